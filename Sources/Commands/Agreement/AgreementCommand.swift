import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// Gathers the commands that begin with `agreement`.
struct AgreementCommand: NounCommand {
  typealias Noun = AgreementNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListCaseRecords<AgreementNoun>.self, ShowRecord<AgreementNoun>.self, AddAgreement.self,
    EditRecord<AgreementNoun>.self, PartyCommand.self, AnchorAgreement.self, MoveAgreement.self,
    SignAgreement.self, VersionAgreement.self, DeleteRecord<AgreementNoun>.self,
  ]
}

/// Agreements on the command line.
enum AgreementNoun: RecordNoun {
  typealias Row = Agreement

  static let word = "agreement"
  static let plural = "agreements"
  static let statusField: FieldKey? = "status"

  static var columns: [ListColumn<Agreement>] {
    [
      .reference, .caseReference, .field("version"), .field("status"), .field("purpose"),
      .field("endsOn"), .field("evaluationOn"),
    ]
  }

  static let derivedKeys: JSONKeys = [
    "parties": .rows([
      "organisation": .reference(.organisation), "contribution": .text, "isAnchored": .flag,
      "anchoredOn": .day.orNull, "anchoredBy": .text.orNull,
      "anchoring": .reference(.entry).orNull, "hasSigned": .flag, "signedOn": .day.orNull,
      "signedByRole": .text, "place": .text,
    ]),
    "missing": .list(.text),
  ]

  static func derived(
    _ row: Agreement, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONMember] {
    guard let standing = try standing(row, reading) else { return [] }
    let parties = standing.parties.map { party in
      JSONValue.object([
        "organisation": .optional(party.organisation.reference?.description),
        "contribution": .text(party.party.contribution),
        "isAnchored": .flag(party.isAnchored),
        "anchoredOn": .optional(party.anchorings.last?.on.description),
        "anchoredBy": .optional(party.anchorings.last?.body),
        "anchoring": .optional(party.anchorings.last?.reference?.description),
        "hasSigned": .flag(party.hasSigned),
        "signedOn": .optional(party.party.signedOn?.description),
        "signedByRole": .text(party.party.signedByRole),
        "place": .text(party.party.place),
      ])
    }
    let gaps = standing.gaps
    let missing =
      gaps.fields.map { JSONValue.text($0.name) }
      + (gaps.withoutContribution.isEmpty ? [] : [.text("contribution")])
      + (gaps.hasTooFewParties ? [.text("parties")] : [])
    return [
      JSONMember(key: "parties", value: .list(parties)),
      JSONMember(key: "missing", value: .list(missing)),
    ]
  }

  /// What is below the fields: what is missing, and the parties.
  static func lines(_ row: Agreement, _ reading: RecordReading) throws(CommandFailure) -> [String] {
    guard let standing = try standing(row, reading) else { return [] }
    let language = reading.language
    var lines: [String] = []
    if row.status.isEditable, !standing.gaps.isEmpty {
      lines.append(Refusal.agreementIncomplete(standing.gaps).message()[language])
    }
    return lines + standing.parties.map { AgreementText.party($0)[language] }
  }

  private static func standing(
    _ row: Agreement, _ reading: RecordReading
  ) throws(CommandFailure) -> AgreementStanding? {
    let caseFile = row.caseFile
    let situation = try asking(try reading.store.situation(caseFile, today: reading.today))
    return AgreementStanding(row, in: situation)
  }
}

extension AgreementStatus: ExpressibleByArgument {}
