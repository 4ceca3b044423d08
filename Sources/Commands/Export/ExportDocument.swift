import ArgumentParser
import Documents
import Domain
import Store
import Wording

/// A document that is made from one case: `export sluttrapport PR-004`.
struct ExportDocument<Exported: ExportedDocument>: SambyggCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Exported.document.rawValue,
      abstract: "Prints a case's \(Exported.english) in Markdown.")
  }

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Option(help: "short (the template's sections) or full (all of them).")
  var form: DocumentForm = .short
  @Option(help: "The order of sections that a funder asks for: prosjektmidler or omradeloft.")
  var funder: FunderProfile?
  @Option(help: "The year of an activity plan.") var year: Int?
  @Option(
    help: ArgumentHelp(
      "Write pictures of the figures to this folder as SVG, and point at them.",
      valueName: "folder"))
  var figures: String?
  @OptionGroup var export: ExportOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let situation = try context.situation(`case`, store)
    var options = export.options
    options.form = form
    options.funder = funder
    options.year = year
    options.figureFolder = figures.map { context.path(of: $0, from: export.target) }
    let document = Exported.document.make(from: situation, options)
    if let figures {
      try context.write(document.figures, to: figures, beside: export.target)
    }
    try context.deliver(document, to: export.target)
  }
}

/// Which document a command exports.
protocol ExportedDocument {
  static var document: CaseDocument { get }
  /// What `--help` calls it.
  static var english: String { get }
}

/// Exports the final report.
enum ExportedSluttrapport: ExportedDocument {
  static let document = CaseDocument.finalReport
  static let english = "final report"
}

/// Exports the process plan.
enum ExportedProsessplan: ExportedDocument {
  static let document = CaseDocument.processPlan
  static let english = "process plan"
}

/// Exports the action plan.
enum ExportedHandlingsplan: ExportedDocument {
  static let document = CaseDocument.actionPlan
  static let english = "action plan"
}

/// The activity plan of a year.
enum ExportedAktivitetsplan: ExportedDocument {
  static let document = CaseDocument.activityPlan
  static let english = "activity plan of a year"
}

/// Exports the cooperation agreement.
enum ExportedSamarbeidsavtale: ExportedDocument {
  static let document = CaseDocument.agreement
  static let english = "cooperation agreement"
}

/// How a case differs from its template.
enum ExportedMalavvik: ExportedDocument {
  static let document = CaseDocument.deviations
  static let english = "deviations from its template"
}

/// Where a command writes what it makes.
struct FileTarget: ParsableArguments {
  @Option(help: ArgumentHelp("The file to write; standard output unless told.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace a file of that name.") var force = false
}

extension DocumentForm: ExpressibleByArgument {}
extension DocumentProfile: ExpressibleByArgument {}
extension FunderProfile: ExpressibleByArgument {}

extension CommandContext {
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
