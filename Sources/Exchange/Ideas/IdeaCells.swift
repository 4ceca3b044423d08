import Domain
import Wording

/// Reads the cells of a row as the fields of an idea.
struct IdeaCells {
  /// What a row says.
  struct Row {
    var values = FieldValues()
    var person = ""
    var organisation = ""
    var problems: [ImportProblem] = []
    var remarks: [ImportRemark] = []

    var title: String { String(values["title"] ?? .blank) ?? "" }

    var receivedOn: Day? { Day(values["receivedOn"] ?? .blank) }
  }

  private let columns: IdeaColumns
  private let today: Day
  private let challenges: [String]
  private let dates: TableFormat.DateOrder?
  private let input: FieldInput
  private let types: [FieldKey: FieldType]
  /// Codes by what was in cells: the same words come again and again.
  private var codes: [FieldKey: [String: FieldValue]] = [:]

  /// So many different words of a column are remembered.
  private static let mostWords = 1000

  init(
    _ columns: IdeaColumns, today: Day, challenges: [String], dates: TableFormat.DateOrder?
  ) {
    self.dates = dates
    self.columns = columns
    self.today = today
    self.challenges = challenges
    types = Dictionary(
      uniqueKeysWithValues: Idea.fieldDescriptions.map { ($0.key, $0.type) })
    input = FieldInput(
      today: today,
      names: { vocabulary in
        let codes = vocabulary == .challenge ? challenges : vocabulary.codes
        return codes.map { code in
          let label = vocabulary.label(code)
          return FieldInput.CodeNames(code: code, names: Language.allCases.map { label[$0] })
        }
      },
      resolve: { _, _ in .none })
  }

  /// The fields of a row, and what is wrong with its cells.
  mutating func read(_ record: CSVRecord) -> Row {
    var row = Row()
    row.values["channel"] = .code(Channel.webForm.rawValue)
    for (column, place) in zip(columns.read, columns.places) where place < record.cells.count {
      let text = record.cells[place]
      guard !TextRules.isBlank(text) else { continue }
      do throws(ImportFaultError) {
        try take(text, as: column.field, &row, line: record.line)
      } catch {
        row.problems.append(
          ImportProblem(
            row: record.line, column: column.header, field: column.field, fault: error.fault))
      }
    }
    if row.values["title"] == nil {
      row.problems.append(
        ImportProblem(
          row: record.line, column: columns.header(of: "title"), field: "title",
          fault: .field(.required)))
    }
    if row.values["originalText"] == nil { row.values["originalText"] = row.values["title"] }
    return row
  }

  private mutating func take(
    _ text: String, as field: FieldKey, _ row: inout Row, line: Int
  ) throws(ImportFaultError) {
    switch field {
    case "externalId" where !Self.isNumber(text):
      row.remarks.append(ImportRemark(row: line, about: .noNumber(TextRules.trimmed(text))))
    case "senderPerson" where !Self.isName(text):
      row.remarks.append(ImportRemark(row: line, about: .noName(TextRules.trimmed(text))))
    case "senderPerson": row.person = text
    case "senderOrganisation": row.organisation = text
    case "senderKind":
      do throws(ImportFaultError) {
        row.values[field] = try code(text, field)
      } catch {
        row.values[field] = .code(SenderKind.other.rawValue)
        row.values["senderOther"] = .text(text)
      }
    case "receivedOn": row.values[field] = .day(try day(text))
    case "challenges": row.values[field] = try challengeList(text)
    case "kind", "channel": row.values[field] = try code(text, field)
    default: row.values[field] = try value(text, field)
    }
  }

  /// Whether a cell holds a number of a form, not a dash, a word for none, or what a spreadsheet has
  /// made of a long number: `1,14E+11`.
  private static func isNumber(_ text: String) -> Bool {
    let cell = TextRules.trimmed(text).lowercased()
    guard cell.contains(where: { $0.isLetter || $0.isNumber }),
      !IdeaColumn.wordsForNone.contains(cell)
    else {
      return false
    }
    return cell.wholeMatch(of: /\d+([.,]\d+)?e\+?\d+/) == nil
  }

  /// Whether a cell holds somebody's name, not a word for nobody or an e-mail address.
  private static func isName(_ text: String) -> Bool {
    let cell = TextRules.trimmed(text).lowercased()
    return cell.contains(where: { $0.isLetter || $0.isNumber }) && !cell.contains("@")
      && !IdeaColumn.wordsForNobody.contains(cell)
  }

  private func day(_ text: String) throws(ImportFaultError) -> Day {
    do throws(DayError) {
      let written = dates == .monthFirst ? DateColumn.dayFirst(text) : text
      return try Day.parseWritten(written, today: today)
    } catch {
      throw ImportFaultError(.field(.day(error)))
    }
  }

  private func challengeList(_ text: String) throws(ImportFaultError) -> FieldValue {
    do throws(FieldProblem) {
      let value = try input.parse(text, as: .list(.choice(.challenge)))
      guard !challenges.isEmpty else {
        throw FieldProblem.unknownCode(TextRules.trimmed(text), .challenge)
      }
      return value
    } catch {
      guard case .unknownCode(let code, _) = error else { throw ImportFaultError(.field(error)) }
      throw ImportFaultError(.unknownChallenge(code, known: challenges))
    }
  }

  private mutating func code(
    _ text: String, _ field: FieldKey
  ) throws(ImportFaultError) -> FieldValue {
    if let known = codes[field]?[text] { return known }
    let value = try value(text, field)
    if codes[field, default: [:]].count < Self.mostWords {
      codes[field, default: [:]][text] = value
    }
    return value
  }

  private func value(_ text: String, _ field: FieldKey) throws(ImportFaultError) -> FieldValue {
    do throws(FieldProblem) {
      return try input.parse(text, as: types[field] ?? .longText)
    } catch {
      throw ImportFaultError(.field(error))
    }
  }
}

/// A fault on its way to the report.
private struct ImportFaultError: Error {
  let fault: ImportFault

  init(_ fault: ImportFault) {
    self.fault = fault
  }
}
