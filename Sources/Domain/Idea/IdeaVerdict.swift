/// What is decided about an idea, as entered: blanks are filled by the store (Rules.md 2.4).
package struct IdeaVerdict: Hashable, Sendable {
  /// One of the first four end states.
  package var target: IdeaStatus
  /// A blank day is today; a blank decider is the acting person, but for `takenForward`.
  package var decision: IdeaDecision
  /// Where the idea is referred, for `referred`.
  package var referral: Referral?
  /// The idea that this one joins, for `joined`.
  package var replacedBy: Identifier<Idea>?
  /// The template of the new case, for `takenForward`; `tom` where nil.
  package var template: String?
  /// The title of the new case; the idea's where nil or blank.
  package var title: String?

  /// Asks for a status; which of the other parts the idea then needs is up to the target.
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
