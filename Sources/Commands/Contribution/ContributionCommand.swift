import ArgumentParser
import Domain
import Store
import Wording

/// The noun `contribution`.
struct ContributionCommand: NounCommand {
  typealias Noun = ContributionNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListCaseRecords<ContributionNoun>.self, AddContribution.self, EditContribution.self,
    DeleteContribution.self,
  ]
}

/// Cells of the grid of actors and verbs; each is named by case, actor and verb.
enum ContributionNoun: RecordNoun {
  typealias Row = Contribution

  static let word = "contribution"
  static let plural = "contributions"
  static let required: [FieldKey] = ["verb"]

  static var columns: [ListColumn<Contribution>] {
    [.caseReference, .field("organisation"), .field("actor"), .field("verb"), .field("note")]
  }
}

/// A case, an actor and what the actor does.
struct ContributionArguments: ParsableArguments {
  @Argument(help: "The case, by reference or exact title.")
  var `case`: String

  @Argument(help: "The actor: an organisation by reference or exact name, or as it was written.")
  var actor: String

  @Argument(help: "What the actor does.")
  var verb: ContributionVerb
}

extension ContributionVerb: ExpressibleByArgument {}

extension CommandContext {
  /// The cell of an actor in a case.
  func contribution(
    _ named: ContributionArguments, _ store: Store
  ) throws(CommandFailure) -> RecordLink {
    let caseFile = try identifier(named.case, CaseFile.self, store)
    let organisation = try knownOrganisation(named.actor, store)
    let cells = try asking(try store.list(Contribution.self, case: caseFile))
      .filter { $0.verb == named.verb }
    let own = cells.first { organisation != nil && $0.organisation == organisation }
    guard let cell = own ?? cells.first(where: { $0.actor == named.actor }) else {
      throw .store(.notFound("\(named.actor) \(named.verb.rawValue)"))
    }
    return RecordLink(cell.id)
  }

  /// The organisation of that reference or exact name; nil where there is none.
  fileprivate func knownOrganisation(
    _ text: String, _ store: Store
  ) throws(CommandFailure) -> Identifier<Organisation>? {
    guard case .found(let link) = try asking(try store.resolve(text, kinds: [.organisation]))
    else { return nil }
    return link.identifier(of: Organisation.self)
  }
}

/// `contribution add PR-003 --actor O-002 --verb define`.
struct AddContribution: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Ticks what an actor does in a case, and prints the actor.")

  @Argument(help: "The case, by reference or exact title.")
  var `case`: String

  @OptionGroup var fields: FieldOptions<AddingFields<ContributionNoun>>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.requireOptions(ContributionNoun.required, of: fields.given)
    let store = try context.storeForWriting()
    let caseFile = try context.identifier(`case`, CaseFile.self, store)
    var values = try context.values(
      fields.given, AddingFields<ContributionNoun>.optionFields, store)
    values["case"] = caseFile.fieldValue
    if values["organisation"]?.isBlank ?? true, case .text(let actor)? = values["actor"],
      let organisation = try context.knownOrganisation(actor, store)
    {
      values["organisation"] = organisation.fieldValue
      values["actor"] = .blank
    }
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: .contribution), try store.add(.contribution, values, action))
    context.printName(receipt)
  }
}

/// `contribution edit PR-003 O-002 define --note …`.
struct EditContribution: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes the named fields of what an actor does in a case.",
    discussion: "An empty value clears a field.")

  @OptionGroup var named: ContributionArguments
  @OptionGroup var fields: FieldOptions<ContributionNote>
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let link = try context.contribution(named, store)
    try context.edit(link, fields.given, ContributionNote.optionFields, reason: reason, store)
  }
}

/// The options of `contribution edit`: which cell it is stands in the arguments.
enum ContributionNote: OptionFields {
  static var optionFields: [FieldOption] {
    ContributionNoun.options([.free]).filter { $0.field.key == "note" }
  }
}

/// `contribution delete PR-003 O-002 define`.
struct DeleteContribution: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Moves what an actor does in a case to the bin.")

  @OptionGroup var named: ContributionArguments
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    try context.delete([try context.contribution(named, store)], reason: reason, store)
  }
}
