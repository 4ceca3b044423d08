import Domain
import Store
import Wording

/// The rows of a table on their way to being ideas.
struct IdeaTableReading {
  private var reader: CSVReader
  private let mapping: [ColumnMapping]
  private let keepsAlike: Bool
  private let progress: (Int) -> Bool

  /// After so many rows somebody hears how far it is.
  private static let rowsBetweenProgress = 256

  init(
    _ reader: CSVReader, _ mapping: [ColumnMapping], keepsAlike: Bool,
    progress: @escaping (Int) -> Bool
  ) {
    self.reader = reader
    self.mapping = mapping
    self.keepsAlike = keepsAlike
    self.progress = progress
  }

  /// Takes the rows in, one after the other.
  mutating func read(
    into intake: inout IdeaIntake, _ report: inout IdeaImportReport
  ) throws(ImportError) {
    let columns = try IdeaColumns(try reader.headers(), mapping)
    if columns.place(of: "receivedOn") == nil { report.dayOfAll = intake.today }
    report.columns = columns.read
    report.columnsNotRead = columns.notRead
    var cells = IdeaCells(
      columns, today: intake.today, challenges: intake.challenges, dates: report.format.dates)
    var namelessFound: Set<Int> = []
    while let record = try reader.next() {
      report.rows += 1
      if report.rows % Self.rowsBetweenProgress == 0, !progress(report.rows) {
        throw .interrupted
      }
      for place in columns.nameless where !namelessFound.contains(place) {
        if place < record.cells.count, !TextRules.isBlank(record.cells[place]) {
          namelessFound.insert(place)
        }
      }
      try take(record, &cells, columns, &intake, &report)
    }
    report.columnsNotRead += namelessFound.sorted().map { "\($0 + 1)" }
    report.newSenders = intake.newSenders
  }

  private func take(
    _ record: CSVRecord, _ cells: inout IdeaCells, _ columns: IdeaColumns,
    _ intake: inout IdeaIntake, _ report: inout IdeaImportReport
  ) throws(ImportError) {
    if let fault = record.fault {
      return report.refuse([ImportProblem(row: record.line, fault: ImportFault(fault))])
    }
    let found = record.withoutEmptyEnd(beyond: columns.count).count
    guard found <= columns.count else {
      let fault = ImportFault.tooManyCells(found: found, headers: columns.count)
      return report.refuse([ImportProblem(row: record.line, fault: fault)])
    }
    if columns.areSaidAgain(by: record.cells) {
      report.tell(of: [ImportRemark(row: record.line, about: .headersAgain)])
      return
    }
    let idea = cells.read(record)
    guard idea.problems.isEmpty else { return report.refuse(idea.problems) }
    report.tell(of: idea.remarks)
    let outcome = try intake.take(
      idea.values, person: idea.person, organisation: idea.organisation, row: record.line,
      keepsAlike: keepsAlike)
    switch outcome {
    case .added(let reference, let remark):
      report.added += 1
      report.tell(of: remark.map { [ImportRemark(row: record.line, about: $0)] } ?? [])
      guard report.ideas.count < IdeaImportReport.mostTold else { return }
      report.ideas.append(
        ImportedIdea(
          row: record.line, reference: reference, title: idea.title,
          receivedOn: idea.receivedOn ?? intake.today))
    case .known(let reference, let likeness):
      report.leaveOut(
        KnownRow(row: record.line, title: idea.title, reference: reference, likeness: likeness))
    case .refused(let refusals):
      report.refuse(
        refusals.map {
          ImportProblem(
            row: record.line, column: columns.header(of: $0.field), field: $0.field,
            fault: .field($0.problem))
        })
    }
  }
}

extension CSVReader {
  /// The headers, which are the first row that is not blank.
  mutating func headers() throws(ImportError) -> [String] {
    try next()?.cells.map { TextRules.trimmed(TextRules.cleanLine($0)) } ?? []
  }
}

extension IdeaImportReport {
  fileprivate mutating func tell(of found: [ImportRemark]) {
    for remark in found {
      if let told = remarks.firstIndex(where: { $0.about == remark.about }) {
        remarks[told].count += 1
      } else if remarks.count < Self.mostTold {
        remarks.append(remark)
      }
    }
  }

  fileprivate mutating func leaveOut(_ row: KnownRow) {
    if case .alike = row.likeness { alike += 1 } else { duplicates += 1 }
    if known.count < Self.mostTold { known.append(row) }
  }

  fileprivate mutating func refuse(_ found: [ImportProblem]) {
    badRows += 1
    if problems.count < Self.mostTold { problems += found }
  }
}

extension ImportProblem {
  /// Says what is wrong with a whole row.
  fileprivate init(row: Int, fault: ImportFault) {
    self.init(row: row, column: nil, field: nil, fault: fault)
  }
}

extension ImportFault {
  fileprivate init(_ fault: CSVFault) {
    switch fault {
    case .quoteNotClosed: self = .quoteNotClosed
    case .tooLong: self = .tooLong
    case .noLetters: self = .noLetters
    }
  }
}

/// Which column of a table is read as which field.
struct IdeaColumns {
  /// The columns that are read, from left to right.
  let read: [ImportColumn]
  /// Where they are, in the same order.
  let places: [Int]
  /// The headers of columns that are not read.
  let notRead: [String]
  /// Where columns without a header are.
  let nameless: [Int]
  /// All headers, from left to right.
  let headers: [String]
  /// How many headers there are.
  var count: Int { headers.count }

  /// Finds out by the headers what the columns are.
  init(_ headers: [String], _ mapping: [ColumnMapping]) throws(ImportError) {
    var mapped: [Int: FieldKey] = [:]
    for column in mapping {
      let wanted = IdeaColumn.folded(column.header)
      let place = headers.firstIndex { IdeaColumn.folded($0) == wanted }
      if let place {
        mapped[place] = column.field
      } else if column.isRequired {
        throw .noSuchColumn(column.header, headers: headers.filter { !$0.isEmpty })
      }
    }
    var taken = Set(mapped.values)
    var read: [(place: Int, column: ImportColumn)] = []
    var notRead: [String] = []
    for (place, header) in headers.enumerated() where !header.isEmpty {
      let own = IdeaColumn.field(named: header)
      if let field = mapped[place] {
        read.append((place, ImportColumn(header: header, field: field)))
      } else if let own, taken.insert(own).inserted {
        read.append((place, ImportColumn(header: header, field: own)))
      } else {
        notRead.append(header)
      }
    }
    guard read.contains(where: { $0.column.field == "title" }) else {
      throw .noTitleColumn(headers.filter { !$0.isEmpty })
    }
    self.read = read.map(\.column)
    places = read.map(\.place)
    self.notRead = notRead
    nameless = headers.indices.filter { headers[$0].isEmpty }
    self.headers = headers
  }

  /// Whether a row says the headers again, as where two files were joined, or what SurveyMonkey says
  /// of its own questions below them.
  func areSaidAgain(by cells: [String]) -> Bool {
    let said = zip(headers, cells).filter { !TextRules.isBlank($0.1) }
    return !said.isEmpty
      && said.allSatisfy { header, cell in
        let words = IdeaColumn.folded(cell)
        return words == IdeaColumn.folded(header) || IdeaColumn.formsOwnWords.contains(words)
      }
  }

  /// Where the column is that is read as a field.
  func place(of field: FieldKey) -> Int? {
    read.firstIndex { $0.field == field }.map { places[$0] }
  }

  /// The header of the column that is read as a field.
  func header(of field: FieldKey) -> String? {
    read.first { $0.field == field }?.header
  }
}
