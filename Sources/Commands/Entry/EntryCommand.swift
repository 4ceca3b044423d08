import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// Gathers the commands that begin with `entry`.
struct EntryCommand: NounCommand {
  typealias Noun = EntryNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListEntries.self, ShowRecord<EntryNoun>.self, AddCaseRecord<EntryNoun>.self,
    EditRecord<EntryNoun>.self, DeleteRecord<EntryNoun>.self, CountInsights.self,
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
      .reference, .caseReference, .field("on"), .field("kind"), .field("subkind"),
      .field("level"), .field("outcome"), .field("phase"), .field("text"),
    ]
  }

  static let derivedKeys: JSONKeys = [
    "chain": .object([
      "needs": .list(.reference(.entry)), "possibilities": .list(.reference(.entry)),
      "tests": .list(.reference(.entry)),
    ]).orNull
  ]

  /// What answers a need, what was tested of a possibility, and what the tests showed
  /// (B-14, B-15).
  static func derived(
    _ row: Entry, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONMember] {
    let chain = try chain(of: row, reading)
    func references(_ entries: [Entry]?) -> JSONValue {
      .list((entries ?? []).compactMap { $0.reference.map { .text($0.description) } })
    }
    return [
      JSONMember(
        key: "chain",
        value: chain == nil
          ? .null
          : .object([
            "needs": references(chain?.needs), "possibilities": references(chain?.possibilities),
            "tests": references(chain?.tests),
          ]))
    ]
  }

  static func lines(_ row: Entry, _ reading: RecordReading) throws(CommandFailure) -> [String] {
    guard let chain = try chain(of: row, reading) else { return [] }
    return ["", ChainScreenText.title[reading.language]]
      + ChainText.lines(chain, in: reading.language).map {
        String(repeating: "  ", count: $0.depth + 1) + $0.text
      }
  }

  private static func chain(
    of row: Entry, _ reading: RecordReading
  ) throws(CommandFailure) -> EntryChain? {
    guard [.need, .possibility, .test].contains(row.kind), let caseFile = row.caseFile else {
      return nil
    }
    let entries = try asking(try reading.store.list(Entry.self, case: caseFile))
    return EntryChain(of: row, in: entries)
  }
}
