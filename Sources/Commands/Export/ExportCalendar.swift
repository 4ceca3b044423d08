import ArgumentParser
import Domain
import Exchange
import Store

/// `export calendar [PR-001]`: deadlines and meetings for a calendar program.
struct ExportCalendar: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Prints deadlines and meetings as iCalendar: of a case, a person, or all.")

  @Argument(help: "A case or a person, by reference or exact name; everything where none is named.")
  var reference: String?

  @OptionGroup var target: FileTarget
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let scope = try scope(context, store)
    try context.writeRaw(try context.calendar(store, of: scope), to: target)
  }

  private func scope(
    _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> CalendarExport.Scope {
    guard let reference else { return .everything }
    let link = try context.link(reference, [.caseFile, .person], store)
    if let id = link.identifier(of: CaseFile.self) { return .caseFile(id) }
    if let id = link.identifier(of: Person.self) { return .person(id) }
    throw .store(.notFound(reference))
  }
}

extension CommandContext {
  /// The calendar of a scope, made now.
  func calendar(
    _ store: Store, of scope: CalendarExport.Scope
  ) throws(CommandFailure) -> String {
    try asking(
      try CalendarExport.text(store, of: scope, in: language, at: environment.clock()))
  }

  /// Writes a text whose line ends are its own to a file, or to standard output.
  mutating func writeRaw(_ text: String, to target: FileTarget) throws(CommandFailure) {
    guard target.output == nil else { return try write(text, to: target) }
    output.raw(text)
  }
}
