import ArgumentParser
import Domain
import Exchange
import Foundation
import Store
import Wording

/// `diagnose`: what somebody who helps needs to know; nothing of what the file holds.
struct DiagnoseCommand: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnose", abstract: "Prints paths, terminal, locale and versions.")

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape {
    let facts: JSONKeys = [
      "version": .text, "system": .text, "database": .text, "databaseExists": .flag,
      "databaseState": .text, "demoDatabase": .text, "configuration": .text,
      "configurationExists": .flag, "actor": .text, "language": .code(.language),
      "today": .day, "isTerminal": .flag,
    ]
    return .object(
      facts.adding(JSONKeys(variables.map { JSONKey(name: $0, shape: .text.orNull) })))
  }

  private static let variables = [
    "TERM", "COLORTERM", "NO_COLOR", "LC_ALL", "LC_MESSAGES", "LANG", "SSH_CONNECTION",
  ]

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let facts = facts(context)
    if json {
      context.output.json(.object(facts))
    } else {
      context.output.fields(facts.map { ($0.key, Self.text($0.value)) })
    }
  }

  private func facts(_ context: CommandContext) -> [JSONMember] {
    let environment = context.environment
    let settings = context.settings
    let paths = ProgramPaths(environment)
    let exists = FileManager.default.fileExists(atPath:)
    let facts: KeyValuePairs<String, JSONValue> = [
      "version": .text(ProductVersion.current),
      "system": .text(ProcessInfo.processInfo.operatingSystemVersionString),
      "database": .text(settings.database),
      "databaseExists": .flag(exists(settings.database)),
      "databaseState": .text(state(context)),
      "demoDatabase": .text(paths.demoDatabase),
      "configuration": .text(paths.configuration),
      "configurationExists": .flag(exists(paths.configuration)),
      "actor": .text(settings.actor),
      "language": .text(context.language.rawValue),
      "today": .text(settings.today.description),
      "isTerminal": .flag(environment.isTerminal),
    ]
    return facts.map { JSONMember(key: $0.key, value: $0.value) }
      + Self.variables.map { JSONMember(key: $0, value: .optional(environment.value($0))) }
  }

  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .text(let text): text
    case .flag(let flag): flag ? "yes" : "no"
    case .null: "–"
    case .number, .list, .object: value.text(.indented)
    }
  }

  /// Whether the file can be opened, or why not.
  private func state(_ context: CommandContext) -> String {
    do throws(CommandFailure) {
      _ = try context.storeForReading()
      return "ok"
    } catch {
      return error.message.map { context.text($0) } ?? ""
    }
  }
}
