/// An organisation that signs an agreement, each once (INV-09).
package struct AgreementParty: Record {
  package let id: Identifier<AgreementParty>
  package let number = 0
  package var revision = 1

  /// The case that the agreement is about.
  package private(set) var caseFile: Identifier<CaseFile>
  /// The agreement that the party is to sign.
  package private(set) var agreement: Identifier<Agreement>
  /// Who signs.
  package private(set) var organisation: Identifier<Organisation>
  /// What the party brings (INV-10).
  package private(set) var contribution = ""
  /// The day it signed.
  package private(set) var signedOn: Day?
  /// The function of the one who signed: "styreleder".
  package private(set) var signedByRole = ""
  /// Where it signed.
  package private(set) var place = ""

  package init(blank row: BlankRow<AgreementParty>) {
    id = row.id
    caseFile = .unfilled
    agreement = .unfilled
    organisation = .unfilled
  }

  package static let kind = RecordKind.agreementParty

  package static let traits = KindTraits(
    naming: .first(["organisation"]), pageTitle: "organisation", owner: "agreement",
    isLockedByOwner: true)

  package static let fields: [Field<AgreementParty>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field("agreement", .record([.agreement]), \.agreement, chosen: true, access: .onAdding),
    Field(
      "organisation", .record([.organisation]), \.organisation, chosen: true,
      access: .onAdding),
    Field("contribution", .longText, \.contribution),
    Field("signedOn", .day(.past), \.signedOn),
    Field("signedByRole", .text, \.signedByRole),
    Field("place", .text, \.place),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    try values.fill("case", from: "agreement", in: facts)
  }

  // MARK: Transitions

  /// Stores that the party has signed, and how.
  package mutating func sign(_ signature: Signature, today: Day) throws(Refusal) {
    guard signature.on <= today else { throw .fields([FieldRefusal("signedOn", .inTheFuture)]) }
    let role = try Self.accepted(signature.role, for: "signedByRole")
    let place = try Self.accepted(signature.place, for: "place")
    signedOn = signature.on
    if !role.isEmpty { signedByRole = role }
    if !place.isEmpty { self.place = place }
  }
}

/// When, by whom and where an agreement was signed for a party.
package struct Signature: Hashable, Sendable {
  /// The day of the signature.
  package var on: Day
  /// The function of the one who signed; blank leaves what is there.
  package var role: String
  /// Where it was signed; blank leaves what is there.
  package var place: String

  /// Signs on a day; a role or a place that is not given leaves the party's own.
  package init(on: Day, role: String = "", place: String = "") {
    self.on = on
    self.role = role
    self.place = place
  }
}
