import Documents
import Domain
import Wording

extension Model {
  /// Opens the form for a new row of what this place lists.
  mutating func addHere() -> [Effect] {
    switch place {
    case .ideas: return openForm(.add(.idea, fixed: [:]))
    case .cases: return openForm(.add(.caseFile, fixed: [:]))
    case .team, .checklist, .tab: return addToList()
    case .layer: return layers.last?.state.add(in: &self) ?? []
    }
  }

  private mutating func addToList() -> [Effect] {
    switch place.caseList?.addition {
    case .row(let kind): return openForm(.add(kind, fixed: caseOwner))
    case .entry: return chooseEntryKind()
    case .agreement: return chooseAgreementAddition()
    case .anchoring: return chooseAnchoring()
    case .meeting: return chooseMeetingAddition(owner: caseOwner)
    case .some(.none), nil: return []
    }
  }

  /// Opens the form for the selected row.
  mutating func editHere() -> [Effect] {
    if place == .checklist { return openAnswerForm() }
    if place == .phases { return editPhaseRow() }
    return offerNewVersion() ?? offerPlanVersion(subject) ?? loadForm(nil)
  }

  /// Reads the selected row for a form with these fields.
  func loadForm(_ fields: [FieldKey]?) -> [Effect] {
    subject.map { [.read(.form($0, fields: fields))] } ?? []
  }

  /// Reads the municipality's settings for a form.
  func openPlatform() -> [Effect] {
    session.platform.map { [.read(.form($0, fields: nil))] } ?? []
  }

  /// Puts the selected row in the bin.
  func deleteSelected() -> [Effect] {
    subject.map { [.act(.record(.delete([$0])), reason: "")] } ?? []
  }

  /// Takes the selected row out of the bin.
  func restoreSelected() -> [Effect] {
    subject.map { [.act(.record(.restore([$0])), reason: "")] } ?? []
  }

  /// Opens the form for a new partner of the case.
  mutating func addPartner() -> [Effect] {
    openForm(.add(.caseOrganisation, fixed: caseOwner))
  }

  private mutating func chooseEntryKind() -> [Effect] {
    push(
      .choice(
        ChoiceState(
          title: InterfaceText.chooseEntryKind,
          options: (work.situation?.entryKinds ?? EntryKind.allCases).map { kind in
            ChoiceOption(
              kind.label,
              outcome: .form(
                .add(
                  .entry, fixed: caseOwner.merging(["kind": .code(kind.rawValue)]) { $1 })))
          })))
    return []
  }

  // MARK: Statuses

  /// Offers the statuses that the selected row may go to; the others say why not.
  mutating func chooseStatus() -> [Effect] {
    if place == .phases { return choosePhaseStatus() }
    guard let subject = statusSubject else { return [] }
    guard let moves = statusMoves(of: subject) else { return [.outside(.beep)] }
    push(.choice(ChoiceState(title: InterfaceText.chooseStatus, options: moves)))
    return []
  }

  /// The menu of statuses for a row that is at hand; nil where it has to be read first.
  private func statusMoves(of link: RecordLink) -> [ChoiceOption]? {
    if let id = link.identifier(of: Measure.self) {
      return work.situation?.measures.first { $0.id == id }.map { measure in
        measure.status.menu { target, needsReason in
          needsReason
            ? .form(.move(.measure(id, target)))
            : .act(.caseFile(.moveMeasure(id, to: target, newDeadline: nil, result: nil)))
        }
      }
    }
    if let id = link.identifier(of: CaseFile.self) {
      return cases.rows.first { $0.id == id }.map {
        $0.status.menu { target, needsReason in
          needsReason
            ? .form(.move(.caseFile(id, target))) : .act(.caseFile(.move(id, to: target, on: nil)))
        }
      }
    }
    if let id = link.identifier(of: Person.self) {
      return personStatus(of: id)?.menu { target, _ in
        target == .anonymised ? .askToAnonymise(id) : .act(.person(.move(id, to: target)))
      }
    }
    if let id = link.identifier(of: Agreement.self) { return agreementMoves(of: id) }
    if let id = link.identifier(of: ActionPlan.self) { return planMoves(of: id) }
    if let id = link.identifier(of: Meeting.self) { return meetingMoves(of: id) }
    if let id = link.identifier(of: DocumentReference.self) {
      return work.situation?.documents.first { $0.id == id }.map {
        $0.status.menu {
          target, needsReason in
          needsReason || target == .sent
            ? .form(.move(.document(id, target)))
            : .act(.document(.move(id, to: target, on: nil, recipients: nil)))
        }
      }
    }
    if let id = link.identifier(of: Idea.self) {
      return ideaStatus(of: id).map {
        $0.menu { target, needsReason in
          if target.isDecision { return .form(.decide(id, target)) }
          return needsReason ? .form(.move(.idea(id, target))) : .act(.idea(.move(id, to: target)))
        }
      }
    }
    return []
  }

