import ArgumentParser
import Domain
import Store
import Wording

/// `meeting agenda measure M-032 4 --case PR-003 --title …`: prints the measure's reference.
struct MakeItemMeasure: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Makes a measure of what an item decided, and prints its reference.")

  @OptionGroup var named: PartArguments<AgendaNoun>
  @Option(help: "The case that gets it; the meeting's own unless told.") var `case`: String?
  @Option(help: "What was decided; stored in the item with it.") var decision: String?
  @OptionGroup var fields: FieldOptions<ItemMeasureFields>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.requireOptions(MeasureNoun.required, of: fields.given)
    let store = try context.storeForWriting()
    let item = try context.part(named, store)
    let caseFile = try context.caseIdentifier(`case`, store)
    guard caseFile != nil || item.caseFile != nil else {
      throw .usage(CommandText.missingOptions(["--case"]))
    }
    let values = try context.values(fields.given, ItemMeasureFields.optionFields, store)
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: .measure),
      try store.makeMeasure(of: item.id, in: caseFile, values, decision: decision, action))
    context.printName(receipt)
  }
}
