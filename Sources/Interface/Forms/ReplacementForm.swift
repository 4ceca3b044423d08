import Documents
import Domain
import Wording

/// What is on a page that is shared instead of a word.
struct ReplacementForm: Form {
  let text: String

  var draftName: String? { nil }

  func title(in model: Model) -> Phrase { ShareScreenText.replace(text) }

  func fields(in model: Model) -> [FormField] {
    [model.question(.instead, ShareScreenText.instead, .text, required: true)]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    model.closeForm()
    return model.answerHit {
      $0.replacements.append(TextReplacement(text, by: answers.text(.instead)))
    }
  }
}

extension AnyForm {
  /// What is on a page that is shared instead of a word.
  package static func replaceHit(_ text: String) -> AnyForm {
    AnyForm(ReplacementForm(text: text))
  }
}
