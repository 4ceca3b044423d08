import ArgumentParser
import Domain
import Store
import Wording

/// `workshop supplement M-030 "Nok tid" --original …`: one label for what groups missed.
struct GatherKeys: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "supplement",
    abstract:
      "Gathers what groups missed under one label, and prints the key that ballots may name.",
    discussion: "The groups' own words are kept. A label that is there already gets more words.")

  @OptionGroup var workshop: WorkshopArgument
  @Argument(help: "The label.") var label: String
  @Option(help: "What a group wrote; repeat for several.") var original: [String] = []
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.workshop(workshop, store)
    let action = try context.action(store)
    let key = try asking(
      RefusalNames(kind: .supplementaryKey),
      try store.gatherKeys(workshop: id, label: label, originals: original, action))
    context.output.line(key.code)
  }
}
