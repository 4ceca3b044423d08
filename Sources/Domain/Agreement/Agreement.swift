/// A binding agreement between the parties that take part in a case (seed V-17).
package struct Agreement: Record {
  package let id: Identifier<Agreement>
  package let number: Int
  package var revision = 1

  /// The case that it is about.
  package private(set) var caseFile: Identifier<CaseFile>?
  /// What the parties want to do together.
  package private(set) var purpose = ""
  /// How the parties stay equal (seed V-21).
  package private(set) var equality = ""
  /// How long it lasts, in words.
  package private(set) var duration = ""
  /// Who pays for what.
  package private(set) var economy = ""
  /// How it is ended before its time.
  package private(set) var termination = ""
  /// How disagreement is settled.
  package private(set) var disputes = ""
  /// The last day that it holds.
  package private(set) var endsOn: Day?
  /// The day it is to be evaluated.
  package private(set) var evaluationOn: Day?
  /// Counted from 1 along the chain of replaced ones.
  package private(set) var version = 1
  /// The agreement whose place it takes (INV-12).
  package private(set) var replaces: Identifier<Agreement>?
  /// How far it has come.
  package private(set) var status = AgreementStatus.initial

  package init(blank id: Identifier<Agreement>, number: Int) {
    self.id = id
    self.number = number
  }

  package static let kind = RecordKind.agreement

  package static let fields: [Field<Agreement>] = [
    Field("case", .record([.caseFile]), \.caseFile, required: true, access: .onAdding),
    Field("purpose", .longText, \.purpose),
    Field("equality", .longText, \.equality),
    Field("duration", .longText, \.duration),
    Field("economy", .longText, \.economy),
    Field("termination", .longText, \.termination),
    Field("disputes", .longText, \.disputes),
    Field("endsOn", .day(.future), \.endsOn),
    Field("evaluationOn", .day(.future), \.evaluationOn),
    Field("version", .integer, \.version, required: true, access: .onAdding),
    Field("replaces", .record([.agreement]), \.replaces, access: .onAdding),
    Field("status", .choice(.agreementStatus), \.status, required: true, access: .byTransition),
  ]

  package func crossFieldProblems() -> [FieldRefusal] {
    version < 1 ? [FieldRefusal("version", .outOfRange(version))] : []
  }
}

/// An organisation that signs an agreement, each once (INV-09).
package struct AgreementParty: Record {
  package let id: Identifier<AgreementParty>
  package let number = 0
  package var revision = 1

  /// The case that the agreement is about.
  package private(set) var caseFile: Identifier<CaseFile>?
  /// The agreement.
  package private(set) var agreement: Identifier<Agreement>?
  /// Who signs.
  package private(set) var organisation: Identifier<Organisation>?
  /// What the party brings (INV-10).
  package private(set) var contribution = ""
  /// The day it signed.
  package private(set) var signedOn: Day?
  /// The function of the one who signed: "styreleder".
  package private(set) var signedByRole = ""
  /// Where it signed.
  package private(set) var place = ""

  package init(blank id: Identifier<AgreementParty>, number: Int) {
    self.id = id
  }

  package static let kind = RecordKind.agreementParty

  package static let fields: [Field<AgreementParty>] = [
    Field("case", .record([.caseFile]), \.caseFile, required: true, access: .onAdding),
    Field("agreement", .record([.agreement]), \.agreement, required: true, access: .onAdding),
    Field(
      "organisation", .record([.organisation]), \.organisation, required: true,
      access: .onAdding),
    Field("contribution", .longText, \.contribution),
    Field("signedOn", .day(.past), \.signedOn),
    Field("signedByRole", .text, \.signedByRole),
    Field("place", .text, \.place),
  ]
}
