import ArgumentParser
import Domain
import Exchange
import Store

/// `meeting agenda list M-031`: the parts of an owner.
struct ListParts<Noun: PartNoun>: JSONCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Noun.listHelp)
  }

  @Argument(help: Noun.Owner.argumentHelp)
  var owner: String

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(Noun.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let id = try context.identifier(owner, Noun.Owner.Row.self, store)
    let parts = try Noun.parts(of: id, context, store)
    guard json else {
      try context.printList(parts, Noun.self, json: false, store)
      try context.sayRemark(Noun.self, on: id, store)
      return
    }
    let reading = try RecordReading(parts.map(\.values), store, context)
    context.output.json(.list(try Noun.json(parts, of: id, reading)))
  }
}
