/// What an actor does in a case, as the four verbs have it (V-02).
package enum ContributionVerb: String, CodeList {
  case define
  case design
  case implement
  case drive

  package static let vocabulary = Vocabulary.contributionVerb
}

/// One ticked cell of the grid of actors and verbs (V-02).
package struct Contribution: Record {
  package let id: Identifier<Contribution>
  package let number = 0
  package var revision = 1

  /// The case that it is part of.
  package private(set) var caseFile: Identifier<CaseFile>
  /// The actor in words; of an organisation its name.
  package private(set) var actor = ""
  /// The actor, where it is a known organisation.
  package private(set) var organisation: Identifier<Organisation>?
  /// What the actor does.
  package private(set) var verb = ContributionVerb.define
  /// How.
  package private(set) var note = ""

  package init(blank row: BlankRow<Contribution>) {
    id = row.id
    caseFile = .unfilled
  }

  package static let kind = RecordKind.contribution

  package static let traits = KindTraits(
    naming: .first(["organisation", "actor"]))

  package static let fields: [Field<Contribution>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field("actor", .text, \.actor),
    Field("organisation", .record([.organisation]), \.organisation),
    Field("verb", .choice(.contributionVerb), \.verb, chosen: true),
    Field("note", .text, \.note),
  ]

  package func crossFieldProblems() -> [FieldRefusal] {
    TextRules.isBlank(actor) && organisation == nil ? [FieldRefusal("actor", .required)] : []
  }

  /// Whether another cell is of the same actor: a known organisation, else by the words.
  package func isSameActor(as other: Contribution) -> Bool {
    guard organisation == nil, other.organisation == nil else {
      return organisation == other.organisation
    }
    return SortKey.of(actor) == SortKey.of(other.actor)
  }
}
