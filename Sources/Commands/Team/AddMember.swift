import ArgumentParser
import Domain
import Store
import Wording

/// `team add PR-001 --person P-005 --role teamLeader`: prints the person's reference.
struct AddMember: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a person to a case's team and prints the reference.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @OptionGroup var fields: FieldOptions<AddingFields<TeamNoun>>
  @Option(help: "The name of a person who is not in the file yet, instead of --person.")
  var name: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.requireOptions(TeamNoun.required, of: fields.given)
    let isNamed = fields.given["person"] != nil
    guard isNamed || name != nil else { throw .usage(CommandText.missingOptions(["--person"])) }
    guard !isNamed || name == nil else {
      throw .usage(CommandText.notTogether("--person", "--name"))
    }
    let store = try context.storeForWriting()
    let caseFile = try context.identifier(`case`, CaseFile.self, store)
    var values = try context.values(
      fields.given, AddingFields<TeamNoun>.optionFields, store, in: caseFile)
    values["case"] = caseFile.fieldValue
    let newPerson = name.map { FieldValues(uniqueKeysWithValues: [("name", .text($0))]) }
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: .membership),
      try store.addMember(values, newPerson: newPerson, action))
    try context.printMember(receipt, "person", store)
  }
}
