import CustomDump
import Domain
import Testing

@testable import Store

@Suite struct IdeaActionTests {
  private let decision = IdeaDecision(by: "Sunniva", text: "Vi setter ned et team.")

  @Test("INV-03: taking an idea forward makes one case, with the idea's amount and phases passed")
  func takenForward() throws {
    let desk = try Desk()
    let club = try desk.add(Organisation.self, ["name": .text("Gamlekaia vel")])
    let idea = try desk.addIdea(
      "Kaia",
      [
        "receivedOn": .day(day("2026-09-01")), "senderOrganisation": .to(club),
        "estimatedAmount": .amount(try #require(Amount(kroner: 38_500))),
      ])
    let receipt = try desk.store.decideIdea(
      idea, IdeaVerdict(target: .takenForward, decision: decision, template: "sambygging-6"),
      desk.context)
    let link = try #require(receipt.madeCase?.link)
    let id = try #require(link.identifier(of: CaseFile.self))
    let situation = try desk.store.situation(id, today: desk.context.today)
    #expect(situation.caseFile.status == .active)
    #expect(situation.caseFile.amount?.kroner == 38_500)
    #expect(situation.idea?.status == .takenForward)
    expectNoDifference(
      situation.phases.map(\.status),
      [.completed, .completed, .inProgress, .notStarted, .notStarted, .notStarted])
    #expect(situation.phases[0].startedOn == day("2026-09-01"))
    #expect(situation.organisations.map(\.role) == [.owner, .partner])
    #expect(situation.organisations.last?.isLocal == true)
    #expect(throws: StoreError.refused(.ideaDecided(.takenForward))) {
      try desk.store.decideIdea(
        idea, IdeaVerdict(target: .referred, decision: decision), desk.context)
    }
  }

  @Test("INV-03: without decider the idea is not taken forward, and no case is made")
  func incompleteDecision() throws {
    let desk = try Desk()
    let idea = try desk.addIdea("Kaia")
    let verdict = IdeaVerdict(target: .takenForward, decision: IdeaDecision(text: "Ja"))
    #expect(throws: StoreError.refused(.decisionIncomplete(["decision.by"]))) {
      try desk.store.decideIdea(idea, verdict, desk.context)
    }
    #expect(try desk.store.caseRows(today: desk.context.today).isEmpty)
    #expect(try desk.store.record(idea).status == .received)
  }

  @Test("INV-04: an end state needs a reason; the acting person decides unless told")
  func reasons() throws {
    let desk = try Desk()
    let idea = try desk.addIdea("Ny kommunegrense")
    #expect(throws: StoreError.refused(.reasonRequired)) {
      try desk.store.decideIdea(
        idea, IdeaVerdict(target: .notTakenForward, decision: IdeaDecision()), desk.context)
    }
    _ = try desk.store.decideIdea(
      idea,
      IdeaVerdict(target: .notTakenForward, decision: IdeaDecision(text: "Ikke vår sak.")),
      desk.context)
    #expect(try desk.store.record(idea).decision.by == "Ragna Tindevoll")
  }

  @Test("INV-05: a decided idea lacks a reply until one is stored")
  func replies() throws {
    let desk = try Desk()
    let idea = try desk.addIdea("Buss")
    _ = try desk.store.decideIdea(
      idea,
      IdeaVerdict(
        target: .referred, decision: IdeaDecision(text: "Hør med fylket."),
        referral: Referral(target: .county)), desk.context)
    #expect(try desk.store.figures(today: desk.context.today).withoutReply == 1)
    let page = try desk.store.ideaPage(IdeaListRequest(scope: .withoutReply, limit: 10))
    #expect(page.rows.map(\.lacksReply) == [true])
    #expect(page.total == 1)
    _ = try desk.store.replyToSender(idea, IdeaReply(text: "Takk for ideen."), desk.context)
    let replied = try desk.store.record(idea)
    #expect(replied.reply.on == desk.context.today)
    #expect(replied.reply.channel == nil)
    #expect(try desk.store.figures(today: desk.context.today).withoutReply == 0)
  }

  @Test("An idea whose case is not in the bin cannot go back to assessment")
  func linkedCase() throws {
    let desk = try Desk()
    let idea = try desk.addIdea("Kaia")
    let receipt = try desk.store.decideIdea(
      idea, IdeaVerdict(target: .takenForward, decision: decision), desk.context)
    let made = try #require(receipt.madeCase)
    let reference = try #require(made.reference)
    #expect(throws: StoreError.refused(.ideaHasCase(reference))) {
      try desk.store.moveIdea(idea, to: .underAssessment, desk.because("Feil"))
    }
    _ = try desk.store.delete([made.link], desk.context)
    _ = try desk.store.moveIdea(idea, to: .underAssessment, desk.because("Feil"))
    #expect(throws: StoreError.refused(.fields([FieldRefusal("idea", .notAvailable("ID-001"))]))) {
      try desk.store.restore([made.link], desk.context)
    }
  }

  @Test("Asking the sender stores the question and awaits clarification")
  func asking() throws {
    let desk = try Desk()
    let idea = try desk.addIdea("Trafikken")
    _ = try desk.store.askSender(idea, question: "Hvor er det verst?", desk.context)
    _ = try desk.store.askSender(idea, question: "Når på dagen?", desk.context)
    #expect(try desk.store.record(idea).status == .awaitingClarification)
    let questions = try desk.store.list(Entry.self).filter { $0.idea == idea }
    #expect(questions.map(\.text) == ["Hvor er det verst?", "Når på dagen?"])
  }

  @Test("Taking an idea makes the acting person its handler")
  func taking() throws {
    let desk = try Desk()
    let idea = try desk.addIdea("Trafikken")
    #expect(
      throws: StoreError.refused(
        .fields([FieldRefusal("handler", .notFound("Ragna Tindevoll"))]))
    ) {
      try desk.store.takeIdea(idea, desk.context)
    }
    let ragna = try desk.add(Person.self, ["name": .text("Ragna Tindevoll")])
    _ = try desk.store.takeIdea(idea, desk.context)
    let taken = try desk.store.record(idea)
    #expect(taken.handler == ragna)
    #expect(taken.status == .underAssessment)
  }
}
