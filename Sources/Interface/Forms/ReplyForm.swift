package import Domain
import Wording

/// What the sender of an idea was told (INV-05).
struct ReplyForm: Form {
  let idea: Identifier<Idea>

  var subject: RecordLink? { RecordLink(idea) }
  var draftName: String? { "idea/\(idea.number)/reply" }

  func title(in model: Model) -> Phrase { FormText.reply }

  func fields(in model: Model) -> [FormField] {
    [
      model.field(.idea, "reply.text", required: true),
      model.field(.idea, "reply.on", required: true, text: model.todayText),
      model.field(.idea, "reply.channel", required: false),
    ]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let reply = IdeaReply(
      on: answers.day("reply.on"), channel: Channel(answers["reply.channel"]),
      text: answers.text("reply.text"))
    return [.act(.idea(.reply(idea, reply)), reason: "")]
  }
}

extension AnyForm {
  /// What the sender of an idea was told.
  package static func reply(_ idea: Identifier<Idea>) -> AnyForm {
    AnyForm(ReplyForm(idea: idea))
  }
}
