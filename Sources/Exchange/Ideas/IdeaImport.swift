package import Domain
package import Store
import Wording

/// Ideas from a table that a web form or a spreadsheet wrote (N-12; Rules.md 4.8).
package struct IdeaImport {
  /// The path of the table.
  private let file: String
  /// The fields that columns are read as, by the columns' headers; stronger than what the header
  /// says by itself.
  private let mapping: [ColumnMapping]
  /// Whether one bad row keeps all others out.
  private let isAllOrNothing: Bool
  private let isDryRun: Bool
  /// Whether a row comes in though an earlier one of the table says the same.
  private let keepsAlike: Bool
  /// What the table is written in, where somebody says it.
  private let encoding: TableFormat.Encoding?
  private let separator: TableFormat.Separator?
  private let dates: TableFormat.DateOrder?

  /// Sets up an import of a file; good rows come in without the bad ones, and of rows that say the
  /// same the first, unless told.
  package init(
    file: String, mapping: [ColumnMapping] = [], isAllOrNothing: Bool = false,
    isDryRun: Bool = false, keepsAlike: Bool = false, encoding: TableFormat.Encoding? = nil,
    separator: TableFormat.Separator? = nil, dates: TableFormat.DateOrder? = nil
  ) {
    self.file = file
    self.mapping = mapping
    self.isAllOrNothing = isAllOrNothing
    self.isDryRun = isDryRun
    self.keepsAlike = keepsAlike
    self.encoding = encoding
    self.separator = separator
    self.dates = dates
  }

  /// Reads the file and takes its ideas in as one action.
  ///
  /// A dry run does the same and takes it all back before anybody can see it.
  ///
  /// - Parameter goOn: Hears now and then how far the reading has come; where it says no,
  ///   nothing comes in.
  package func run(
    _ store: Store, _ context: ActionContext,
    goOn: (IdeaImportProgress) -> Bool = { _ in true }
  ) throws(ImportError) -> IdeaImportReport {
    let table = try TableFile(file, encoding: encoding)
    let column = try dates == nil ? dateColumn(of: table) : nil
    var report = IdeaImportReport()
    report.isDryRun = isDryRun
    _ = try store.takeInIdeas(context) { intake throws(ImportError) in
      try table.read { source, bytes throws(ImportError) in
        try withoutActuallyEscaping(goOn) { goOn throws(ImportError) in
          let reader = try CSVReader(source, separator: separator)
          report.format = TableFormat(
            encoding: table.encoding, isEncodingGuessed: table.isEncodingGuessed,
            separator: reader.separator)
          report.format.dates = dates ?? column?.order
          report.format.areDatesGuessed = column?.isGuessed ?? false
          var reading = IdeaTableReading(
            reader, mapping, keepsAlike: keepsAlike,
            progress: { rows in
              goOn(IdeaImportProgress(bytes: bytes(), size: table.size, rows: rows))
            })
          try reading.read(into: &intake, &report)
        }
      }
      return !isDryRun && !(isAllOrNothing && report.badRows > 0)
    }
    if isAllOrNothing, report.badRows > 0 {
      report.added = 0
      report.ideas = []
      report.newSenders = 0
    }
    return report
  }
}

extension IdeaImport {
  /// Looks through a table to see how its days are written.
  private func dateColumn(of table: TableFile) throws(ImportError) -> DateColumn {
    try table.read { source, _ throws(ImportError) in
      try DateColumn(try CSVReader(source, separator: separator), mapping)
    }
  }
}

/// A column that is to be read as a field, by the column's header.
package struct ColumnMapping: Hashable, Sendable {
  /// The header, or what is compared with it: capitals, blanks and punctuation mean nothing.
  package let header: String
  package let field: FieldKey
  /// Whether the column has to be there.
  package let isRequired: Bool

  /// Reads a column as a field.
  package init(header: String, field: FieldKey, isRequired: Bool) {
    self.header = header
    self.field = field
    self.isRequired = isRequired
  }
}

/// How far the reading of a table has come.
package struct IdeaImportProgress: Hashable, Sendable {
  package let bytes: Int64
  package let size: Int64
  package let rows: Int

  /// From 0 to 100.
  package var percent: Int { size > 0 ? Int(min(100, bytes * 100 / size)) : 100 }
}
