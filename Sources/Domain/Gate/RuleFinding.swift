/// What a rule found: facts only, enough for a sentence that names every missing part.
package enum RuleFinding: Hashable, Sendable {
  /// A field and whether it is filled in.
  case field(RuleField, isFilled: Bool)

  /// Goals of a kind with a link, how many were asked for, and those that lack the link.
  case goals(GoalKind?, GoalLink?, found: Int, minimum: RuleMinimum, unlinked: [RecordName])

  /// The measures that the condition counts.
  case measures(MeasureCondition, found: [RecordName])

  /// Active persons with a role, of an affiliation.
  case persons(Role?, RuleAffiliation?, found: Int, minimum: RuleMinimum)

  /// Active members, and those without role or responsibility.
  case responsibilities(members: Int, withoutRole: [RecordName], without: [RecordName])

  /// The affiliations that no active person has.
  case teamMix(missing: [Affiliation])

  /// Members and partner organisations, and those in no competence entry.
  case competence(total: Int, without: [RecordName])

  /// Partner organisations.
  case partners(PartnerScope?, found: Int, minimum: RuleMinimum)

  /// Entries, or different subkinds, that the condition counts.
  case entries(EntryCondition, found: Int)

  /// The answers that a checklist lacks.
  case answers(checklist: LocalizedText, expected: ChecklistAnswer?, missing: [MissingAnswer])

  /// The challenges chosen, and those of them without a justification.
  case challenges(chosen: Int, unjustified: [LocalizedText])

  /// The channel of an external initiative, nil where there is none, and those allowed.
  case channel(Channel?, allowed: [Channel])

  /// How far the action plan is, nil without a plan, and how far it must be.
  case plan(PlanStatus?, atLeast: PlanLevel)

  /// How long the planned period is, nil where an end is missing, and how long it must be.
  case duration(DurationSubject, found: MinimumLength?, atLeast: MinimumLength)

  /// Service areas that the case has, those without member or reason, and how many with a
  /// member are asked for beside that.
  case serviceAreas(total: Int, uncovered: [String], covered: Int, minimum: RuleMinimum?)

  /// Held meetings of a kind.
  case meetings(MeetingKind, found: Int, minimum: RuleMinimum)

  /// Intervals of a series that have no held meeting; no series at all is nil.
  case series(MeetingKind, gaps: [SeriesGap]?)

  /// Anchoring entries of a kind, and those of them that lie ahead of the day.
  case anchorings(AnchoringArena, found: Int, ahead: Int, minimum: RuleMinimum)

  /// Organisations that are to anchor within themselves, and those that have not.
  case partyAnchorings(AnchoringParties, total: Int, missing: [RecordName])

  /// How far the agreement is, nil without one, and how far it must be.
  case agreement(AgreementStatus?, atLeast: AgreementLevel)

  /// The phases in which no resident has taken part.
  case residents(missing: [LocalizedText])

  /// The sums in kroner; no costs is nil.
  case budget(costs: Int64?, funding: Int64)
}

/// An answer that a checklist lacks.
package struct MissingAnswer: Hashable, Sendable {
  /// The number of the item, from 1.
  package let item: Int

  /// The text of the item.
  package let text: LocalizedText

  /// Whose answer is missing; nil for the joint one.
  package let organisation: RecordName?

  /// Says which item nobody has answered; without an organisation the joint answer is missing.
  package init(item: Int, text: LocalizedText, organisation: RecordName? = nil) {
    self.item = item
    self.text = text
    self.organisation = organisation
  }
}
