import Domain
import Screen
import Wording

extension Action {
  /// The action's row of the table.
  package var definition: ActionDefinition {
    switch self {
    case .moveUp:
      ActionDefinition(.moveUp, [.up, .character("k")], .lists, inPalette: false, changes: .screen)
    case .moveDown:
      ActionDefinition(
        .moveDown, [.down, .character("j")], .lists, inPalette: false, changes: .screen)
    case .pageUp:
      ActionDefinition(.pageUp, [.pageUp], .lists, inPalette: false, changes: .screen)
    case .pageDown:
      ActionDefinition(.pageDown, [.pageDown], .lists, inPalette: false, changes: .screen)
    case .moveToTop:
      ActionDefinition(
        .moveToTop, [.home, .character("g")], .lists, inPalette: false, changes: .screen)
    case .moveToBottom:
      ActionDefinition(
        .moveToBottom, [.end, .character("G")], .lists, inPalette: false, changes: .screen)
    case .open:
      ActionDefinition(
        .open, [.enter], .openable, footer: 1, changes: .screen, unless: .nothingToOpen)
    case .add:
      ActionDefinition(
        .add, [.character("n")], .addable, footer: 2, changes: .file,
        unless: .at(
          [
            .ideas: .never, .cases: .never, .meetings: .never, .meeting: .minutesLocked,
            .workshop: .workshopClosed,
          ], otherwise: .noCase))
    case .edit:
      ActionDefinition(
        .edit, [.character("e")], .editable, footer: 3, changes: .row,
        unless: .at(
          [
            .meeting: .minutesLocked, .checklist: .noChecklistItem, .phases: .noPhase,
          ], otherwise: .nothingSelected))
    case .changeStatus:
      ActionDefinition(
        .changeStatus, [.character("s")], .withStatus, footer: 4, changes: .row,
        unless: .at([.meeting: .noMeeting, .phases: .noPhase], otherwise: .noStatus))
    case .takeIdea:
      ActionDefinition(
        .takeIdea, [.character("t")], [.ideas, .detail], footer: 5, changes: .row,
        unless: .ideaDecided)
    case .decideIdea:
      ActionDefinition(
        .decideIdea, [.character("v")], [.ideas, .detail], footer: 6, changes: .row,
        unless: .ideaDecided)
    case .replyToSender:
      ActionDefinition(
        .replyToSender, [.character("r")], [.ideas, .detail], footer: 7, changes: .row,
        unless: .otherThan(.idea))
    case .joinIdea:
      ActionDefinition(
        .joinIdea, [.character("m")], [.ideas, .detail], changes: .row, unless: .ideaDecided)
    case .askSender:
      ActionDefinition(
        .askSender, [.character("w")], [.ideas, .detail], changes: .row, unless: .otherThan(.idea))
    case .setDeadline:
      ActionDefinition(
        .setDeadline, [.character("b")], [.tab(.plan), .detail], footer: 5, changes: .row,
        unless: .otherThan(.measure))
    case .setResponsible:
      ActionDefinition(
        .setResponsible, [.character("a")], [.tab(.plan), .detail], footer: 6, changes: .row,
        unless: .otherThan(.measure))
    case .toggleAnswer:
      ActionDefinition(
        .toggleAnswer, [.character(" ")], [.checklist], footer: 4, changes: .file,
        unless: .noChecklistItem)
    case .raiseAnswer:
      ActionDefinition(
        .raiseAnswer, [.character("+")], [.checklist], footer: 5, changes: .file,
        unless: .noChecklistItem)
    case .lowerAnswer:
      ActionDefinition(
        .lowerAnswer, [.character("-")], [.checklist], footer: 6, changes: .file,
        unless: .noChecklistItem)
    case .endMembership:
      ActionDefinition(
        .endMembership, [.character("a")], [.team], footer: 5, changes: .row,
        unless: .otherThan(.membership))
    case .handOver:
      ActionDefinition(
        .handOver, [.character("h")], [.detail], footer: 6, changes: .row,
        unless: .otherThan(.person))
    case .showRosterOn:
      ActionDefinition(
        .showRosterOn, [.character("h")], [.team], footer: 6, changes: .screen, unless: .noCase)
    case .anchorParty:
      ActionDefinition(
        .anchorParty, [.character("a")], [.tab(.agreement)], footer: 5, changes: .file,
        unless: .noAgreement)
    case .signAgreement:
      ActionDefinition(
        .signAgreement, [.character("t")], [.tab(.agreement)], footer: 6, changes: .file,
        unless: .noAgreement)
    case .setContribution:
      ActionDefinition(
        .setContribution, [.character("b")], [.tab(.agreement)], footer: 7, changes: .file,
        unless: .noActor)
    case .makeAgreementVersion:
      ActionDefinition(
        .makeAgreementVersion, [.character("y")], [.tab(.agreement)], changes: .file,
        unless: .noAgreement)
    case .writeText:
      ActionDefinition(
        .writeText, [.character("w")], [.tab(.documents)], footer: 5, changes: .file,
        unless: .noCase)
    case .completePhase:
      ActionDefinition(
        .completePhase, [.character("f")], .gates, footer: 7, changes: .file, unless: .noCase)
    case .showPhases:
      ActionDefinition(
        .showPhases, [.character("p")], .caseSteps, changes: .screen, unless: .noCase)
    case .unfoldPhase:
      ActionDefinition(
        .unfoldPhase, [.character(" ")], [.phases], footer: 5, changes: .screen, unless: .noPhase)
    case .addStep:
      ActionDefinition(
        .addStep, [.character("i")], [.phases], footer: 6, changes: .file, unless: .noPhase)
    case .hidePhase:
      ActionDefinition(
        .hidePhase, [.character("d")], [.phases], footer: 8, changes: .file, unless: .noPhase)
    case .movePhaseUp:
      ActionDefinition(
        .movePhaseUp, [.character("-")], [.phases], footer: 9, changes: .file, unless: .noPhase)
    case .movePhaseDown:
      ActionDefinition(
        .movePhaseDown, [.character("+")], [.phases], footer: 10, changes: .file, unless: .noPhase)
    case .showOrigin:
      ActionDefinition(.showOrigin, [.character("i")], .ideaOrCase, changes: .screen)
    case .editPlan:
      ActionDefinition(
        .editPlan, [.character("y")], [.tab(.plan), .tab(.goals)], changes: .file, unless: .noCase)
    case .makePlanVersion:
      ActionDefinition(
        .makePlanVersion, [.character("v")], [.tab(.plan)], changes: .file, unless: .noPlan)
    case .makeActivityPlan:
      ActionDefinition(
        .makeActivityPlan, [.character("l")], [.tab(.plan)], changes: .file, unless: .noPlan)
    case .export:
      ActionDefinition(
        .export, [.character("x")], .exporting, footer: 8, changes: .screen,
        unless: .at(
          [
            .meeting: .noMeeting, .meetings: .otherThan(.meeting, MeetingWords.chooseMeeting),
          ], otherwise: .never))
    case .delete:
      ActionDefinition(
        .delete, [.character("d")], .deletable, footer: 9, changes: .row,
        unless: .at(
          [
            .meeting: .minutesLocked, .meetings: .gapSelected,
          ], otherwise: .nothingSelected))
    case .filter:
      ActionDefinition(
        .filter, [.character("/")], .filterable, footer: 10, changes: .screen, unless: .noRows)
    case .showAllRows:
      ActionDefinition(
        .showAllRows, [.escape], .panes, footer: 10, changes: .screen, unless: .notFiltered)
    case .findInText:
      ActionDefinition(.findInText, [.character("/")], [.preview], footer: 10, changes: .screen)
    case .changeScope:
      ActionDefinition(.changeScope, [.character("A")], [.ideas], changes: .screen)
    case .changeOrder:
      ActionDefinition(
        .changeOrder, [.character("o")], .orderable, changes: .screen, unless: .noRows)
    case .previousTab:
      ActionDefinition(.previousTab, [.character("<"), .left], .tabs, footer: 11, changes: .screen)
    case .nextTab:
      ActionDefinition(.nextTab, [.character(">"), .right], .tabs, footer: 12, changes: .screen)
    case .nextPane:
      ActionDefinition(.nextPane, [.tab], Place.workSurface, footer: 13, changes: .screen)
    case .previousPane:
      ActionDefinition(.previousPane, [.backTab], Place.workSurface, changes: .screen)
    case .focusIdeas:
      ActionDefinition(.focusIdeas, [.character("1")], Place.workSurface, changes: .screen)
    case .focusCases:
      ActionDefinition(.focusCases, [.character("2")], Place.workSurface, changes: .screen)
    case .focusTeam:
      ActionDefinition(.focusTeam, [.character("3")], Place.workSurface, changes: .screen)
    case .focusPlan:
      ActionDefinition(.focusPlan, [.character("4")], Place.workSurface, changes: .screen)
    case .focusChecklist:
      ActionDefinition(.focusChecklist, [.character("5")], Place.workSurface, changes: .screen)
    case .zoom:
      ActionDefinition(.zoom, [.character("z")], Place.workSurface, changes: .screen)
    case .undo:
      ActionDefinition(
        .undo, [.control("z"), .character("u")], .untyped, footer: 14, changes: .file)
    case .redo:
      ActionDefinition(.redo, [.control("y"), .character("U")], .untyped, changes: .file)
    case .showOverview:
      ActionDefinition(.showOverview, [.character("0")], .untyped, footer: 15, changes: .screen)
    case .search:
      ActionDefinition(.search, [.control("f")], .untyped, changes: .screen)
    case .palette:
      ActionDefinition(
        .palette, [.control("p"), .character(":")], .untyped, footer: 16,
        inPalette: false, changes: .screen)
    case .showBin:
      ActionDefinition(.showBin, [], .untyped, changes: .screen)
    case .showWorkshops:
      ActionDefinition(.showWorkshops, [], .untyped, changes: .screen)
    case .importIdeas:
      ActionDefinition(.importIdeas, [], .untyped, changes: .file)
    case .castBallot:
      ActionDefinition(
        .castBallot, [.character("b")], [.workshop], footer: 4, changes: .file, unless: .noGroup)
    case .makeMeasure:
      ActionDefinition(
        .makeMeasure, [.character("t")], [.workshop], footer: 5, changes: .file, unless: .noWorkshop
      )
    case .gatherKeys:
      ActionDefinition(
        .gatherKeys, [.character("m")], [.workshop], footer: 6, changes: .file,
        unless: .workshopClosed)
    case .showKeys:
      ActionDefinition(
        .showKeys, [.character("l")], [.workshop], footer: 7, changes: .screen, unless: .noWorkshop)
    case .editWorkshop:
      ActionDefinition(
        .editWorkshop, [.character("i")], [.workshop], footer: 8, changes: .file,
        unless: .noWorkshop)
    case .closeWorkshop:
      ActionDefinition(
        .closeWorkshop, [.character("f")], [.workshop], footer: 9, changes: .file,
        unless: .workshopClosed)
    case .showMeetings:
      ActionDefinition(.showMeetings, [.character("6")], .untyped, changes: .screen)
    case .planNext:
      ActionDefinition(
        .planNext, [.character("y")], [.meeting, .meetings], footer: 5, changes: .file,
        unless: .noSeries)
    case .pauseSeries:
      ActionDefinition(
        .pauseSeries, [.character("p")], [.meetings], footer: 6, changes: .file,
        unless: .minutesLocked)
    case .addAttendance:
      ActionDefinition(
        .addAttendance, [.character("a")], [.meeting], footer: 5, changes: .file,
        unless: .minutesLocked)
    case .decideItem:
      ActionDefinition(
        .decideItem, [.character("t")], [.meeting], footer: 5, changes: .file, unless: .noItem)
    case .electTeam:
      ActionDefinition(
        .electTeam, [.character("v")], [.meeting], footer: 6, changes: .file, unless: .noElection)
    case .takeIdeas:
      ActionDefinition(
        .takeIdeas, [.character("i")], [.meeting], footer: 6, changes: .file, unless: .noIdeaItem)
    case .carryItem:
      ActionDefinition(
        .carryItem, [.character("b")], [.meeting], footer: 7, changes: .file,
        unless: .noItemToChange)
    case .fillItem:
      ActionDefinition(
        .fillItem, [.character("w")], [.meeting], footer: 7, changes: .file, unless: .noItemToChange
      )
    case .approveMinutes:
      ActionDefinition(
        .approveMinutes, [.character("f")], [.meeting], footer: 7, changes: .file,
        unless: .minutesLocked)
    case .editPlatform:
      ActionDefinition(.editPlatform, [], .untyped, changes: .file)
    case .addPerson:
      ActionDefinition(.addPerson, [], .untyped, changes: .file)
    case .addOrganisation:
      ActionDefinition(.addOrganisation, [], .untyped, changes: .file)
    case .addPartner:
      ActionDefinition(.addPartner, [], .caseSteps, changes: .file, unless: .noCase)
    case .changeLanguage:
      ActionDefinition(.changeLanguage, [], .untyped, changes: .screen)
    case .copy:
      ActionDefinition(
        .copy, [.character("c")], .copyable, changes: .screen, unless: .nothingSelected)
    case .restore:
      ActionDefinition(
        .restore, [.character("r")], [.bin], footer: 2, changes: .file, unless: .nothingSelected)
    case .emptyBin:
      ActionDefinition(
        .emptyBin, [.character("t")], [.bin], footer: 3, changes: .file, unless: .nothingSelected)
    case .overrideGate:
      ActionDefinition(
        .overrideGate, [.character("o")], [.gate], footer: 4, changes: .file, unless: .noCase)
    case .writeFile:
      ActionDefinition(.writeFile, [.character("s")], [.preview], footer: 2, changes: .outside)
    case .changeProfile:
      ActionDefinition(.changeProfile, [.character("p")], [.preview], footer: 3, changes: .screen)
    case .save:
      ActionDefinition(.save, [.control("s")], [.form, .conflict], footer: 1, changes: .file)
    case .editExternally:
      ActionDefinition(
        .editExternally, [.control("e")], [.form], footer: 4, changes: .file, unless: .oneLine)
    case .startOver:
      ActionDefinition(
        .startOver, [.control("n")], [.form], footer: 5, changes: .file, unless: .noDraft)
    case .keepMine:
      ActionDefinition(.keepMine, [.character("m")], [.conflict], footer: 2, changes: .file)
    case .keepTheirs:
      ActionDefinition(.keepTheirs, [.character("a")], [.conflict], footer: 3, changes: .file)
    case .help:
      ActionDefinition(
        .help, [.character("?"), .function(1)], .helpful, footer: 17, changes: .screen)
    case .back:
      ActionDefinition(.back, [.escape], .layers, footer: 18, inPalette: false, changes: .screen)
    case .redraw:
      ActionDefinition(.redraw, [.control("l")], .everywhere, changes: .screen)
    case .quit:
      ActionDefinition(.quit, [.character("q")], Place.workSurface, footer: 19, changes: .outside)
    }
  }
}
