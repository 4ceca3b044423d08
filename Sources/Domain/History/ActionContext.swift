/// Who acts, on which day, and why.
package struct ActionContext: Hashable, Sendable {
  package var actor: String
  /// The day that rules, defaults and staleness go by; the journal keeps the real clock.
  package var today: Day
  package var reason: String

  /// An action of somebody on a day.
  package init(actor: String, today: Day, reason: String = "") {
    self.actor = actor
    self.today = today
    self.reason = reason
  }
}

/// What a typed reference or name answers to.
package enum Resolution: Hashable, Sendable {
  case found(RecordLink)
  case nothing
  case several([RecordName])
}

/// A decision about an idea, with what the end state needs.
package struct IdeaVerdict: Hashable, Sendable {
  package var target: IdeaStatus
  /// Blank day and decider are filled in: today, and for all but `takenForward` who acts.
  package var decision: IdeaDecision
  package var referral: Referral?
  package var replacedBy: Identifier<Idea>?
  /// The template of the case to be made; `tom` where nil.
  package var template: String?
  /// The case's title; the idea's where nil.
  package var title: String?

  /// A decision.
  package init(
    target: IdeaStatus, decision: IdeaDecision, referral: Referral? = nil,
    replacedBy: Identifier<Idea>? = nil, template: String? = nil, title: String? = nil
  ) {
    self.target = target
    self.decision = decision
    self.referral = referral
    self.replacedBy = replacedBy
    self.template = template
    self.title = title
  }
}

/// A decision to pass a gate without some of its requirements (INV-22).
package struct GateOverride: Hashable, Sendable {
  /// Rule keys, or bare rule names for all of a kind.
  package var rules: [String]
  package var by: String
  package var reason: String

  /// Overrides rules.
  package init(rules: [String], by: String, reason: String) {
    self.rules = rules
    self.by = by
    self.reason = reason
  }
}
