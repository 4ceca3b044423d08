/// A name that an organisation had, and until when.
package struct EarlierName: Record {
  package let id: Identifier<EarlierName>
  package let number = 0
  package var revision = 1

  /// Whose name it was.
  package private(set) var organisation: Identifier<Organisation>
  /// What the organisation was called.
  package private(set) var name = ""
  /// The first day that it held, nil where that is unknown.
  package private(set) var from: Day?
  /// The last day that it held.
  package private(set) var to: Day

  package init(blank row: BlankRow<EarlierName>) {
    id = row.id
    organisation = .unfilled
    to = .unfilled
  }

  package static let kind = RecordKind.earlierName

  package static let traits = KindTraits(
    naming: .first(["name"]), pageTitle: "name", owner: "organisation")

  package static let fields: [Field<EarlierName>] = [
    Field(
      "organisation", .record([.organisation]), \.organisation, chosen: true,
      access: .onAdding),
    Field("name", .text, \.name, required: true),
    Field("from", .day(.past), \.from),
    Field("to", .day(.past), \.to, chosen: true),
  ]

  package func crossFieldProblems() -> [FieldRefusal] {
    guard let from, to < from else { return [] }
    return [FieldRefusal("to", .endBeforeStart)]
  }
}
