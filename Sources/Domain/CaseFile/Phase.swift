/// How far a case has come with one phase of its template copy.
///
/// What the phase is called and asks is in the copy, under the same key.
package struct Phase: Record {
  package let id: Identifier<Phase>
  package let number = 0
  package var revision = 1

  /// The case that it belongs to.
  package private(set) var caseFile: Identifier<CaseFile>
  /// What the template copy calls it by; unique in the case.
  package private(set) var key = ""
  /// From 1, without gaps (INV-02).
  package private(set) var position = 0
  /// How far the case has come with it.
  package private(set) var status = PhaseStatus.initial
  /// The day it began.
  package private(set) var startedOn: Day?
  /// The day it was completed, or skipped while in progress.
  package private(set) var endedOn: Day?
  /// Whether the case leaves it out (O-04).
  package private(set) var isHidden = false
  /// Why the case leaves it out.
  package private(set) var hiddenReason = ""

  package init(blank row: BlankRow<Phase>) {
    id = row.id
    caseFile = .unfilled
  }

  package static let kind = RecordKind.phase

  package static let traits = KindTraits(
    naming: .first(["key"]), staysForGood: true)

  package static let fields: [Field<Phase>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field("key", .text, \.key, required: true, access: .onAdding),
    Field("position", .integer, \.position, chosen: true, access: .onAdding),
    Field("status", .choice(.phaseStatus), \.status, required: true, access: .byTransition),
    Field("startedOn", .day(.past), \.startedOn),
    Field("endedOn", .day(.past), \.endedOn),
    Field("isHidden", .flag, \.isHidden, access: .byTransition),
    Field("hiddenReason", .text, \.hiddenReason, access: .byTransition),
  ]

  package func crossFieldProblems() -> [FieldRefusal] {
    (position < 1 ? [FieldRefusal("position", .outOfRange(position))] : [])
      + (endsBeforeStart ? [FieldRefusal("endedOn", .endBeforeStart)] : [])
  }

  private var endsBeforeStart: Bool {
    guard let startedOn, let endedOn else { return false }
    return endedOn < startedOn
  }

  // MARK: Transitions

  /// Starts the phase, or takes it up again when it was completed or skipped.
  package mutating func begin(on day: Day, reason: String? = nil) throws(Refusal) {
    try status.checkStep(to: .inProgress, reason: reason)
    if status == .notStarted || startedOn == nil { startedOn = day }
    endedOn = nil
    status = .inProgress
  }

  /// Ends the phase.
  ///
  /// Its gate is the case's to ask (``PhaseRail/complete(_:on:outcomes:overridden:)``).
  mutating func complete(on day: Day) throws(Refusal) {
    try status.checkStep(to: .completed, reason: nil)
    try end(as: .completed, on: day)
  }

  /// Leaves the phase out, with the reason.
  package mutating func skip(on day: Day, reason: String?) throws(Refusal) {
    try status.checkStep(to: .skipped, reason: reason)
    guard startedOn != nil else {
      status = .skipped
      return
    }
    try end(as: .skipped, on: day)
  }

  // MARK: Adapting (O-04)

  /// Leaves the phase out of the case, with the reason.
  mutating func hide(because reason: String) {
    isHidden = true
    hiddenReason = TextRules.cleanLine(reason)
  }

  /// Takes a phase in again that was left out.
  mutating func show() {
    isHidden = false
    hiddenReason = ""
  }

  /// Gives the phase its place among the others, from 1.
  mutating func place(at position: Int) {
    self.position = position
  }

  private mutating func end(as target: PhaseStatus, on day: Day) throws(Refusal) {
    if let startedOn, day < startedOn {
      throw .fields([FieldRefusal("endedOn", .endBeforeStart)])
    }
    endedOn = day
    status = target
  }
}
