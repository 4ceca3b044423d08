import CustomDump
import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing
import Wording

@testable import Runtime

/// Every kind of record and every field that people fill in, through the form on the screen.
@Suite("What is typed in a form is what is saved")
struct FormContractTests {
  /// The kinds with fields that people edit: phases have actions of their own, and earlier names
  /// are history.
  private static let kinds = RecordKind.allCases.filter { kind in
    ![.phase, .earlierName].contains(kind)
      && kind.fieldDescriptions.contains { $0.access == .free }
  }

  @Test(
    "Each field is typed, saved and read back equal; the others are as they were; undone",
    arguments: kinds)
  func everyField(kind: RecordKind) throws {
    let sitting = try Sitting()
    let desk = try FormDesk(sitting, kind)
    for field in kind.fieldDescriptions where field.access == .free {
      let isKept = try desk.rows(for: field).contains { row in
        try desk.candidates(for: field, in: row).contains { value in
          try desk.keeps(value, of: field, in: row)
        }
      }
      #expect(isKept, "\(kind.rawValue).\(field.key) takes nothing")
    }
  }
}

/// Fills in forms of one kind of row, key by key.
private struct FormDesk {
  private let sitting: Sitting
  private let kind: RecordKind
  private let terminal: ScriptedTerminal
  private let interpreter: Interpreter<ScriptedTerminal>
  private let session: Session
  private let made: [RecordLink]

  init(_ sitting: Sitting, _ kind: RecordKind) throws {
    self.sitting = sitting
    self.kind = kind
    terminal = try ScriptedTerminal(columns: 120, rows: 40, script: "")
    session = Session(
      language: .nb, actor: sitting.actor, today: sitting.today, municipality: "Granvåg kommune")
    interpreter = Interpreter(
      terminal: terminal, store: sitting.store,
      environment: RuntimeEnvironment(
        now: { LocalTime(day: sitting.today, hour: 10, minute: 14) }, editor: [],
        temporaryFolder: sitting.folder, writeFile: { _, _, _ in nil }))
    made = try Self.made(kind, sitting)
  }

  // MARK: What is tried

  /// Rows of the kind, those first that have the field; one is made where there is none.
  func rows(for field: FieldDescription) throws -> [RecordSnapshot] {
    func links<R: StoredRecord>(_ type: R.Type) throws -> [RecordLink] {
      try sitting.store.list(type).map { RecordLink($0.id) }
    }
    func having(_ links: [RecordLink]) throws -> [RecordSnapshot] {
      try links.map { try sitting.store.snapshot($0) }.filter { row in
        kind.fieldDescriptions(given: row.values).contains { $0.key == field.key }
      }
    }
    let found = try having(try links(kind.recordType))
    // What is locked takes nothing: there is a new one besides.
    return Array(found.prefix(60)) + (try having(made))
  }

