import ArgumentParser
import Domain
import Store
import Wording

/// `team end PR-001 P-014 --to 31.12.2026`.
struct EndMembership: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "Ends a person's part in a case; the history keeps it.")

  @OptionGroup var member: PartArguments<TeamNoun>
  @Option(
    name: [.customLong("to"), .customLong("on")], help: "The last day; today unless told.")
  var to: String?
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let membership = try context.part(member, store)
    let day = try context.day(to, "--to", .future) ?? context.settings.today
    let action = try context.action(store, reason: reason)
    let receipt = try asking(
      RefusalNames(kind: .membership),
      try store.edit(RecordLink(membership.id), ["to": .day(day)], from: nil, action))
    if receipt == nil { context.say(CommandText.nothingChanged) }
  }
}
