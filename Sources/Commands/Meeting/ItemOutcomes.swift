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
      throw .usage(CommandWords.missingOptions(["--case"]))
    }
    let values = try context.values(fields.given, ItemMeasureFields.optionFields, store)
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: .measure),
      try store.makeMeasure(of: item.id, in: caseFile, values, decision: decision, action))
    context.printName(receipt)
  }
}

/// The options of a measure that comes of an agenda item: its source is known.
enum ItemMeasureFields: OptionFields {
  static var optionFields: [FieldOption] {
    MeasureNoun.options([.free, .onAdding]).filter { $0.field.key != "source" }
  }
}

/// `meeting agenda ideas M-031 2 "Gratis buss" "Benk ved skolen"`: one idea for each text.
struct AddItemIdeas: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "ideas",
    abstract: "Takes down ideas that came in at an item, and prints their references.")

  @OptionGroup var named: PartArguments<AgendaNoun>
  @Argument(help: "The ideas, each in the words of whoever had it.")
  var texts: [String]
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let item = try context.part(named, store)
    let action = try context.action(store)
    let lines = texts.map { TextRules.trimmed($0) }.filter { !$0.isEmpty }
    let receipts = try asking(
      RefusalNames(kind: .idea), try store.addIdeas(at: item.id, lines, action))
    for receipt in receipts { context.printName(receipt) }
  }
}

/// `meeting agenda fill M-031 1`: the active cases, one a line.
struct FillItem: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill", abstract: "Lists the active cases in the note of an item.")

  @OptionGroup var named: PartArguments<AgendaNoun>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let item = try context.part(named, store)
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: .agendaItem), try store.listActiveCases(in: item.id, action))
    if receipt == nil { context.say(CommandWords.nothingChanged) }
  }
}
