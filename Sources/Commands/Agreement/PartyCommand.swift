import ArgumentParser
import Domain
import Store

/// The parties of an agreement: `agreement party`.
struct PartyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "party", abstract: "Works with the parties of an agreement.",
    subcommands: [
      ListParts<PartyNoun>.self, AddPart<PartyNoun>.self, EditPart<PartyNoun>.self,
      DeletePart<PartyNoun>.self,
    ])
}

/// Parties on the command line; each is named by agreement and organisation.
enum PartyNoun: PartNoun {
  typealias Row = AgreementParty
  typealias Owner = AgreementNoun
  typealias Name = OrganisationName

  static let word = "party"
  static let plural = "parties"
  static let single = "a party to an agreement"
  static let listHelp = "Lists the parties of an agreement."
  static let addHelp = "Adds a party to an agreement."
  static let printed = PrintedName.pointedAt("organisation")
  static let required: [FieldKey] = ["organisation"]

  static var columns: [ListColumn<AgreementParty>] {
    [
      .field("organisation"), .field("contribution"), .field("signedOn"),
      .field("signedByRole"), .field("place"),
    ]
  }

  static func parts(
    of owner: Identifier<Agreement>, _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> [AgreementParty] {
    let agreement = try asking(try store.record(owner))
    return try asking(try store.list(AgreementParty.self, case: agreement.caseFile))
      .filter { $0.agreement == owner }
  }
}

extension CommandContext {
  /// The party of an agreement that an organisation is.
  func party(
    _ organisation: String, of agreement: Identifier<Agreement>, _ store: Store
  ) throws(CommandFailure) -> AgreementParty {
    let parties = try PartyNoun.parts(of: agreement, self, store)
    guard let party = try PartyNoun.part(of: organisation, among: parties, self, store) else {
      throw .store(.notFound(organisation))
    }
    return party
  }
}
