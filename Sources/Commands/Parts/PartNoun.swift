import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// A kind of record that has no reference: its owner names it, and what tells it apart there.
///
/// The verbs `AddPart`, `EditPart`, `DeletePart` and `ListParts` do for it what `AddRecord` and its
/// neighbours do for a row with a reference.
protocol PartNoun: RecordNoun {
  /// What has the part.
  associatedtype Owner: RecordNoun

  /// The arguments that tell a part apart from the others of its owner.
  associatedtype Name: ParsableArguments

  /// What `--help` calls one: "an agenda item".
  static var single: String { get }

  /// What `--help` says of `list`.
  static var listHelp: String { get }

  /// What `--help` says of `add`.
  static var addHelp: String { get }

  /// What `--help` says of `edit`.
  static var editHelp: String { get }

  /// What `--help` says of `delete`.
  static var deleteHelp: String { get }

  /// What adding prints.
  static var printed: PrintedName { get }

  /// The parts of an owner that are not in the bin, in the order of a list.
  static func parts(
    of owner: Identifier<Owner.Row>, _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> [Row]

  /// The part of this name among those of one owner.
  static func part(
    _ name: Name, among parts: [Row], _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> Row?

  /// What was typed to name a part, for the message that there is none.
  static func typed(_ name: Name, of owner: String) -> String

  /// The values of a new part from those that were typed.
  static func completed(
    _ values: FieldValues, _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> FieldValues

  /// Parts of one owner as JSON, each of the noun's ``shape``.
  static func json(
    _ parts: [Row], of owner: Identifier<Owner.Row>, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONValue]

  /// What is said of an owner once its parts are listed or changed.
  static func remark(
    on owner: Identifier<Owner.Row>, _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> Phrase?
}

extension PartNoun {
  static var listHelp: String { "Lists a \(Owner.word)'s \(plural)." }

  static var addHelp: String {
    "Adds one of a \(Owner.word)'s \(plural) and prints its name."
  }

  static var editHelp: String { "Changes the named fields of \(single)." }

  static var deleteHelp: String { "Moves \(single) to the bin." }

  static var printed: PrintedName { .own }

  static func completed(
    _ values: FieldValues, _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> FieldValues { values }

  static func json(
    _ parts: [Row], of owner: Identifier<Owner.Row>, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONValue] {
    var values: [JSONValue] = []
    for part in parts { values.append(try reading.json(part, as: Self.self)) }
    return values
  }

  static func remark(
    on owner: Identifier<Owner.Row>, _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> Phrase? { nil }

  /// The field that points at the owner.
  static var ownerField: FieldKey { FieldKey(Owner.word) }

  /// All but the owner, which is an argument.
  static var addingOptions: [FieldOption] {
    options([.free, .onAdding]).filter { $0.field.key != ownerField }
  }

  /// What only adding sets is the name, which is arguments.
  static var editingOptions: [FieldOption] { options([.free]) }
}

extension PartNoun where Owner == CaseNoun {
  static func parts(
    of owner: Identifier<CaseFile>, _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> [Row] {
    try asking(try store.list(Row.self, case: owner))
  }
}
