import ArgumentParser
import Domain

/// Gathers the commands that begin with `goal`.
struct GoalCommand: NounCommand {
  typealias Noun = GoalNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListCaseRecords<GoalNoun>.self, ShowRecord<GoalNoun>.self, AddCaseRecord<GoalNoun>.self,
    EditRecord<GoalNoun>.self, DeleteRecord<GoalNoun>.self,
  ]
}

/// Goals on the command line.
enum GoalNoun: RecordNoun {
  typealias Row = Goal

  static let word = "goal"
  static let plural = "goals"
  static let required: [FieldKey] = ["text"]

  static var columns: [ListColumn<Goal>] {
    [
      .reference, .caseReference, .field("kind"), .field("text"), .field("indicator"),
      .field("baseline"), .field("target"), .field("result"),
    ]
  }
}