  /// The status of an idea that is on the screen.
  func ideaStatus(of id: Identifier<Idea>) -> IdeaStatus? {
    if case .detail(let state) = layers.last, let snapshot = state.snapshot,
      case .code(let code) = snapshot.values["status"] ?? .blank
    {
      return IdeaStatus(rawValue: code)
    }
    return ideas.page.rows.first { $0.id == id }?.status
  }

  private mutating func choosePhaseStatus() -> [Effect] {
    guard let situation = work.situation, let rail = selectedPhaseRow?.rail else { return [] }
    let id = situation.caseFile.id
    let key = rail.phase.key
    let options = rail.phase.status.menu { target, needsReason in
      switch target {
      case .completed: .form(.completePhase(id, phase: key))
      case .skipped: .form(.move(.skipPhase(id, phase: key)))
      case .inProgress, .notStarted:
        needsReason
          ? .form(.move(.reopenPhase(id, phase: key)))
          : .act(.caseFile(.beginPhase(id, phase: key)))
      }
    }
    push(.choice(ChoiceState(title: rail.definition.title.phrase, options: options)))
    return []
  }

  // MARK: Checklist

  /// Answers the selected item with yes; takes a yes back.
  mutating func toggleAnswer() -> [Effect] {
    answer { $0 == .yes ? .notAssessed : .yes }
  }

  /// Answers the selected item by a step from its present answer.
  mutating func answer(_ step: (ChecklistAnswer) -> ChecklistAnswer) -> [Effect] {
    guard let (situation, row) = checklistSubject else { return [] }
    let value = step(row.value)
    guard value != row.value else { return [] }
    if row.checklist.lacksWho(value, by: "") { return openAnswerForm() }
    let reply = ChecklistReply(checklist: row.checklist.key, item: row.item, value: value)
    return [.act(.caseFile(.answer(situation.caseFile.id, reply)), reason: "")]
  }

  /// Opens value, note and party of the selected item.
  mutating func openAnswerForm() -> [Effect] {
    guard let (situation, row) = checklistSubject else { return [] }
    return openForm(
      .answer(situation.caseFile.id, checklist: row.checklist.key, item: row.item))
  }

  private var checklistSubject: (CaseSituation, ChecklistRow)? {
    guard let situation = work.situation else { return nil }
    let rows = situation.checklistRows
    return work[.checklist].selectedRow(of: rows.count).map { (situation, rows[$0]) }
  }

  // MARK: Documents

  /// Asks before the bin is emptied for good.
  mutating func askToEmptyBin() -> [Effect] {
    guard case .bin(let state) = layers.last else { return [] }
    let limit = session.today.adding(days: -30)
    let count = state.rows.count { $0.deletedOn < limit }
    guard count > 0 else {
      notice = Notice(.hint, InterfaceText.nothingOldInBin)
      return []
    }
    push(
      .confirm(
        ConfirmState(
          question: InterfaceText.emptyBinQuestion(count),
          verb: InterfaceText.emptyBinVerb(count),
          outcome: .act(.record(.emptyBin(olderThanDays: 30))))))
    return []
  }

  /// Puts the selected row on the clipboard.
  func copySelected() -> [Effect] { copyText.map { [.outside(.copy($0))] } ?? [] }

  /// What copying the selected row puts on the clipboard.
  private var copyText: String? {
    if case .detail(let state) = layers.last, let snapshot = state.snapshot {
      let title = snapshot.values["title"] ?? snapshot.values["name"] ?? snapshot.values["text"]
      let text = title.map { FieldText.format($0, type: .text, names: [:], in: language) } ?? ""
      return [snapshot.reference?.description, text].compactMap { $0 }.joined(separator: " ")
    }
    if focus == .ideas { return ideas.selected.map { "\($0.reference) \($0.title)" } }
    if focus == .cases { return cases.selected.map { "\($0.reference) \($0.title)" } }
    guard let situation = work.situation, let subject else { return nil }
    return situation.copyText(of: subject, in: language)
  }
}

extension Status {
  /// A line for every status: those that the present one leads to, and the others with the
  /// reason why not.
  func menu(_ outcome: (Self, _ needsReason: Bool) -> ChoiceOutcome) -> [ChoiceOption] {
    Self.allCases.filter { $0 != self }.map { target in
      let label = Self.vocabulary.label(target.rawValue)
      guard let step = steps.first(where: { $0.target == target }) else {
        return ChoiceOption(
          label, reasonAgainst: InterfaceText.stepNotPossible, outcome: .nothing)
      }
      return ChoiceOption(
        label, outcome: outcome(target, step.needsReason), isLikeliest: step == steps.first)
    }
  }
}
