import ArgumentParser
import Documents
import Domain
import Store
import Wording

/// `export sluttrapport PR-004`.
struct ExportSluttrapport: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "sluttrapport", abstract: "Prints a case's final report in Markdown.")

  @OptionGroup var document: DocumentArguments
  @Option(help: "short (the template's sections) or full (all of them).")
  var form: DocumentForm = .short
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.export(.sluttrapport, document, form: form)
  }
}

/// `export prosessplan PR-001`.
struct ExportProsessplan: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "prosessplan", abstract: "Prints a case's process plan in Markdown.")

  @OptionGroup var document: DocumentArguments
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.export(.prosessplan, document, form: .short)
  }
}

/// A case, for whom its document is made, and where to.
struct DocumentArguments: ParsableArguments {
  @Argument(help: "The case, by reference or exact title.")
  var `case`: String

  @Option(help: "internal (with names) or public.") var profile: DocumentProfile = .internal

  @OptionGroup var target: FileTarget
}

/// Where a command writes what it makes.
struct FileTarget: ParsableArguments {
  @Option(help: ArgumentHelp("The file to write; standard output unless told.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace a file of that name.") var force = false
}

extension DocumentForm: ExpressibleByArgument {}
extension DocumentProfile: ExpressibleByArgument {}

extension CommandContext {
  /// Makes a document of a case, and says what it lacks.
  fileprivate mutating func export(
    _ kind: CaseDocument, _ arguments: DocumentArguments, form: DocumentForm
  ) throws(CommandFailure) {
    let store = try storeForReading()
    let situation = try situation(arguments.case, store)
    let options = DocumentOptions(
      form: form, profile: arguments.profile, version: ProductVersion.current)
    let document = kind.make(from: situation, options)
    try write(document.markdown, to: arguments.target)
    if !document.missing.isEmpty {
      say(CommandWords.documentLacks(document.missing.map { text($0.text) }))
    }
    if document.isTooLong, let aim = document.wordAim {
      say(CommandWords.documentTooLong(words: document.wordCount, aim: aim))
    }
  }

  /// Writes a document to a file, or to standard output where none is named.
  mutating func write(_ text: String, to target: FileTarget) throws(CommandFailure) {
    guard let path = target.output else {
      output.document(text)
      return
    }
    try FileWriter.write(
      text, to: ProgramPaths(environment).absolute(path), force: target.force,
      random: environment.random())
  }
}
