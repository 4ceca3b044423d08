/// A subtask that leads towards a goal (*tiltak*, N-23).
package struct Measure: Record {
  package let id: Identifier<Measure>
  package let number: Int
  package var revision = 1

  /// The case that does it.
  package private(set) var caseFile: Identifier<CaseFile>
  /// What is to be done, in a few words.
  package private(set) var title = ""
  /// The goal it leads towards; none is listed as without goal.
  package private(set) var goal: Identifier<Goal>?
  /// What sort of change it makes.
  package private(set) var category = MeasureCategory.process
  /// A person or an organisation.
  package private(set) var responsible: RecordLink?
  /// People and organisations that share the responsibility.
  package private(set) var coResponsible: [RecordLink] = []
  /// When it is to be done.
  package private(set) var deadline: Day?
  /// The first deadline that the measure had; it stays when the deadline moves.
  package private(set) var originalDeadline: Day?
  /// The calendar years whose activity plans hold it (O-10).
  package private(set) var years: [Int] = []
  /// How far it has come.
  package private(set) var status = MeasureStatus.initial
  /// What came of it.
  package private(set) var result = ""
  /// What it is thought to cost.
  package private(set) var cost: Amount?
  /// The idea, agenda item, entry, workshop or workshop group that it grew from.
  package private(set) var source: RecordLink?
  /// Input that it answers (O-19).
  package private(set) var inputs: [Identifier<Entry>] = []
  /// Measures that must come first.
  package private(set) var dependsOn: [Identifier<Measure>] = []

  package init(blank row: BlankRow<Measure>) {
    id = row.id
    number = row.number
    caseFile = .unfilled
  }

  package static let kind = RecordKind.measure

  package static let traits = KindTraits(
    prefix: "T", naming: .first(["title"]), heading: "title", pageTitle: "title",
    nameFields: ["title"], searchedFields: ["title", "result"], searchRank: 2,
    resultFields: ["result", "status"], reasonedFields: ["deadline"], isGoneTo: true,
    hasStatusMenu: true, firstFields: ["goal", "responsible", "deadline", "result"])

  package static let fields: [Field<Measure>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field("title", .text, \.title, required: true),
    Field("goal", .record([.goal]), \.goal),
    Field("responsible", .record([.person, .organisation]), \.responsible),
    Field("deadline", .day(.future), \.deadline),
    Field("category", .choice(.measureCategory), \.category, required: true),
    Field("result", .longText, \.result),
    Field("coResponsible", .list(.record([.person, .organisation])), \.coResponsible),
    Field("years", .list(.integer), \.years),
    Field("cost", .amount, \.cost),
    Field("dependsOn", .list(.record([.measure])), \.dependsOn),
    Field("inputs", .list(.record([.entry])), \.inputs),
    Field(
      "source", .record([.idea, .entry, .agendaItem, .workshopGroup, .workshop]), \.source),
    Field(
      "originalDeadline", .day(.future), \.originalDeadline, access: .byTransition),
    Field("status", .choice(.measureStatus), \.status, required: true, access: .byTransition),
  ]

  package func crossFieldProblems() -> [FieldRefusal] {
    var problems = years.filter { !(1900...2199).contains($0) }
      .map { FieldRefusal("years", .outOfRange($0)) }
    if dependsOn.contains(id) { problems.append(FieldRefusal("dependsOn", .parentCycle)) }
    return problems
  }

  /// The first deadline is kept for good.
  package mutating func completeEntry() {
    originalDeadline = originalDeadline ?? deadline
  }

  /// A moved deadline says why; the first one that the measure gets does not (Rules.md 2.4).
  package func needsReason(changedFrom old: Measure) -> Bool {
    old.originalDeadline != nil && deadline != old.deadline
  }

  // MARK: Transitions

  /// Moves the measure to another status.
  ///
  /// - Parameter newDeadline: Required for `postponed`, else left alone.
  package mutating func move(
    to target: MeasureStatus, reason: String?, newDeadline: Day? = nil
  ) throws(Refusal) {
    try status.checkStep(to: target, reason: reason)
    if target == .postponed {
      guard let newDeadline, newDeadline != deadline else { throw .newDeadlineRequired }
      deadline = newDeadline
      completeEntry()
    }
    status = target
  }
}

extension MeasureStatus {
  /// Whether the measure still waits to be done.
  package var isOpen: Bool {
    switch self {
    case .proposed, .decided, .inProgress, .postponed: true
    case .done, .cancelled: false
    }
  }
}

extension Measure {
  /// Days past the deadline, nil where the measure is not overdue.
  package func daysOverdue(on today: Day) -> Int? {
    guard status.isOpen, let deadline, deadline < today else { return nil }
    return deadline.days(until: today)
  }
}
