import ArgumentParser
import Domain
import Store
import Wording

/// `plan edit PR-002 --evaluation …`: makes version 1 where there is none.
struct EditPlan: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Changes the named fields of a case's action plan.",
    discussion: "An empty value clears a field.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @OptionGroup var fields: FieldOptions<EditingFields<PlanNoun>>
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let caseFile = try context.identifier(`case`, CaseFile.self, store)
    let changes = try context.values(
      fields.given, EditingFields<PlanNoun>.optionFields, store)
    let action = try context.action(store, reason: reason)
    let receipt = try asking(
      RefusalNames(kind: .actionPlan),
      try store.editPlan(case: caseFile, changes: changes, from: nil, action))
    if receipt == nil { context.say(CommandText.nothingChanged) }
  }
}
