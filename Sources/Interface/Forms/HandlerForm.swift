package import Domain
import Wording

/// Who becomes the handler of an idea.
struct HandlerForm: Form {
  let idea: Identifier<Idea>

  var subject: RecordLink? { RecordLink(idea) }
  var draftName: String? { "idea/\(idea.number)/take" }

  func title(in model: Model) -> Phrase { FormText.take }

  func fields(in model: Model) -> [FormField] {
    [model.field(.idea, "handler", required: true)]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let handler = Identifier<Person>(answers["handler"])
    return [.act(.idea(.take(idea, handler: handler)), reason: "")]
  }
}

extension AnyForm {
  /// Who becomes the handler of an idea.
  package static func take(_ idea: Identifier<Idea>) -> AnyForm {
    AnyForm(HandlerForm(idea: idea))
  }
}
