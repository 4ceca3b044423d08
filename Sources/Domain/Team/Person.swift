/// A person who takes part, sends in or is responsible.
package struct Person: Record {
  package let id: Identifier<Person>
  package let number: Int
  package var revision = 1

  /// The full name, or the word that took its place when the person was anonymised.
  package private(set) var name = ""
  /// What the person is called, where not by the full name.
  package private(set) var displayName = ""
  /// In no document.
  package private(set) var email = ""
  /// In no document.
  package private(set) var phone = ""
  /// Where the person belongs.
  package private(set) var organisation: Identifier<Organisation>?
  /// Which side the person comes from (N-04).
  package private(set) var affiliation = Affiliation.local
  /// Whether no document or list may name the person (INV-18).
  package private(set) var isProtected = false
  /// Whether the person is under 18.
  package private(set) var isUnder18 = false
  /// Whether the person has agreed to be named in public.
  package private(set) var publishName = false
  /// The day after which the person's data is to be erased.
  package private(set) var eraseAfter: Day?
  /// Whether the person's data may be used.
  package private(set) var status = PersonStatus.initial

  package init(blank row: BlankRow<Person>) {
    id = row.id
    number = row.number
  }

  package static let kind = RecordKind.person

  package static let traits = KindTraits(
    prefix: "P", naming: .first(["name"]), heading: "name", pageTitle: "name",
    nameFields: ["name", "displayName"], searchedFields: ["name", "displayName"], searchRank: 3,
    isNamedForGood: true, isGoneTo: true, hasStatusMenu: true,
    firstFields: ["email", "phone", "organisation"])

  package static let fields: [Field<Person>] = [
    Field("name", .text, \.name, required: true),
    Field("displayName", .text, \.displayName),
    Field("organisation", .record([.organisation]), \.organisation),
    Field("affiliation", .choice(.affiliation), \.affiliation, required: true),
    Field("email", .text, \.email),
    Field("phone", .text, \.phone),
    Field("isProtected", .flag, \.isProtected),
    Field("isUnder18", .flag, \.isUnder18),
    Field("publishName", .flag, \.publishName),
    Field("eraseAfter", .day(.future), \.eraseAfter),
    Field("status", .choice(.personStatus), \.status, required: true, access: .byTransition),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    guard let organisation = values.link("organisation") else { return }
    try values.fill("affiliation") {
      OrganisationKind(try facts.value("kind", of: organisation))
        .map { $0.standardAffiliation.fieldValue }
    }
  }

  // MARK: Transitions

  /// Blocks the person from use, or takes the block away; anonymising has a function of its own.
  package mutating func move(to target: PersonStatus) throws(Refusal) {
    try status.checkStep(to: target, reason: nil)
    status = target
  }

  /// Takes away everything that says who the person is (INV-20).
  ///
  /// - Parameter word: What is shown in the place of the name.
  package mutating func anonymise(shownAs word: String) throws(Refusal) {
    try status.checkStep(to: .anonymised, reason: nil)
    name = word
    displayName = ""
    email = ""
    phone = ""
    organisation = nil
    isProtected = false
    isUnder18 = false
    publishName = false
    eraseAfter = nil
    status = .anonymised
  }

  /// What the person is called where the full name is not asked for.
  package var shownName: String { displayName.isEmpty ? name : displayName }
}
