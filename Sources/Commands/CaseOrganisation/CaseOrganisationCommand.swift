import ArgumentParser
import Domain
import Store
import Wording

/// The noun `case-organisation`.
struct CaseOrganisationCommand: NounCommand {
  typealias Noun = CaseOrganisationNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListCaseRecords<CaseOrganisationNoun>.self, AddCaseOrganisation.self,
    EditCaseOrganisation.self, DeleteCaseOrganisation.self,
  ]
}

/// Participating organisations on the command line; each is named by case and organisation.
enum CaseOrganisationNoun: RecordNoun {
  typealias Row = CaseOrganisation

  static let word = "case-organisation"
  static let plural = "participating organisations"
  static let required: [FieldKey] = ["organisation"]

  static var columns: [ListColumn<CaseOrganisation>] {
    [
      .caseReference, .field("organisation"), .field("role"), .field("joinedInPhase"),
      .field("isLocal"),
    ]
  }
}

/// A case and one of the organisations that take part in it.
struct CaseOrganisationArguments: ParsableArguments {
  @Argument(help: "The case, by reference or exact title.")
  var `case`: String

  @Argument(help: "The organisation, by reference or exact name.")
  var organisation: String
}

extension CommandContext {
  /// An organisation's part in a case.
  func part(
    _ arguments: CaseOrganisationArguments, _ store: Store
  ) throws(CommandFailure) -> RecordLink {
    let caseFile = try identifier(arguments.case, CaseFile.self, store)
    let organisation = try identifier(arguments.organisation, Organisation.self, store)
    let all = try asking(try store.list(CaseOrganisation.self, case: caseFile))
    guard let part = all.first(where: { $0.organisation == organisation }) else {
      throw .store(.notFound(arguments.organisation))
    }
    return RecordLink(part.id)
  }
}
