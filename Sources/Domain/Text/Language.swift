/// A language that sambygg reads and writes: bokmål, nynorsk or English.
///
/// The interface's language is the person's choice; a document's is its case's.
package enum Language: String, CaseIterable, Codable, Sendable {
  case nb, nn, en
}