  /// New rows of the kind, where the sample may have none that is open; for entries one of each
  /// kind of story.
  private static func made(_ kind: RecordKind, _ sitting: Sitting) throws -> [RecordLink] {
    func add(_ kind: RecordKind, _ values: FieldValues) throws -> RecordLink {
      let context = ActionContext(actor: sitting.actor, today: sitting.today)
      return try #require(try sitting.store.add(kind, values, context).name?.link)
    }
    let caseFile = RecordLink(try sitting.caseFile(2).id)
    let organisation = try #require(try sitting.store.list(Organisation.self).first)
    let workshop = try #require(
      try sitting.store.list(Workshop.self).first { $0.closedOn == nil })
    let values: FieldValues
    switch kind {
    case .entry:
      return try EntryKind.allCases.map { entry in
        let own = Entry.fieldDescriptions(for: entry).map(\.key)
        let test: FieldValues = ["whatIsTested": .text("Benk"), "successSign": .text("Folk")]
        return try add(
          .entry,
          [
            "case": .record(caseFile), "kind": entry.fieldValue, "text": .text("Noe"),
            "on": .day(sitting.today),
          ].merging(test.filter { own.contains($0.key) }) { $1 })
      }
    case .agreement: values = ["case": .record(caseFile)]
    case .agreementParty:
      let agreement = try add(.agreement, ["case": .record(caseFile)])
      values = [
        "case": .record(caseFile), "agreement": .record(agreement),
        "organisation": organisation.id.fieldValue,
      ]
    case .supplementaryKey:
      values = ["workshop": workshop.id.fieldValue, "label": .text("Trygghet")]
    case .activityPlan:
      values = ["case": .record(caseFile), "year": .integer(2027)]
    case .contribution:
      values = [
        "case": .record(caseFile), "organisation": organisation.id.fieldValue,
        "verb": ContributionVerb.allCases[0].fieldValue,
      ]
    case .seriesPause:
      values = [
        "series": try #require(try sitting.store.list(MeetingSeries.self).first).id.fieldValue,
        "from": .day(sitting.today), "to": .day(sitting.today.adding(days: 3)),
        "reason": .text("Ferie"),
      ]
    case .serviceArea: values = ["case": .record(caseFile), "name": .text("Skole")]
    case .platform, .organisation, .person, .idea, .caseFile, .phase, .requirementOverride,
      .caseOrganisation, .membership, .goal, .actionPlan, .measure, .assessment, .moneyLine,
      .documentReference, .narrative, .meetingSeries, .meeting, .agendaItem, .attendance,
      .workshop, .workshopGroup, .earlierName:
      return []
    }
    return [try add(kind, values)]
  }

  /// Values that a field may be given in a row.
  func candidates(for field: FieldDescription, in row: RecordSnapshot) throws -> [FieldValue] {
    let type =
      kind.fieldDescriptions(given: row.values).first { $0.key == field.key }?.type ?? field.type
    let values = try values(of: type, in: row)
    let present = row.values[field.key] ?? .blank
    return values.filter { $0 != present }
  }

  private func values(of type: FieldType, in row: RecordSnapshot) throws -> [FieldValue] {
    switch type {
    case .text: [.text("Nye ord, med æøå")]
    case .longText: [.text("Første linje.\nAndre linje: (også) = den siste.")]
    case .time: [.text("17:30"), .text("21:45"), .text("08:00")]
    case .day:
      ["2026-10-13", "2026-12-02", "2027-03-04", "2025-10-02", "2030-02-03"]
        .compactMap { Day(iso: $0).map(FieldValue.day) }
    case .amount: [12_500, 900].compactMap { Amount(kroner: $0).map(FieldValue.amount) }
    case .integer: [2, 3, 12, 2027, 2028].map(FieldValue.integer)
    case .flag: [.flag(true), .flag(false)]
    case .choice(let vocabulary):
      try codes(of: vocabulary, in: row).map(FieldValue.code)
    case .pairs(let vocabulary):
      try codes(of: vocabulary, in: row).map {
        .pairs([CodedText(code: $0, text: "Fordi det gjelder mange")])
      }
    case .record(let kinds): try links(kinds, in: row).map(FieldValue.record)
    case .list(let element): try values(of: element, in: row).map { .list([$0]) }
    }
  }

  private func codes(of vocabulary: Vocabulary, in row: RecordSnapshot) throws -> [String] {
    guard vocabulary.isOpen else { return vocabulary.codes }
    let situation = try row.caseFile.map {
      try sitting.store.situation(Identifier($0), today: sitting.today)
    }
    switch vocabulary {
    case .phaseKey: return situation?.template.phases.map(\.key) ?? []
    case .checklistKey: return situation?.template.checklists.map(\.key) ?? []
    case .challenge:
      return situation?.template.parameters.challenges.map(\.key)
        ?? ShippedChallenge.allCases.map(\.rawValue)
    case .workshopKey: return ["1", "2", "3", "4", "5", "6"]
    default: return vocabulary.codes
    }
  }

  /// Rows that a field may point at: those of the case first.
  private func links(_ kinds: [RecordKind], in row: RecordSnapshot) throws -> [RecordLink] {
    func found<R: StoredRecord>(_ type: R.Type) throws -> [RecordLink] {
      let belongs = R.kind.fieldDescription("case") != nil
      let own =
        try row.caseFile.flatMap { id in
          belongs ? try sitting.store.list(type, case: Identifier(id)) : nil
        } ?? []
      return (own + (try sitting.store.list(type))).map { RecordLink($0.id) }
    }
    return try kinds.flatMap { try found($0.recordType).prefix(12) }.filter { $0 != row.link }
  }

  // MARK: The form

  /// Types a value in the row's form and saves it.
  ///
  /// - Returns: Whether it was saved; where it was, everything that the contract says holds.
  func keeps(_ value: FieldValue, of field: FieldDescription, in row: RecordSnapshot) throws -> Bool
  {
    var model = Model(session: session, size: terminal.size)
    if let id = row.caseFile {
      send(
        .situationLoaded(
          try sitting.store.situation(Identifier(id), today: sitting.today)), to: &model)
    }
    send(.templatesLoaded(try sitting.store.templates()), to: &model)
    for effect in [Effect.read(.form(row.link, fields: nil))] { perform(effect, &model) }
    guard case .form(let form) = model.layers.last,
      let index = form.fields.firstIndex(where: { $0.key == .field(field.key) })
    else { return false }
    write(try text(of: value, in: form.fields[index]), in: index, &model)
    if let reason = form.fields.firstIndex(where: { $0.key == .question(.reason) }) {
      write("Det ble avtalt", in: reason, &model)
    }
    press(.control("s"), &model)
    guard !model.layers.contains(where: { if case .form = $0 { true } else { false } }) else {
      return false
    }
    let after = try sitting.store.snapshot(row.link)
    guard after.revision != row.revision else { return false }
    expectNoDifference(after.values[field.key], value, "\(kind.rawValue).\(field.key)")
    let others = row.values.filter { $0.key != field.key }
    let derived = kind.followers(of: field.key)
    expectNoDifference(
      after.values.filter { $0.key != field.key && !derived.contains($0.key) },
      others.filter { !derived.contains($0.key) }, "\(kind.rawValue).\(field.key)")
    press(.control("z"), &model)
    expectNoDifference(try sitting.store.snapshot(row.link).values, row.values, "undone")
    return true
  }

  /// What a person types, or finds among the options, for a value.
  private func text(of value: FieldValue, in field: FormField) throws -> String {
    if case .choice = field.type, case .code(let code) = value {
      return field.options.first { $0.code == code }?.label[.nb] ?? code
    }
    let names = try sitting.store.names(of: value.allLinks)
    return FieldText.editText(value, type: field.type, names: names, in: .nb)
  }

  private func write(_ text: String, in index: Int, _ model: inout Model) {
    focus(index, &model)
    guard case .form(let form) = model.layers.last, let field = form.focused else { return }
    guard field.isTyped else {
      for _ in 0...(field.options.count + 2) {
        guard case .form(let form) = model.layers.last, form.focused?.buffer.text != text else {
          return
        }
        press(.right, &model)
      }
      return
    }
    for _ in field.buffer.text {
      press(.backspace, &model)
      press(.delete, &model)
    }
    for character in text { press(character == "\n" ? .enter : .character(character), &model) }
  }

  private func focus(_ index: Int, _ model: inout Model) {
    while case .form(let form) = model.layers.last, form.focus != index {
      press(form.focus < index ? .tab : .backTab, &model)
    }
  }

  private func press(_ key: Key, _ model: inout Model) {
    send(.key(key, inBurst: false), to: &model)
  }

  private func send(_ message: Message, to model: inout Model) {
    for effect in update(&model, message) { perform(effect, &model) }
  }

  private func perform(_ effect: Effect, _ model: inout Model) {
    let answer = interpreter.perform(
      effect, for: model.session, onBusy: {}, onProgress: { _, _ in true })
    if let answer { send(answer, to: &model) }
  }
}

extension RecordSnapshot {
  fileprivate var caseFile: Int64? {
    if link.kind == .caseFile { return link.id }
    if case .record(let link)? = values["case"] { return link.id }
    return nil
  }
}

extension FieldValue {
  fileprivate var allLinks: Set<RecordLink> {
    switch self {
    case .record(let link): [link]
    case .list(let values): values.reduce(into: []) { $0.formUnion($1.allLinks) }
    case .blank, .text, .day, .amount, .integer, .flag, .code, .pairs: []
    }
  }
}

extension RecordKind {
  /// The fields that follow from one when it is edited.
  fileprivate func followers(of key: FieldKey) -> Set<FieldKey> {
    switch (self, key) {
    case (.measure, "deadline"): ["originalDeadline"]
    default: []
    }
  }
}
