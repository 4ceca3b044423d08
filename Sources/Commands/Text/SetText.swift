import ArgumentParser
import Documents
import Domain
import Store
import Wording

/// `text set PR-004 sluttrapport summary --text …`: an empty text takes the section away.
struct SetText: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Writes a section; making the document anew keeps it.")

  @OptionGroup var section: SectionArguments
  @Option(help: "The text; an empty one takes the section away.") var text: String
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let situation = try context.situation(section.case, store)
    let written = try context.section(section, of: situation)
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: .narrative),
      try store.writeText(
        case: situation.caseFile.id, document: written.document, section: written.code,
        text: text, action))
    if receipt == nil { context.say(CommandText.nothingChanged) }
  }
}
