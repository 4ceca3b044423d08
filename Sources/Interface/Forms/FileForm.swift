package import Domain
import Wording

/// Where a document is written; a page that is shared goes to the journal first, with what was
/// answered for it.
struct FileForm: Form {
  let name: String
  let text: String
  let shared: SharedPage?

  var draftName: String? { nil }

  func title(in model: Model) -> Phrase { FormText.saveFile }

  func fields(in model: Model) -> [FormField] {
    [model.question(.path, FormText.path, .text, required: true, text: name)]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    if let shared, !shared.answers.isEmpty {
      let page = DocumentAction.sharePage(shared.caseFile)
      return [.act(.document(page), reason: shared.answers.text)]
    }
    return [.outside(.writeFile(path: answers.text(.path), text: text, overwrite: false))]
  }
}

/// A page that is shared, and what was answered for it.
package struct SharedPage: Hashable, Sendable {
  package let caseFile: Identifier<CaseFile>
  package let answers: ShareAnswers

  /// Joins the case that the page is about to what was answered for it.
  package init(caseFile: Identifier<CaseFile>, answers: ShareAnswers) {
    self.caseFile = caseFile
    self.answers = answers
  }
}

extension AnyForm {
  /// Where a document is written.
  package static func saveFile(name: String, text: String, shared: SharedPage?) -> AnyForm {
    AnyForm(FileForm(name: name, text: text, shared: shared))
  }
}
