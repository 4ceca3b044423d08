import Domain
import Wording

/// Which table of ideas to read.
struct ImportForm: Form {
  var draftName: String? { nil }

  func title(in model: Model) -> Phrase { ImportScreenText.title }

  func fields(in model: Model) -> [FormField] {
    [model.question(.path, ImportScreenText.path, .text, required: true)]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    [.outside(.importIdeas(path: answers.text(.path), isDryRun: true))]
  }
}

extension AnyForm {
  /// Which table of ideas to read.
  package static var importIdeas: AnyForm { AnyForm(ImportForm()) }
}
