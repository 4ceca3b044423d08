import ArgumentParser
import Domain
import Store
import Templates
import Wording

/// The start of a template of one's own: `template new --from sambygging-6 > egen.yaml`.
struct NewTemplate: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Prints a template's file, as the start of one of your own.")

  @Option(name: .customLong("from"), help: "The template to begin with, by its key.")
  var from: String
  @OptionGroup var target: FileTarget
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    guard let file = try file(context) else { throw .store(.unknownTemplate(from)) }
    try context.write(file, to: target)
  }

  /// The template's file, a shipped one where there is no database yet.
  private func file(_ context: CommandContext) throws(CommandFailure) -> String? {
    guard let store = try context.storeIfThere() else { return ShippedTemplates.yaml(from) }
    return try asking(try store.templateFile(from))
  }
}
