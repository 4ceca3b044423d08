import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `phase list PR-002`: every phase of the case, those that it leaves out among them.
struct ListPhases: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the phases of a case in order.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .rows(RailPhase.headKeys) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let situation = try context.situation(`case`, store)
    let language = context.language
    guard !json else {
      context.output.json(
        .list(situation.phaseLines.map { .object($0.head(situation, in: language)) }))
      return
    }
    var table = TextTable(
      [
        Phrase(same: ""), CommandText.key, PhasePart.title.label,
        FieldLabels.label(.phase, "status"), FieldLabels.label(.phase, "startedOn"),
        FieldLabels.label(.phase, "endedOn"), FieldLabels.label(.phase, "isHidden"),
      ].map { context.text($0) })
    for line in situation.phaseLines {
      let phase = line.phase
      table.append([
        String(phase.position), phase.key, line.definition.title.text(in: language),
        phase.status.label[language], phase.startedOn.map { DayText.short($0) } ?? "",
        phase.endedOn.map { DayText.short($0) } ?? "", phase.isHidden ? phase.hiddenReason : "",
      ])
    }
    context.output.table(table)
  }
}

/// `phase show PR-002 planning`: all that a phase says.
struct ShowPhase: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows what a phase of a case is about.")

  @OptionGroup var name: PhaseName
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .object(RailPhase.headKeys.adding(RailPhase.bodyKeys)) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let situation = try context.situation(name.case, store)
    let key = context.phaseKey(name.phase, situation)
    guard let line = situation.phaseLines.first(where: { $0.phase.key == key }) else {
      throw .noSuch(name.phase, known: situation.phases.map(\.key))
    }
    if json {
      context.output.json(.object(line.whole(situation, in: context.language)))
    } else {
      context.output.fields(line.fields(situation, in: context.language))
    }
  }
}

extension CaseSituation {
  /// Every phase of the case with what its copy says of it, in order.
  fileprivate var phaseLines: [RailPhase] {
    phases.compactMap { phase in
      template.phase(phase.key).map { RailPhase(phase: phase, definition: $0) }
    }
  }
}

extension RailPhase {
  fileprivate static let headKeys: JSONKeys = [
    "key": .code(.phaseKey), "position": .number, "title": .text,
    "status": .code(.phaseStatus), "startedOn": .day.orNull, "endedOn": .day.orNull,
    "applies": .flag, "isHidden": .flag, "hiddenReason": .text.orNull,
  ]

  fileprivate func head(_ situation: CaseSituation, in language: Language) -> [JSONMember] {
    [
      JSONMember(key: "key", value: .text(phase.key)),
      JSONMember(key: "position", value: .count(phase.position)),
      JSONMember(key: "title", value: .text(definition.title.text(in: language))),
      JSONMember(key: "status", value: .text(phase.status.rawValue)),
      JSONMember(key: "startedOn", value: .optional(phase.startedOn?.description)),
      JSONMember(key: "endedOn", value: .optional(phase.endedOn?.description)),
      JSONMember(
        key: "applies", value: .flag(situation.rail.contains { $0.phase.id == phase.id })),
      JSONMember(key: "isHidden", value: .flag(phase.isHidden)),
      JSONMember(
        key: "hiddenReason", value: .optional(phase.isHidden ? phase.hiddenReason : nil)),
    ]
  }

  /// The keys after those of the head.
  fileprivate static let bodyKeys: JSONKeys = [
    "what": .text.orNull, "who": .text.orNull, "summary": .text.orNull, "results": .list(.text),
    "steps": .rows([
      "number": .number, "text": .text, "isHidden": .flag, "hiddenReason": .text.orNull,
    ]),
    "subprocesses": .rows([
      "title": .text, "what": .text.orNull, "checklist": .code(.checklistKey).orNull,
      "resources": .rows(resourceKeys),
    ]),
    "resources": .rows(resourceKeys), "guidance": .list(.text),
  ]

