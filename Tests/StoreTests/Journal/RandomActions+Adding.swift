import Domain

@testable import Store

extension RandomActions {
  mutating func add(_ kind: RecordKind) throws -> Bool {
    guard let values = try newValues(of: kind) else { return false }
    _ = try desk.store.add(kind, values, context())
    return true
  }

  mutating func perform(_ action: RandomAction.Rows) throws -> Bool {
    let store = desk.store
    switch action {
    case .addMany:
      let kind = pick([RecordKind.goal, .entry, .agendaItem, .idea])
      guard let first = try newValues(of: kind), let second = try newValues(of: kind) else {
        return false
      }
      _ = try store.addMany(kind, [first, second], context())
    case .delete:
      let kind = pick(RecordKind.allCases)
      guard let link = one(try links(to: kind)) else { return false }
      _ = try store.delete([link], context())
    case .restore:
      guard let row = one(try store.bin()) else { return false }
      _ = try store.restore([row.name.link], context())
    }
    return true
  }

  /// What a new row of a kind may hold; nil where a row that it needs is not there.
  private mutating func newValues(of kind: RecordKind) throws -> FieldValues? {
    switch kind {
    case .platform, .phase:
      return nil
    case .organisation:
      return ["name": .text(name()), "kind": code(OrganisationKind.self)]
    case .person:
      return try [
        "name": .text(name()), "isProtected": .flag(coin()),
        "organisation": coin() ? link(to: Organisation.self) : .blank,
      ]
    case .idea:
      return [
        "title": .text(name()), "originalText": .text(name() + " " + name()),
        "receivedOn": .day(someDay()), "challenges": .list([.code("climate")]),
      ]
    case .caseFile:
      return ["title": .text(name()), "template": .code(template())]
    case .earlierName:
      return try [
        "organisation": link(to: Organisation.self), "name": .text(name()),
        "to": .day(someDay()),
      ]
    case .meetingSeries, .seriesPause, .meeting, .agendaItem, .attendance, .workshop,
      .supplementaryKey, .workshopGroup:
      return try newValuesAtMeeting(of: kind)
    case .agreementParty:
      return try newParty()
    case .actionPlan:
      let planned = try desk.store.list(ActionPlan.self).map(\.caseFile)
      return try [
        "case": link(to: CaseFile.self) { $0.status == .active && !planned.contains($0.id) },
        "strategies": .text(name()), "startYear": .integer(2026),
      ]
    case .requirementOverride, .caseOrganisation, .membership, .goal, .measure,
      .assessment, .moneyLine, .entry, .documentReference, .narrative, .agreement,
      .serviceArea, .contribution, .activityPlan:
      guard let caseFile = try openCase() else { return nil }
      let owner: FieldValues = ["case": .to(caseFile)]
      return try owner.merging(newValues(of: kind, in: caseFile)) { own, _ in own }
    }
  }

  /// A template that a case may be made of.
  mutating func template() -> String {
    pick(["sambygging-6", "omradesatsing-5", "plattform", "samskaping-5", "tom"])
  }

  private mutating func newParty() throws -> FieldValues? {
    guard let agreement = try row(Agreement.self, where: { $0.status.isEditable }) else {
      return nil
    }
    let parts = try desk.store.list(CaseOrganisation.self, case: agreement.caseFile)
    guard let part = one(parts) else { return nil }
    return [
      "agreement": .to(agreement.id), "organisation": part.organisation.fieldValue,
      "contribution": .text(name()),
    ]
  }

  // MARK: Of a case

