import Domain
import Wording

/// The day that the team is shown as of.
struct RosterDayForm: Form {
  var draftName: String? { nil }

  func title(in model: Model) -> Phrase { PersonText.rosterOn }

  func fields(in model: Model) -> [FormField] {
    let day = model.work.rosterDay.map { DayText.short($0) } ?? ""
    return [
      model.question(.day, PersonText.rosterDay, .day(.past), required: false, text: day)
    ]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    model.closeForm()
    model.work.showRoster(on: answers.day(.day), in: model.language)
    return []
  }
}

extension AnyForm {
  /// The day that the team is shown as of.
  package static var rosterDay: AnyForm { AnyForm(RosterDayForm()) }
}
