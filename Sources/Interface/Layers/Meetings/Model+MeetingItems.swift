import Domain
import Screen
import Wording

extension Model {
  /// One form for the decision and the measure that it becomes (scenario A5.4).
  mutating func openItemMeasure() -> [Effect] {
    guard let item = meetingState?.item else { return [] }
    return openForm(
      .measure(of: item.id, in: meetingSheet?.meeting.caseFile, decision: item.decision))
  }

  /// One line for each who is elected (N-17).
  mutating func openElection() -> [Effect] {
    guard let item = electionItem else { return [] }
    return openForm(
      .elect(item.id, decision: item.decision, isApplauded: item.isApplauded))
  }

  /// One line for each idea (scenario A6.2).
  mutating func openItemIdeas() -> [Effect] {
    ideaItem.map { openForm(.ideas(at: $0.id, title: $0.title)) } ?? []
  }

  /// Asks whether the item leaves this meeting or is in both.
  mutating func chooseCarrying() -> [Effect] {
    guard let item = meetingState?.item else { return [] }
    let options = ItemCarrying.allCases.map { carrying in
      ChoiceOption(
        MeetingScreenText.label(carrying), note: MeetingScreenText.note(carrying),
        outcome: .act(.meeting(.carry(item.id, carrying, followUp: MeetingText.followUp))))
    }
    push(.choice(ChoiceState(title: Phrase(same: item.title), options: options)))
    return []
  }

  /// Lists the active cases in the item; under an evaluation asks for which case it is
  /// (V-14).
  mutating func fillItem() -> [Effect] {
    guard let item = meetingState?.item, let sheet = meetingSheet else { return [] }
    guard item.kind == .evaluation else {
      return [.act(.meeting(.listActiveCases(item.id)), reason: "")]
    }
    var fixed: FieldValues = [
      "kind": EntryKind.evaluation.fieldValue, "source": sheet.meeting.id.fieldValue,
    ]
    if let own = sheet.meeting.caseFile {
      fixed["case"] = own.fieldValue
      return openForm(.add(.entry, fixed: fixed))
    }
    let open = cases.rows.filter { $0.status == .active }
    push(
      .choice(
        ChoiceState(
          title: MeetingScreenText.evaluateCase,
          options: open.map { row in
            ChoiceOption(
              Phrase(same: "\(row.reference) \(row.title)"),
              outcome: .form(
                .add(.entry, fixed: fixed.merging(["case": row.id.fieldValue]) { $1 })))
          })))
    return []
  }

  /// Asks who approved the minutes; says at once what they lack (INV-13).
  mutating func openApproval() -> [Effect] {
    guard let sheet = meetingSheet else { return [] }
    do throws(Refusal) {
      try sheet.meeting.status.checkStep(to: .minutesApproved, reason: nil)
      guard sheet.missingDecisions.isEmpty else {
        throw .decisionsMissing(sheet.missingDecisions)
      }
    } catch {
      notice = Notice(.refused, error.message(refusalNames))
      return []
    }
    return openForm(.approveMinutes(sheet.meeting.id))
  }

  /// The meeting whose minutes are exported at once: the one on the page, or selected in the list.
  var meetingToExport: Identifier<Meeting>? {
    if case .meeting(let state) = layers.last { return state.id }
    if case .meetings(let state) = layers.last {
      return state.selectedLink?.identifier(of: Meeting.self)
    }
    return nil
  }
}
