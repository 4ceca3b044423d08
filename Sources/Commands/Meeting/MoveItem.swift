import ArgumentParser
import Domain
import Store
import Wording

/// `meeting agenda move M-032 5`: the item leaves this meeting.
struct MoveItem: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Moves an item to the next meeting, and prints its place there.",
    discussion: "Where there is no next meeting yet, the series' next one is planned.")

  @OptionGroup var named: PartArguments<AgendaNoun>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.carry(named, .move)
  }
}

/// `meeting agenda copy M-032 4`: the item stays here too.
struct CopyItem: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Copies an item to the next meeting, and prints its place there.",
    discussion: "Where there is no next meeting yet, the series' next one is planned.")

  @OptionGroup var named: PartArguments<AgendaNoun>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.carry(named, .copy)
  }
}

extension CommandContext {
  /// Carries an item on and prints its meeting and number.
  fileprivate mutating func carry(
    _ named: PartArguments<AgendaNoun>, _ carrying: ItemCarrying
  ) throws(CommandFailure) {
    let store = try storeForWriting()
    let item = try part(named, store)
    let action = try action(store)
    let receipt = try asking(
      RefusalNames(kind: .agendaItem),
      try store.carryItem(item.id, carrying, followUp: MeetingText.followUp, action))
    printName(receipt)
  }
}
