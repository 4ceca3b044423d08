import ArgumentParser
import Documents
import Domain
import Exchange
import Store
import Wording

/// `text list PR-004`: the sections that the coordinator writes, and what they say.
struct ListTexts: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the written sections of a case's documents.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(WrittenSection.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let situation = try context.situation(`case`, store)
    let sections = situation.writtenSections
    guard !json else {
      context.output.json(.list(sections.map { $0.json(in: context.language) }))
      return
    }
    var table = TextTable([
      context.text(FieldLabels.label(.narrative, "document")),
      context.text(FieldLabels.label(.narrative, "section")), "",
      context.text(FieldLabels.label(.narrative, "text")),
    ])
    for section in sections {
      table.append([
        section.document.rawValue, section.code, context.text(section.label ?? section.heading),
        section.text,
      ])
    }
    context.output.table(table)
  }
}

extension WrittenSection {
  static let shape: JSONShape = .object([
    "document": .code(.documentKind), "section": .text, "heading": .text, "isRequired": .flag,
    "text": .text.orNull,
  ])

  /// The section as JSON.
  func json(in language: Language) -> JSONValue {
    .object([
      "document": .text(document.rawValue),
      "section": .text(code),
      "heading": .text((label ?? heading)[language]),
      "isRequired": .flag(isRequired),
      "text": .optional(TextRules.isBlank(text) ? nil : text),
    ])
  }
}
