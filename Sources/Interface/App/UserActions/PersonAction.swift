package import Domain

/// Something that is done to a person.
package enum PersonAction: Hashable, Sendable {
  case move(Identifier<Person>, to: PersonStatus)
  /// Cannot be undone; the text is shown where the name was (INV-20).
  case anonymise(Identifier<Person>, shownAs: String)
  case endRoles(Identifier<Person>, on: Day)
  case reassignMeasures(Identifier<Person>, to: RecordLink)
}
