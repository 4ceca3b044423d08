import Domain
import Screen
import Wording

extension Action {
  /// The action's row of the table.
  package var definition: ActionDefinition {
    switch self {
    case .moveUp:
      ActionDefinition(.moveUp, [.up, .character("k")], .lists)
    case .moveDown:
      ActionDefinition(.moveDown, [.down, .character("j")], .lists)
    case .pageUp:
      ActionDefinition(.pageUp, [.pageUp], .lists)
    case .pageDown:
      ActionDefinition(.pageDown, [.pageDown], .lists)
    case .moveToTop:
      ActionDefinition(.moveToTop, [.home, .character("g")], .lists)
    case .moveToBottom:
      ActionDefinition(.moveToBottom, [.end, .character("G")], .lists)
    case .open:
      ActionDefinition(.open, [.enter], .openable, footer: 1, unless: .nothingToOpen)
    case .add:
      ActionDefinition(
        .add, [.character("n")], .addable, footer: 2,
        unless: .at(
          [
            .ideas: .never, .cases: .never, .meetings: .never, .meeting: .minutesLocked,
            .workshop: .workshopClosed,
          ], otherwise: .noCase))
    case .edit:
      ActionDefinition(
        .edit, [.character("e")], .editable, footer: 3,
        unless: .at(
          [
            .meeting: .minutesLocked, .checklist: .noChecklistItem, .phases: .noPhase,
          ], otherwise: .nothingSelected))
    case .changeStatus:
      ActionDefinition(
        .changeStatus, [.character("s")], .withStatus, footer: 4,
        unless: .at([.meeting: .noMeeting, .phases: .noPhase], otherwise: .noStatus))
    case .takeIdea:
      ActionDefinition(
        .takeIdea, [.character("t")], [.ideas, .detail], footer: 5, unless: .ideaDecided)
    case .decideIdea:
      ActionDefinition(
        .decideIdea, [.character("v")], [.ideas, .detail], footer: 6, unless: .ideaDecided)
    case .replyToSender:
      ActionDefinition(
        .replyToSender, [.character("r")], [.ideas, .detail], footer: 7, unless: .otherThan(.idea))
    case .joinIdea:
      ActionDefinition(.joinIdea, [.character("m")], [.ideas, .detail], unless: .ideaDecided)
    case .askSender:
      ActionDefinition(.askSender, [.character("w")], [.ideas, .detail], unless: .otherThan(.idea))
    case .setDeadline:
      ActionDefinition(
        .setDeadline, [.character("b")], [.tab(.plan), .detail], footer: 5,
        unless: .otherThan(.measure))
    case .setResponsible:
      ActionDefinition(
        .setResponsible, [.character("a")], [.tab(.plan), .detail], footer: 6,
        unless: .otherThan(.measure))
    case .toggleAnswer:
      ActionDefinition(
        .toggleAnswer, [.character(" ")], [.checklist], footer: 4, unless: .noChecklistItem)
    case .raiseAnswer:
      ActionDefinition(
        .raiseAnswer, [.character("+")], [.checklist], footer: 5, unless: .noChecklistItem)
    case .lowerAnswer:
      ActionDefinition(
        .lowerAnswer, [.character("-")], [.checklist], footer: 6, unless: .noChecklistItem)
    case .endMembership:
      ActionDefinition(
        .endMembership, [.character("a")], [.team], footer: 5, unless: .otherThan(.membership))
    case .handOver:
      ActionDefinition(
        .handOver, [.character("h")], [.detail], footer: 6, unless: .otherThan(.person))
    case .showRosterOn:
      ActionDefinition(.showRosterOn, [.character("h")], [.team], footer: 6, unless: .noCase)
    case .anchorParty:
      ActionDefinition(
        .anchorParty, [.character("a")], [.tab(.agreement)], footer: 5, unless: .noAgreement)
    case .signAgreement:
      ActionDefinition(
        .signAgreement, [.character("t")], [.tab(.agreement)], footer: 6, unless: .noAgreement)
    case .setContribution:
      ActionDefinition(
        .setContribution, [.character("b")], [.tab(.agreement)], footer: 7, unless: .noActor)
    case .makeAgreementVersion:
      ActionDefinition(
        .makeAgreementVersion, [.character("y")], [.tab(.agreement)], unless: .noAgreement)
    case .writeText:
      ActionDefinition(
        .writeText, [.character("w")], [.tab(.documents)], footer: 5, unless: .noCase)
    case .completePhase:
      ActionDefinition(.completePhase, [.character("f")], .gates, footer: 7, unless: .noCase)
    case .showPhases:
      ActionDefinition(.showPhases, [.character("p")], .caseSteps, unless: .noCase)
    case .unfoldPhase:
      ActionDefinition(.unfoldPhase, [.character(" ")], [.phases], footer: 5, unless: .noPhase)
    case .addStep:
      ActionDefinition(.addStep, [.character("i")], [.phases], footer: 6, unless: .noPhase)
    case .hidePhase:
      ActionDefinition(.hidePhase, [.character("d")], [.phases], footer: 8, unless: .noPhase)
    case .movePhaseUp:
      ActionDefinition(.movePhaseUp, [.character("-")], [.phases], footer: 9, unless: .noPhase)
    case .movePhaseDown:
      ActionDefinition(.movePhaseDown, [.character("+")], [.phases], footer: 10, unless: .noPhase)
    case .showOrigin:
      ActionDefinition(.showOrigin, [.character("i")], .ideaOrCase)
    case .editPlan:
      ActionDefinition(.editPlan, [.character("y")], [.tab(.plan), .tab(.goals)], unless: .noCase)
    case .makePlanVersion:
      ActionDefinition(.makePlanVersion, [.character("v")], [.tab(.plan)], unless: .noPlan)
    case .makeActivityPlan:
      ActionDefinition(.makeActivityPlan, [.character("l")], [.tab(.plan)], unless: .noPlan)
    case .export:
      ActionDefinition(
        .export, [.character("x")], .exporting, footer: 8,
        unless: .at(
          [
            .meeting: .noMeeting, .meetings: .otherThan(.meeting, MeetingWords.chooseMeeting),
          ], otherwise: .never))
    case .delete:
      ActionDefinition(
        .delete, [.character("d")], .deletable, footer: 9,
        unless: .at(
          [
            .meeting: .minutesLocked, .meetings: .gapSelected,
          ], otherwise: .nothingSelected))
    case .filter:
      ActionDefinition(.filter, [.character("/")], .filterable, footer: 10, unless: .noRows)
    case .showAllRows:
      ActionDefinition(.showAllRows, [.escape], .panes, footer: 10, unless: .notFiltered)
    case .findInText:
      ActionDefinition(.findInText, [.character("/")], [.preview], footer: 10)
    case .changeScope:
      ActionDefinition(.changeScope, [.character("A")], [.ideas])
    case .changeOrder:
      ActionDefinition(.changeOrder, [.character("o")], .orderable, unless: .noRows)
    case .previousTab:
      ActionDefinition(.previousTab, [.character("<"), .left], .tabs, footer: 11)
    case .nextTab:
      ActionDefinition(.nextTab, [.character(">"), .right], .tabs, footer: 12)
    case .nextPane:
      ActionDefinition(.nextPane, [.tab], Place.workSurface, footer: 13)
    case .previousPane:
      ActionDefinition(.previousPane, [.backTab], Place.workSurface)
    case .focusIdeas:
      ActionDefinition(.focusIdeas, [.character("1")], Place.workSurface)
    case .focusCases:
      ActionDefinition(.focusCases, [.character("2")], Place.workSurface)
    case .focusTeam:
      ActionDefinition(.focusTeam, [.character("3")], Place.workSurface)
    case .focusPlan:
      ActionDefinition(.focusPlan, [.character("4")], Place.workSurface)
    case .focusChecklist:
      ActionDefinition(.focusChecklist, [.character("5")], Place.workSurface)
    case .zoom:
      ActionDefinition(.zoom, [.character("z")], Place.workSurface)
    case .undo:
      ActionDefinition(.undo, [.control("z"), .character("u")], .untyped, footer: 14)
    case .redo:
      ActionDefinition(.redo, [.control("y"), .character("U")], .untyped)
    case .showOverview:
      ActionDefinition(.showOverview, [.character("0")], .untyped, footer: 15)
    case .search:
      ActionDefinition(.search, [.control("f")], .untyped)
    case .palette:
      ActionDefinition(.palette, [.control("p"), .character(":")], .untyped, footer: 16)
    case .showBin:
      ActionDefinition(.showBin, [], .untyped)
    case .showWorkshops:
      ActionDefinition(.showWorkshops, [], .untyped)
    case .importIdeas:
      ActionDefinition(.importIdeas, [], .untyped)
    case .castBallot:
      ActionDefinition(.castBallot, [.character("b")], [.workshop], footer: 4, unless: .noGroup)
    case .makeMeasure:
      ActionDefinition(.makeMeasure, [.character("t")], [.workshop], footer: 5, unless: .noWorkshop)
    case .gatherKeys:
      ActionDefinition(
        .gatherKeys, [.character("m")], [.workshop], footer: 6, unless: .workshopClosed)
    case .showKeys:
      ActionDefinition(.showKeys, [.character("l")], [.workshop], footer: 7, unless: .noWorkshop)
    case .editWorkshop:
      ActionDefinition(
        .editWorkshop, [.character("i")], [.workshop], footer: 8, unless: .noWorkshop)
    case .closeWorkshop:
      ActionDefinition(
        .closeWorkshop, [.character("f")], [.workshop], footer: 9, unless: .workshopClosed)
    case .showMeetings:
      ActionDefinition(.showMeetings, [.character("6")], .untyped)
    case .planNext:
      ActionDefinition(
        .planNext, [.character("y")], [.meeting, .meetings], footer: 5, unless: .noSeries)
    case .pauseSeries:
      ActionDefinition(
        .pauseSeries, [.character("p")], [.meetings], footer: 6, unless: .minutesLocked)
    case .addAttendance:
      ActionDefinition(
        .addAttendance, [.character("a")], [.meeting], footer: 5, unless: .minutesLocked)
    case .decideItem:
      ActionDefinition(.decideItem, [.character("t")], [.meeting], footer: 5, unless: .noItem)
    case .electTeam:
      ActionDefinition(.electTeam, [.character("v")], [.meeting], footer: 6, unless: .noElection)
    case .takeIdeas:
      ActionDefinition(.takeIdeas, [.character("i")], [.meeting], footer: 6, unless: .noIdeaItem)
    case .carryItem:
      ActionDefinition(
        .carryItem, [.character("b")], [.meeting], footer: 7, unless: .noItemToChange)
    case .fillItem:
      ActionDefinition(.fillItem, [.character("w")], [.meeting], footer: 7, unless: .noItemToChange)
    case .approveMinutes:
      ActionDefinition(
        .approveMinutes, [.character("f")], [.meeting], footer: 7, unless: .minutesLocked)
    case .editPlatform:
      ActionDefinition(.editPlatform, [], .untyped)
    case .addPerson:
      ActionDefinition(.addPerson, [], .untyped)
    case .addOrganisation:
      ActionDefinition(.addOrganisation, [], .untyped)
    case .addPartner:
      ActionDefinition(.addPartner, [], .caseSteps, unless: .noCase)
    case .changeLanguage:
      ActionDefinition(.changeLanguage, [], .untyped)
    case .copy:
      ActionDefinition(.copy, [.character("c")], .copyable, unless: .nothingSelected)
    case .restore:
      ActionDefinition(.restore, [.character("r")], [.bin], footer: 2, unless: .nothingSelected)
    case .emptyBin:
      ActionDefinition(.emptyBin, [.character("t")], [.bin], footer: 3, unless: .nothingSelected)
    case .overrideGate:
      ActionDefinition(.overrideGate, [.character("o")], [.gate], footer: 4, unless: .noCase)
    case .writeFile:
      ActionDefinition(.writeFile, [.character("s")], [.preview], footer: 2)
    case .changeProfile:
      ActionDefinition(.changeProfile, [.character("p")], [.preview], footer: 3)
    case .save:
      ActionDefinition(.save, [.control("s")], [.form, .conflict], footer: 1)
    case .editExternally:
      ActionDefinition(.editExternally, [.control("e")], [.form], footer: 4, unless: .oneLine)
    case .startOver:
      ActionDefinition(.startOver, [.control("n")], [.form], footer: 5, unless: .noDraft)
    case .keepMine:
      ActionDefinition(.keepMine, [.character("m")], [.conflict], footer: 2)
    case .keepTheirs:
      ActionDefinition(.keepTheirs, [.character("a")], [.conflict], footer: 3)
    case .help:
      ActionDefinition(.help, [.character("?"), .function(1)], .helpful, footer: 17)
    case .back:
      ActionDefinition(.back, [.escape], .layers, footer: 18)
    case .redraw:
      ActionDefinition(.redraw, [.control("l")], .everywhere)
    case .quit:
      ActionDefinition(.quit, [.character("q")], Place.workSurface, footer: 19)
    }
  }
}
