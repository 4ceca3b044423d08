import ArgumentParser
import Domain
import Store
import Wording

/// `bin empty`: for good, so what went there lately stays unless told.
struct EmptyBin: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "empty",
    abstract: "Removes for good what has lain in the bin for more than 30 days.")

  @Option(help: ArgumentHelp("More than so many days instead of 30.", valueName: "days"))
  var olderThan: Int?

  @Flag(help: "Everything, however late it went there.") var all = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    guard !all || olderThan == nil else {
      throw .usage(CommandText.notTogether("--all", "--older-than"))
    }
    let days = all ? -1 : olderThan ?? 30
    let store = try context.storeForWriting()
    let action = try context.action(store)
    let receipt = try asking(try store.emptyBin(olderThanDays: days, action))
    context.say(ReceiptText.message(receipt, on: .commandLine))
  }
}
