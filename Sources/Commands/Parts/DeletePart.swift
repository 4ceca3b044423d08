import ArgumentParser
import Domain
import Store

/// `meeting agenda delete M-031 2`: moves a part to the bin.
struct DeletePart<Noun: PartNoun>: SambyggCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "delete", abstract: Noun.deleteHelp)
  }

  @OptionGroup var named: PartArguments<Noun>
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let owner = try context.identifier(named.owner, Noun.Owner.Row.self, store)
    let part = try context.part(named, of: owner, store)
    try context.delete([RecordLink(part.id)], reason: reason, store)
    try context.sayRemark(Noun.self, on: owner, store)
  }
}
