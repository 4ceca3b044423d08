/// Which entries `entryExists` counts, and how many it asks for.
package struct EntryCondition: Hashable, Sendable {
  /// The kind that is counted.
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

  /// Asks for entries of a kind; what is left out does not matter.
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
