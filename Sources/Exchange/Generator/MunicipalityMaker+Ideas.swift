import Domain
import Store

/// What becomes of a made-up idea.
private enum IdeaFate {
  case stays(IdeaStatus)
  case decided(IdeaStatus, after: Int)
}

extension MunicipalityMaker {
  /// So many of the newest ideas have a history of their own.
  private static let withOwnHistory = 2000

  /// Makes the ideas of the day.
  mutating func makeIdeas(upTo count: Int) throws(StoreError) {
    guard ideas.count < count else { return }
    let fromRegister = min(count, size.ideas - Self.withOwnHistory)
    if ideas.count < fromRegister {
      try change(.add, reason: "Hentet fra det gamle registeret") {
        maker, change throws(StoreError) in
        while maker.ideas.count < fromRegister { try maker.makeRegisteredIdea(change) }
      }
    }
    while ideas.count < count { try makeIdea() }
  }

  /// An idea as the older register had it: with what had become of it.
  private mutating func makeRegisteredIdea(_ change: FillingChange) throws(StoreError) {
    let index = ideas.count
    var values = sentIn(index)
    switch fate(of: index) {
    case .stays(let status): values.merge(standing(index, status)) { $1 }
    case .decided(let status, let days):
      values.merge(decision(index, status, on: day.adding(days: min(days, 60)))) { $1 }
      if let caseIndex = caseIndex(of: index) { planCase(caseIndex, idea: index, after: days) }
    }
    let id = newId(Idea.self)
    ideas.append(id)
    try change.insert(Idea.self, id: id, number: newNumber(.idea), values)
  }

  /// An idea that comes in today, and what is done with it later.
  private mutating func makeIdea() throws(StoreError) {
    let index = ideas.count
    let values = sentIn(index)
    try change(.add, by: index % 4) { maker, change throws(StoreError) in
      let id = maker.newId(Idea.self)
      maker.ideas.append(id)
      try change.insert(Idea.self, id: id, number: maker.newNumber(.idea), values)
    }
    switch fate(of: index) {
    case .stays(.received): break
    case .stays(let status): planStep(index, status, after: 2 + index % 9)
    case .decided(let status, let days):
      planStep(index, .underAssessment, after: 1 + index % 6)
      planDecision(index, status, after: max(days, 8))
    }
  }

  private mutating func planStep(_ index: Int, _ status: IdeaStatus, after days: Int) {
    plan(after: days) { maker throws(StoreError) in
      let values = maker.standing(index, status)
      try maker.change(.moveIdea, by: index % 4) { maker, change throws(StoreError) in
        try change.update(maker.ideas[index], values)
      }
    }
  }

  private mutating func planDecision(_ index: Int, _ status: IdeaStatus, after days: Int) {
    plan(after: days) { maker throws(StoreError) in
      let values = maker.decision(index, status, on: maker.day)
      let caseIndex = maker.caseIndex(of: index)
      try maker.change(.decideIdea, by: index % 4) { maker, change throws(StoreError) in
        try change.update(maker.ideas[index], values)
        if let caseIndex { try maker.makeCase(caseIndex, idea: index, change) }
      }
    }
  }

  // MARK: Values

  private func sentIn(_ index: Int) -> FieldValues {
    var numbers = MadeUpNumbers("idea", index)
    let title = MadeUpWords.title(&numbers)
    let text = [
      title + ".", numbers.one(of: MadeUpWords.reasons), numbers.one(of: MadeUpWords.offers),
    ]
    let sender = numbers.one(of: [
      SenderKind.resident, .resident, .resident, .association, .business,
    ])
    let channels = [Channel.webForm, .webForm, .email, .meeting, .volunteerCentre, .letter]
    var values: FieldValues = [
      "title": .text(title), "kind": .code(numbers.chance(80) ? "idea" : "challenge"),
      "originalText": .text(text.joined(separator: " ")), "senderKind": .code(sender.rawValue),
      "channel": .code(numbers.one(of: channels).rawValue), "receivedOn": .day(day),
      "status": .code("received"),
    ]
    if sender == .association, organisations.count > 11 {
      let organisation = organisations[11 + numbers.below(organisations.count - 11)]
      values["senderOrganisation"] = .record(RecordLink(organisation))
    }
    if numbers.chance(30), let amount = Amount(kroner: Int64(numbers.below(400)) * 1000) {
      values["estimatedAmount"] = .amount(amount)
    }
    if numbers.chance(25) {
      values["challenges"] = .list([.code(numbers.one(of: ["climate", "exclusion", "demography"]))])
    }
    return values
  }

  private func fate(of index: Int) -> IdeaFate {
    var numbers = MadeUpNumbers("fate", index)
    if caseIndex(of: index) != nil { return .decided(.takenForward, after: 14 + numbers.below(40)) }
    let days = 7 + numbers.below(90)
    switch numbers.below(100) {
    case ..<7: return .stays(.received)
    case ..<10: return .stays(.awaitingClarification)
    case ..<19: return .stays(.underAssessment)
    case ..<22: return .stays(.onHold)
    case ..<62: return .decided(.notTakenForward, after: days)
    case ..<78: return .decided(.referred, after: days)
    case ..<90: return .decided(index == 0 ? .notTakenForward : .joined, after: days)
    default: return .decided(.withdrawn, after: days)
    }
  }

  /// What an open idea holds.
  private func standing(_ index: Int, _ status: IdeaStatus) -> FieldValues {
    var values: FieldValues = ["status": .code(status.rawValue)]
    guard status != .received else { return values }
    values["handler"] = .record(RecordLink(people[index % min(8, people.count)]))
    if status == .onHold { values["nextDate"] = .day(today.adding(days: 30 + index % 200)) }
    return values
  }

  private func decision(_ index: Int, _ status: IdeaStatus, on day: Day) -> FieldValues {
    var numbers = MadeUpNumbers("decision", index)
    var values: FieldValues = [
      "status": .code(status.rawValue),
      "handler": .record(RecordLink(people[index % min(8, people.count)])),
    ]
    guard status != .withdrawn else { return values }
    let decided = min(day, today)
    values["decision.on"] = .day(decided)
    values["decision.by"] = .text(
      status == .takenForward ? "kommunalsjefen" : MadeUpWords.personName(index % 4))
    values["decision.text"] = .text(
      status == .takenForward
        ? "Kommunen går inn i arbeidet." : numbers.one(of: MadeUpWords.decisions))
    if status == .referred { values["referredTo"] = .code("service") }
    if status == .joined {
      values["replacedBy"] = .record(RecordLink(ideas[numbers.below(min(index, ideas.count))]))
    }
    if numbers.chance(97) {
      values["reply.on"] = .day(min(decided.adding(days: 1 + numbers.below(5)), today))
      values["reply.channel"] = .code("email")
      values["reply.text"] = .text(numbers.one(of: MadeUpWords.replies))
    }
    return values
  }

  /// The case that is made from an idea, nil for most ideas.
  ///
  /// Cases are spread evenly over all ideas but the newest, whose cases would have no past.
  func caseIndex(of index: Int) -> Int? {
    let cases = casesFromIdeas
    let spread = max(1, size.ideas * 19 / 20)
    guard cases > 0, index < spread else { return nil }
    let caseIndex = index * cases / spread
    let isFirst = index == 0 || (index - 1) * cases / spread != caseIndex
    return isFirst ? caseIndex : nil
  }

  /// How many of the cases come from ideas: all, while there are ideas enough.
  var casesFromIdeas: Int { min(size.cases, size.ideas / 2) }
}
