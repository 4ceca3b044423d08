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
      ActionDefinition(.open, [.enter], .openable, footer: 1)
    case .add:
      ActionDefinition(.add, [.character("n")], .addable, footer: 2)
    case .edit:
      ActionDefinition(.edit, [.character("e")], .editable, footer: 3)
    case .changeStatus:
      ActionDefinition(.changeStatus, [.character("s")], .withStatus, footer: 4)
    case .takeIdea:
      ActionDefinition(.takeIdea, [.character("t")], [.ideas, .detail], footer: 5)
    case .decideIdea:
      ActionDefinition(.decideIdea, [.character("v")], [.ideas, .detail], footer: 6)
    case .replyToSender:
      ActionDefinition(.replyToSender, [.character("r")], [.ideas, .detail], footer: 7)
    case .joinIdea:
      ActionDefinition(.joinIdea, [.character("m")], [.ideas, .detail])
    case .askSender:
      ActionDefinition(.askSender, [.character("w")], [.ideas, .detail])
    case .setDeadline:
      ActionDefinition(.setDeadline, [.character("b")], [.tab(.plan), .detail], footer: 5)
    case .setResponsible:
      ActionDefinition(.setResponsible, [.character("a")], [.tab(.plan), .detail], footer: 6)
    case .toggleAnswer:
      ActionDefinition(.toggleAnswer, [.character(" ")], [.checklist], footer: 4)
    case .raiseAnswer:
      ActionDefinition(.raiseAnswer, [.character("+")], [.checklist], footer: 5)
    case .lowerAnswer:
      ActionDefinition(.lowerAnswer, [.character("-")], [.checklist], footer: 6)
    case .endMembership:
      ActionDefinition(.endMembership, [.character("a")], [.team], footer: 5)
    case .handOver:
      ActionDefinition(.handOver, [.character("h")], [.detail], footer: 6)
    case .showRosterOn:
      ActionDefinition(.showRosterOn, [.character("h")], [.team], footer: 6)
    case .anchorParty:
      ActionDefinition(.anchorParty, [.character("a")], [.tab(.agreement)], footer: 5)
    case .signAgreement:
      ActionDefinition(.signAgreement, [.character("t")], [.tab(.agreement)], footer: 6)
    case .setContribution:
      ActionDefinition(.setContribution, [.character("b")], [.tab(.agreement)], footer: 7)
    case .makeAgreementVersion:
      ActionDefinition(.makeAgreementVersion, [.character("y")], [.tab(.agreement)])
    case .writeText:
      ActionDefinition(.writeText, [.character("w")], [.tab(.documents)], footer: 5)
    case .completePhase:
      ActionDefinition(.completePhase, [.character("f")], .gates, footer: 7)
    case .showPhases:
      ActionDefinition(.showPhases, [.character("p")], .caseSteps)
    case .unfoldPhase:
      ActionDefinition(.unfoldPhase, [.character(" ")], [.phases], footer: 5)
    case .addStep:
      ActionDefinition(.addStep, [.character("i")], [.phases], footer: 6)
    case .hidePhase:
      ActionDefinition(.hidePhase, [.character("d")], [.phases], footer: 8)
    case .movePhaseUp:
      ActionDefinition(.movePhaseUp, [.character("-")], [.phases], footer: 9)
    case .movePhaseDown:
      ActionDefinition(.movePhaseDown, [.character("+")], [.phases], footer: 10)
    case .showOrigin:
      ActionDefinition(.showOrigin, [.character("i")], .ideaOrCase)
    case .editPlan:
      ActionDefinition(.editPlan, [.character("y")], [.tab(.plan), .tab(.goals)])
    case .makePlanVersion:
      ActionDefinition(.makePlanVersion, [.character("v")], [.tab(.plan)])
    case .makeActivityPlan:
      ActionDefinition(.makeActivityPlan, [.character("l")], [.tab(.plan)])
    case .export:
      ActionDefinition(.export, [.character("x")], .exporting, footer: 8)
    case .delete:
      ActionDefinition(.delete, [.character("d")], .deletable, footer: 9)
    case .filter:
      ActionDefinition(.filter, [.character("/")], .filterable, footer: 10)
    case .showAllRows:
      ActionDefinition(.showAllRows, [.escape], .panes, footer: 10)
    case .findInText:
      ActionDefinition(.findInText, [.character("/")], [.preview], footer: 10)
    case .changeScope:
      ActionDefinition(.changeScope, [.character("A")], [.ideas])
    case .changeOrder:
      ActionDefinition(.changeOrder, [.character("o")], .orderable)
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
      ActionDefinition(.castBallot, [.character("b")], [.workshop], footer: 4)
    case .makeMeasure:
      ActionDefinition(.makeMeasure, [.character("t")], [.workshop], footer: 5)
    case .gatherKeys:
      ActionDefinition(.gatherKeys, [.character("m")], [.workshop], footer: 6)
    case .showKeys:
      ActionDefinition(.showKeys, [.character("l")], [.workshop], footer: 7)
    case .editWorkshop:
      ActionDefinition(.editWorkshop, [.character("i")], [.workshop], footer: 8)
    case .closeWorkshop:
      ActionDefinition(.closeWorkshop, [.character("f")], [.workshop], footer: 9)
    case .showMeetings:
      ActionDefinition(.showMeetings, [.character("6")], .untyped)
    case .planNext:
      ActionDefinition(.planNext, [.character("y")], [.meeting, .meetings], footer: 5)
    case .pauseSeries:
      ActionDefinition(.pauseSeries, [.character("p")], [.meetings], footer: 6)
    case .addAttendance:
      ActionDefinition(.addAttendance, [.character("a")], [.meeting], footer: 5)
    case .decideItem:
      ActionDefinition(.decideItem, [.character("t")], [.meeting], footer: 5)
    case .electTeam:
      ActionDefinition(.electTeam, [.character("v")], [.meeting], footer: 6)
    case .takeIdeas:
      ActionDefinition(.takeIdeas, [.character("i")], [.meeting], footer: 6)
    case .carryItem:
      ActionDefinition(.carryItem, [.character("b")], [.meeting], footer: 7)
    case .fillItem:
      ActionDefinition(.fillItem, [.character("w")], [.meeting], footer: 7)
    case .approveMinutes:
      ActionDefinition(.approveMinutes, [.character("f")], [.meeting], footer: 7)
    case .editPlatform:
      ActionDefinition(.editPlatform, [], .untyped)
    case .addPerson:
      ActionDefinition(.addPerson, [], .untyped)
    case .addOrganisation:
      ActionDefinition(.addOrganisation, [], .untyped)
    case .addPartner:
      ActionDefinition(.addPartner, [], .caseSteps)
    case .changeLanguage:
      ActionDefinition(.changeLanguage, [], .untyped)
    case .copy:
      ActionDefinition(.copy, [.character("c")], .copyable)
    case .restore:
      ActionDefinition(.restore, [.character("r")], [.bin], footer: 2)
    case .emptyBin:
      ActionDefinition(.emptyBin, [.character("t")], [.bin], footer: 3)
    case .overrideGate:
      ActionDefinition(.overrideGate, [.character("o")], [.gate], footer: 4)
    case .writeFile:
      ActionDefinition(.writeFile, [.character("s")], [.preview], footer: 2)
    case .changeProfile:
      ActionDefinition(.changeProfile, [.character("p")], [.preview], footer: 3)
    case .save:
      ActionDefinition(.save, [.control("s")], [.form, .conflict], footer: 1)
    case .editExternally:
      ActionDefinition(.editExternally, [.control("e")], [.form], footer: 4)
    case .startOver:
      ActionDefinition(.startOver, [.control("n")], [.form], footer: 5)
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
