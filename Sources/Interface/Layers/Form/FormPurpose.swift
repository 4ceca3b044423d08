package import Domain

/// What a form is for: which fields it has, and what saving it does.
package enum FormPurpose: Hashable, Sendable {
  /// A new row; the fixed values are not asked for.
  case add(RecordKind, fixed: FieldValues)
  /// An existing row; nil for all its fields.
  case edit(RecordSnapshot, fields: [FieldKey]?)
  case decide(Identifier<Idea>, IdeaStatus)
  case reply(Identifier<Idea>)
  case ask(Identifier<Idea>)
  /// Who becomes the handler.
  case take(Identifier<Idea>)
  case move(StatusMove)
  /// Signs an agreement for these parties, or for all that have not signed yet.
  case sign(Identifier<Agreement>, parties: [Identifier<AgreementParty>]?)
  case completePhase(Identifier<CaseFile>, phase: String)
  case override(Identifier<CaseFile>, phase: String, rules: [String])
  /// Changes phases or steps; the revision is the phase's as the form had it.
  case adapt(Identifier<CaseFile>, PhaseForm, from: Int?)
  case answer(Identifier<CaseFile>, checklist: String, item: Int)
  case writeText(Identifier<CaseFile>, DocumentKind, section: String)
  case ballot(Identifier<Workshop>, group: Int)
  case gatherKeys(Identifier<Workshop>)
  case closeWorkshop(Identifier<Workshop>)
  case meeting(MeetingForm)
  /// The last day of all roles of a person.
  case endRoles(Identifier<Person>)
  /// Who gets the open measures of a person.
  case reassign(Identifier<Person>)
  /// Which day the team is shown as of.
  case rosterDay
  /// Where a document is written; a page that is shared goes to the journal first, with what was
  /// answered for it.
  case saveFile(name: String, text: String, shared: SharedPage?)
  /// What stands on a page that is shared instead of a word.
  case replaceHit(String)
  /// Which table of ideas to read.
  case importIdeas

  /// The name under which the form's draft is kept.
  package var draftName: String {
    switch self {
    case .add(let kind, let fixed):
      if case .record(let owner) = fixed["case"] ?? .blank {
        "\(kind.rawValue)/new/\(owner.id)"
      } else {
        "\(kind.rawValue)/new"
      }
    case .edit(let snapshot, _): "\(snapshot.link.kind.rawValue)/\(snapshot.link.id)"
    case .decide(let id, let status): "idea/\(id.number)/\(status.rawValue)"
    case .reply(let id): "idea/\(id.number)/reply"
    case .ask(let id): "idea/\(id.number)/ask"
    case .take(let id): "idea/\(id.number)/take"
    case .move(let move): "status/\(move.draftName)"
    case .sign(let id, let parties):
      "agreement/\(id.number)/sign/\(parties?.first.map { String($0.number) } ?? "all")"
    case .completePhase(let id, let phase): "caseFile/\(id.number)/complete/\(phase)"
    case .override(let id, let phase, _): "caseFile/\(id.number)/override/\(phase)"
    case .adapt(let id, let form, _): "caseFile/\(id.number)/\(form.draftName)"
    case .answer(let id, let checklist, let item):
      "caseFile/\(id.number)/answer/\(checklist)/\(item)"
    case .writeText(let id, let document, let section):
      "caseFile/\(id.number)/text/\(document.rawValue)/\(section)"
    case .ballot(let id, let group): "workshop/\(id.number)/ballot/\(group)"
    case .gatherKeys(let id): "workshop/\(id.number)/gather"
    case .closeWorkshop(let id): "workshop/\(id.number)/close"
    case .meeting(let form): form.draftName
    case .endRoles(let id): "person/\(id.number)/endRoles"
    case .reassign(let id): "person/\(id.number)/reassign"
    case .rosterDay: "team/day"
    case .saveFile: "file"
    case .replaceHit: "replacement"
    case .importIdeas: "import"
    }
  }

  /// The row that is edited, if it is one.
  package var base: RecordSnapshot? {
    if case .edit(let snapshot, _) = self { snapshot } else { nil }
  }
}

/// A page that is shared, and what was answered for it.
package struct SharedPage: Hashable, Sendable {
  package let caseFile: Identifier<CaseFile>
  package let answers: ShareAnswers

  /// A page of a case.
  package init(caseFile: Identifier<CaseFile>, answers: ShareAnswers) {
    self.caseFile = caseFile
    self.answers = answers
  }
}

/// A status that is about to be set with a reason, a date or receivers.
package enum StatusMove: Hashable, Sendable {
  case idea(Identifier<Idea>, IdeaStatus)
  case caseFile(Identifier<CaseFile>, CaseStatus)
  case skipPhase(Identifier<CaseFile>, phase: String)
  case reopenPhase(Identifier<CaseFile>, phase: String)
  case measure(Identifier<Measure>, MeasureStatus)
  case document(Identifier<DocumentReference>, ReportStatus)
  case agreement(Identifier<Agreement>, AgreementStatus)
  case meeting(Identifier<Meeting>, MeetingStatus)

  var draftName: String {
    switch self {
    case .idea(let id, let status): "\(id.number)/\(status.rawValue)"
    case .caseFile(let id, let status): "\(id.number)/\(status.rawValue)"
    case .skipPhase(let id, let phase): "\(id.number)/skip/\(phase)"
    case .reopenPhase(let id, let phase): "\(id.number)/reopen/\(phase)"
    case .measure(let id, let status): "\(id.number)/\(status.rawValue)"
    case .document(let id, let status): "\(id.number)/\(status.rawValue)"
    case .agreement(let id, let status): "\(id.number)/\(status.rawValue)"
    case .meeting(let id, let status): "\(id.number)/\(status.rawValue)"
    }
  }
}
