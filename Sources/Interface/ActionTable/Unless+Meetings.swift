import Domain
import Wording

/// What is against actions of meetings, series and workshops.
extension Unless {
  // MARK: Meetings

  /// The meeting has not been read; in the list of meetings, no row of a series is selected.
  static let noMeeting = onMeeting { _, _ in nil }

  /// The meeting is in no series.
  static let noSeries = onMeeting { _, sheet in
    sheet.series == nil ? MeetingScreenText.noSeries : nil
  }

  /// No item is selected, whatever the minutes are.
  static let noItem = onMeeting { model, _ in
    model.meetingState?.item == nil ? MeetingScreenText.chooseItem : nil
  }

  /// There is no item to take ideas down at.
  static let noIdeaItem = onMeeting { model, _ in
    model.ideaItem == nil ? MeetingScreenText.chooseItem : nil
  }

  /// The minutes have been approved, or nothing is selected.
  static let minutesLocked = onDraft {
    $0.subject == nil ? InterfaceText.nothingHere : nil
  }

  /// The minutes have been approved, or no item is selected.
  static let noItemToChange = onDraft {
    $0.meetingState?.item == nil ? MeetingScreenText.chooseItem : nil
  }

  /// The minutes have been approved, or there is no item to elect a team under.
  static let noElection = onDraft {
    $0.electionItem == nil ? MeetingScreenText.chooseElection : nil
  }

  /// In the list of meetings: a gap between meetings is selected, or nothing.
  static let gapSelected = Unless { model in
    if case .meetings(let state) = model.layers.last, case .gap? = state.selected {
      return MeetingScreenText.gapIsNoRow
    }
    return model.subject == nil ? InterfaceText.nothingHere : nil
  }

  /// What is against it on the meeting that has been read.
  private static func onMeeting(
    _ reason: @escaping @Sendable (Model, MinutesSheet) -> Phrase?
  ) -> Unless {
    Unless { model in
      if case .meetings(let state) = model.layers.last {
        return state.series == nil ? MeetingScreenText.chooseSeries : nil
      }
      guard let sheet = model.meetingSheet else { return InterfaceText.nothingHere }
      return reason(model, sheet)
    }
  }

  /// What is against it while the minutes can still be written.
  private static func onDraft(_ reason: @escaping @Sendable (Model) -> Phrase?) -> Unless {
    onMeeting { model, sheet in
      guard sheet.isDraft else { return Refusal.minutesLocked.message(model.refusalNames) }
      return reason(model)
    }
  }

  // MARK: Workshops

  static let noWorkshop = Unless {
    $0.workshopSheet == nil ? InterfaceText.nothingHere : nil
  }

  static let workshopClosed = Unless { $0.workshopRefusal }

  /// No group of an open workshop is selected.
  static let noGroup = Unless {
    $0.workshopState?.group == nil ? InterfaceText.nothingHere : $0.workshopRefusal
  }
}
