import ArgumentParser
import Domain
import Foundation
import Store
import Wording

/// A command of sambygg: one file each, which asks the store and writes what it says.
protocol SambyggCommand: ParsableCommand {
  var global: GlobalOptions { get }

  /// Does what was asked for.
  func run(in context: inout CommandContext) throws(CommandFailure)
}

/// What a command runs in.
struct CommandContext {
  let environment: CommandEnvironment
  let settings: Settings
  var output = CommandOutput()

  /// The language of messages.
  var language: Language { settings.language }

  /// The text in the language of messages.
  func text(_ phrase: Phrase) -> String { phrase[language] }

  /// Says a sentence that is not data.
  mutating func say(_ phrase: Phrase) {
    output.say(text(phrase))
  }

  /// Opens the file of this run to look into it.
  func storeForReading() throws(CommandFailure) -> Store {
    try open(isReadOnly: true)
  }

  /// Opens the file of this run to change it, after the backup of the day of what was there.
  mutating func storeForWriting(createIfMissing: Bool = false) throws(CommandFailure) -> Store {
    guard !settings.isReadOnly else { throw .store(.readOnly) }
    let isThere = FileManager.default.fileExists(atPath: settings.database)
    let store = try open(isReadOnly: false, createIfMissing: createIfMissing)
    guard isThere else { return store }
    do throws(StoreError) {
      _ = try store.backupOfTheDay(environment.today)
    } catch {
      // What is damaged is not written into.
      if case .damaged = error { throw .store(error) }
      say(CommandText.noBackupToday(error.message()))
    }
    return store
  }

  private func open(
    isReadOnly: Bool, createIfMissing: Bool = false
  ) throws(CommandFailure) -> Store {
    var options = StoreOptions()
    options.isReadOnly = isReadOnly
    options.createIfMissing = createIfMissing
    options.clock = environment.clock
    options.random = environment.random
    options.forceNetworkFileSystem = environment.value("SAMBYGG_FORCE_NETWORK") != nil
    do {
      return try Store.open(path: settings.database, options: options)
    } catch {
      throw .store(error)
    }
  }

  /// Who acts, on which day and why: the actor is the person of exactly that name, if there
  /// is one.
  func action(_ store: Store, reason: String? = nil) throws(CommandFailure) -> ActionContext {
    let person = try person(named: settings.actor, store)
    return ActionContext(
      actor: person?.title ?? settings.actor, today: settings.today, reason: reason ?? "")
  }

  /// The acting person, where the file has one of that name.
  func actingPerson(_ store: Store) throws(CommandFailure) -> Identifier<Person>? {
    try person(named: settings.actor, store)?.link.identifier(of: Person.self)
  }

  private func person(
    named name: String, _ store: Store
  ) throws(CommandFailure) -> RecordName? {
    guard case .found(let link) = try asking(try store.resolve(name, kinds: [.person])) else {
      return nil
    }
    return try asking(try store.names(of: [link])[link])
  }
}

/// Asks the store; an error of its becomes one of the command's.
func asking<Value>(
  _ question: @autoclosure () throws(StoreError) -> Value
) throws(CommandFailure) -> Value {
  try asking(.none, try question())
}

/// Asks the store, with what the sentence of a refusal calls things.
func asking<Value>(
  _ names: RefusalNames, _ question: @autoclosure () throws(StoreError) -> Value
) throws(CommandFailure) -> Value {
  do {
    return try question()
  } catch {
    throw .store(error, names)
  }
}
