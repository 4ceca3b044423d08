import ArgumentParser
import Domain
import Exchange
import Foundation
import Store
import Wording

/// `template show sambygging-6`.
struct ShowTemplate: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a template's phases with what they ask for.")

  @Argument(help: "The template, by its key.")
  var key: String

  @Flag(help: "Print the whole template as JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { ProcessTemplate.shape }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let template = try context.template(key)
    if json {
      try context.printJSON(template)
    } else {
      context.print(template)
    }
  }
}

extension CommandContext {
  fileprivate mutating func printJSON(_ template: ProcessTemplate) throws(CommandFailure) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      output.document(String(decoding: try encoder.encode(template), as: UTF8.self))
    } catch {
      throw .store(.system("\(error)"))
    }
  }

  fileprivate mutating func print(_ template: ProcessTemplate) {
    output.line("\(template.key) \(template.version)")
    for text in [template.title, template.summary].compactMap({ $0 }) {
      output.line(text.text(in: language))
    }
    if let source = template.source { output.line(source) }
    for (index, phase) in template.phases.enumerated() {
      output.line("")
      output.line("\(index + 1) \(phase.key): \(phase.title.text(in: language))")
      var table = TextTable(["", "", ""])
      for rule in phase.rules {
        table.append([text(rule.strength.label), rule.key, text(rule.rule.title)])
      }
      for line in table.lines.dropFirst() { output.line("  " + line) }
    }
  }
}
