import Documents
package import Domain
import Wording

/// What the coordinator writes for a section of a document.
struct SectionForm: Form {
  let caseFile: Identifier<CaseFile>
  let document: DocumentKind
  let section: String

  var subject: RecordLink? { RecordLink(caseFile) }
  var kind: RecordKind? { nil }

  var draftName: String? {
    "caseFile/\(caseFile.number)/text/\(document.rawValue)/\(section)"
  }

  func title(in model: Model) -> Phrase {
    FormText.write(section: SectionText.heading(section), document: document.label)
  }

  func fields(in model: Model) -> [FormField] {
    let present =
      model.work.situation?.narratives
      .first { $0.document == document && $0.section == section }?.text ?? ""
    let written = model.work.situation.flatMap { situation in
      WrittenSection.all(of: situation)
        .first { $0.document == document && $0.code == section }
    }
    return [
      FormField(
        key: .field("text"), label: written?.label ?? SectionText.heading(section),
        hint: written?.prompt, type: .longText, isRequired: false, text: present)
    ]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let text = answers.text("text")
    return [
      .act(.caseFile(.writeText(caseFile, document, section: section, text: text)), reason: "")
    ]
  }
}

extension AnyForm {
  /// What the coordinator writes for a section of a document.
  package static func writeText(
    _ caseFile: Identifier<CaseFile>, _ document: DocumentKind, section: String
  ) -> AnyForm {
    AnyForm(SectionForm(caseFile: caseFile, document: document, section: section))
  }
}
