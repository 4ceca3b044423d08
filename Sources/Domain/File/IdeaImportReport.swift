/// What a table of ideas was read as: what came in, what was left out, and why.
package struct IdeaImportReport: Hashable, Sendable {
  /// So many problems are told of in detail, and so many new ideas.
  package static let mostTold = 1000

  /// Whether nothing was written, whatever the rest says.
  package var isDryRun = false
  /// How the table is written.
  package var format = TableFormat(encoding: .utf8, isEncodingGuessed: false, separator: .comma)
  /// The day that all ideas are received on, where no column says it.
  package var dayOfAll: Day?
  /// Rows below the headers; blank ones do not count.
  package var rows = 0
  /// Ideas that came in.
  package var added = 0
  /// Rows that are in the file already, in the bin or not.
  package var duplicates = 0
  /// Rows that are left out since an earlier row of the table says the same.
  package var alike = 0
  /// The rows that are left out, and what they were taken for; no more than ``mostTold``.
  package var known: [KnownRow] = []
  /// What is to be told of rows that came in; no more than ``mostTold``.
  package var remarks: [ImportRemark] = []
  /// Rows that cannot come in.
  package var badRows = 0
  /// What is wrong, row by row; no more than ``mostTold``.
  package var problems: [ImportProblem] = []
  /// The columns that were read, and what as.
  package var columns: [ImportColumn] = []
  /// The headers of columns that were not read: not known, or the second of two for one field.
  package var columnsNotRead: [String] = []
  /// The first ideas that came in; no more than ``mostTold``.
  package var ideas: [ImportedIdea] = []
  /// Persons and organisations that were added because nobody has their name.
  package var newSenders = 0

  /// Nothing read yet.
  package init() {}

  /// Whether what is told of leaves problems out.
  package var hasMoreProblems: Bool { badRows > Set(problems.map(\.row)).count }
}
