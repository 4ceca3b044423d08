import Domain
import Testing

@Suite("Deciding ideas and replying")
struct IdeaDecisionTests {
  private let today: Day

  init() throws {
    today = try day("2026-10-15")
  }

  private func idea(_ status: IdeaStatus, _ values: FieldValues = [:]) throws -> Idea {
    let fixed: FieldValues = [
      "title": .text("Lys på turvegen"), "originalText": .text("Det er mørkt langs vegen."),
      "receivedOn": .day(try day("2026-09-28")), "status": .code(status.rawValue),
    ]
    return try #require(
      Idea.restoring(
        id: Identifier(5), number: 5, revision: 1, fixed.merging(values) { $1 }))
  }

  private func decision(_ text: String = "Vi setter ned et team.") -> IdeaDecision {
    IdeaDecision(on: today, by: "kommunalsjefen", text: text)
  }

  /// The statuses that a decision may be made from, by what is decided (Rules.md 2.4).
  private static let decidable: [IdeaStatus: Set<IdeaStatus>] = [
    .takenForward: [.received, .underAssessment],
    .referred: [.received, .underAssessment],
    .joined: [.received, .underAssessment],
    .notTakenForward: [.received, .awaitingClarification, .underAssessment, .onHold],
  ]

  @Test("N-15: deciding passes a received idea through assessment; every pair of statuses")
  func everyPair() throws {
    for from in IdeaStatus.allCases {
      for target in IdeaStatus.allCases {
        var idea = try idea(from)
        let refused = refusal { () throws(Refusal) in
          try idea.decide(
            target, decision(), referral: Referral(target: .county), replacedBy: Identifier(1))
        }
        let expected: Refusal? =
          if !from.isOpen {
            from == target
              ? .presentStatus(.ideaStatus, from.rawValue) : .ideaDecided(from)
          } else if Self.decidable[target]?.contains(from) == true {
            nil
          } else {
            .transition(.ideaStatus, from: from.rawValue, to: target.rawValue)
          }
        #expect(refused == expected, "\(from) to \(target)")
        #expect(idea.status == (expected == nil ? target : from), "\(from) to \(target)")
      }
    }
  }

  @Test("INV-03: taking forward needs date, decider and text; blanks are nothing")
  func takenForward() throws {
    var idea = try idea(.received)
    let before = idea
    for (given, missing) in [
      (IdeaDecision(), ["decision.on", "decision.by", "decision.text"] as [FieldKey]),
      (IdeaDecision(on: today, by: " \n", text: "Ja"), ["decision.by"]),
      (IdeaDecision(on: today, by: "kommunalsjefen", text: "\u{AD} "), ["decision.text"]),
      (IdeaDecision(by: "kommunalsjefen", text: "Ja"), ["decision.on"]),
    ] {
      #expect(throws: Refusal.decisionIncomplete(missing)) {
        try idea.decide(.takenForward, given)
      }
      #expect(idea == before)
    }
    try idea.decide(.takenForward, decision())
    #expect(idea.decision == decision())
    #expect(idea.status == .takenForward)
  }

  @Test("INV-04, A1.6: an end state needs a reason, and nothing is changed without one")
  func reason() throws {
    for target in [IdeaStatus.notTakenForward, .referred, .joined] {
      var idea = try idea(.underAssessment)
      let before = idea
      #expect(throws: Refusal.reasonRequired) {
        try idea.decide(
          target, decision("  "), referral: Referral(target: .county),
          replacedBy: Identifier(1))
      }
      #expect(idea == before)
    }
  }

  @Test("INV-04: withdrawing needs no reason")
  func withdrawn() throws {
    for status in IdeaStatus.allCases where status.isOpen {
      var idea = try idea(status)
      try idea.move(to: .withdrawn, reason: nil, linkedCase: nil)
      #expect(idea.status == .withdrawn)
    }
  }

  @Test(
    "Rules.md 2.4: referring needs a receiver, joining another idea; no other decision keeps them")
  func receivers() throws {
    var idea = try idea(.underAssessment)
    #expect(throws: Refusal.decisionIncomplete(["referredTo"])) {
      try idea.decide(.referred, decision())
    }
    #expect(throws: Refusal.decisionIncomplete(["replacedBy"])) {
      try idea.decide(.joined, decision())
    }
    #expect(throws: Refusal.decisionIncomplete(["decision.text", "replacedBy"])) {
      try idea.decide(.joined, decision(""))
    }
    #expect(throws: Refusal.joinedWithItself) {
      try idea.decide(.joined, decision(), replacedBy: idea.id)
    }
    var referred = idea
    try referred.decide(
      .referred, decision(), referral: Referral(target: .other, name: " Nabo\nkommunen "),
      replacedBy: Identifier(1))
    #expect(referred.referredTo == .other)
    #expect(referred.referredToName == "Nabo kommunen")
    #expect(referred.replacedBy == nil)
    var joined = idea
    try joined.decide(
      .joined, decision(), referral: Referral(target: .county, name: "Fylket"),
      replacedBy: Identifier(1))
    #expect(joined.replacedBy == Identifier(1))
    #expect(joined.referredTo == nil && joined.referredToName.isEmpty)
  }

  @Test("INV-19: no text of a decision or reply holds a national identity number")
  func identityNumbers() throws {
    var idea = try idea(.underAssessment)
    let before = idea
    let number = "01019012345"
    #expect(throws: Refusal.field("decision.by", .identityNumber)) {
      try idea.decide(.takenForward, IdeaDecision(on: today, by: number, text: "Ja"))
    }
    #expect(throws: Refusal.field("decision.text", .identityNumber)) {
      try idea.decide(.takenForward, decision(number))
    }
    #expect(throws: Refusal.field("decision.ideaOwnerPart", .identityNumber)) {
      try idea.decide(
        .takenForward,
        IdeaDecision(on: today, by: "sjefen", text: "Ja", ideaOwnerPart: number))
    }
    #expect(throws: Refusal.field("referredToName", .identityNumber)) {
      try idea.decide(
        .referred, decision(), referral: Referral(target: .county, name: number))
    }
    #expect(throws: Refusal.field("reply.text", .identityNumber)) {
      try idea.answerSender(IdeaReply(on: today, text: number))
    }
    #expect(idea == before)
  }

  @Test("What is written in a decision is cleaned as in any field")
  func cleaned() throws {
    var idea = try idea(.underAssessment)
    try idea.decide(
      .takenForward,
      IdeaDecision(on: today, by: " råd\nmann ", text: "Ja\u{0}", ideaOwnerPart: "Med\r\npå"))
    #expect(
      idea.decision
        == IdeaDecision(on: today, by: "råd mann", text: "Ja\u{FFFD}", ideaOwnerPart: "Med\npå"))
  }

  // MARK: The reply

  @Test(
    "INV-05: an end state owes a reply until there is one; a withdrawn idea does not",
    arguments: IdeaStatus.allCases)
  func lacksReply(status: IdeaStatus) throws {
    var idea = try idea(status)
    let owes: Set<IdeaStatus> = [.takenForward, .referred, .joined, .notTakenForward]
    #expect(idea.lacksReply == owes.contains(status))
    try idea.answerSender(IdeaReply(on: today, channel: .email, text: "Takk for ideen."))
    #expect(!idea.lacksReply)
    #expect(idea.reply == IdeaReply(on: today, channel: .email, text: "Takk for ideen."))
    #expect(idea.status == status)
  }

  @Test(
    "INV-05: a reply from before the decision is not the reply to it; one of that day may be",
    arguments: [("2026-10-14", true), ("2026-10-15", false), ("2026-10-16", false)])
  func replyBeforeDecision(replied: String, owes: Bool) throws {
    var idea = try idea(.underAssessment)
    let reply = IdeaReply(on: try day(replied), channel: .email, text: "Vi ser på det.")
    try idea.answerSender(reply)
    try idea.decide(.notTakenForward, decision("Nei."))
    #expect(idea.lacksReply == owes)
    #expect(idea.reply == (owes ? IdeaReply() : reply))
  }

  @Test("A reply needs a text and a day")
  func replyText() throws {
    var idea = try idea(.referred)
    #expect(throws: Refusal.replyTextRequired) {
      try idea.answerSender(IdeaReply(on: today, text: " \n"))
    }
    #expect(throws: Refusal.field("reply.on", .required)) {
      try idea.answerSender(IdeaReply(text: "Takk"))
    }
    #expect(idea.lacksReply)
  }

  // MARK: Taking a decision back

  @Test(
    "Rules.md 2.4: an end state goes back to assessment with a reason, and owes a new reply then")
  func reopen() throws {
    for status in IdeaStatus.allCases where !status.isOpen {
      var idea = try idea(
        status,
        [
          "decision.on": .day(today), "decision.by": .text("sjefen"),
          "decision.text": .text("Nei"), "reply.on": .day(today), "reply.text": .text("Takk"),
          "referredTo": .code("county"), "referredToName": .text("Fylket"),
          "replacedBy": .record(RecordLink(kind: .idea, id: 1)),
        ])
      #expect(throws: Refusal.reasonRequired) {
        try idea.move(to: .underAssessment, reason: " ", linkedCase: nil)
      }
      try idea.move(to: .underAssessment, reason: "Nye opplysninger", linkedCase: nil)
      #expect(idea.status == .underAssessment)
      #expect(idea.decision == IdeaDecision())
      #expect(idea.reply == IdeaReply())
      #expect(idea.referredTo == nil && idea.replacedBy == nil && idea.referredToName.isEmpty)
    }
  }

  @Test("Rules.md 2.4: an idea whose case is not in the bin stays taken forward")
  func linkedCase() throws {
    let reference = try #require(Reference(.caseFile, 7))
    var idea = try idea(.takenForward)
    #expect(throws: Refusal.ideaHasCase(reference)) {
      try idea.move(to: .underAssessment, reason: "Feil", linkedCase: reference)
    }
    #expect(throws: Refusal.reasonRequired) {
      try idea.move(to: .underAssessment, reason: nil, linkedCase: reference)
    }
    try idea.move(to: .underAssessment, reason: "Feil", linkedCase: nil)
    #expect(idea.status == .underAssessment)
  }
}
