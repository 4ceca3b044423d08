import Domain
import Testing

@Suite("Ideas")
struct IdeaTests {
  private let received: Day
  private let today: Day
  private let handler = Identifier<Person>(14)

  init() throws {
    received = try day("2026-09-28")
    today = try day("2026-10-15")
  }

  private func idea(_ values: FieldValues = [:], status: IdeaStatus = .received) throws -> Idea {
    let idea = try Idea.adding(
      id: Identifier(5), number: 5,
      [
        "title": .text("Lys på turvegen"), "originalText": .text("Det er mørkt langs vegen."),
        "receivedOn": .day(received),
      ].merging(values) { $1 })
    return try #require(
      Idea.restoring(
        id: idea.id, number: idea.number, revision: 1,
        idea.values.merging(["status": .code(status.rawValue)]) { $1 }))
  }

  private var decision: IdeaDecision {
    IdeaDecision(on: today, by: "kommunalsjefen", text: "Vi setter ned et team.")
  }

  // MARK: What came in

  @Test("INV-01: the text sent in never changes; the concretisation does")
  func originalText() throws {
    let refused = Refusal.field("originalText", .cannotBeChanged)
    #expect(try edited(.idea, ["originalText": .text("Bedre ord")]).refusal == refused)
    #expect(try edited(.idea, ["originalText": .blank]).refusal == refused)
    #expect(try edited(.idea, ["originalText": .text("Tekst\r\nover to linjer")]).refusal == nil)
    let row = try edited(.idea, ["concretisation.need": .text("Lys")]).get()
    #expect(row["concretisation.need"] == .text("Lys"))
  }

  @Test(
    "N-13: a short idea with few answers is marked, never refused",
    arguments: [
      ("Noe må gjøres med trafikken.", 0, true), ("Noe må gjøres med trafikken.", 1, true),
      ("Noe må gjøres med trafikken.", 2, false), (String(repeating: "a", count: 79), 0, true),
      (String(repeating: "a", count: 80), 0, false), ("?", 0, true),
    ])
  func concreteness(text: String, answers: Int, isVague: Bool) throws {
    let keys: [FieldKey] = [
      "concretisation.what", "concretisation.where", "concretisation.forWhom",
      "concretisation.need", "concretisation.triedBefore",
    ]
    var values: FieldValues = ["originalText": .text(text), keys[4]: .text("  ")]
    for key in keys.prefix(answers) { values[key] = .text("Ja") }
    let idea = try idea(values)
    #expect(idea.concretisation.answers == answers)
    #expect(idea.needsClarification == isVague)
  }

  @Test("N-14: an idea may have a sender organisation, a person, both or none, and other in words")
  func senders() throws {
    let person = FieldValue.record(RecordLink(kind: .person, id: 1))
    let organisation = FieldValue.record(RecordLink(kind: .organisation, id: 2))
    #expect(try idea(["senderOrganisation": organisation]).senderPerson == nil)
    #expect(try idea(["senderPerson": person]).senderOrganisation == nil)
    #expect(try idea().senderPerson == nil)
    let both = try idea(["senderPerson": person, "senderOrganisation": organisation])
    #expect(both.senderPerson == Identifier(1) && both.senderOrganisation == Identifier(2))
    let other = try idea(["senderKind": .code("other"), "senderOther": .text("Pårørende")])
    #expect(other.senderOther == "Pårørende")
  }

  @Test(
    "V-11: an initiator is external but for a party and the municipality",
    arguments: SenderKind.allCases)
  func external(sender: SenderKind) throws {
    let idea = try idea(["senderKind": .code(sender.rawValue)])
    #expect(idea.isExternalInitiative == (sender != .party && sender != .municipality))
  }

  @Test("The age of an idea is the days since it came in")
  func age() throws {
    #expect(try idea().age(on: today) == 17)
    #expect(try idea().age(on: received) == 0)
  }

  // MARK: On the way

  @Test(
    "A1.3: taking a received idea brings it under assessment; another open one stays as it is",
    arguments: [
      (IdeaStatus.received, IdeaStatus.underAssessment),
      (.awaitingClarification, .awaitingClarification), (.underAssessment, .underAssessment),
      (.onHold, .onHold),
    ])
  func take(from: IdeaStatus, to: IdeaStatus) throws {
    var idea = try idea(status: from)
    try idea.take(by: handler)
    #expect(idea.handler == handler)
    #expect(idea.status == to)
  }

  @Test(
    "An idea that has ended cannot be taken",
    arguments: IdeaStatus.allCases.filter { !$0.isOpen })
  func takeEnded(status: IdeaStatus) throws {
    var idea = try idea(status: status)
    let before = idea
    #expect(throws: Refusal.ideaDecided(status)) { try idea.take(by: handler) }
    #expect(idea == before)
  }

  @Test("A1.4: a question sets awaitingClarification; an idea that waits goes on waiting")
  func ask() throws {
    for status in [IdeaStatus.received, .underAssessment, .awaitingClarification] {
      var idea = try idea(status: status)
      try idea.awaitClarification()
      #expect(idea.status == .awaitingClarification)
    }
    for status in [IdeaStatus.onHold, .takenForward, .withdrawn] {
      var idea = try idea(status: status)
      #expect(
        throws: Refusal.transition(
          .ideaStatus, from: status.rawValue, to: "awaitingClarification")
      ) { try idea.awaitClarification() }
    }
  }

  @Test("A1.4: setting the present status again is refused, and changes nothing")
  func presentStatus() throws {
    for status in IdeaStatus.allCases {
      var idea = try idea(status: status)
      let before = idea
      #expect(throws: Refusal.presentStatus(.ideaStatus, status.rawValue)) {
        try idea.move(to: status, reason: "Derfor", linkedCase: nil)
      }
      #expect(idea == before)
    }
  }

  @Test("A status that needs a decision is not set without one")
  func moveToDecision() throws {
    for from in [IdeaStatus.received, .underAssessment] {
      var idea = try idea(status: from)
      for (target, extra) in [
        (IdeaStatus.takenForward, [FieldKey]()), (.referred, ["referredTo"]),
        (.joined, ["replacedBy"]), (.notTakenForward, []),
      ] {
        let fields: [FieldKey] = ["decision.on", "decision.by", "decision.text"] + extra
        #expect(throws: Refusal.decisionIncomplete(fields)) {
          try idea.move(to: target, reason: "Derfor", linkedCase: nil)
        }
      }
      #expect(idea.status == from)
    }
    var waiting = try idea(status: .onHold)
    #expect(throws: Refusal.transition(.ideaStatus, from: "onHold", to: "takenForward")) {
      try waiting.move(to: .takenForward, reason: "Derfor", linkedCase: nil)
    }
  }
}
