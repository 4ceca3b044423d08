import Domain
import Wording

extension Model {
  /// Runs an action that is available here.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .moveUp: return move(by: -1)
    case .moveDown: return move(by: 1)
    case .pageUp: return move(by: -max(1, visibleRows - 1))
    case .pageDown: return move(by: max(1, visibleRows - 1))
    case .moveToTop: return moveToEnd(isTop: true)
    case .moveToBottom: return moveToEnd(isTop: false)
    case .open: return openSelected()
    case .back: return goBack()

    case .add: return addHere()
    case .edit: return editHere()
    case .delete: return subject.map { [.act(.delete([$0]), reason: "")] } ?? []
    case .changeStatus: return chooseStatus()
    case .takeIdea: return ideaSubject.map { [.act(.takeIdea($0, handler: nil), reason: "")] } ?? []
    case .decideIdea: return chooseDecision()
    case .replyToSender: return ideaSubject.map { openForm(.reply($0)) } ?? []
    case .joinIdea: return ideaSubject.map { openForm(.decide($0, .joined)) } ?? []
    case .askSender: return ideaSubject.map { openForm(.ask($0)) } ?? []
    case .setDeadline: return loadForm(["deadline"])
    case .setResponsible: return loadForm(["responsible"])
    case .endMembership: return loadForm(["to"])
    case .handOver: return chooseHandOver()
    case .showRosterOn: return openForm(.rosterDay)
    case .anchorParty: return anchorSelected()
    case .signAgreement: return signSelected()
    case .makeAgreementVersion:
      return selectedAgreement.map { [.act(.makeAgreementVersion($0.agreement.id), reason: "")] }
        ?? []
    case .setContribution: return chooseContribution()
    case .toggleAnswer: return answer { $0 == .yes ? .notAssessed : .yes }
    case .raiseAnswer: return answer(\.raised)
    case .lowerAnswer: return answer(\.lowered)
    case .writeText: return chooseText()
    case .editPlan: return openPlanForm()
    case .makePlanVersion: return makePlanVersion()
    case .makeActivityPlan: return chooseActivityYear()
    case .completePhase: return openGate()
    case .overrideGate: return openOverride()
    case .export: return chooseDocument()
    case .addPerson: return openForm(.add(.person, fixed: [:]))
    case .addOrganisation: return openForm(.add(.organisation, fixed: [:]))
    case .addPartner: return openForm(.add(.caseOrganisation, fixed: caseOwner))
    case .editPlatform: return session.platform.map { [.loadForm($0, fields: nil)] } ?? []
    case .restore: return subject.map { [.act(.restore([$0]), reason: "")] } ?? []
    case .emptyBin: return askToEmptyBin()

    case .save: return save()
    case .editExternally: return editExternally()
    case .startOver: return startOver()
    case .keepMine: return chooseSide(theirs: false)
    case .keepTheirs: return chooseSide(theirs: true)
    case .writeFile: return openSaveFile()
    case .changeProfile: return changeProfile()
    case .undo: return [.act(.undo, reason: "")]
    case .redo: return [.act(.redo, reason: "")]
    case .copy: return copyText.map { [.copy($0)] } ?? []

    case .filter: return openFilter()
    case .showAllRows: return clearFilter()
    case .findInText: openPreviewSearch()
    case .changeScope: return changeScope()
    case .changeOrder: return changeOrder()
    case .previousTab: return changeTab(by: -1)
    case .nextTab: return changeTab(by: 1)
    case .nextPane: focus = focus.next
    case .previousPane: focus = focus.previous
    case .focusIdeas: focus = .ideas
    case .focusCases: focus = .cases
    case .focusTeam: focus = .team
    case .focusPlan: focus = .plan
    case .focusChecklist: focus = .checklist
    case .zoom: isZoomed.toggle()
    case .showPhases: push(.phases(PhasesState(at: work.situation)))
    case .unfoldPhase: return unfoldPhase()
    case .addStep: return addStep()
    case .hidePhase: return hidePhaseRow()
    case .movePhaseUp: return movePhaseRow(by: -1)
    case .movePhaseDown: return movePhaseRow(by: 1)
    case .showOrigin: return showOrigin()
    case .showOverview: return lay(.overview(OverviewState()), .loadOverview)
    case .search: push(.search(SearchState()))
    case .palette: push(.palette(PaletteState(origin: place)))
    case .showWorkshops: return [.loadWorkshops]
    case .importIdeas: return openForm(.importIdeas)
    case .castBallot: return openBallot()
    case .gatherKeys: return openGathering()
    case .makeMeasure: return chooseWish()
    case .showKeys: return showKeys()
    case .editWorkshop:
      return workshopState.map { [.loadForm(RecordLink($0.id), fields: nil)] } ?? []
    case .closeWorkshop: return openClosing()
    case .showMeetings: return openMeetings(at: nil)
    case .planNext: return planNextMeeting()
    case .pauseSeries: return openPause()
    case .addAttendance: return openAttendance()
    case .decideItem: return openItemMeasure()
    case .electTeam: return openElection()
    case .takeIdeas: return openItemIdeas()
    case .carryItem: return chooseCarrying()
    case .fillItem: return fillItem()
    case .approveMinutes: return openApproval()
    case .showBin: return lay(.bin(BinState()), .loadBin)
    case .changeLanguage: changeLanguage()
    case .help: push(.help(HelpState(origin: place)))
    case .redraw: return [.redraw]
    case .quit: return quit()
    }
    return []
  }

  /// Lays something on top; a second one of the same kind is not laid on itself, and what is
  /// there once at most comes up from below.
  ///
  /// Pages of rows lie on each other, each with its scroll; that of a row whose page lies below
  /// already comes up from there.
  mutating func push(_ layer: Layer) {
    if case .detail(let state) = layer {
      pushPage(state)
      return
    }
    let below = layers.firstIndex { $0.place == layer.place }
    if layer.standsOnce, let below {
      layers.removeSubrange(below...)
    } else if layers.last?.place == layer.place {
      layers.removeLast()
    }
    layers.append(layer)
  }

  private mutating func pushPage(_ state: DetailState) {
    let below = layers.firstIndex { layer in
      if case .detail(let page) = layer { page.link == state.link } else { false }
    }
    if let below {
      layers.removeSubrange((below + 1)...)
    } else {
      layers.append(.detail(state))
    }
  }

  /// Lays something on top that first has to be read.
  mutating func lay(_ layer: Layer, _ effect: Effect) -> [Effect] {
    push(layer)
    return [effect]
  }

  private mutating func changeLanguage() {
    session.language = session.language.next
    rearrangeLists()
    notice = Notice(.done, InterfaceWords.languageChanged)
  }

  var ideaSubject: Identifier<Idea>? { subject?.identifier(of: Idea.self) }

  /// The values that tie a new row to the case at hand.
  var caseOwner: FieldValues {
    work.situation.map { ["case": .record(RecordLink($0.caseFile.id))] } ?? [:]
  }
}
