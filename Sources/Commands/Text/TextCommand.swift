import ArgumentParser
import Documents
import Domain
import Store
import Wording

/// Gathers the commands that begin with `text`.
struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text", abstract: "Works with the written sections of a case's documents.",
    subcommands: [ListTexts.self, ShowText.self, SetText.self])
}

/// A written section of a document of a case.
struct SectionArguments: ParsableArguments {
  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Argument(help: "The document, such as sluttrapport.")
  var documentKind: DocumentKind?

  @Argument(help: "The section, as `text list` names it.")
  var sectionCode: String?

  @Option(help: "The document, as an option.") var document: DocumentKind?
  @Option(help: "The section, as an option.") var section: String?
}

extension CommandContext {
  /// The written section that the arguments name.
  func section(
    _ arguments: SectionArguments, of situation: CaseSituation
  ) throws(CommandFailure) -> WrittenSection {
    let kind = arguments.document ?? arguments.documentKind ?? .finalReport
    guard let code = arguments.section ?? arguments.sectionCode else {
      throw .usage(CommandText.missingOptions(["--section"]))
    }
    let sections = situation.writtenSections
    guard let section = sections.first(where: { $0.document == kind && $0.code == code }) else {
      let known = sections.filter { $0.document == kind }.map(\.code)
      throw .noSuch(code, known: known)
    }
    return section
  }
}

extension CaseSituation {
  /// The sections that the coordinator writes, of all documents that are made from the case.
  var writtenSections: [WrittenSection] {
    WrittenSection.all(of: self, form: .full)
  }
}

extension DocumentKind: ExpressibleByArgument {}
