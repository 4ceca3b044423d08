import ArgumentParser
import Documents
import Domain
import Store
import Wording

/// `export erfaringsside PR-001`: the page that is shared, once somebody has answered for every
/// name on it (Rules.md 4.7).
struct ExportExperience: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "erfaringsside",
    abstract: "Prints the public experience page of a case; names on it must be answered for.")

  @Argument(help: CaseNoun.argumentHelp) var `case`: String
  @Option(help: ArgumentHelp("A word that may be shown.", valueName: "text"))
  var approve: [String] = []
  @Option(help: ArgumentHelp("A word, and what is shown instead.", valueName: "text=text"))
  var replace: [String] = []
  @Flag(help: "Put title, date and language before everything, as YAML.") var frontMatter = false
  @OptionGroup var target: FileTarget
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let isAnswering = !approve.isEmpty || !replace.isEmpty
    let store = try isAnswering ? context.storeForWriting() : context.storeForReading()
    let situation = try context.situation(`case`, store)
    let register = try asking(try store.shareRegister())
    var options = DocumentOptions(profile: .public, version: ProductVersion.current)
    options.hasFrontMatter = frontMatter
    options.register = register
    options.replacements = try replacements
    let page = ExperiencePageDocument(situation, options)
    let output = page.output
    let hits = ShareGate(register, approved: approve).hits(in: output, photos: page.photos)
    guard hits.isEmpty else {
      context.say(ShareText.unanswered(hits.map(\.description)))
      throw .found(.refused)
    }
    if isAnswering {
      let answers = approve + replace.map { $0.replacing("=", with: " → ", maxReplacements: 1) }
      let action = try context.action(store, reason: answers.joined(separator: "; "))
      _ = try asking(try store.noteShared(situation.caseFile.id, action))
    }
    try context.deliver(output, to: target)
  }

  private var replacements: [TextReplacement] {
    get throws(CommandFailure) {
      var all: [TextReplacement] = []
      for pair in replace {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let text = parts.first, let new = parts.last, !text.isEmpty else {
          throw .usage(CommandText.notAReplacement(pair))
        }
        all.append(TextReplacement(String(text), by: String(new)))
      }
      return all
    }
  }
}
