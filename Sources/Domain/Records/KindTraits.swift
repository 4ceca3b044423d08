/// What a kind of record means to everything that works with all kinds: written once, beside the
/// kind's fields.
///
/// What is not told is what most kinds are. A class, since it is asked for with every row and never
/// changed: handing it on copies nothing.
package final class KindTraits: Sendable {
  /// By which fields a row is called.
  package enum Naming: Sendable {
    /// By the first of them that says something.
    case first([FieldKey])
    /// By all of them, one after the other.
    case all([FieldKey])

    /// The fields, in order.
    package var fields: [FieldKey] {
      switch self {
      case .first(let fields), .all(let fields): fields
      }
    }
  }

  /// The letters that a reference begins with; nil for kinds that are named by their owner.
  package let prefix: String?
  /// By what a row is called.
  package let naming: Naming
  /// The line over everything else in a row; nil where its text is all there is.
  package let heading: FieldKey?
  /// The field that the page of a row is called by; nil where it is called by its kind.
  package let pageTitle: FieldKey?
  /// The fields by whose exact text a row is meant; by the first of them lists are ordered.
  package let nameFields: [FieldKey]
  /// The fields whose words the search finds the row by.
  package let searchedFields: [FieldKey]
  /// Where rows of the kind are among the hits of a search, the lowest first.
  package let searchRank: Int
  /// The field that points at the row which owns this one, beside its case; nil for none.
  package let owner: FieldKey?
  /// Whether a row is locked where its owner is (INV-12).
  package let isLockedByOwner: Bool
  /// Whether closed cases take rows of the kind: what comes after the work (Rules.md 2.4).
  package let comesAfterTheWork: Bool
  /// The fields that hold what came of the work, which closed cases take (Rules.md 2.4).
  package let resultFields: Set<FieldKey>
  /// The fields whose edit may have to say why.
  package let reasonedFields: Set<FieldKey>
  /// Whether history names rows of the kind that other rows point at no longer.
  package let isNamedForGood: Bool
  /// Whether one goes to rows of the kind from the palette.
  package let isGoneTo: Bool
  /// Whether rows have a status that a person moves.
  package let hasStatusMenu: Bool
  /// Whether rows never go to the bin by themselves.
  package let staysForGood: Bool
  /// What a form asks first besides what is required; nil for all but ``laterFields``.
  package let firstFields: Set<FieldKey>?
  /// What a form asks last, though it asks all at once.
  package let laterFields: Set<FieldKey>

  init(
    prefix: String? = nil, naming: Naming, heading: FieldKey? = nil, pageTitle: FieldKey? = nil,
    nameFields: [FieldKey] = [], searchedFields: [FieldKey] = [],
    searchRank: Int = 15, owner: FieldKey? = nil, isLockedByOwner: Bool = false,
    comesAfterTheWork: Bool = false, resultFields: Set<FieldKey> = [],
    reasonedFields: Set<FieldKey> = [], isNamedForGood: Bool = false, isGoneTo: Bool = false,
    hasStatusMenu: Bool = false, staysForGood: Bool = false, firstFields: Set<FieldKey>? = nil,
    laterFields: Set<FieldKey> = []
  ) {
    self.prefix = prefix
    self.naming = naming
    self.heading = heading
    self.pageTitle = pageTitle
    self.nameFields = nameFields
    self.searchedFields = searchedFields
    self.searchRank = searchRank
    self.owner = owner
    self.isLockedByOwner = isLockedByOwner
    self.comesAfterTheWork = comesAfterTheWork
    self.resultFields = resultFields
    self.reasonedFields = reasonedFields
    self.isNamedForGood = isNamedForGood
    self.isGoneTo = isGoneTo
    self.hasStatusMenu = hasStatusMenu
    self.staysForGood = staysForGood
    self.firstFields = firstFields
    self.laterFields = laterFields
  }

  /// The field that lists are ordered by, where the rows have a sort key.
  package var sortField: FieldKey? { nameFields.first }
}
