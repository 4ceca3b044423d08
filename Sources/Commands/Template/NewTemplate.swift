import ArgumentParser
import Domain
import Store
import Templates
import Wording

/// `template new --from sambygging-6 > egen.yaml`.
struct NewTemplate: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Prints a template's file, as the start of one of your own.")

  @Option(name: .customLong("from"), help: "The template to begin with, by its key.")
  var from: String
  @OptionGroup var target: FileTarget
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    guard let yaml = ShippedTemplates.yaml(from) else { throw .store(.unknownTemplate(from)) }
    try context.write(yaml, to: target)
  }
}
