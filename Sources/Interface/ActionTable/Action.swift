import Domain
import Screen
import Wording

/// A user action: what a key, a menu entry or a line of the help does.
///
/// All else that there is to say of it is in its row of the table, ``definition``, which keys,
/// footer, help, palette and documentation read.
package enum Action: String, CaseIterable, Hashable, Sendable {
  case moveUp
  case moveDown
  case pageUp
  case pageDown
  case moveToTop
  case moveToBottom
  case open
  case add
  case edit
  case changeStatus
  case takeIdea
  case decideIdea
  case replyToSender
  case joinIdea
  case askSender
  case setDeadline
  case setResponsible
  case toggleAnswer
  case raiseAnswer
  case lowerAnswer
  case endMembership
  case handOver
  case showRosterOn
  case anchorParty
  case signAgreement
  case makeAgreementVersion
  case setContribution
  case writeText
  case completePhase
  case showPhases
  case unfoldPhase
  case addStep
  case hidePhase
  case movePhaseUp
  case movePhaseDown
  case showOrigin
  case editPlan
  case makePlanVersion
  case makeActivityPlan
  case export
  case delete
  case filter
  case showAllRows
  case findInText
  case changeScope
  case changeOrder
  case previousTab
  case nextTab
  case nextPane
  case previousPane
  case focusIdeas
  case focusCases
  case focusTeam
  case focusPlan
  case focusChecklist
  case zoom
  case undo
  case redo
  case showOverview
  case search
  case palette
  case showBin
  case showWorkshops
  case importIdeas
  case castBallot
  case gatherKeys
  case makeMeasure
  case showKeys
  case editWorkshop
  case closeWorkshop
  case showMeetings
  case planNext
  case pauseSeries
  case addAttendance
  case decideItem
  case electTeam
  case takeIdeas
  case carryItem
  case fillItem
  case approveMinutes
  case editPlatform
  case addPerson
  case addOrganisation
  case addPartner
  case changeLanguage
  case copy
  case restore
  case emptyBin
  case overrideGate
  case writeFile
  case changeProfile
  case save
  case editExternally
  case startOver
  case keepMine
  case keepTheirs
  case help
  case back
  case redraw
  case quit
}

extension Action {
  /// What the table says of the action.
  package var definition: ActionDefinition { Self.table[self] ?? row }

