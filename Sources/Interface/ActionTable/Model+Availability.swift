package import Wording

extension Model {
  /// Why an action cannot be run just now; nil where it can.
  ///
  /// What holds for the whole file comes first, then what holds for the row whose page is open.
  package func unavailability(of action: Action) -> Phrase? {
    let definition = action.definition
    if session.isReadOnly, definition.changes.isOfFile { return InterfaceText.isReadOnly }
    if definition.changes == .row, let reason = detailRefusal { return reason }
    return definition.unless.reason(self)
  }
}
