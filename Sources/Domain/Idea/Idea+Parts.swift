/// What makes an idea concrete (N-13): an aid, never a condition.
package struct Concretisation: Hashable, Sendable {
  /// What it is about.
  package var what = ""
  /// Where it would be: the field `where`, which is a word of Swift.
  package var place = ""
  /// Who it is for.
  package var forWhom = ""
  /// What is needed.
  package var need = ""
  /// What has been tried before.
  package var triedBefore = ""

  /// Nothing said yet.
  package init() {}

  /// How many of the five questions have an answer.
  package var answers: Int {
    [what, place, forWhom, need, triedBefore].count { !TextRules.isBlank($0) }
  }
}

/// Who decided what about an idea, and how its owner took part (N-15, N-16).
package struct IdeaDecision: Hashable, Sendable {
  /// The day it was decided.
  package var on: Day?
  /// Who decided it, in free text.
  package var by: String
  /// What was decided; for all but `takenForward` it is the reason.
  package var text: String
  /// How the idea's owner took part; blank is marked in the case.
  package var ideaOwnerPart: String

  /// Holds a decision, empty unless told.
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
  /// The kind of receiver.
  package var target: ReferralTarget
  /// Which service, county or other receiver it is; may be blank.
  package var name: String

  /// Refers to a kind of receiver.
  package init(target: ReferralTarget, name: String = "") {
    self.target = target
    self.name = name
  }
}

/// The reply that the sender got.
package struct IdeaReply: Hashable, Sendable {
  /// The day the sender got it.
  package var on: Day?
  /// How the sender got it.
  package var channel: Channel?
  /// What it said.
  package var text: String

  /// Holds a reply, empty unless told.
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
    receivedOn.days(until: today)
  }

  /// Whether the idea is too vague to be assessed (N-13): short, and fewer than two of the
  /// five questions answered.
  ///
  /// It is a mark, never a refusal.
  package var needsClarification: Bool {
    originalText.count < 80 && concretisation.answers < 2
  }

  /// Whether the initiator is neither a party nor the municipality (V-11).
  package var isExternalInitiative: Bool { senderKind.isExternal }
}

extension SenderKind {
  /// Whether the sender is neither a party nor the municipality (V-11).
  package var isExternal: Bool {
    switch self {
    case .party, .municipality: false
    case .resident, .association, .business, .other: true
    }
  }
}
