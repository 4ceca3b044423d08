/// What a table of ideas was read as: what came in, what was left out, and why.
package struct IdeaImportReport: Hashable, Sendable {
  /// So many problems are told of in detail, and so many new ideas.
  package static let mostTold = 1000

  /// Whether nothing was written, whatever the rest says.
  package var isDryRun = false
  /// Rows below the headers; blank ones do not count.
  package var rows = 0
  /// Ideas that came in.
  package var added = 0
  /// Rows that stand in the file already, in the bin or not.
  package var duplicates = 0
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

/// A column of a table and the field of an idea that it was read as.
package struct ImportColumn: Hashable, Sendable {
  /// The header as it stands in the table.
  package let header: String
  package let field: FieldKey

  /// A column that is read.
  package init(header: String, field: FieldKey) {
    self.header = header
    self.field = field
  }
}

/// An idea that came in from a row of a table.
package struct ImportedIdea: Hashable, Sendable {
  /// The line of the file at which the row begins; the headers stand on line 1.
  package let row: Int
  package let reference: Reference?
  package let title: String
  package let receivedOn: Day?

  /// An idea of a row.
  package init(row: Int, reference: Reference?, title: String, receivedOn: Day?) {
    self.row = row
    self.reference = reference
    self.title = title
    self.receivedOn = receivedOn
  }
}

/// Why a row of a table cannot come in.
package struct ImportProblem: Hashable, Sendable {
  /// The line of the file at which the row begins; the headers stand on line 1.
  package let row: Int
  /// The header of the column; nil where it is the whole row.
  package let column: String?
  /// The field that the column was read as.
  package let field: FieldKey?
  package let fault: ImportFault

  /// A problem of a row.
  package init(row: Int, column: String?, field: FieldKey?, fault: ImportFault) {
    self.row = row
    self.column = column
    self.field = field
    self.fault = fault
  }
}

/// What is wrong with a row of a table.
package enum ImportFault: Hashable, Sendable {
  /// The field cannot hold what stands there.
  case field(FieldProblem)
  /// None of the municipality's challenges, which are these by code.
  case unknownChallenge(String, known: [String])
  /// More cells than there are headers.
  case tooManyCells(found: Int, headers: Int)
  /// A quotation mark that begins a cell, and none that ends it.
  case quoteNotClosed
  /// A cell or a row longer than any text is.
  case tooLong
}

/// Why a table could not be read at all.
///
/// Nothing has come in.
package enum ImportError: Error, Hashable, Sendable {
  /// No such file.
  case missing(file: String)
  /// The file cannot be read, in the system's words.
  case system(file: String, String)
  /// A workbook of a spreadsheet, not a text.
  case workbook(file: String)
  /// No header is known as the title's; the headers that stand there.
  case noTitleColumn([String])
  /// A column that was to be read as a field is not there; those that are.
  case noSuchColumn(String, headers: [String])
  /// Somebody stopped the reading.
  case interrupted
  /// The sambygg file says no.
  case store(StoreError)
}

/// The fields that a column of a table can be read as, in the order of the user guide.
package enum IdeaColumn {
  /// The fields by the names that columns and mappings know them by.
  package static let fields: [(name: String, key: FieldKey)] = [
    ("title", "title"), ("originalText", "originalText"), ("kind", "kind"),
    ("senderKind", "senderKind"), ("senderPerson", "senderPerson"),
    ("senderOrganisation", "senderOrganisation"), ("channel", "channel"),
    ("receivedOn", "receivedOn"), ("estimatedAmount", "estimatedAmount"),
    ("challenges", "challenges"), ("what", "concretisation.what"),
    ("where", "concretisation.where"), ("forWhom", "concretisation.forWhom"),
    ("need", "concretisation.need"), ("triedBefore", "concretisation.triedBefore"),
    ("externalId", "externalId"),
  ]
}