  /// Every row of the table, made once.
  private static let table: [Action: ActionDefinition] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.row) })

  /// The action's row of the table.
  private var row: ActionDefinition {
    switch self {
    case .moveUp:
      ActionDefinition(
        .moveUp, [.up, .character("k")], .lists, inPalette: false, changes: .screen
      ) { $0.move(by: -1) }
    case .moveDown:
      ActionDefinition(
        .moveDown, [.down, .character("j")], .lists, inPalette: false, changes: .screen
      ) { $0.move(by: 1) }
    case .pageUp:
      ActionDefinition(
        .pageUp, [.pageUp], .lists, inPalette: false, changes: .screen
      ) { $0.turnPage(by: -1) }
    case .pageDown:
      ActionDefinition(
        .pageDown, [.pageDown], .lists, inPalette: false, changes: .screen
      ) { $0.turnPage(by: 1) }
    case .moveToTop:
      ActionDefinition(
        .moveToTop, [.home, .character("g")], .lists, inPalette: false, changes: .screen
      ) { $0.moveToEnd(isTop: true) }
    case .moveToBottom:
      ActionDefinition(
        .moveToBottom, [.end, .character("G")], .lists, inPalette: false, changes: .screen
      ) { $0.moveToEnd(isTop: false) }
    case .open:
      ActionDefinition(
        .open, [.enter], .openable, footer: 1, changes: .screen, unless: .nothingToOpen
      ) { $0.openSelected() }
    case .add:
      ActionDefinition(
        .add, [.character("n")], .addable, footer: 2, changes: .file,
        unless: .at(
          [
            .ideas: .never, .cases: .never, .meetings: .never, .meeting: .minutesLocked,
            .workshop: .workshopClosed,
          ], otherwise: .noCase)
      ) { $0.addHere() }
    case .edit:
      ActionDefinition(
        .edit, [.character("e")], .editable, footer: 3, changes: .row,
        unless: .at(
          [
            .meeting: .minutesLocked, .checklist: .noChecklistItem, .phases: .noPhase,
          ], otherwise: .nothingSelected)
      ) { $0.editHere() }
    case .changeStatus:
      ActionDefinition(
        .changeStatus, [.character("s")], .withStatus, footer: 4, changes: .row,
        unless: .at([.meeting: .noMeeting, .phases: .noPhase], otherwise: .noStatus)
      ) { $0.chooseStatus() }
    case .takeIdea:
      ActionDefinition(
        .takeIdea, [.character("t")], [.ideas, .detail], footer: 5, changes: .row,
        unless: .ideaDecided
      ) { $0.takeIdea() }
    case .decideIdea:
      ActionDefinition(
        .decideIdea, [.character("v")], [.ideas, .detail], footer: 6, changes: .row,
        unless: .ideaDecided
      ) { $0.chooseDecision() }
    case .replyToSender:
      ActionDefinition(
        .replyToSender, [.character("r")], [.ideas, .detail], footer: 7, changes: .row,
        unless: .otherThan(.idea)
      ) { $0.replyToSender() }
    case .joinIdea:
      ActionDefinition(
        .joinIdea, [.character("m")], [.ideas, .detail], changes: .row, unless: .ideaDecided
      ) { $0.joinIdea() }
    case .askSender:
      ActionDefinition(
        .askSender, [.character("w")], [.ideas, .detail], changes: .row, unless: .otherThan(.idea)
      ) { $0.askSender() }
    case .setDeadline:
      ActionDefinition(
        .setDeadline, [.character("b")], [.tab(.plan), .detail], footer: 5, changes: .row,
        unless: .otherThan(.measure)
      ) { $0.loadForm(["deadline"]) }
    case .setResponsible:
      ActionDefinition(
        .setResponsible, [.character("a")], [.tab(.plan), .detail], footer: 6, changes: .row,
        unless: .otherThan(.measure)
      ) { $0.loadForm(["responsible"]) }
    case .toggleAnswer:
      ActionDefinition(
        .toggleAnswer, [.character(" ")], [.checklist], footer: 4, changes: .file,
        unless: .noChecklistItem
      ) { $0.toggleAnswer() }
    case .raiseAnswer:
      ActionDefinition(
        .raiseAnswer, [.character("+")], [.checklist], footer: 5, changes: .file,
        unless: .noChecklistItem
      ) { $0.answer(\.raised) }
    case .lowerAnswer:
      ActionDefinition(
        .lowerAnswer, [.character("-")], [.checklist], footer: 6, changes: .file,
        unless: .noChecklistItem
      ) { $0.answer(\.lowered) }
    case .endMembership:
      ActionDefinition(
        .endMembership, [.character("a")], [.team], footer: 5, changes: .row,
        unless: .otherThan(.membership)
      ) { $0.loadForm(["to"]) }
    case .handOver:
      ActionDefinition(
        .handOver, [.character("h")], [.detail], footer: 6, changes: .row,
        unless: .otherThan(.person)
      ) { $0.chooseHandOver() }
    case .showRosterOn:
      ActionDefinition(
        .showRosterOn, [.character("h")], [.team], footer: 6, changes: .screen, unless: .noCase
      ) { $0.openForm(.rosterDay) }
    case .anchorParty:
      ActionDefinition(
        .anchorParty, [.character("a")], [.tab(.agreement)], footer: 5, changes: .file,
        unless: .noAgreement
      ) { $0.anchorSelected() }
    case .signAgreement:
      ActionDefinition(
        .signAgreement, [.character("t")], [.tab(.agreement)], footer: 6, changes: .file,
        unless: .noAgreement
      ) { $0.signSelected() }
    case .setContribution:
      ActionDefinition(
        .setContribution, [.character("b")], [.tab(.agreement)], footer: 7, changes: .file,
        unless: .noActor
      ) { $0.chooseContribution() }
    case .makeAgreementVersion:
      ActionDefinition(
        .makeAgreementVersion, [.character("y")], [.tab(.agreement)], changes: .file,
        unless: .noAgreement
      ) { $0.makeAgreementVersion() }
    case .writeText:
      ActionDefinition(
        .writeText, [.character("w")], [.tab(.documents)], footer: 5, changes: .file,
        unless: .noCase
      ) { $0.chooseText() }
    case .completePhase:
      ActionDefinition(
        .completePhase, [.character("f")], .gates, footer: 7, changes: .file, unless: .noCase
      ) { $0.openGate() }
    case .showPhases:
      ActionDefinition(
        .showPhases, [.character("p")], .caseSteps, changes: .screen, unless: .noCase
      ) { $0.showPhases() }
    case .unfoldPhase:
      ActionDefinition(
        .unfoldPhase, [.character(" ")], [.phases], footer: 5, changes: .screen, unless: .noPhase
      ) { $0.unfoldPhase() }
    case .addStep:
      ActionDefinition(
        .addStep, [.character("i")], [.phases], footer: 6, changes: .file, unless: .noPhase
      ) { $0.addStep() }
    case .hidePhase:
      ActionDefinition(
        .hidePhase, [.character("d")], [.phases], footer: 8, changes: .file, unless: .noPhase
      ) { $0.hidePhaseRow() }
    case .movePhaseUp:
      ActionDefinition(
        .movePhaseUp, [.character("-")], [.phases], footer: 9, changes: .file, unless: .noPhase
      ) { $0.movePhaseRow(by: -1) }
    case .movePhaseDown:
      ActionDefinition(
        .movePhaseDown, [.character("+")], [.phases], footer: 10, changes: .file, unless: .noPhase
      ) { $0.movePhaseRow(by: 1) }
    case .showOrigin:
      ActionDefinition(
        .showOrigin, [.character("i")], .ideaOrCase, changes: .screen
      ) { $0.showOrigin() }
    case .editPlan:
      ActionDefinition(
        .editPlan, [.character("y")], [.tab(.plan), .tab(.goals)], changes: .file, unless: .noCase
      ) { $0.openPlanForm() }
    case .makePlanVersion:
      ActionDefinition(
        .makePlanVersion, [.character("v")], [.tab(.plan)], changes: .file, unless: .noPlan
      ) { $0.makePlanVersion() }
    case .makeActivityPlan:
      ActionDefinition(
        .makeActivityPlan, [.character("l")], [.tab(.plan)], changes: .file, unless: .noPlan
      ) { $0.chooseActivityYear() }
    case .export:
      ActionDefinition(
        .export, [.character("x")], .exporting, footer: 8, changes: .screen,
        unless: .at(
          [
            .meeting: .noMeeting, .meetings: .otherThan(.meeting, MeetingScreenText.chooseMeeting),
          ], otherwise: .never)
      ) { $0.chooseDocument() }
    case .delete:
      ActionDefinition(
        .delete, [.character("d")], .deletable, footer: 9, changes: .row,
        unless: .at(
          [
            .meeting: .minutesLocked, .meetings: .gapSelected,
          ], otherwise: .nothingSelected)
      ) { $0.deleteSelected() }
    case .filter:
      ActionDefinition(
        .filter, [.character("/")], .filterable, footer: 10, changes: .screen, unless: .noRows
      ) { $0.openFilter() }
    case .showAllRows:
      ActionDefinition(
        .showAllRows, [.escape], .panes, footer: 10, changes: .screen, unless: .notFiltered
      ) { $0.clearFilter() }
    case .findInText:
      ActionDefinition(
        .findInText, [.character("/")], [.preview], footer: 10, changes: .screen
      ) { $0.openPreviewSearch() }
    case .changeScope:
      ActionDefinition(
        .changeScope, [.character("A")], [.ideas], changes: .screen
      ) { $0.changeScope() }
    case .changeOrder:
      ActionDefinition(
        .changeOrder, [.character("o")], .orderable, changes: .screen, unless: .noRows
      ) { $0.changeOrder() }
    case .previousTab:
      ActionDefinition(
        .previousTab, [.character("<"), .left], .tabs, footer: 11, changes: .screen
      ) { $0.changeTab(by: -1) }
    case .nextTab:
      ActionDefinition(
        .nextTab, [.character(">"), .right], .tabs, footer: 12, changes: .screen
      ) { $0.changeTab(by: 1) }
    case .nextPane:
      ActionDefinition(
        .nextPane, [.tab], Place.workSurface, footer: 13, changes: .screen
      ) { $0.turn(to: $0.focus.next) }
    case .previousPane:
      ActionDefinition(
        .previousPane, [.backTab], Place.workSurface, changes: .screen
      ) { $0.turn(to: $0.focus.previous) }
    case .focusIdeas:
      ActionDefinition(
        .focusIdeas, [.character("1")], Place.workSurface, changes: .screen
      ) { $0.turn(to: .ideas) }
    case .focusCases:
      ActionDefinition(
        .focusCases, [.character("2")], Place.workSurface, changes: .screen
      ) { $0.turn(to: .cases) }
    case .focusTeam:
      ActionDefinition(
        .focusTeam, [.character("3")], Place.workSurface, changes: .screen
      ) { $0.turn(to: .team) }
    case .focusPlan:
      ActionDefinition(
        .focusPlan, [.character("4")], Place.workSurface, changes: .screen
      ) { $0.turn(to: .plan) }
    case .focusChecklist:
      ActionDefinition(
        .focusChecklist, [.character("5")], Place.workSurface, changes: .screen
      ) { $0.turn(to: .checklist) }
    case .zoom:
      ActionDefinition(
        .zoom, [.character("z")], Place.workSurface, changes: .screen
      ) { $0.toggleZoom() }
    case .undo:
      ActionDefinition(
        .undo, [.control("z"), .character("u")], .untyped, footer: 14, changes: .file
      ) { _ in [.act(.undo, reason: "")] }
    case .redo:
      ActionDefinition(
        .redo, [.control("y"), .character("U")], .untyped, changes: .file
      ) { _ in [.act(.redo, reason: "")] }
    case .showOverview:
      ActionDefinition(
        .showOverview, [.character("0")], .untyped, footer: 15, changes: .screen
      ) { $0.showOverview() }
    case .search:
      ActionDefinition(.search, [.control("f")], .untyped, changes: .screen) { $0.showSearch() }
    case .palette:
      ActionDefinition(
        .palette, [.control("p"), .character(":")], .untyped, footer: 16,
        inPalette: false, changes: .screen
      ) { $0.showPalette() }
    case .showBin:
      ActionDefinition(.showBin, [], .untyped, changes: .screen) { $0.showBin() }
    case .showWorkshops:
      ActionDefinition(.showWorkshops, [], .untyped, changes: .screen) { _ in [.read(.workshops)] }
    case .importIdeas:
      ActionDefinition(.importIdeas, [], .untyped, changes: .file) { $0.openForm(.importIdeas) }
    case .castBallot:
      ActionDefinition(
        .castBallot, [.character("b")], [.workshop], footer: 4, changes: .file, unless: .noGroup
      ) { $0.openBallot() }
    case .makeMeasure:
      ActionDefinition(
        .makeMeasure, [.character("t")], [.workshop], footer: 5, changes: .file, unless: .noWorkshop
      ) { $0.chooseWish() }
    case .gatherKeys:
      ActionDefinition(
        .gatherKeys, [.character("m")], [.workshop], footer: 6, changes: .file,
        unless: .workshopClosed
      ) { $0.openGathering() }
    case .showKeys:
      ActionDefinition(
        .showKeys, [.character("l")], [.workshop], footer: 7, changes: .screen, unless: .noWorkshop
      ) { $0.showKeys() }
    case .editWorkshop:
      ActionDefinition(
        .editWorkshop, [.character("i")], [.workshop], footer: 8, changes: .file,
        unless: .noWorkshop
      ) { $0.editWorkshop() }
    case .closeWorkshop:
      ActionDefinition(
        .closeWorkshop, [.character("f")], [.workshop], footer: 9, changes: .file,
        unless: .workshopClosed
      ) { $0.openClosing() }
    case .showMeetings:
      ActionDefinition(
        .showMeetings, [.character("6")], .untyped, changes: .screen
      ) { $0.openMeetings(at: nil) }
    case .planNext:
      ActionDefinition(
        .planNext, [.character("y")], [.meeting, .meetings], footer: 5, changes: .file,
        unless: .noSeries
      ) { $0.planNextMeeting() }
    case .pauseSeries:
      ActionDefinition(
        .pauseSeries, [.character("p")], [.meetings], footer: 6, changes: .file,
        unless: .minutesLocked
      ) { $0.openPause() }
    case .addAttendance:
      ActionDefinition(
        .addAttendance, [.character("a")], [.meeting], footer: 5, changes: .file,
        unless: .minutesLocked
      ) { $0.openAttendance() }
    case .decideItem:
      ActionDefinition(
        .decideItem, [.character("t")], [.meeting], footer: 5, changes: .file, unless: .noItem
      ) { $0.openItemMeasure() }
    case .electTeam:
      ActionDefinition(
        .electTeam, [.character("v")], [.meeting], footer: 6, changes: .file, unless: .noElection
      ) { $0.openElection() }
    case .takeIdeas:
      ActionDefinition(
        .takeIdeas, [.character("i")], [.meeting], footer: 6, changes: .file, unless: .noIdeaItem
      ) { $0.openItemIdeas() }
    case .carryItem:
      ActionDefinition(
        .carryItem, [.character("b")], [.meeting], footer: 7, changes: .file,
        unless: .noItemToChange
      ) { $0.chooseCarrying() }
    case .fillItem:
      ActionDefinition(
        .fillItem, [.character("w")], [.meeting], footer: 7, changes: .file, unless: .noItemToChange
      ) { $0.fillItem() }
    case .approveMinutes:
      ActionDefinition(
        .approveMinutes, [.character("f")], [.meeting], footer: 7, changes: .file,
        unless: .minutesLocked
      ) { $0.openApproval() }
    case .editPlatform:
      ActionDefinition(.editPlatform, [], .untyped, changes: .file) { $0.openPlatform() }
    case .addPerson:
      ActionDefinition(
        .addPerson, [], .untyped, changes: .file
      ) { $0.openForm(.add(.person, fixed: [:])) }
    case .addOrganisation:
      ActionDefinition(
        .addOrganisation, [], .untyped, changes: .file
      ) { $0.openForm(.add(.organisation, fixed: [:])) }
    case .addPartner:
      ActionDefinition(
        .addPartner, [], .caseSteps, changes: .file, unless: .noCase
      ) { $0.addPartner() }
    case .changeLanguage:
      ActionDefinition(.changeLanguage, [], .untyped, changes: .screen) { $0.changeLanguage() }
    case .copy:
      ActionDefinition(
        .copy, [.character("c")], .copyable, changes: .screen, unless: .nothingSelected
      ) { $0.copySelected() }
    case .restore:
      ActionDefinition(
        .restore, [.character("r")], [.bin], footer: 2, changes: .file, unless: .nothingSelected
      ) { $0.restoreSelected() }
    case .emptyBin:
      ActionDefinition(
        .emptyBin, [.character("t")], [.bin], footer: 3, changes: .file, unless: .nothingSelected
      ) { $0.askToEmptyBin() }
    case .overrideGate:
      ActionDefinition(
        .overrideGate, [.character("o")], [.gate], footer: 4, changes: .file, unless: .noCase
      ) { $0.openOverride() }
    case .writeFile:
      ActionDefinition(
        .writeFile, [.character("s")], [.preview], footer: 2, changes: .outside
      ) { $0.openSaveFile() }
    case .changeProfile:
      ActionDefinition(
        .changeProfile, [.character("p")], [.preview], footer: 3, changes: .screen
      ) { $0.changeProfile() }
    case .save:
      ActionDefinition(
        .save, [.control("s")], [.form, .conflict], footer: 1, changes: .file
      ) { $0.save() }
    case .editExternally:
      ActionDefinition(
        .editExternally, [.control("e")], [.form], footer: 4, changes: .file, unless: .oneLine
      ) { $0.editExternally() }
    case .startOver:
      ActionDefinition(
        .startOver, [.control("n")], [.form], footer: 5, changes: .file, unless: .noDraft
      ) { $0.startOver() }
    case .keepMine:
      ActionDefinition(
        .keepMine, [.character("m")], [.conflict], footer: 2, changes: .file
      ) { $0.chooseSide(theirs: false) }
    case .keepTheirs:
      ActionDefinition(
        .keepTheirs, [.character("a")], [.conflict], footer: 3, changes: .file
      ) { $0.chooseSide(theirs: true) }
    case .help:
      ActionDefinition(
        .help, [.character("?"), .function(1)], .helpful, footer: 17, changes: .screen
      ) { $0.showHelp() }
    case .back:
      ActionDefinition(
        .back, [.escape], .layers, footer: 18, inPalette: false, changes: .screen
      ) { $0.goBack() }
    case .redraw:
      ActionDefinition(.redraw, [.control("l")], .everywhere, changes: .screen) { _ in
        [.outside(.redraw)]
      }
    case .quit:
      ActionDefinition(
        .quit, [.character("q")], Place.workSurface, footer: 19, changes: .outside
      ) { $0.quit() }
    }
  }
}
