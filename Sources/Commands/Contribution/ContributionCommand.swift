import ArgumentParser
import Domain
import Store
import Wording

/// Gathers the commands that begin with `contribution`.
struct ContributionCommand: NounCommand {
  typealias Noun = ContributionNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListCaseRecords<ContributionNoun>.self, AddPart<ContributionNoun>.self,
    EditPart<ContributionNoun>.self, DeletePart<ContributionNoun>.self,
  ]
}

/// Cells of the grid of actors and verbs; each is named by case, actor and verb.
enum ContributionNoun: PartNoun {
  typealias Row = Contribution
  typealias Owner = CaseNoun
  typealias Name = ActorAndVerb

  static let word = "contribution"
  static let plural = "contributions"
  static let single = "what an actor does in a case"
  static let addHelp = "Ticks what an actor does in a case, and prints the actor."
  static let required: [FieldKey] = ["verb"]

  static var columns: [ListColumn<Contribution>] {
    [.caseReference, .field("organisation"), .field("actor"), .field("verb"), .field("note")]
  }

  /// Actor and verb are the name, which is arguments.
  static var editingOptions: [FieldOption] {
    options([.free]).filter { $0.field.key == "note" }
  }

  static func part(
    _ name: ActorAndVerb, among parts: [Contribution], _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> Contribution? {
    let organisation = try context.knownOrganisation(name.actor, store)
    let cells = parts.filter { $0.verb == name.verb }
    let own = cells.first { organisation != nil && $0.organisation == organisation }
    return own ?? cells.first { $0.actor == name.actor }
  }

  static func typed(_ name: ActorAndVerb, of owner: String) -> String {
    "\(name.actor) \(name.verb.rawValue)"
  }

  /// An actor in words that is a known organisation is that organisation; a reference that nobody
  /// has is no word.
  static func completed(
    _ values: FieldValues, _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> FieldValues {
    guard values["organisation"]?.isBlank ?? true, case .text(let actor)? = values["actor"] else {
      return values
    }
    guard let organisation = try context.knownOrganisation(actor, store) else {
      let isReference = Reference(TextRules.trimmed(actor))?.kind == .organisation
      guard !isReference else { throw .store(.notFound(actor)) }
      return values
    }
    var completed = values
    completed["organisation"] = organisation.fieldValue
    completed["actor"] = .blank
    return completed
  }
}

/// The actor and the verb that tell a contribution apart in its case.
struct ActorAndVerb: ParsableArguments {
  @Argument(help: "The actor: an organisation by reference or exact name, or as it was written.")
  var actor: String

  @Argument(help: "What the actor does.")
  var verb: ContributionVerb
}

extension ContributionVerb: ExpressibleByArgument {}

extension CommandContext {
  /// The organisation of that reference or exact name; nil where there is none.
  fileprivate func knownOrganisation(
    _ text: String, _ store: Store
  ) throws(CommandFailure) -> Identifier<Organisation>? {
    guard case .found(let link) = try asking(try store.resolve(text, kinds: [.organisation]))
    else { return nil }
    return link.identifier(of: Organisation.self)
  }
}
