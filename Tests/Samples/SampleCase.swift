internal import Domain

/// A case of the sample data under construction, row by row.
struct SampleCase {
  let number: Int
  private(set) var situation: CaseSituation
  private var made = 0

  init(
    _ number: Int, template: String, language: Language, idea: Idea, _ values: FieldValues
  ) {
    self.number = number
    let fixed: FieldValues = [
      "template": .code(template), "writtenLanguage": .code(language.rawValue),
      "idea": .record(RecordLink(idea.id)),
    ]
    let caseFile = sampleRow(CaseFile.self, number, values.merging(fixed) { $1 })
    situation = CaseSituation(
      caseFile: caseFile, template: Granvag.template(template),
      municipality: Granvag.municipality, today: Granvag.today)
    situation.idea = idea
    situation.people = Dictionary(uniqueKeysWithValues: Granvag.people.map { ($0.id, $0) })
    situation.organisationDirectory = Dictionary(
      uniqueKeysWithValues: Granvag.organisations.map { ($0.id, $0) })
  }

  /// The number of a row that has no reference, unique in the sample data.
  private mutating func next() -> Int {
    made += 1
    return number * 1_000 + made
  }

  private func owned(_ values: FieldValues) -> FieldValues {
    values.merging(["case": .row(CaseFile.self, number)]) { $1 }
  }

  mutating func phase(
    _ key: String, _ status: PhaseStatus, _ startedOn: String? = nil, _ endedOn: String? = nil
  ) {
    let position = situation.phases.count + 1
    situation.phases.append(
      sampleRow(
        Phase.self, next(),
        owned([
          "key": .text(key), "position": .integer(position), "status": .code(status.rawValue),
          "startedOn": .on(startedOn), "endedOn": .on(endedOn),
        ])))
  }

  mutating func organisation(_ organisation: Int, _ role: OrganisationRole, isLocal: Bool = true) {
    situation.organisations.append(
      sampleRow(
        CaseOrganisation.self, next(),
        owned([
          "organisation": .row(Organisation.self, organisation), "role": .code(role.rawValue),
          "isLocal": .flag(isLocal),
        ])))
  }

  mutating func member(
    _ person: Int, _ roles: [Role], _ responsibility: String, isCore: Bool = false,
    from: String, to: String? = nil
  ) {
    let membership = sampleRow(
      Membership.self, next(),
      owned([
        "person": .row(Person.self, person),
        "roles": .list(roles.map { .code($0.rawValue) }),
        "responsibility": .said(responsibility), "isCoreTeam": .flag(isCore),
        "from": .on(from), "to": .on(to),
      ]))
    situation.memberships.append(membership)
    situation.enteredOn[membership.id] = sampleDay(from)
  }

  mutating func goal(
    _ number: Int, _ text: String, below parent: Int? = nil, indicator: String, baseline: String,
    target: String, result: String = ""
  ) {
    situation.goals.append(
      sampleRow(
        Goal.self, number,
        owned([
          "text": .text(text), "kind": .code(parent == nil ? "main" : "sub"),
          "parentGoal": .row(Goal.self, parent), "indicator": .text(indicator),
          "baseline": .text(baseline), "target": .text(target), "result": .said(result),
        ])))
  }

  mutating func measure(
    _ number: Int, _ title: String, _ category: MeasureCategory, goal: Int,
    _ status: MeasureStatus, deadline: String, first: String? = nil, responsible: Int,
    result: String = ""
  ) {
    situation.measures.append(
      sampleRow(
        Measure.self, number,
        owned([
          "title": .text(title), "category": .code(category.rawValue),
          "goal": .row(Goal.self, goal), "status": .code(status.rawValue),
          "deadline": .on(deadline), "originalDeadline": .on(first ?? deadline),
          "responsible": .row(Person.self, responsible), "result": .said(result),
        ])))
  }

  mutating func change(
    of measure: Int, _ key: FieldKey, from: FieldValue, to: FieldValue, on day: String,
    reason: String = ""
  ) {
    situation.measureChanges.append(
      MeasureChange(
        measure: sampleID(measure), field: FieldChange(key: key, from: from, to: to),
        on: sampleDay(day), actor: "Ragna Tindevoll", reason: reason))
  }

  mutating func entry(
    _ number: Int, _ kind: EntryKind, on day: String, in phase: String, _ text: String,
    _ more: FieldValues = [:]
  ) {
    let values: FieldValues = [
      "kind": .code(kind.rawValue), "on": .on(day), "phase": .code(phase), "text": .text(text),
      "visibility": .code(Visibility.open.rawValue),
    ]
    situation.entries.append(
      sampleRow(Entry.self, number, owned(values.merging(more) { $1 })))
    situation.entries.sort { ($0.on, $0.number) < ($1.on, $1.number) }
  }

  /// A meeting that was held, with so many people.
  mutating func meeting(_ number: Int, _ kind: MeetingKind, on day: String, present: Int) {
    situation.meetings.append(
      sampleRow(
        Meeting.self, number,
        owned([
          "kind": .code(kind.rawValue), "on": .on(day),
          "status": .code(MeetingStatus.minutesApproved.rawValue),
        ])))
    situation.attendances.append(
      sampleRow(
        Attendance.self, next(),
        owned(["meeting": .row(Meeting.self, number), "count": .integer(present)])))
  }

  mutating func answers(_ checklist: String, on day: String, _ values: [ChecklistAnswer]) {
    for (index, value) in values.enumerated() {
      situation.assessments.append(
        sampleRow(
          Assessment.self, next(),
          owned([
            "checklist": .code(checklist), "item": .integer(index + 1),
            "value": .code(value.rawValue), "on": .on(day),
          ])))
    }
  }

  mutating func money(
    _ number: Int, _ direction: MoneyDirection, _ text: String, _ budget: Int64,
    _ accounts: Int64?, hours: Int? = nil, rate: Int64? = nil
  ) {
    situation.moneyLines.append(
      sampleRow(
        MoneyLine.self, number,
        owned([
          "direction": .code(direction.rawValue), "text": .text(text),
          "budget": .kroner(budget), "accounts": .kroner(accounts),
          "hours": hours.map { .integer($0) } ?? .blank, "hourlyRate": .kroner(rate),
        ])))
  }

  mutating func narrative(_ document: DocumentKind, _ section: String, _ text: String) {
    situation.narratives.append(
      sampleRow(
        Narrative.self, next(),
        owned([
          "document": .code(document.rawValue), "section": .text(section), "text": .text(text),
        ])))
  }

  mutating func document(_ number: Int, _ title: String, _ kind: DocumentKind) {
    situation.documents.append(
      sampleRow(
        DocumentReference.self, number,
        owned(["title": .text(title), "kind": .code(kind.rawValue)])))
  }

  /// Why the case's end was changed.
  mutating func periodChanged(because reason: String) {
    situation.periodReasons.append(reason)
  }
}
