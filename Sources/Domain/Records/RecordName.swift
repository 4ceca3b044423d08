/// How a row is called where another row points at it.
package struct RecordName: Hashable, Sendable {
  /// The row that the name is of.
  package let link: RecordLink
  /// Its reference, nil for kinds without.
  package let reference: Reference?
  /// The name or title as it is stored; for a protected person too, so show ``isProtected`` ones
  /// by a word of `Wording` instead (INV-18).
  package let title: String
  /// Whether it is a protected person (INV-18).
  package let isProtected: Bool

  /// Names a row.
  package init(
    link: RecordLink, reference: Reference?, title: String, isProtected: Bool = false
  ) {
    self.link = link
    self.reference = reference
    self.title = title
    self.isProtected = isProtected
  }

  /// What the row is named by on the command line, beside its title: its reference, or an agenda
  /// item's meeting and number, `M-031/2`; nil where there is neither.
  package var handle: String? {
    if let reference { return reference.description }
    return link.kind == .agendaItem ? String(title.prefix { $0 != " " }) : nil
  }
}
