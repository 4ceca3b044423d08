import ArgumentParser
import Domain
import Exchange
import Store
import Templates
import Wording

/// `template list`: the shipped ones and those that were added.
struct ListTemplates: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the templates to choose from.")

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(ProcessTemplate.headShape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let templates = try context.templates()
    let language = context.language
    guard !json else {
      context.output.json(.list(templates.map { $0.headJSON(in: language) }))
      return
    }
    var table = TextTable([
      context.text(CommandText.template), context.text(CommandText.version),
      context.text(CommandText.name), context.text(CommandText.source),
    ])
    for template in templates {
      table.append([
        template.key, String(template.version), template.title?.text(in: language) ?? "",
        template.source ?? "",
      ])
    }
    context.output.table(table)
  }
}

extension CommandContext {
  /// The templates of the file, or the shipped ones where there is no file yet.
  func templates() throws(CommandFailure) -> [ProcessTemplate] {
    guard let store = try storeIfThere() else { return ShippedTemplates.all }
    return try asking(try store.templates())
  }

  /// Opens the file of this run to look into it; nil where none was named and none is there.
  func storeIfThere() throws(CommandFailure) -> Store? {
    do throws(CommandFailure) {
      return try storeForReading()
    } catch {
      if case .store(.missingFile, _) = error, !settings.isDatabaseGiven { return nil }
      throw error
    }
  }

  /// The newest template of a key.
  func template(_ key: String) throws(CommandFailure) -> ProcessTemplate {
    guard let template = try templates().first(where: { $0.key == key }) else {
      throw .store(.unknownTemplate(key))
    }
    return template
  }
}

extension ProcessTemplate {
  fileprivate static let headShape: JSONShape = .object([
    "template": .code(.template), "version": .number, "title": .text.orNull,
    "source": .text.orNull, "phases": .number,
  ])

  /// What tells the template apart, as JSON.
  func headJSON(in language: Language) -> JSONValue {
    .object([
      "template": .text(key),
      "version": .count(version),
      "title": .optional(title?.text(in: language)),
      "source": .optional(source),
      "phases": .count(phases.count),
    ])
  }
}
