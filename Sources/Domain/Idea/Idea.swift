/// What somebody sent in, as worded, and what became of it.
package struct Idea: Record {
  package let id: Identifier<Idea>
  package let number: Int
  package var revision = 1

  /// Whether it is an idea or a challenge.
  package private(set) var kind = IdeaKind.idea
  /// What it is called in lists.
  package private(set) var title = ""
  /// As sent in: it never changes (INV-01).
  ///
  /// Edits go to the concretisation.
  package private(set) var originalText = ""
  /// What makes it concrete; anybody may add to it.
  package private(set) var concretisation = Concretisation()
  /// What sort of sender it came from.
  package private(set) var senderKind = SenderKind.resident
  /// Who sent it in.
  package private(set) var senderPerson: Identifier<Person>?
  /// The organisation that sent it in, with or without a person.
  package private(set) var senderOrganisation: Identifier<Organisation>?
  /// What the sender is, where the kind is `other`.
  package private(set) var senderOther = ""
  /// How it came in.
  package private(set) var channel = Channel.internal
  /// The day it came in.
  package private(set) var receivedOn: Day
  /// The agenda item at which it was given (V-14).
  package private(set) var source: Identifier<AgendaItem>?
  /// The web form's own number: a repeated import knows it (N-12).
  package private(set) var externalId = ""
  /// What it is thought to cost; it becomes the case's amount.
  package private(set) var estimatedAmount: Amount?
  /// The main challenges that it would help to meet (V-04).
  package private(set) var challenges: [String] = []
  /// The goals of others that it serves, by whose they are (V-08).
  package private(set) var goalReferences = CodedTexts()
  /// How far it has come.
  package private(set) var status = IdeaStatus.initial
  /// Who sees to it.
  package private(set) var handler: Identifier<Person>?
  /// The next follow-up; on hold it is the wake-up date.
  package private(set) var nextDate: Day?
  /// In no document.
  package private(set) var internalNotes = ""
  /// What was decided, blank while nothing is.
  package private(set) var decision = IdeaDecision()
  /// Where it was referred.
  package private(set) var referredTo: ReferralTarget?
  /// The name of the receiver that it was referred to.
  package private(set) var referredToName = ""
  /// The idea that it joined.
  package private(set) var replacedBy: Identifier<Idea>?
  /// What the sender was told.
  package private(set) var reply = IdeaReply()

  package init(blank row: BlankRow<Idea>) {
    id = row.id
    number = row.number
    receivedOn = .unfilled
  }

  package static let kind = RecordKind.idea

  package static let traits = KindTraits(
    prefix: "ID", naming: .first(["title"]), heading: "title", pageTitle: "title",
    nameFields: ["title"],
    searchedFields: [
      "title", "originalText", "concretisation.what", "concretisation.where",
      "concretisation.forWhom", "concretisation.need", "concretisation.triedBefore", "senderOther",
      "internalNotes", "decision.text", "reply.text",
    ], searchRank: 1, isGoneTo: true, hasStatusMenu: true,
    firstFields: ["senderPerson", "senderOrganisation", "estimatedAmount", "handler", "nextDate"])

  package static let fields: [Field<Idea>] = [
    Field("title", .text, \.title, required: true),
    Field("kind", .choice(.ideaKind), \.kind, required: true),
    Field("originalText", .longText, \.originalText, required: true, access: .onAdding),
    Field("concretisation.what", .longText, \.concretisation.what),
    Field("concretisation.where", .longText, \.concretisation.place),
    Field("concretisation.forWhom", .longText, \.concretisation.forWhom),
    Field("concretisation.need", .longText, \.concretisation.need),
    Field("concretisation.triedBefore", .longText, \.concretisation.triedBefore),
    Field("senderKind", .choice(.senderKind), \.senderKind, required: true),
    Field("senderPerson", .record([.person]), \.senderPerson),
    Field("senderOrganisation", .record([.organisation]), \.senderOrganisation),
    Field("senderOther", .text, \.senderOther),
    Field("channel", .choice(.channel), \.channel, required: true),
    Field("receivedOn", .day(.past), \.receivedOn, chosen: true),
    Field("estimatedAmount", .amount, \.estimatedAmount),
    Field("challenges", .list(.choice(.challenge)), \.challenges),
    Field("goalReferences", .pairs(.goalSource), \.goalReferences),
    Field("handler", .record([.person]), \.handler),
    Field("nextDate", .day(.future), \.nextDate),
    Field("internalNotes", .longText, \.internalNotes),
    Field("externalId", .text, \.externalId),
    Field("source", .record([.agendaItem]), \.source, access: .onAdding),
    Field("status", .choice(.ideaStatus), \.status, required: true, access: .byTransition),
    Field("decision.on", .day(.past), \.decision.on, access: .byTransition),
    Field("decision.by", .text, \.decision.by, access: .byTransition),
    Field("decision.text", .longText, \.decision.text, access: .byTransition),
    Field("decision.ideaOwnerPart", .longText, \.decision.ideaOwnerPart, access: .byTransition),
    Field("referredTo", .choice(.referralTarget), \.referredTo, access: .byTransition),
    Field("referredToName", .text, \.referredToName, access: .byTransition),
    Field("replacedBy", .record([.idea]), \.replacedBy, access: .byTransition),
    Field("reply.on", .day(.past), \.reply.on, access: .byTransition),
    Field("reply.channel", .choice(.channel), \.reply.channel, access: .byTransition),
    Field("reply.text", .longText, \.reply.text, access: .byTransition),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    values.fill("receivedOn", .day(facts.today))
  }

  // MARK: Transitions

  /// Makes a person the handler; a received idea comes under assessment by it.
  package mutating func take(by handler: Identifier<Person>) throws(Refusal) {
    guard status.isOpen else { throw .ideaDecided(status) }
    self.handler = handler
    if status == .received { status = .underAssessment }
  }

  /// Moves the idea to a status that needs no decision.
  ///
  /// Taking an end state back to assessment clears decision and reply: the next end state
  /// owes a reply of its own. The history keeps both.
  ///
  /// - Parameter linkedCase: The case made from the idea, if it is not in the bin.
  package mutating func move(
    to target: IdeaStatus, reason: String?, linkedCase: Reference?
  ) throws(Refusal) {
    let needsDecision = target.isDecision && target != status
    try (needsDecision ? assessed : status).checkStep(to: target, reason: reason)
    guard !needsDecision else {
      throw .decisionIncomplete(IdeaDecision.requiredFields(for: target))
    }
    if let linkedCase, status == .takenForward { throw .ideaHasCase(linkedCase) }
    if !status.isOpen {
      decision = IdeaDecision()
      reply = IdeaReply()
      referredTo = nil
      referredToName = ""
      replacedBy = nil
    }
    status = target
  }

  /// Decides the idea (INV-03, INV-04); a received one passes through assessment.
  ///
  /// The decision's blank fields are left as they are, so its defaults (day, decider) are
  /// the caller's to fill. A reply from before the day of the decision told the sender
  /// something else: it goes, and the decision owes one of its own (INV-05).
  package mutating func decide(
    _ target: IdeaStatus, _ decision: IdeaDecision, referral: Referral? = nil,
    replacedBy: Identifier<Idea>? = nil
  ) throws(Refusal) {
    guard status.isOpen else {
      if target == status { throw .presentStatus(.ideaStatus, status.rawValue) }
      throw .ideaDecided(status)
    }
    guard target.isDecision else {
      throw .transition(.ideaStatus, from: status.rawValue, to: target.rawValue)
    }
    try assessed.checkStep(to: target, reason: decision.text)
    let decision = try Self.accepted(decision)
    var missing = decision.missingFields
    if target == .referred, referral == nil { missing.append("referredTo") }
    if target == .joined, replacedBy == nil { missing.append("replacedBy") }
    guard missing.isEmpty else {
      if target != .takenForward, missing == ["decision.text"] { throw .reasonRequired }
      throw .decisionIncomplete(missing)
    }
    guard replacedBy != id else { throw .joinedWithItself }
    let receiver = try Self.accepted(referral?.name ?? "", for: "referredToName")
    self.decision = decision
    if let replied = reply.on, let decided = decision.on, replied < decided {
      reply = IdeaReply()
    }
    if target == .referred {
      referredTo = referral?.target
      referredToName = receiver
    }
    if target == .joined { self.replacedBy = replacedBy }
    status = target
  }

  /// The status that a decision is made from: a received idea is assessed by it.
  private var assessed: IdeaStatus { status == .received ? .underAssessment : status }

  private static func accepted(_ decision: IdeaDecision) throws(Refusal) -> IdeaDecision {
    IdeaDecision(
      on: decision.on, by: try accepted(decision.by, for: "decision.by"),
      text: try accepted(decision.text, for: "decision.text"),
      ideaOwnerPart: try accepted(decision.ideaOwnerPart, for: "decision.ideaOwnerPart"))
  }

  /// Stores the reply that the sender got.
  package mutating func answerSender(_ reply: IdeaReply) throws(Refusal) {
    let text = try Self.accepted(reply.text, for: "reply.text")
    guard !TextRules.isBlank(text) else { throw .replyTextRequired }
    guard reply.on != nil else { throw .fields([FieldRefusal("reply.on", .required)]) }
    self.reply = IdeaReply(on: reply.on, channel: reply.channel, text: text)
  }

  /// Marks that the sender was asked something; an idea that waits already goes on waiting.
  package mutating func awaitClarification() throws(Refusal) {
    guard status != .awaitingClarification else { return }
    try status.checkStep(to: .awaitingClarification, reason: nil)
    status = .awaitingClarification
  }
}
