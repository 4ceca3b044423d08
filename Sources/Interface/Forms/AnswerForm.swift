package import Domain
import Wording

/// An answer to one item of a checklist.
struct AnswerForm: Form {
  let caseFile: Identifier<CaseFile>
  let checklist: String
  /// From 1.
  let item: Int

  var kind: RecordKind? { .assessment }
  var draftName: String? { "caseFile/\(caseFile.number)/answer/\(checklist)/\(item)" }

  func title(in model: Model) -> Phrase {
    model.work.situation?.checklistRows
      .first { $0.checklist.key == checklist && $0.item == item }?.text.phrase
      ?? Phrase(same: "\(checklist) \(item)")
  }

  func fields(in model: Model) -> [FormField] {
    let latest = model.work.situation?.latestAnswer(checklist: checklist, item: item)
    let value = latest?.value ?? .yes
    return [
      model.field(
        .assessment, "value", required: true, text: value.label[model.language]),
      FormField(
        key: .field("note"), label: FieldLabels.label(.assessment, "note"),
        hint: hint(in: model) ?? FieldHints.hint(.assessment, "note", .longText),
        type: .longText, isRequired: false),
      model.field(.assessment, "by", required: false),
      model.field(.assessment, "organisation", required: false),
      model.field(.assessment, "on", required: true, text: model.todayText),
    ]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let reply = ChecklistReply(
      checklist: checklist, item: item, value: ChecklistAnswer(answers["value"]) ?? .yes,
      note: answers.text("note"), by: answers.text("by"), on: answers.day("on"),
      organisation: Identifier<Organisation>(answers["organisation"]))
    return [.act(.caseFile(.answer(caseFile, reply)), reason: "")]
  }

  /// What data say of the item, beside which the answer is given (O-25 to O-34).
  private func hint(in model: Model) -> Phrase? {
    guard let check = model.work.situation?.preCheck(checklist: checklist, item: item) else {
      return nil
    }
    return PreCheckText.heading + ": " + PreCheckText.message(check)
  }
}

extension AnyForm {
  /// An answer to one item of a checklist, from 1.
  package static func answer(
    _ caseFile: Identifier<CaseFile>, checklist: String, item: Int
  ) -> AnyForm {
    AnyForm(AnswerForm(caseFile: caseFile, checklist: checklist, item: item))
  }
}
