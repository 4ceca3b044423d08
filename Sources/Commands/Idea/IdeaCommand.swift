import ArgumentParser
import Domain
import Exchange
import Wording

/// Gathers the commands that begin with `idea`.
struct IdeaCommand: NounCommand {
  typealias Noun = IdeaNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListIdeas.self, ShowRecord<IdeaNoun>.self, AddRecord<IdeaNoun>.self,
    EditRecord<IdeaNoun>.self, MoveIdea.self, TakeIdea.self, AskSender.self, DecideIdea.self,
    ReplyToSender.self, JoinIdea.self, DeleteRecord<IdeaNoun>.self,
  ]
}

/// Ideas on the command line.
enum IdeaNoun: RecordNoun {
  typealias Row = Idea

  static let word = "idea"
  static let plural = "ideas"
  static let required: [FieldKey] = ["title", "originalText"]
  static let statusField: FieldKey? = "status"

  static var columns: [ListColumn<Idea>] {
    [
      .reference, .field("receivedOn"), .field("status"), .field("title"), .field("handler"),
    ]
  }

  static func lines(_ row: Idea, _ reading: RecordReading) throws(CommandFailure) -> [String] {
    guard row.status.isOpen, let refused = row.refusedChannel(by: reading.initiative) else {
      return []
    }
    return [ChannelText.warning(refused)[reading.language]]
  }

  static let derivedKeys: JSONKeys = [
    "isOpen": .flag, "age": .number, "lacksReply": .flag, "needsClarification": .flag,
    "isPrioritised": .flag, "isChannelRefused": .flag, "size": .code(.size).orNull,
  ]

  static func derived(
    _ row: Idea, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONMember] {
    let size = CaseSize(amount: row.estimatedAmount, threshold: reading.initiative.threshold)
    return [
      JSONMember(key: "isOpen", value: .flag(row.status.isOpen)),
      JSONMember(key: "age", value: .count(row.age(on: reading.today))),
      JSONMember(key: "lacksReply", value: .flag(row.lacksReply)),
      JSONMember(key: "needsClarification", value: .flag(row.needsClarification)),
      JSONMember(key: "isPrioritised", value: .flag(row.isPrioritised(by: reading.initiative))),
      JSONMember(
        key: "isChannelRefused",
        value: .flag(row.status.isOpen && row.refusedChannel(by: reading.initiative) != nil)),
      JSONMember(key: "size", value: .optional(size?.rawValue)),
    ]
  }
}

extension IdeaStatus: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension ReferralTarget: ExpressibleByArgument {}
