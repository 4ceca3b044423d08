/// How many a rule asks for.
package enum RuleMinimum: Hashable, Sendable {
  /// So many at least.
  case count(Int)

  /// Each one there is, and at least one.
  case all
}

/// What a goal is linked to, as `goalCount` asks for it.
package enum GoalLink: String, CaseIterable, Sendable {
  /// One of the case's main challenges.
  case challenge

  /// A knowledge entry.
  case knowledge

  /// What it lives on in, or who owns it afterwards.
  case continuation
}

/// What a measure lacks, as `measureCount` asks for it.
package enum MeasureLack: String, CaseIterable, Sendable {
  case responsible, goal, deadline
}

/// Whom a person of the team belongs to, as `roleMinimum` asks for it.
package enum RuleAffiliation: String, CaseIterable, Sendable {
  case municipal, local, other

  /// Anybody who is not municipal.
  case external
}

/// Which partners `partnerMinimum` counts.
package enum PartnerScope: String, CaseIterable, Sendable {
  case local, external
}

/// Where something is anchored, as the rule `anchoring` asks for it.
package enum AnchoringArena: String, CaseIterable, Sendable {
  case administrative, political, local
}

/// Whose anchoring `anchoringPerParty` asks for.
package enum AnchoringParties: String, CaseIterable, Sendable {
  /// Each organisation that signs the agreement.
  case agreement

  /// Each partner organisation of the case.
  case partners
}

/// How far an agreement has come, as `agreementStatus` asks for it.
///
/// An agreement that has ended is at no level.
package enum AgreementLevel: String, CaseIterable, Sendable {
  case draft, beingAnchored, readyToSign, signed, inForce
}

/// How far an action plan has come, as `planStatus` asks for it.
package enum PlanLevel: String, CaseIterable, Sendable {
  case draft, outForInput, final
}

/// Whose period `minimumDuration` measures.
package enum DurationSubject: String, CaseIterable, Sendable {
  case `case`, plan
}

/// How long a period must be.
package enum MinimumLength: Hashable, Sendable {
  /// So many months from the first day to the last.
  case months(Int)

  /// Days in so many calendar years.
  case calendarYears(Int)
}

/// Which measures `measureCount` counts, and its bounds.
package struct MeasureCondition: Hashable, Sendable {
  /// The status counted, or nil for any.
  package var status: MeasureStatus?

  /// The category counted, or nil for any.
  package var category: MeasureCategory?

  /// Whether open or finished measures count, or nil for both.
  package var isOpen: Bool?

  /// What the counted measures lack, or nil.
  package var without: MeasureLack?

  /// So many at least, or nil for no lower bound.
  package var minimum: RuleMinimum?

  /// So many at most, or nil for no upper bound.
  package var maximum: Int?

  /// A condition on measures; with no bounds, at least one is asked for.
  package init(
    status: MeasureStatus? = nil, category: MeasureCategory? = nil, isOpen: Bool? = nil,
    without: MeasureLack? = nil, minimum: RuleMinimum? = nil, maximum: Int? = nil
  ) {
    self.status = status
    self.category = category
    self.isOpen = isOpen
    self.without = without
    self.minimum = minimum == nil && maximum == nil ? .count(1) : minimum
    self.maximum = maximum
  }
}

/// Which entries `entryExists` counts, and how many it asks for.
package struct EntryCondition: Hashable, Sendable {
  /// The kind counted.
  package var kind: EntryKind

  /// The subkind counted, or for experience, input and test the outcome; nil for any.
  package var subkind: String?

  /// The audience counted, for communication; nil for any.
  package var audience: Audience?

  /// The level counted, for insight; nil for any.
  package var level: InsightLevel?

  /// Whether a possibility can be tested; nil for any.
  package var isTestable: Bool?

  /// Whether only entries made in the rule's own phase count.
  package var isWithinPhase: Bool

  /// Whether different subkinds are counted instead of entries.
  package var countsSubkinds: Bool

  /// So many at least.
  package var minimum: RuleMinimum

  /// A condition on entries of a kind.
  package init(
    kind: EntryKind, subkind: String? = nil, audience: Audience? = nil,
    level: InsightLevel? = nil, isTestable: Bool? = nil, isWithinPhase: Bool = false,
    countsSubkinds: Bool = false, minimum: RuleMinimum = .count(1)
  ) {
    self.kind = kind
    self.subkind = subkind
    self.audience = audience
    self.level = level
    self.isTestable = isTestable
    self.isWithinPhase = isWithinPhase
    self.countsSubkinds = countsSubkinds
    self.minimum = minimum
  }
}

/// Which answers `checklistAnswered` asks for.
package struct ChecklistCondition: Hashable, Sendable {
  /// The key of the checklist.
  package var checklist: String

  /// The item asked for, counted from 1, or nil for each one.
  package var item: Int?

  /// The answer asked for, or nil for any but `notAssessed`.
  package var value: ChecklistAnswer?

  /// Whether each owner and partner must have answered for itself.
  package var isPerOrganisation: Bool

  /// A condition on the answers of a checklist.
  package init(
    checklist: String, item: Int? = nil, value: ChecklistAnswer? = nil,
    isPerOrganisation: Bool = false
  ) {
    self.checklist = checklist
    self.item = item
    self.value = value
    self.isPerOrganisation = isPerOrganisation
  }
}
