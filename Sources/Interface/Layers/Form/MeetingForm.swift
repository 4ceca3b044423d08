package import Domain
import Wording

/// What a form about a meeting is for.
package enum MeetingForm: Hashable, Sendable {
  /// The next meeting of a series, with what is proposed for it.
  case plan(MeetingSeries, FieldValues)
  case approve(Identifier<Meeting>)
  /// Who is elected; the decision and the applause as they stand.
  case elect(Identifier<AgendaItem>, decision: String, isApplauded: Bool)
  /// A measure of a decision; the case is asked for where the meeting has none.
  case measure(Identifier<AgendaItem>, in: Identifier<CaseFile>?, decision: String)
  case ideas(Identifier<AgendaItem>, title: String)

  /// The name under which the form's draft is kept.
  var draftName: String {
    switch self {
    case .plan(let series, _): "series/\(series.id.number)/next"
    case .approve(let id): "meeting/\(id.number)/approve"
    case .elect(let id, _, _): "agendaItem/\(id.number)/elect"
    case .measure(let id, _, _): "agendaItem/\(id.number)/measure"
    case .ideas(let id, _): "agendaItem/\(id.number)/ideas"
    }
  }

  /// What stands over the form.
  var title: Phrase {
    switch self {
    case .plan(let series, _): MeetingWords.next(in: series)
    case .approve: MeetingWords.approve
    case .elect: MeetingWords.elect
    case .measure: MeetingWords.decide
    case .ideas(_, let title): MeetingWords.ideas(at: title)
    }
  }

  /// The kind of row that refusals speak of.
  var kind: RecordKind {
    switch self {
    case .plan, .approve: .meeting
    case .elect: .membership
    case .measure: .measure
    case .ideas: .idea
    }
  }
}

extension Model {
  /// The fields of a form about a meeting.
  func meetingFields(_ form: MeetingForm) -> [FormField] {
    switch form {
    case .plan(_, let values):
      return Meeting.fieldDescriptions
        .filter { ["on", "from", "to", "place", "host"].contains($0.key) }
        .map { field in
          extra(
            .meeting, field.key, field.type, required: field.isRequired,
            text: FieldText.editText(
              values[field.key] ?? .blank, type: field.type, names: [:], in: language))
        }
    case .approve:
      return [
        extra(.meeting, "approvedBy", .text, required: true, text: session.actor),
        extra(.meeting, "approvedOn", .day(.past), required: true, text: todayText),
      ]
    case .elect(_, let decision, let isApplauded):
      return [
        FormField(
          key: "members", label: MeetingWords.members, hint: MeetingWords.membersHint,
          type: .longText, isRequired: true),
        extra(.agendaItem, "decision", .longText, required: false, text: decision),
        extra(.agendaItem, "isApplauded", .flag, required: false, text: flagText(isApplauded)),
      ]
    case .measure(_, let caseFile, let decision):
      let asked =
        caseFile == nil ? [extra(.measure, "case", .record([.caseFile]), required: true)] : []
      return [
        extra(.agendaItem, "decision", .longText, required: false, text: decision),
        extra(.measure, "title", .text, required: true),
      ] + asked + [
        extra(.measure, "responsible", .record([.person, .organisation]), required: false),
        extra(.measure, "deadline", .day(.future), required: false),
      ]
    case .ideas:
      return [
        FormField(
          key: "ideas", label: MeetingWords.ideasLabel, hint: MeetingWords.ideasHint,
          type: .longText, isRequired: true)
      ]
    }
  }

  /// What saving a form about a meeting asks of the file.
  mutating func submit(_ form: MeetingForm, _ values: FieldValues) -> [Effect] {
    switch form {
    case .plan(let series, _):
      return [
        .act(.meeting(.plan(series.id, values, followUp: MeetingText.followUp)), reason: "")
      ]
    case .approve(let id):
      let on = values.day("approvedOn") ?? session.today
      return [.act(.meeting(.approve(id, by: values.text("approvedBy"), on: on)), reason: "")]
    case .elect(let id, _, _):
      let members: [ElectedMember]
      do throws(Refusal) {
        members = try ElectionText.members(values.text("members"))
      } catch {
        _ = setFormProblem(error.message(refusalNames))
        return []
      }
      let election = Election(
        members: members, decision: values.text("decision"),
        isApplauded: values["isApplauded"] == .flag(true))
      return [.act(.meeting(.elect(id, election)), reason: "")]
    case .measure(let id, let own, _):
      let caseFile = own ?? Identifier<CaseFile>(values["case"] ?? .blank)
      let measure = values.filter { ["title", "responsible", "deadline"].contains($0.key) }
      return [
        .act(
          .meeting(.makeMeasure(id, in: caseFile, measure, decision: values.text("decision"))),
          reason: "")
      ]
    case .ideas(let id, _):
      return [.act(.meeting(.addIdeas(id, values.lines("ideas"))), reason: "")]
    }
  }
}