  private mutating func newValues(
    of kind: RecordKind, in caseFile: Identifier<CaseFile>
  ) throws -> FieldValues {
    let store = desk.store
    switch kind {
    case .requirementOverride:
      let phase = one(try store.list(Phase.self, case: caseFile))
      return [
        "phase": (phase?.key).map { .code($0) } ?? .blank, "rule": .text("goalCount"),
        "on": .day(pastDay()), "by": .text(name()), "reason": .text(name()),
      ]
    case .caseOrganisation:
      return try [
        "organisation": link(to: Organisation.self), "role": code(OrganisationRole.self),
      ]
    case .membership:
      return try [
        "person": link(to: Person.self) { $0.status == .active },
        "roles": .list([code(Role.self), code(Role.self)]), "from": .day(pastDay()),
      ]
    case .goal: return ["text": .text(name())]
    case .measure:
      let goal = one(try store.list(Goal.self, case: caseFile))
      let others = try store.list(Measure.self, case: caseFile)
      return try [
        "title": .text(name()), "goal": goal.map { .to($0.id) } ?? .blank,
        "responsible": link(to: Person.self) { $0.status == .active },
        "deadline": coin() ? .day(someDay()) : .blank,
        "dependsOn": .list(others.prefix(2).map { .to($0.id) }),
      ]
    case .assessment:
      let lists = try store.situation(caseFile, today: desk.context.today).template.checklists
      let list = one(lists)?.key
      return [
        "checklist": list.map { .code($0) } ?? .blank, "item": .integer(number(1...4)),
        "value": code(ChecklistAnswer.self), "note": .text(name()),
      ]
    case .moneyLine:
      return [
        "text": .text(name()), "direction": code(MoneyDirection.self),
        "hours": .integer(number(0...40)), "hourlyRate": .amount(.zero),
      ]
    case .entry:
      return try [
        "kind": code(EntryKind.self), "text": .text(name()), "on": .day(pastDay()),
        "persons": .list([link(to: Person.self) { $0.status == .active }]),
      ]
    case .documentReference: return ["title": .text(name()), "kind": code(DocumentKind.self)]
    case .narrative:
      return [
        "document": code(DocumentKind.self), "section": .text(name()), "text": .text(name()),
      ]
    case .agreement: return ["purpose": .text(name()), "endsOn": .day(someDay())]
    case .serviceArea: return ["name": .text(name()), "reason": .text(name())]
    case .contribution:
      return try [
        "actor": .text(name()), "verb": code(ContributionVerb.self),
        "organisation": coin() ? link(to: Organisation.self) : .blank,
      ]
    case .activityPlan: return ["year": .integer(number(2026...2099))]
    case .platform, .organisation, .person, .idea, .caseFile, .phase, .actionPlan,
      .meetingSeries, .seriesPause, .meeting, .agendaItem, .attendance, .agreementParty,
      .workshop, .supplementaryKey, .workshopGroup, .earlierName:
      return [:]
    }
  }

  // MARK: Of a meeting

  private mutating func newValuesAtMeeting(of kind: RecordKind) throws -> FieldValues {
    let store = desk.store
    switch kind {
    case .meetingSeries:
      return try [
        "kind": code(MeetingKind.self), "interval": code(Interval.self),
        "case": coin() ? link(to: CaseFile.self) { $0.status == .active } : .blank,
        "standingItems": .list([.text(name()), .text(name())]),
      ]
    case .seriesPause:
      let from = someDay()
      return try [
        "series": link(to: MeetingSeries.self), "reason": .text(name()),
        "from": .day(from), "to": .day(from.adding(days: number(0...40))),
      ]
    case .meeting:
      var values: FieldValues = [
        "on": .day(someDay()), "kind": code(MeetingKind.self), "title": .text(name()),
        "from": .text("18:00"), "to": .text("20:00"),
      ]
      if coin() {
        values["series"] = try link(to: MeetingSeries.self)
      } else if coin() {
        values["case"] = try link(to: CaseFile.self) { $0.status == .active }
      }
      return values
    case .agendaItem:
      return try [
        "meeting": unlockedMeeting(), "title": .text(name()),
        "kind": code(AgendaItemKind.self),
        "position": coin() ? .integer(number(1...4)) : .blank,
      ]
    case .attendance:
      var values: FieldValues = ["meeting": try unlockedMeeting()]
      if coin() {
        values["person"] = try link(to: Person.self) { $0.status == .active }
      } else {
        values["organisation"] = try link(to: Organisation.self)
        values["count"] = .integer(number(1...60))
      }
      return values
    case .workshop:
      let taken = try store.list(Workshop.self).map(\.meeting)
      return try [
        "meeting": link(to: Meeting.self) { !taken.contains($0.id) }, "theme": .text(name()),
      ]
    case .supplementaryKey:
      return try [
        "workshop": link(to: Workshop.self) { $0.closedOn == nil }, "label": .text(name()),
        "originals": .list([.text(name())]),
      ]
    case .workshopGroup:
      return try [
        "workshop": link(to: Workshop.self) { $0.closedOn == nil },
        "number": .integer(number(1...40)), "headcount": .integer(number(1...9)),
        "missingKeys": .list([.text(name())]), "firstActions": .list([.text(name())]),
      ]
    case .platform, .organisation, .person, .idea, .caseFile, .phase, .requirementOverride,
      .caseOrganisation, .membership, .goal, .actionPlan, .measure, .assessment, .moneyLine,
      .entry, .documentReference, .narrative, .agreement, .agreementParty, .serviceArea,
      .contribution, .activityPlan, .earlierName:
      return [:]
    }
  }

  private mutating func unlockedMeeting() throws -> FieldValue {
    try link(to: Meeting.self) { $0.status != .minutesApproved }
  }
}
