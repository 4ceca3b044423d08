/// How far a case has come with one phase of its template copy.
///
/// What the phase is called and asks stands in the copy, under the same key.
package struct Phase: Record {
  package let id: Identifier<Phase>
  package let number = 0
  package var revision = 1

  package private(set) var caseFile: Identifier<CaseFile>?
  package private(set) var key = ""
  /// From 1, without gaps (INV-02).
  package private(set) var position = 0
  package private(set) var status = PhaseStatus.initial
  package private(set) var startedOn: Day?
  package private(set) var endedOn: Day?
  package private(set) var isHidden = false
  package private(set) var hiddenReason = ""

  package init(blank id: Identifier<Phase>, number: Int) {
    self.id = id
  }

  package static let kind = RecordKind.phase

  package static let fields: [Field<Phase>] = [
    Field("case", .record([.caseFile]), \.caseFile, required: true, access: .onAdding),
    Field("key", .text, \.key, required: true, access: .onAdding),
    Field("position", .integer, \.position, required: true, access: .onAdding),
    Field("status", .choice(.phaseStatus), \.status, required: true, access: .byTransition),
    Field("startedOn", .day(.past), \.startedOn),
    Field("endedOn", .day(.past), \.endedOn),
    Field("isHidden", .flag, \.isHidden, access: .byTransition),
    Field("hiddenReason", .text, \.hiddenReason, access: .byTransition),
  ]

  package func crossFieldProblems() -> [FieldRefusal] {
    guard let startedOn, let endedOn, endedOn < startedOn else { return [] }
    return [FieldRefusal("endedOn", .endBeforeStart)]
  }

  // MARK: Transitions

  /// Starts the phase, or takes it up again when it was completed or skipped.
  package mutating func begin(on day: Day, reason: String? = nil) throws(Refusal) {
    try status.checkStep(to: .inProgress, reason: reason)
    if status == .notStarted { startedOn = day }
    endedOn = nil
    status = .inProgress
  }

  /// Ends the phase.
  ///
  /// Its gate is the case's to ask (``PhaseRail/complete(_:on:outcomes:overridden:)``).
  mutating func complete(on day: Day) throws(Refusal) {
    try status.checkStep(to: .completed, reason: nil)
    if let startedOn, day < startedOn {
      throw .fields([FieldRefusal("endedOn", .endBeforeStart)])
    }
    endedOn = day
    status = .completed
  }

  /// Leaves the phase out, with the reason.
  package mutating func skip(on day: Day, reason: String?) throws(Refusal) {
    try status.checkStep(to: .skipped, reason: reason)
    if startedOn != nil { endedOn = day }
    status = .skipped
  }
}
