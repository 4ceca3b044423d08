package import Domain
import Wording

/// One label for the words of groups that missed a key (K-10).
struct GatheringForm: Form {
  let workshop: Identifier<Workshop>

  var kind: RecordKind? { .supplementaryKey }
  var draftName: String? { "workshop/\(workshop.number)/gather" }

  func title(in model: Model) -> Phrase { WorkshopScreenText.gather }

  func fields(in model: Model) -> [FormField] {
    let alone =
      model.workshopSheet?.missingKeys.filter { $0.supplementary == nil }.map(\.label) ?? []
    return [
      model.question(.gatheredLabel, WorkshopScreenText.gatherLabel, .text, required: true),
      model.question(
        .gatheredWords, WorkshopScreenText.originals, .longText, required: false,
        hint: WorkshopScreenText.originalsHint, text: alone.joined(separator: "\n")),
    ]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let (label, words) = (answers.text(.gatheredLabel), answers.lines(.gatheredWords))
    return [
      .act(.workshop(.gatherKeys(workshop, label: label, originals: words)), reason: "")
    ]
  }
}

extension AnyForm {
  /// One label for the words of groups that missed a key.
  package static func gatherKeys(_ workshop: Identifier<Workshop>) -> AnyForm {
    AnyForm(GatheringForm(workshop: workshop))
  }
}
