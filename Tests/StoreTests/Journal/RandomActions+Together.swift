import Domain

@testable import Store

// What people do together: meetings, agreements and workshops.

extension RandomActions {
  private static let followUp = LocalizedText("Oppfølging")

  mutating func perform(_ action: RandomAction.Meetings) throws -> Bool {
    let store = desk.store
    switch action {
    case .moveMeeting:
      guard let meeting = try row(Meeting.self, where: { $0.status != .minutesApproved }) else {
        return false
      }
      _ = try store.moveMeeting(meeting.id, to: next(after: meeting.status), context())
    case .approveMinutes:
      let held: [MeetingStatus] = [.held, .minutesInDraft]
      guard let meeting = try row(Meeting.self, where: { held.contains($0.status) }) else {
        return false
      }
      _ = try store.approveMinutes(meeting.id, by: name(), on: pastDay(), context())
    case .makeMeasure:
      guard let item = try row(AgendaItem.self), let caseFile = try openCase() else {
        return false
      }
      _ = try store.makeMeasure(
        of: item.id, in: caseFile, ["title": .text(name())],
        decision: coin() ? name() : nil, context())
    case .addIdeas:
      guard let item = try row(AgendaItem.self) else { return false }
      _ = try store.addIdeas(at: item.id, [name(), name()], context())
    case .listActiveCases:
      guard let item = try row(AgendaItem.self) else { return false }
      return try store.listActiveCases(in: item.id, context()) != nil
    case .planMeeting:
      guard let series = try row(MeetingSeries.self) else { return false }
      let values: FieldValues = ["on": .day(someDay()), "place": .text(name())]
      _ = try store.planMeeting(
        in: series.id, coin() ? values : [:], followUp: Self.followUp, context())
    case .carryItem:
      guard let item = try row(AgendaItem.self) else { return false }
      _ = try store.carryItem(
        item.id, pick(ItemCarrying.allCases), followUp: Self.followUp, context())
    case .electTeam: return try elect()
    }
    return true
  }

  private mutating func elect() throws -> Bool {
    guard let item = try row(AgendaItem.self, where: { $0.kind == .election }) else {
      return false
    }
    var members = [ElectedMember(person: name(), roles: [pick(Role.allCases)])]
    let known = try row(Person.self, where: { $0.status == .active })
    if let known {
      members.append(
        ElectedMember(
          person: known.name, roles: [pick(Role.allCases)], responsibility: name()))
    }
    let election = Election(
      members: members, decision: coin() ? name() : nil, isApplauded: coin() ? true : nil)
    _ = try desk.store.electTeam(item.id, election, context())
    return true
  }

  // MARK: Agreements

  mutating func perform(_ action: RandomAction.Agreements) throws -> Bool {
    let store = desk.store
    switch action {
    case .addAgreement:
      guard let caseFile = try openCase() else { return false }
      let parties = try store.list(CaseOrganisation.self, case: caseFile)
        .filter { $0.role != .supplier }.compactMap { $0.organisation }
      _ = try store.addAgreement(
        ["case": .to(caseFile), "purpose": .text(name())], parties: parties, context())
    case .moveAgreement:
      guard let agreement = try row(Agreement.self, where: { !$0.status.hasEnded }) else {
        return false
      }
      _ = try store.moveAgreement(agreement.id, to: next(after: agreement.status), context())
    case .signAgreement:
      guard let agreement = try row(Agreement.self, where: { $0.status == .readyToSign }) else {
        return false
      }
      let party = one(try desk.parties(of: agreement.id)).map { [$0.id] }
      let signature = Signature(on: pastDay(), role: name(), place: name())
      _ = try store.signAgreement(
        agreement.id, parties: coin() ? party : nil, signature, context())
    case .makeAgreementVersion:
      guard let agreement = try row(Agreement.self, where: \.status.takesNewVersion) else {
        return false
      }
      _ = try store.makeAgreementVersion(agreement.id, context())
    }
    return true
  }

  // MARK: Workshops

  mutating func perform(_ action: RandomAction.Workshops) throws -> Bool {
    let store = desk.store
    guard let workshop = try row(Workshop.self, where: { $0.closedOn == nil }) else {
      return false
    }
    switch action {
    case .castBallot:
      let keys = (1...18).map { "\($0)" }.shuffled(using: &chance).prefix(number(1...5))
      return try store.castBallot(
        workshop: workshop.id, group: number(1...4), keys: Array(keys),
        headcount: number(1...9), context()) != nil
    case .gatherKeys:
      let label = coin() ? "Tid" : name()
      return try store.gatherKeys(
        workshop: workshop.id, label: label, originals: [name()], context()
      ).receipt != nil
    case .closeWorkshop:
      _ = try store.closeWorkshop(
        workshop.id, on: pastDay(), photos: coin() ? [name()] : [], context())
    case .makeMeasure:
      guard let caseFile = try openCase() else { return false }
      let group = try row(WorkshopGroup.self, where: { !$0.firstActions.isEmpty })
      var wish = HomeWish.homeMeasure(workshop.id, "T\(number(1...19))")
      if coin(), let group, let text = group.firstActions.first {
        wish = .firstAction(group.id, text)
      }
      _ = try store.makeMeasure(of: wish, in: caseFile, [:], context())
    }
    return true
  }
}
