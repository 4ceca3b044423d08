import ArgumentParser
import Domain
import Store

/// `platform show`.
struct ShowPlatform: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows the municipality's own settings.")

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { PlatformNoun.shape }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    guard let platform = try asking(try store.platform()) else {
      throw .store(.notFound("platform"))
    }
    try context.printRow(platform, PlatformNoun.self, json: json, store)
  }
}
