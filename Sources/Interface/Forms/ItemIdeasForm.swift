package import Domain
import Wording

/// Ideas that came up at an agenda item, a line each (V-14).
struct ItemIdeasForm: Form {
  let item: Identifier<AgendaItem>
  let itemTitle: String

  var kind: RecordKind? { .idea }
  var draftName: String? { "agendaItem/\(item.number)/ideas" }

  func title(in model: Model) -> Phrase { MeetingScreenText.ideas(at: itemTitle) }

  func fields(in model: Model) -> [FormField] {
    [
      model.question(
        .ideas, MeetingScreenText.ideasLabel, .longText, required: true,
        hint: MeetingScreenText.ideasHint)
    ]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    [.act(.meeting(.addIdeas(item, answers.lines(.ideas))), reason: "")]
  }
}

extension AnyForm {
  /// Ideas that came up at an agenda item.
  package static func ideas(at item: Identifier<AgendaItem>, title: String) -> AnyForm {
    AnyForm(ItemIdeasForm(item: item, itemTitle: title))
  }
}
