import Domain

@testable import Store

extension RandomActions {
  mutating func perform(_ action: RandomAction.People) throws -> Bool {
    let store = desk.store
    switch action {
    case .addMember:
      guard let caseFile = try openCase() else { return false }
      _ = try store.addMember(
        ["case": .to(caseFile), "roles": .list([code(Role.self)])],
        newPerson: ["name": .text(name())], context())
    case .movePerson:
      guard let person = try row(Person.self) else { return false }
      _ = try store.movePerson(person.id, to: pick([.active, .blocked]), context())
    case .endRoles:
      let members = try store.list(Membership.self).map(\.person)
      guard let person = try row(Person.self, where: { members.contains($0.id) }) else {
        return false
      }
      return try store.endRoles(of: person.id, on: someDay(), context()) != nil
    case .reassignMeasures:
      let responsible = try store.list(Measure.self).filter(\.status.isOpen)
        .map(\.responsible)
      let person = try row(Person.self, where: { responsible.contains(RecordLink($0.id)) })
      guard let person, let heir = try row(Organisation.self) else { return false }
      return try store.reassignMeasures(of: person.id, to: RecordLink(heir.id), context()) != nil
    case .renameOrganisation:
      guard let organisation = try row(Organisation.self) else { return false }
      _ = try store.renameOrganisation(
        organisation.id, to: name(), from: someDay(), context())
    case .notePersonShown:
      guard let person = try row(Person.self) else { return false }
      _ = try store.notePersonShown(person.id, context())
    }
    return true
  }

  // MARK: Ideas

  mutating func perform(_ action: RandomAction.Ideas) throws -> Bool {
    let store = desk.store
    if action == .takeInIdeas { return try takeInIdeas() }
    guard let idea = try row(Idea.self, where: \.status.isOpen) else { return false }
    switch action {
    case .takeIdea:
      let person = try row(Person.self).map(\.id)
      _ = try store.takeIdea(
        idea.id, handler: coin() ? person : nil, nextDate: coin() ? someDay() : nil, context())
    case .moveIdea:
      _ = try store.moveIdea(idea.id, to: next(after: idea.status), context())
    case .askSender:
      _ = try store.askSender(idea.id, question: "Hva mener du med \(name())?", context())
    case .decideIdea: try decide(idea.id)
    case .replyToSender:
      _ = try store.replyToSender(idea.id, IdeaReply(text: name()), context())
    case .takeInIdeas: return false
    }
    return true
  }

  private mutating func decide(_ idea: Identifier<Idea>) throws {
    let verdict = IdeaVerdict(
      target: pick([.takenForward, .takenForward, .referred, .joined, .notTakenForward]),
      decision: IdeaDecision(by: "Sunniva", text: name()),
      referral: Referral(target: .county), replacedBy: try row(Idea.self)?.id,
      template: template())
    _ = try desk.store.decideIdea(idea, verdict, context())
  }

  private mutating func takeInIdeas() throws -> Bool {
    let (title, text, sender) = (name(), name(), name())
    let receipt = try desk.store.takeInIdeas(context()) { intake throws(ImportError) in
      _ = try intake.take(
        ["title": .text(title), "originalText": .text(text)], person: sender, organisation: "",
        row: 2)
      return true
    }
    return receipt != nil
  }
}
