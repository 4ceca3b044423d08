import Domain
import Interface
import Samples
import Screen
import Wording

extension Model {
  /// The sample municipality on the screen, with PR-001 as the case at hand.
  static func sample(
    columns: Int = 80, rows: Int = 24, language: Language = .nb, focus: Pane = .plan,
    caseLanguage: Language = .nb
  ) -> Model {
    var model = Model(
      session: Session(
        language: language, actor: "Ragna Tindevoll", today: Granvag.today,
        municipality: Granvag.municipality, isDemo: true, exportFolder: "/tmp",
        version: "1.0.0"),
      size: Size(columns: columns, rows: rows))
    model.focus = focus
    model.cases.rows = SampleRows.cases
    model.cases.isLoaded = true
    model.work.situation = Granvag.meetingPlace(in: caseLanguage)
    model.ideas.page = ListPage(
      rows: SampleRows.queue, hasBefore: false, hasAfter: false, total: SampleRows.queue.count)
    model.ideas.isLoaded = true
    model.figures.overdue = 4
    model.figures.withoutReply = 1
    model.figures.withoutHandler = 1
    model.figures.openIdeas = SampleRows.queue.count
    model.figures.activeCases = 3
    model.lastSaved = LocalTime(day: Granvag.today, hour: 10, minute: 14)
    return model
  }

  /// The model after messages, whatever they asked for.
  func after(_ messages: Message...) -> Model {
    var model = self
    for message in messages { _ = update(&model, message) }
    return model
  }

  /// The model after keys, whatever they asked for.
  func pressing(_ keys: Key...) -> Model {
    var model = self
    for key in keys { _ = update(&model, .key(key, inBurst: false)) }
    return model
  }

  /// The model after letters that are typed one by one.
  func typing(_ text: String) -> Model {
    var model = self
    for character in text { _ = update(&model, .key(.character(character), inBurst: false)) }
    return model
  }

  /// Presses a key and gives what it asks of the runtime.
  mutating func press(_ key: Key) -> [Effect] { update(&self, .key(key, inBurst: false)) }
}

/// Rows of the sample municipality as lists show them.
enum SampleRows {
  static let queue: [IdeaRow] = [
    idea(5, "Lys på turvegen til Ytterbygda", .received, "2026-09-28", nil),
    idea(8, "Solceller på samfunnshuset", .underAssessment, "2026-08-20", "Ragna Tindevoll"),
    idea(7, "Utlån av sportsutstyr", .underAssessment, "2026-10-05", "Jonas Havgløtt"),
    idea(
      6, "Noe må gjøres med trafikken", .awaitingClarification, "2026-10-12", "Ragna Tindevoll"),
    idea(
      12, "Sansehage ved omsorgssenteret", .onHold, "2026-03-22", "Jonas Havgløtt",
      nextDate: "2027-02-01"),
  ]

  static let withoutReply = idea(
    11, "Gratis buss for ungdom", .referred, "2026-04-14", "Jonas Havgløtt", lacksReply: true)

  static func idea(
    _ number: Int, _ title: String, _ status: IdeaStatus, _ received: String,
    _ handler: String?, nextDate: String? = nil, lacksReply: Bool = false
  ) -> IdeaRow {
    IdeaRow(
      id: sampleID(number), reference: reference(.idea, number), title: title, status: status,
      receivedOn: sampleDay(received), handlerName: handler,
      nextDate: nextDate.map(sampleDay), lacksReply: lacksReply, needsClarification: false,
      estimatedAmount: nil)
  }

  static let cases: [CaseRow] = [
    caseRow(1, "Møteplass på Gamlekaia", .active, 0, 5, "Gjennomføring", "2026-10-13"),
    caseRow(2, "Områdesatsing Myrtun", .active, 0, 2, "Planlegging", "2026-09-28"),
    caseRow(5, "Trygge snarvegar", .draft, 1, nil, nil, "2026-09-21"),
    caseRow(6, "Open hall", .draft, 1, nil, nil, "2026-09-21"),
    caseRow(3, "Ingen utenfor: lærlingløp", .active, 0, 4, "Gjennomføring", "2026-09-10"),
    caseRow(4, "Strikkekafé på biblioteket", .closed, 0, nil, nil, "2026-10-05"),
  ]

  static func caseRow(
    _ number: Int, _ title: String, _ status: CaseStatus, _ depth: Int, _ position: Int?,
    _ phase: String?, _ changed: String
  ) -> CaseRow {
    CaseRow(
      id: sampleID(number), reference: reference(.caseFile, number), title: title,
      status: status, template: "sambygging-6", depth: depth, phasePosition: position,
      phaseTitle: phase.map { LocalizedText($0) }, lastChangedOn: sampleDay(changed))
  }

  static func reference(_ kind: RecordKind, _ number: Int) -> Reference {
    guard let reference = Reference(kind, number) else {
      preconditionFailure("Rows of \(kind) have no reference")
    }
    return reference
  }

  /// What needs somebody in PR-001 and around it.
  static var overview: Overview {
    let situation = Granvag.meetingPlace()
    var overview = Overview()
    overview.openIdeas = queue
    overview.withoutReply = [withoutReply]
    overview.withoutHandler = [queue[0]]
    let rows = situation.measuresInOrder.map { measureRow($0, in: situation) }
    overview.overdue = rows.filter { $0.measure.daysOverdue(on: Granvag.today) != nil }
    overview.dueWithin30Days = rows.filter { row in
      guard row.measure.status.isOpen, let deadline = row.measure.deadline else { return false }
      return (0...31).contains(Granvag.today.days(until: deadline))
    }
    overview.personsToErase = Granvag.people.filter { $0.eraseAfter != nil }
    overview.untouched = [UntouchedCase(caseRow: cases[4], days: 35)]
    overview.nextSteps = [
      NextStep(caseRow: cases[0], requirement: GateEvaluation(situation).nearestUnmet),
      NextStep(caseRow: cases[4], requirement: nil),
    ]
    overview.activeCases = 3
    return overview
  }

  private static func measureRow(_ measure: Measure, in situation: CaseSituation) -> MeasureRow {
    MeasureRow(
      measure: measure, caseReference: reference(.caseFile, 1),
      caseTitle: situation.caseFile.title,
      responsible: situation.person(measure.responsible?.identifier(of: Person.self))
        .map(RecordName.init))
  }
}
