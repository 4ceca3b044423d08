import ArgumentParser
import Domain

/// Gathers the commands that begin with `money`.
struct MoneyCommand: NounCommand {
  typealias Noun = MoneyNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListCaseRecords<MoneyNoun>.self, ShowRecord<MoneyNoun>.self, AddCaseRecord<MoneyNoun>.self,
    EditRecord<MoneyNoun>.self, DeleteRecord<MoneyNoun>.self,
  ]
}

/// Money lines on the command line.
enum MoneyNoun: RecordNoun {
  typealias Row = MoneyLine

  static let word = "money"
  static let plural = "money lines"
  static let required: [FieldKey] = ["direction", "text"]

  static var columns: [ListColumn<MoneyLine>] {
    [
      .reference, .caseReference, .field("direction"), .field("text"), .field("budget"),
      .field("accounts"), .field("source"),
    ]
  }
}
