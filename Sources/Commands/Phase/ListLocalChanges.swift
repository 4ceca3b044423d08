import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `phase changes PR-002`: how the case differs from the template that it was made from.
struct ListLocalChanges: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Lists what the case has added, left out, moved and reworded.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .rows(LocalChange.keys) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let changes = try context.situation(`case`, store).localChanges
    let language = context.language
    guard !json else {
      context.output.json(.list(changes.map { .object($0.members(in: language)) }))
      return
    }
    guard !changes.isEmpty else { return context.say(LocalChangeText.none) }
    var table = TextTable(
      [
        CommandText.what, FieldLabels.label(.phase, "key"), Phrase(same: ""), CommandText.why,
        CommandText.who, CommandText.when,
      ].map { context.text($0) })
    for change in changes {
      table.append([
        LocalChangeText.kind(change.what)[language], LocalChangeText.subject(change)[language],
        LocalChangeText.detail(change.what)[language], change.note.reason, change.note.by,
        DayText.short(change.note.on),
      ])
    }
    context.output.table(table)
  }
}

extension LocalChange {
  fileprivate static let keys: JSONKeys = [
    "change": .oneOf(["added", "hidden", "moved", "reworded"]), "phase": .code(.phaseKey),
    "phaseTitle": .text, "step": .text.orNull, "part": .code(of: PhasePart.self).orNull,
    "from": placeOrTexts.orNull, "to": placeOrTexts.orNull, "reason": .text.orNull,
    "by": .text, "on": .day,
  ]

  /// The place of something that was moved, or the texts that were reworded.
  private static let placeOrTexts: JSONShape = .either([.number, .list(.text)])

  fileprivate func members(in language: Language) -> [JSONMember] {
    func list(_ texts: [LocalizedText]) -> JSONValue {
      .list(texts.map { .text($0.text(in: language)) })
    }
    let (kind, part, from, to): (String, String?, JSONValue, JSONValue) =
      switch what {
      case .added: ("added", nil, .null, .null)
      case .hidden: ("hidden", nil, .null, .null)
      case .moved(let from, let to): ("moved", nil, .count(from), .count(to))
      case .reworded(let part, let from, let to):
        ("reworded", part.rawValue, list(from), list(to))
      }
    return [
      JSONMember(key: "change", value: .text(kind)),
      JSONMember(key: "phase", value: .text(phase.key)),
      JSONMember(key: "phaseTitle", value: .text(phase.title.text(in: language))),
      JSONMember(key: "step", value: .optional(step?.text(in: language))),
      JSONMember(key: "part", value: .optional(part)),
      JSONMember(key: "from", value: from),
      JSONMember(key: "to", value: to),
      JSONMember(key: "reason", value: .optional(note.reason.isEmpty ? nil : note.reason)),
      JSONMember(key: "by", value: .text(note.by)),
      JSONMember(key: "on", value: .text(note.on.description)),
    ]
  }
}
