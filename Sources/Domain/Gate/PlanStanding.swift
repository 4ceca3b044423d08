/// How far a version of the action plan has come: what is blank in it, what it lacks before it can
/// be final, and what points at it (O-12 to O-14, O-18, O-20).
///
/// Tab, page and command line read this value.
package struct PlanStanding: Hashable, Sendable {
  /// The version that is looked at.
  package let plan: ActionPlan
  /// Whether no later version has been begun: earlier ones can only be read.
  package let isNewest: Bool
  /// The texts that are blank.
  package let blankTexts: [FieldKey]
  /// What the version lacks before it can be final; nil where it lacks nothing.
  package let lack: PlanLack?
  /// The entries by which bodies and parties have anchored this version, oldest first (O-14).
  package let anchorings: [Entry]
  /// The roles that the version lays down (O-18).
  package let roles: [Membership]

  /// The texts of a plan, in the order of its form.
  package static let texts: [FieldKey] = [
    "strategies", "methods", "frames", "communication", "evaluation",
  ]

  /// Works out how far a version of a case's plan has come.
  package init(_ plan: ActionPlan, in situation: CaseSituation) {
    self.plan = plan
    isNewest = situation.plans.last?.id == plan.id
    blankTexts = Self.texts.filter { plan[$0].isBlank }
    lack = PlanLack(plan, years: Set(situation.activityPlans.map(\.year)))
    anchorings = situation.entries.filter { $0.planVersion == plan.id }
    roles = situation.memberships.filter { $0.laidDownIn == RecordLink(plan.id) }
  }

  /// Whether texts and years may be changed.
  package var isEditable: Bool { isNewest && plan.status.isEditable }
}

extension CaseSituation {
  /// Every version of the plan, newest first.
  package var planStandings: [PlanStanding] {
    plans.reversed().map { PlanStanding($0, in: self) }
  }
}
