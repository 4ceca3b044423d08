import ArgumentParser
import Documents
import Domain
import Exchange
import Store

/// `text show PR-004 sluttrapport summary`.
struct ShowText: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints one written section.")

  @OptionGroup var section: SectionArguments
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { WrittenSection.shape }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let situation = try context.situation(section.case, store)
    let written = try context.section(section, of: situation)
    if json {
      context.output.json(written.json(in: context.language))
    } else {
      context.output.document(written.text)
    }
  }
}
