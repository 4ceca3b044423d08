import Domain

/// What a user can do with a file: the methods of the store that change something, with adding and
/// editing for each kind of row.
///
/// Left out is what no undo takes back: anonymising a person, and emptying the bin. A file is set
/// up, and an archive read into it, before there is anything to undo.
enum RandomAction: Hashable {
  case add(RecordKind)
  case edit(RecordKind)
  case rows(Rows)
  case people(People)
  case ideas(Ideas)
  case cases(Cases)
  case plans(Plans)
  case meetings(Meetings)
  case agreements(Agreements)
  case workshops(Workshops)

  enum Rows: CaseIterable {
    case addMany, delete, restore
  }

  enum People: CaseIterable {
    case addMember, movePerson, endRoles, reassignMeasures, renameOrganisation, notePersonShown
  }

  enum Ideas: CaseIterable {
    case takeIdea, moveIdea, askSender, decideIdea, replyToSender, takeInIdeas
  }

  enum Cases: CaseIterable {
    case moveCase, beginPhase, reopenPhase, skipPhase, completePhase, adaptPhases
    case moveMeasure, answer, writeText, moveDocument, addTemplate, noteShared
  }

  enum Plans: CaseIterable {
    case editPlan, makePlanVersion, movePlan, makeActivityPlan
  }

  enum Meetings: CaseIterable {
    case moveMeeting, approveMinutes, makeMeasure, addIdeas, listActiveCases, planMeeting
    case carryItem, electTeam
  }

  enum Agreements: CaseIterable {
    case addAgreement, moveAgreement, signAgreement, makeAgreementVersion
  }

  enum Workshops: CaseIterable {
    case castBallot, gatherKeys, closeWorkshop, makeMeasure
  }

  /// Every action, each once.
  static let all: [RandomAction] = {
    var all: [RandomAction] = addedKinds.map { .add($0) }
    all += editedKinds.map { .edit($0) }
    all += Rows.allCases.map { .rows($0) }
    all += People.allCases.map { .people($0) }
    all += Ideas.allCases.map { .ideas($0) }
    all += Cases.allCases.map { .cases($0) }
    all += Plans.allCases.map { .plans($0) }
    all += Meetings.allCases.map { .meetings($0) }
    all += Agreements.allCases.map { .agreements($0) }
    all += Workshops.allCases.map { .workshops($0) }
    return all
  }()

  /// The platform comes with the file, and a phase with its case or by adapting it.
  private static let addedKinds = RecordKind.allCases.filter { $0 != .platform && $0 != .phase }

  /// Answers and overrides are written once.
  private static let editedKinds = RecordKind.allCases.filter { kind in
    kind.fieldDescriptions.contains { $0.access == .free }
  }

  /// Whether undo takes the action back: it passes over notes that somebody was shown.
  var isUndone: Bool { self != .people(.notePersonShown) && self != .cases(.noteShared) }
}
