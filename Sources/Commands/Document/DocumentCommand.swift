import ArgumentParser
import Domain

/// Gathers the commands that begin with `document`.
struct DocumentCommand: NounCommand {
  typealias Noun = DocumentNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListCaseRecords<DocumentNoun>.self, ShowRecord<DocumentNoun>.self,
    AddCaseRecord<DocumentNoun>.self, EditRecord<DocumentNoun>.self, MoveDocument.self,
    DeleteRecord<DocumentNoun>.self,
  ]
}

/// Document references on the command line.
enum DocumentNoun: RecordNoun {
  typealias Row = DocumentReference

  static let word = "document"
  static let plural = "document references"
  static let required: [FieldKey] = ["title"]
  static let statusField: FieldKey? = "status"

  static var columns: [ListColumn<DocumentReference>] {
    [
      .reference, .caseReference, .field("kind"), .field("title"), .field("status"),
      .field("location"), .field("archiveReference"),
    ]
  }
}
