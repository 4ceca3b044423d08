package import Domain
import Wording

/// The decision of an agenda item, and the measure that it becomes; the case is asked for where the
/// meeting has none.
struct ItemMeasureForm: Form {
  let item: Identifier<AgendaItem>
  let caseFile: Identifier<CaseFile>?
  let decision: String

  var kind: RecordKind? { .measure }
  var draftName: String? { "agendaItem/\(item.number)/measure" }

  func title(in model: Model) -> Phrase { MeetingScreenText.decide }

  func fields(in model: Model) -> [FormField] {
    let asked = caseFile == nil ? [model.field(.measure, "case", required: true)] : []
    return [
      model.field(.agendaItem, "decision", required: false, text: decision),
      model.field(.measure, "title", required: true),
    ] + asked + [
      model.field(.measure, "responsible", required: false),
      model.field(.measure, "deadline", required: false),
    ]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let owner = caseFile ?? Identifier<CaseFile>(answers["case"])
    let measure = answers.fields.filter {
      ["title", "responsible", "deadline"].contains($0.key)
    }
    let decision = answers.text("decision")
    return [
      .act(.meeting(.makeMeasure(item, in: owner, measure, decision: decision)), reason: "")
    ]
  }
}

extension AnyForm {
  /// The decision of an agenda item, and the measure that it becomes.
  package static func measure(
    of item: Identifier<AgendaItem>, in caseFile: Identifier<CaseFile>?, decision: String
  ) -> AnyForm {
    AnyForm(ItemMeasureForm(item: item, caseFile: caseFile, decision: decision))
  }
}
