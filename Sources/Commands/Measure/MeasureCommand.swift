import ArgumentParser
import Domain
import Exchange

/// Gathers the commands that begin with `measure`.
struct MeasureCommand: NounCommand {
  typealias Noun = MeasureNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListMeasures.self, ShowRecord<MeasureNoun>.self, AddCaseRecord<MeasureNoun>.self,
    EditRecord<MeasureNoun>.self, MoveMeasure.self, DeleteRecord<MeasureNoun>.self,
  ]
}

/// Measures on the command line.
enum MeasureNoun: RecordNoun {
  typealias Row = Measure

  static let word = "measure"
  static let plural = "measures"
  static let required: [FieldKey] = ["title"]

  static var columns: [ListColumn<Measure>] {
    [
      .reference, .caseReference, .field("title"), .field("status"), .field("deadline"),
      .field("responsible"),
    ]
  }

  static let derivedKeys: JSONKeys = [
    "isOverdue": .flag, "daysOverdue": .number.orNull,
  ]

  static func derived(
    _ row: Measure, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONMember] {
    let days = row.daysOverdue(on: reading.today)
    return [
      JSONMember(key: "isOverdue", value: .flag(days != nil)),
      JSONMember(key: "daysOverdue", value: days.map { .count($0) } ?? .null),
    ]
  }
}
