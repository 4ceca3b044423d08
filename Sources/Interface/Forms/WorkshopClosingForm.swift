package import Domain
import Wording

/// Where pictures of the posters are, before the workshop is closed (K-12).
struct WorkshopClosingForm: Form {
  let workshop: Identifier<Workshop>

  var kind: RecordKind? { .workshop }
  var draftName: String? { "workshop/\(workshop.number)/close" }

  func title(in model: Model) -> Phrase { WorkshopScreenText.close }

  func fields(in model: Model) -> [FormField] {
    [
      model.question(
        .photos, WorkshopScreenText.photos, .longText, required: false,
        hint: WorkshopScreenText.photosHint)
    ]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    model.close(workshop, photos: answers.lines(.photos))
  }
}

extension AnyForm {
  /// Where pictures of the posters are, before the workshop is closed.
  package static func closeWorkshop(_ workshop: Identifier<Workshop>) -> AnyForm {
    AnyForm(WorkshopClosingForm(workshop: workshop))
  }
}
