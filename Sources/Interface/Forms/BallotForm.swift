package import Domain
import Wording

/// The keys that a group of a workshop chose, in order (INV-17).
struct BallotForm: Form {
  let workshop: Identifier<Workshop>
  let group: Int

  var kind: RecordKind? { .workshopGroup }
  var draftName: String? { "workshop/\(workshop.number)/ballot/\(group)" }

  func title(in model: Model) -> Phrase { WorkshopScreenText.ballot(group) }

  func fields(in model: Model) -> [FormField] {
    let present = model.workshopSheet?.group(group)?.ballot ?? []
    return [
      FormField(
        key: .field("ballot"), label: FieldLabels.label(.workshopGroup, "ballot"),
        hint: WorkshopScreenText.ballotHint, type: .text, isRequired: true, isWrittenAnew: true,
        text: present.joined(separator: " "))
    ]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let keys = KeyCode.codes(in: answers.text("ballot"))
    return [.act(.workshop(.castBallot(workshop, group: group, keys: keys)), reason: "")]
  }
}

extension AnyForm {
  /// The keys that a group of a workshop chose.
  package static func ballot(_ workshop: Identifier<Workshop>, group: Int) -> AnyForm {
    AnyForm(BallotForm(workshop: workshop, group: group))
  }
}
