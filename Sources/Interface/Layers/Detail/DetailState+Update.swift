import Domain
import Screen
import Wording

extension Model {
  /// The lines of a record's page, broken to the window.
  func detailLines(_ state: DetailState) -> [StyledText] {
    DetailText(
      state: state, today: session.today, language: language,
      situation: work.situation, meetings: meetings(of: state.link),
      page: TextPage(columns: pageSize.columns)
    ).lines
  }

  /// What the list of meetings below a series' page has of that series.
  private func meetings(of link: RecordLink) -> [MeetingsRow] {
    guard let series = link.identifier(of: MeetingSeries.self) else { return [] }
    for case .meetings(let state) in layers { return state.rows(of: series) }
    return []
  }

  /// Makes the case of a row that is opened the case at hand, so that what is done with the
  /// row and what stands around it are of the same case.
  mutating func followCase(of snapshot: RecordSnapshot) -> [Effect] {
    guard case .detail(let state) = layers.last, state.link == snapshot.link,
      let id = snapshot.ownCase, id != work.situation?.caseFile.id,
      cases.rows.contains(where: { $0.id == id })
    else { return [] }
    cases.select(id)
    return [.loadSituation(id)]
  }

  /// Why nothing can be done with the row whose page is open; nil where something can.
  var detailRefusal: Phrase? {
    guard case .detail(let state) = layers.last, let snapshot = state.snapshot,
      snapshot.isInBin
    else { return nil }
    return DetailWords.restoreFirst
  }
}

extension RecordSnapshot {
  /// The case that the row belongs to, or is.
  fileprivate var ownCase: Identifier<CaseFile>? {
    if case .record(let owner) = values["case"] ?? .blank {
      return owner.identifier(of: CaseFile.self)
    }
    return link.identifier(of: CaseFile.self)
  }
}

extension Action {
  /// Whether the action changes the row that it stands on.
  var actsOnSubject: Bool {
    switch self {
    case .edit, .changeStatus, .takeIdea, .decideIdea, .replyToSender, .joinIdea, .askSender,
      .setDeadline, .setResponsible, .endMembership, .handOver, .delete:
      true
    case .moveUp, .moveDown, .pageUp, .pageDown, .moveToTop, .moveToBottom, .open, .add,
      .showRosterOn,
      .toggleAnswer, .raiseAnswer, .lowerAnswer, .anchorParty, .signAgreement,
      .makeAgreementVersion, .setContribution, .writeText, .completePhase, .showPhases,
      .showOrigin, .editPlan, .makePlanVersion, .makeActivityPlan, .export, .filter,
      .showAllRows, .findInText, .changeScope, .unfoldPhase, .addStep, .hidePhase, .movePhaseUp,
      .movePhaseDown,
      .changeOrder,
      .previousTab,
      .nextTab, .nextPane, .previousPane, .focusIdeas, .focusCases, .focusTeam, .focusPlan,
      .focusChecklist, .zoom, .undo, .redo, .showOverview, .search, .palette, .showBin,
      .showWorkshops, .importIdeas, .showMeetings, .addAttendance, .decideItem, .electTeam,
      .takeIdeas,
      .carryItem, .fillItem,
      .approveMinutes, .planNext, .pauseSeries,
      .castBallot, .gatherKeys, .makeMeasure, .showKeys, .editWorkshop, .closeWorkshop,
      .editPlatform, .addPerson, .addOrganisation, .addPartner, .changeLanguage, .copy,
      .restore, .emptyBin, .overrideGate, .writeFile, .changeProfile, .save, .editExternally,
      .startOver,
      .keepMine, .keepTheirs, .help, .back, .redraw, .quit:
      false
    }
  }
}
