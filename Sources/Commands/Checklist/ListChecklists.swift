import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `checklist list PR-001`: every item with its latest joint answer, and all answers in JSON.
struct ListChecklists: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the items of a case's checklists with their answers.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Argument(help: "The checklist, by its key; all of them where none is named.")
  var checklist: String?

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(ChecklistLine.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let situation = try context.situation(`case`, store)
    if let checklist, situation.template.checklist(checklist) == nil {
      throw .noSuch(checklist, known: situation.template.checklists.map(\.key))
    }
    let reading = try RecordReading(situation.assessments.map(\.values), store, context)
    let items = situation.template.checklists
      .filter { checklist == nil || $0.key == checklist }
      .flatMap { list in
        list.items.enumerated().map { ChecklistLine(list.key, $0 + 1, $1.text, situation) }
      }
    if json {
      context.output.json(.list(items.map { $0.json(reading) }))
    } else {
      var table = TextTable(ChecklistLine.headings.map { context.text($0) })
      for item in items { table.append(item.cells(reading)) }
      context.output.table(table)
    }
  }
}

/// An item of a checklist with what was answered to it.
private struct ChecklistLine {
  let checklist: String
  let item: Int
  let text: LocalizedText
  let latest: Assessment?
  let answers: [Assessment]
  let preCheck: PreCheck?
  let parties: [PartyAnswer]

  init(_ checklist: String, _ item: Int, _ text: LocalizedText, _ situation: CaseSituation) {
    self.checklist = checklist
    self.item = item
    self.text = text
    latest = situation.latestAnswer(checklist: checklist, item: item)
    answers = situation.assessments.filter { $0.checklist == checklist && $0.item == item }
    preCheck = situation.preCheck(checklist: checklist, item: item)
    parties =
      situation.isAnsweredByEach(checklist)
      ? situation.partyAnswers(checklist: checklist, item: item) : []
  }

  static var headings: [Phrase] {
    [
      FieldLabels.label(.assessment, "checklist"), Phrase(same: ""),
      FieldLabels.label(.assessment, "item"), FieldLabels.label(.assessment, "value"),
      PreCheckText.heading, FieldLabels.label(.assessment, "on"),
      FieldLabels.label(.assessment, "note"),
    ]
  }

  func cells(_ reading: RecordReading) -> [String] {
    let answer = latest?.value ?? .notAssessed
    return [
      checklist, String(item), text.text(in: reading.language),
      answer.label[reading.language], said[reading.language],
      latest.map { reading.text(of: $0, "on") } ?? "",
      latest?.note ?? "",
    ]
  }

  /// What data say, and how many organisations have answered for themselves.
  private var said: Phrase {
    let check = preCheck.map(PreCheckText.message)
    let answered = parties.isEmpty ? nil : PreCheckText.answered(parties)
    return Phrase.joined([check, answered].compactMap(\.self), by: " · ")
  }

  static var shape: JSONShape {
    .object([
      "checklist": .code(.checklistKey), "item": .number, "text": .text,
      "value": .code(.checklistAnswer), "on": .day.orNull, "note": .text.orNull,
      "preCheck": preCheckShape.orNull,
      "parties": .rows([
        "organisation": .reference(.organisation), "value": .code(.checklistAnswer),
        "on": .day.orNull,
      ]),
      "answers": .rows(RecordLayout(Assessment.answerFields).keys),
    ])
  }

  private static let preCheckShape: JSONShape = .object([
    "met": .flag.orNull, "message": .text,
    "rules": .rows(["rule": .text, "met": .flag, "message": .text]), "links": .number.orNull,
  ])

  private func json(_ check: PreCheck, _ language: Language) -> JSONValue {
    .object([
      "met": check.isMet.map { .flag($0) } ?? .null,
      "message": .text(PreCheckText.message(check)[language]),
      "rules": .list(
        check.outcomes.map { outcome in
          .object([
            "rule": .text(outcome.key), "met": .flag(outcome.isMet),
            "message": .text(outcome.message[language]),
          ])
        }),
      "links": check.links.map { .count($0) } ?? .null,
    ])
  }

  func json(_ reading: RecordReading) -> JSONValue {
    .object([
      "checklist": .text(checklist),
      "item": .count(item),
      "text": .text(text.text(in: reading.language)),
      "value": .text((latest?.value ?? .notAssessed).rawValue),
      "on": .optional(latest?.on.description),
      "note": .optional(latest.flatMap { $0.note.isEmpty ? nil : $0.note }),
      "preCheck": preCheck.map { json($0, reading.language) } ?? .null,
      "parties": .list(
        parties.map { party in
          .object([
            "organisation": .optional(party.organisation.reference?.description),
            "value": .text((party.answer?.value ?? .notAssessed).rawValue),
            "on": .optional(party.answer?.on.description),
          ])
        }),
      "answers": .list(answers.map { .object(reading.answer($0)) }),
    ])
  }
}

extension RecordReading {
  fileprivate func answer(_ assessment: Assessment) -> [JSONMember] {
    fields(values(of: assessment), Assessment.answerFields)
  }
}

extension Assessment {
  /// The fields of an answer without what the item says already.
  fileprivate static var answerFields: [FieldDescription] {
    let known: Set<FieldKey> = ["case", "checklist", "item"]
    return fieldDescriptions.filter { !known.contains($0.key) }
  }
}
