/// What a coordinator wrote for one section of a document.
///
/// Regenerating never overwrites it.
package struct Narrative: Record {
  package let id: Identifier<Narrative>
  package let number = 0
  package var revision = 1

  /// The case whose document the text belongs to.
  package private(set) var caseFile: Identifier<CaseFile>
  /// The document that the text is written for.
  package private(set) var document = DocumentKind.finalReport
  /// The key of its section in the document.
  package private(set) var section = ""
  /// What was written.
  package private(set) var text = ""

  package init(blank row: BlankRow<Narrative>) {
    id = row.id
    caseFile = .unfilled
  }

  package static let kind = RecordKind.narrative

  package static let traits = KindTraits(
    naming: .first(["section"]), searchedFields: ["text"], searchRank: 8, comesAfterTheWork: true)

  package static let fields: [Field<Narrative>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field("document", .choice(.documentKind), \.document, chosen: true, access: .onAdding),
    Field("section", .text, \.section, required: true, access: .onAdding),
    Field("text", .longText, \.text, required: true),
  ]
}
