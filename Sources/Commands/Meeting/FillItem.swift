import ArgumentParser
import Domain
import Store
import Wording

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
    if receipt == nil { context.say(CommandText.nothingChanged) }
  }
}
