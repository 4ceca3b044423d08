import ArgumentParser
import Domain
import Store
import Wording

/// `person end P-001 --on 31.12.2026`: ends every role; no measure is changed.
struct EndRoles: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "Ends every role that a person has; measures stay as they are.")

  @Argument(help: PersonNoun.argumentHelp)
  var person: String

  @Option(name: [.customLong("on"), .customLong("to")], help: "The last day; today unless told.")
  var on: String?
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(person, Person.self, store)
    let day = try context.day(on, "--on", .future) ?? context.settings.today
    let action = try context.action(store, reason: reason)
    let receipt = try asking(
      RefusalNames(kind: .membership), try store.endRoles(of: id, on: day, action))
    context.say(
      receipt.map { PersonText.rolesEnded($0.keptRows, on: day) } ?? CommandText.nothingChanged)
  }
}

/// `person reassign P-001 --to P-002`: gives the open measures of somebody who leaves to another.
struct ReassignMeasures: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "reassign", abstract: "Gives a person's open measures to another, in one step.")

  @Argument(help: PersonNoun.argumentHelp)
  var person: String

  @Argument(help: "Only these measures, by reference or exact title; all open ones unless told.")
  var measures: [String] = []

  @Option(help: "The new person or organisation, by reference or exact name.") var to: String
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(person, Person.self, store)
    let responsible = try context.link(to, [.person, .organisation], store)
    var only: [Identifier<Measure>] = []
    for text in measures { only.append(try context.identifier(text, Measure.self, store)) }
    let action = try context.action(store, reason: reason)
    let receipt = try asking(
      RefusalNames(kind: .measure),
      try store.reassignMeasures(
        of: id, to: responsible, only: only.isEmpty ? nil : only, action))
    context.say(
      receipt.map { PersonText.reassigned($0.keptRows) } ?? CommandText.nothingChanged)
  }
}
