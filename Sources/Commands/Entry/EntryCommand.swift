import ArgumentParser
import Domain

/// The noun `entry`.
struct EntryCommand: NounCommand {
  typealias Noun = EntryNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListCaseRecords<EntryNoun>.self, ShowRecord<EntryNoun>.self, AddCaseRecord<EntryNoun>.self,
    EditRecord<EntryNoun>.self, DeleteRecord<EntryNoun>.self,
  ]
}

/// Log entries on the command line.
enum EntryNoun: RecordNoun {
  typealias Row = Entry

  static let word = "entry"
  static let plural = "log entries"
  static let required: [FieldKey] = ["kind", "text"]

  static var columns: [ListColumn<Entry>] {
    [
      .reference, .caseReference, .field("on"), .field("kind"), .field("phase"), .field("text"),
    ]
  }
}
