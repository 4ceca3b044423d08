/// What makes an idea concrete (seed N-13): an aid, never a condition.
package struct Concretisation: Hashable, Sendable {
  package var what = ""
  package var place = ""
  package var forWhom = ""
  package var need = ""
  package var triedBefore = ""

  /// Nothing said yet.
  package init() {}

  /// How many of the five questions have an answer.
  package var answers: Int {
    [what, place, forWhom, need, triedBefore].count { !TextRules.isBlank($0) }
  }
}

/// Who decided what about an idea, and how its owner took part (seed N-15, N-16).
package struct IdeaDecision: Hashable, Sendable {
  package var on: Day?
  package var by: String
  package var text: String
  package var ideaOwnerPart: String

  /// A decision, empty unless told.
  package init(on: Day? = nil, by: String = "", text: String = "", ideaOwnerPart: String = "") {
    self.on = on
    self.by = by
    self.text = text
    self.ideaOwnerPart = ideaOwnerPart
  }

  /// What a decision for an end state must hold (INV-03, INV-04).
  package static func requiredFields(for target: IdeaStatus) -> [FieldKey] {
    var fields: [FieldKey] = ["decision.on", "decision.by", "decision.text"]
    if target == .referred { fields.append("referredTo") }
    if target == .joined { fields.append("replacedBy") }
    return fields
  }

  /// What is blank of what every decision must hold.
  var missingFields: [FieldKey] {
    var missing: [FieldKey] = []
    if on == nil { missing.append("decision.on") }
    if TextRules.isBlank(by) { missing.append("decision.by") }
    if TextRules.isBlank(text) { missing.append("decision.text") }
    return missing
  }
}

/// Where an idea is referred, and the name of the receiver if there is one.
package struct Referral: Hashable, Sendable {
  package var target: ReferralTarget
  package var name: String

  /// Refers to a kind of receiver.
  package init(target: ReferralTarget, name: String = "") {
    self.target = target
    self.name = name
  }
}

/// The reply that the sender got.
package struct IdeaReply: Hashable, Sendable {
  package var on: Day?
  package var channel: Channel?
  package var text: String

  /// A reply, empty unless told.
  package init(on: Day? = nil, channel: Channel? = nil, text: String = "") {
    self.on = on
    self.channel = channel
    self.text = text
  }
}

extension IdeaStatus {
  /// Whether somebody still has to do something with the idea; on hold counts as open.
  package var isOpen: Bool {
    switch self {
    case .received, .awaitingClarification, .underAssessment, .onHold: true
    case .takenForward, .referred, .joined, .notTakenForward, .withdrawn: false
    }
  }

  /// Whether the status is reached by a decision only.
  package var isDecision: Bool {
    switch self {
    case .takenForward, .referred, .joined, .notTakenForward: true
    case .received, .awaitingClarification, .underAssessment, .onHold, .withdrawn: false
    }
  }
}

extension Idea {
  /// Whether the sender is owed a reply (INV-05).
  package var lacksReply: Bool { status.isDecision && reply.on == nil }

  /// Days since the idea came in.
  package func age(on today: Day) -> Int {
    receivedOn.map { $0.days(until: today) } ?? 0
  }

  /// Whether the idea is too vague to be assessed (seed N-13): short, and fewer than two of the
  /// five questions answered.
  ///
  /// It is a mark, never a refusal.
  package var needsClarification: Bool {
    originalText.count < 80 && concretisation.answers < 2
  }

  /// Whether the initiator is neither a party nor the municipality (seed V-11).
  package var isExternalInitiative: Bool {
    switch senderKind {
    case .party, .municipality: false
    case .resident, .association, .business, .other: true
    }
  }
}
