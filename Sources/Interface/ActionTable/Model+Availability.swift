package import Wording

extension Model {
  /// Why an action cannot be run just now; nil where it can.
  ///
  /// What holds for the whole file comes first, then what holds for the row whose page is open.
  package func unavailability(of action: Action) -> Phrase? {
    if session.isReadOnly, action.changesSomething, action != .quit, action != .writeFile {
      return InterfaceWords.isReadOnly
    }
    if action.actsOnSubject, let reason = detailRefusal { return reason }
    return action.definition.unless.reason(self)
  }
}
