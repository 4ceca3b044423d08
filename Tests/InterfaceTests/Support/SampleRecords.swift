import Domain
import Samples

/// Whole rows of the sample municipality, as details show them.
enum SampleRecords {
  /// ID-011, decided in May, whose sender still waits for a reply.
  static let idea = sampleRow(
    Idea.self, 11,
    [
      "title": .text("Gratis buss for ungdom"), "kind": .code("idea"),
      "originalText": .text(
        "Vi i ungdomsrådet vil at bussen skal være gratis for alle under 20 år.\n"
          + "Da kan flere være med på trening og kor, og foreldrene slipper å kjøre."),
      "concretisation.what": .text("Gratis buss på hverdager"),
      "concretisation.forWhom": .text("Alle under 20 år i Granvåg"),
      "senderKind": .code("other"), "senderOther": .text("råd"),
      "senderOrganisation": .row(Organisation.self, 11), "channel": .code("meeting"),
      "receivedOn": .on("2026-04-14"), "handler": .row(Person.self, 2),
      "status": .code("referred"), "decision.on": .on("2026-05-05"),
      "decision.by": .text("kommunalsjefen"),
      "decision.text": .text("Dette er fylkets ansvar, men rådet kan fremme innbyggerforslag."),
      "referredTo": .code("citizensProposal"),
    ])

  static let question = sampleRow(
    Entry.self, 61,
    [
      "kind": .code("question"), "idea": .row(Idea.self, 11), "on": .on("2026-04-20"),
      "text": .text("Gjelder det bare skoledager, eller hele uka?"),
      "visibility": .code("internal"),
    ])

  static let answered = sampleRow(
    Entry.self, 62,
    [
      "kind": .code("question"), "idea": .row(Idea.self, 11), "on": .on("2026-04-22"),
      "text": .text("Hvem har dere snakket med?"),
      "answer": .text("Fylkeskommunen og to busselskap"), "answeredOn": .on("2026-04-25"),
      "visibility": .code("internal"),
    ])

  /// T-007 of PR-001, whose deadline was moved.
  static var measure: Measure {
    let measures = Granvag.meetingPlace().measures
    guard let measure = measures.first(where: { $0.number == 4 }) else {
      preconditionFailure("PR-001 has no T-004")
    }
    return measure
  }

  static func snapshot<Row: Record>(_ row: Row, isInBin: Bool = false) -> RecordSnapshot {
    RecordSnapshot(
      link: RecordLink(row.id), reference: row.reference, revision: row.revision,
      values: row.values, names: names, isInBin: isInBin)
  }

  /// What every sample row is called.
  static var names: [RecordLink: RecordName] {
    let situation = Granvag.meetingPlace()
    let all =
      Granvag.people.map(RecordName.init) + Granvag.organisations.map(RecordName.init)
      + situation.goals.map(RecordName.init) + situation.measures.map(RecordName.init)
      + [
        RecordName(
          link: RecordLink(situation.caseFile.id), reference: situation.caseFile.reference,
          title: situation.caseFile.title)
      ]
    return Dictionary(all.map { ($0.link, $0) }) { first, _ in first }
  }

  /// What was done to a row: made, and its deadline moved with a reason.
  static func history(of row: some Record, title: String) -> [HistoryEntry] {
    let name = RecordName(link: RecordLink(row.id), reference: row.reference, title: title)
    let made = RowChange(
      name: name, operation: .insert,
      fields: [FieldChange(key: "title", from: .blank, to: .text(title))])
    let moved = RowChange(
      name: name, operation: .update,
      fields: [FieldChange(key: "deadline", from: .on("2026-08-31"), to: .on("2026-09-30"))])
    return [
      HistoryEntry(
        sequence: 7, at: LocalTime(day: sampleDay("2026-08-31"), hour: 9, minute: 5),
        actor: "Jonas Havgløtt", action: .edit, reason: "Leveransen er forsinket", rows: [moved],
        concerns: nil),
      HistoryEntry(
        sequence: 3, at: LocalTime(day: sampleDay("2026-01-22"), hour: 18, minute: 30),
        actor: "Ragna Tindevoll", action: .add, reason: "", rows: [made], concerns: nil),
    ]
  }

  static let hits: [SearchHit] = [
    hit(Idea.self, .idea, 5, "Lys på turvegen til Ytterbygda", "lyset på turvegen er borte"),
    hit(CaseFile.self, .caseFile, 1, "Møteplass på Gamlekaia", "et sted ute der folk kan møtes"),
    hit(Measure.self, .measure, 6, "Lys og strøm", "lys langs hele kaia", in: 1),
    hit(Person.self, .person, 12, "Live Stjernmyr", "Live Stjernmyr", isProtected: true),
  ]

  private static func hit<Row: Record>(
    _ type: Row.Type, _ kind: RecordKind, _ number: Int, _ title: String, _ excerpt: String,
    in owner: Int? = nil, isProtected: Bool = false
  ) -> SearchHit {
    let id: Identifier<Row> = sampleID(number)
    return SearchHit(
      name: RecordName(
        link: RecordLink(id), reference: Reference(kind, number), title: title,
        isProtected: isProtected),
      excerpt: excerpt, caseReference: owner.flatMap { Reference(.caseFile, $0) })
  }

  static let bin: [BinRow] = [
    binRow(Measure.self, .measure, 30, "Rydde stranda", "2026-10-12", below: 0),
    binRow(CaseFile.self, .caseFile, 9, "Prøveprosess", "2026-08-01", below: 12),
  ]

  private static func binRow<Row: Record>(
    _ type: Row.Type, _ kind: RecordKind, _ number: Int, _ title: String, _ day: String,
    below: Int
  ) -> BinRow {
    let id: Identifier<Row> = sampleID(number)
    return BinRow(
      name: RecordName(
        link: RecordLink(id), reference: Reference(kind, number), title: title),
      deletedOn: sampleDay(day), deletedBy: "Jonas Havgløtt", rowsBelow: below)
  }
}
