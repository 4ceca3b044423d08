import Domain
package import Wording

extension Model {
  /// Why an action cannot be run just now; nil where it can.
  package func unavailability(of action: Action) -> Phrase? {
    if session.isReadOnly, action.changesSomething, action != .quit, action != .writeFile {
      return InterfaceWords.isReadOnly
    }
    if let reason = detailRefusal, action.actsOnSubject { return reason }
    switch action {
    case .takeIdea, .decideIdea, .joinIdea:
      guard let id = ideaSubject else { return InterfaceWords.nothingHere }
      guard let status = ideaStatus(of: id), !status.isOpen else { return nil }
      return Refusal.ideaDecided(status).message(refusalNames)
    case .replyToSender, .askSender:
      return subject?.kind == .idea ? nil : InterfaceWords.nothingHere
    case .open:
      return openingRefusal
    case .setDeadline, .setResponsible:
      return subject?.kind == .measure ? nil : InterfaceWords.nothingHere
    case .handOver:
      return subject?.kind == .person ? nil : InterfaceWords.nothingHere
    case .showRosterOn:
      return work.situation == nil ? InterfaceWords.noCase : nil
    case .endMembership:
      return subject?.kind == .membership ? nil : InterfaceWords.nothingHere
    case .anchorParty, .signAgreement, .makeAgreementVersion:
      return selectedAgreement == nil ? AgreementWords.chooseRow : nil
    case .setContribution:
      return selectedActor == nil ? AgreementWords.chooseActor : nil
    case .planNext, .pauseSeries, .carryItem, .electTeam, .decideItem, .takeIdeas, .fillItem,
      .addAttendance, .approveMinutes:
      return meetingUnavailability(of: action)
    case .add where place == .meeting, .edit where place == .meeting,
      .delete where place == .meeting, .changeStatus where place == .meeting,
      .export where place == .meeting:
      return meetingUnavailability(of: action)
    case .delete where place == .meetings:
      if case .meetings(let state) = layers.last, case .gap? = state.selected {
        return MeetingWords.gapIsNoRow
      }
      return subject == nil ? InterfaceWords.nothingHere : nil
    case .export where place == .meetings:
      return subject?.kind == .meeting ? nil : MeetingWords.chooseMeeting
    case .toggleAnswer, .raiseAnswer, .lowerAnswer:
      return work.count(in: .checklist) > 0 ? nil : InterfaceWords.nothingHere
    case .edit where place == .checklist:
      return work.count(in: .checklist) > 0 ? nil : InterfaceWords.nothingHere
    case .edit where place == .phases, .changeStatus where place == .phases, .unfoldPhase, .addStep,
      .hidePhase, .movePhaseUp, .movePhaseDown:
      return selectedPhaseRow == nil ? InterfaceWords.noCase : nil
    case .changeStatus where subject.map { !$0.kind.traits.hasStatusMenu } ?? false:
      return DetailWords.noStatus
    case .edit, .delete, .changeStatus, .copy:
      return subject == nil ? InterfaceWords.nothingHere : nil
    case .add where place != .ideas && place != .cases && place != .workshop && place != .meetings:
      return work.situation == nil ? InterfaceWords.noCase : nil
    case .makePlanVersion, .makeActivityPlan:
      guard let situation = work.situation else { return InterfaceWords.noCase }
      return situation.plan == nil ? Refusal.noActionPlan.message() : nil
    case .completePhase, .showPhases, .writeText, .editPlan, .addPartner, .overrideGate:
      return work.situation == nil ? InterfaceWords.noCase : nil
    case .editExternally:
      guard case .form(let form) = layers.last, form.focused?.isLong == true else {
        return FormWords.oneLine
      }
      return nil
    case .startOver:
      guard case .form(let form) = layers.last, form.isFromDraft else { return FormWords.noDraft }
      return nil
    case .filter, .changeOrder:
      if place.caseList != nil, work.situation == nil { return InterfaceWords.noCase }
      return hasRows(at: place) ? nil : InterfaceWords.nothingHere
    case .showAllRows:
      return list(at: place)?.filter.isEmpty == false ? nil : ListWords.nothingFiltered
    case .castBallot:
      return workshopState?.group == nil ? InterfaceWords.nothingHere : workshopRefusal
    case .makeMeasure, .showKeys, .editWorkshop:
      return workshopSheet == nil ? InterfaceWords.nothingHere : nil
    case .gatherKeys, .closeWorkshop:
      return workshopRefusal
    case .add where place == .workshop:
      return workshopRefusal
    case .restore, .emptyBin:
      return subject == nil ? InterfaceWords.nothingHere : nil
    case .moveUp, .moveDown, .pageUp, .pageDown, .moveToTop, .moveToBottom, .add,
      .showOrigin, .findInText, .changeScope, .previousTab, .nextTab, .nextPane, .previousPane,
      .focusIdeas, .focusCases, .focusTeam, .focusPlan, .focusChecklist, .zoom,
      .undo, .redo, .showOverview, .search, .palette, .showBin, .showWorkshops, .showMeetings,
      .editPlatform,
      .export, .importIdeas,
      .addPerson,
      .addOrganisation, .changeLanguage, .writeFile, .changeProfile, .save,
      .keepMine, .keepTheirs, .help, .back, .redraw, .quit:
      return nil
    }
  }

  /// Why there is nothing to open where the keys go; nil where there is.
  private var openingRefusal: Phrase? {
    switch place {
    case .ideas, .cases, .team, .tab, .overview, .bin, .workshop, .meeting, .meetings:
      return subject == nil && work.mending(in: place) == nil ? InterfaceWords.nothingHere : nil
    case .checklist:
      return work.count(in: .checklist) > 0 ? nil : InterfaceWords.nothingHere
    case .phases:
      if case .phases(let state) = layers.last, state.openPhase != nil { return PhaseWords.isOpen }
      return nil
    case .detail:
      return subject?.kind == .caseFile ? nil : DetailWords.isWhole
    case .gate, .preview, .form, .filter, .choice, .palette, .help, .search, .conflict, .confirm:
      return nil
    }
  }
}
