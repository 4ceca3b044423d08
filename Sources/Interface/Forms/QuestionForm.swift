package import Domain
import Wording

/// A question to the sender of an idea.
struct QuestionForm: Form {
  let idea: Identifier<Idea>

  var subject: RecordLink? { RecordLink(idea) }
  var draftName: String? { "idea/\(idea.number)/ask" }

  func title(in model: Model) -> Phrase { FormText.ask }

  func fields(in model: Model) -> [FormField] {
    [model.question(.question, FormText.question, .longText, required: true)]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    [.act(.idea(.askSender(idea, question: answers.text(.question))), reason: "")]
  }
}

extension AnyForm {
  /// A question to the sender of an idea.
  package static func ask(_ idea: Identifier<Idea>) -> AnyForm {
    AnyForm(QuestionForm(idea: idea))
  }
}