  private static let resourceKeys: JSONKeys = [
    "title": .text, "publisher": .text.orNull, "year": .number.orNull, "url": .text.orNull,
    "note": .text.orNull,
  ]

  fileprivate func whole(_ situation: CaseSituation, in language: Language) -> [JSONMember] {
    func list(_ texts: [LocalizedText]) -> JSONValue {
      .list(texts.map { .text($0.text(in: language)) })
    }
    func resources(_ resources: [ResourceTemplate]) -> JSONValue {
      .list(
        resources.map { resource in
          .object([
            "title": .text(resource.title.text(in: language)),
            "publisher": .optional(resource.publisher),
            "year": resource.year.map { .count($0) } ?? .null,
            "url": .optional(resource.url),
            "note": .optional(resource.note?.text(in: language)),
          ])
        })
    }
    let steps = definition.steps.enumerated().map { index, step in
      JSONValue.object([
        "number": .count(index + 1), "text": .text(step.text.text(in: language)),
        "isHidden": .flag(step.isHidden),
        "hiddenReason": .optional(step.adaptation.hidden?.reason),
      ])
    }
    let parts = definition.subprocesses.map { part in
      JSONValue.object([
        "title": .text(part.title.text(in: language)),
        "what": .optional(part.what?.text(in: language)),
        "checklist": .optional(part.checklist), "resources": resources(part.resources),
      ])
    }
    return head(situation, in: language) + [
      JSONMember(key: "what", value: .optional(definition.what?.text(in: language))),
      JSONMember(key: "who", value: .optional(definition.who?.text(in: language))),
      JSONMember(key: "summary", value: .optional(definition.summary?.text(in: language))),
      JSONMember(key: "results", value: list(definition.results)),
      JSONMember(key: "steps", value: .list(steps)),
      JSONMember(key: "subprocesses", value: .list(parts)),
      JSONMember(key: "resources", value: resources(definition.resources)),
      JSONMember(key: "guidance", value: list(definition.guidance)),
    ]
  }

  fileprivate func fields(
    _ situation: CaseSituation, in language: Language
  ) -> [(label: String, text: String)] {
    func bullets(_ texts: [String]) -> String { texts.map { "• \($0)" }.joined(separator: "\n") }
    let steps = definition.steps.enumerated().map { index, step in
      let text = "\(index + 1). \(step.text.text(in: language))"
      guard let note = step.adaptation.hidden else { return text }
      return
        "\(text) (\(FieldLabels.label(.phase, "isHidden").inSentence[language]): \(note.reason))"
    }
    let parts = definition.subprocesses.flatMap { part in
      [part.title.text(in: language)] + [part.what?.text(in: language)].compactMap { $0 }
    }
    let resources = (definition.resources + definition.subprocesses.flatMap(\.resources))
      .map { resource in
        [
          resource.title.text(in: language), resource.publisher, resource.year.map(String.init),
          resource.url, resource.note?.text(in: language),
        ].compactMap { $0 }.joined(separator: ", ")
      }
    let all: [(Phrase, String)] = [
      (PhasePart.title.label, definition.title.text(in: language)),
      (FieldLabels.label(.phase, "status"), phase.status.label[language]),
      (FieldLabels.label(.phase, "hiddenReason"), phase.isHidden ? phase.hiddenReason : ""),
      (PhasePart.what.label, definition.what?.text(in: language) ?? ""),
      (PhasePart.who.label, definition.who?.text(in: language) ?? ""),
      (PhasePart.summary.label, definition.summary?.text(in: language) ?? ""),
      (PhasePart.results.label, bullets(definition.results.map { $0.text(in: language) })),
      (PhaseScreenText.steps, steps.joined(separator: "\n")),
      (PhaseScreenText.subprocesses, parts.joined(separator: "\n")),
      (PhasePart.guidance.label, bullets(definition.guidance.map { $0.text(in: language) })),
      (PhaseScreenText.resources, bullets(resources)),
    ]
    return all.filter { !$0.1.isEmpty }.map { ($0.0[language], $0.1) }
  }
}
