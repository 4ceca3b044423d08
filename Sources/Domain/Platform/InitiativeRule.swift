/// How initiatives reach a municipality's platform: what counts as large, and which channels a
/// large one from outside may come through (V-12).
package struct InitiativeRule: Hashable, Sendable {
  /// From this amount a project is large; nil where there is no size.
  package let threshold: Amount?
  /// The channels that a large project from outside may come through.
  package let channels: [Channel]

  /// Refuses nothing unless told: there is no threshold, and no channel is asked for.
  package init(threshold: Amount? = nil, channels: [Channel] = []) {
    self.threshold = threshold
    self.channels = channels
  }

  /// Reads the rule of a platform.
  package init(_ platform: Platform) {
    self.init(threshold: platform.threshold, channels: platform.channelsWhenLarge)
  }

  /// Whether an initiative would have to come another way: large, from outside, and through a
  /// channel that is not allowed.
  ///
  /// A small one, and one of unknown size, is never warned about (V-09).
  package func refuses(_ channel: Channel, from sender: SenderKind, amount: Amount?) -> Bool {
    CaseSize(amount: amount, threshold: threshold) == .large && sender.isExternal
      && !channels.contains(channel)
  }

  /// Whether an idea is to be taken before others: a large project that answers a main challenge
  /// (V-04), a small one that serves a goal of the municipality, the business association
  /// or a volunteer centre (V-08).
  ///
  /// While the size is unknown, or where there is none, either will do.
  package func prioritises(
    amount: Amount?, hasChallenge: Bool, hasGoalReference: Bool
  ) -> Bool {
    switch CaseSize(amount: amount, threshold: threshold) {
    case .large: hasChallenge
    case .small: hasGoalReference
    case .unknown, nil: hasChallenge || hasGoalReference
    }
  }
}

/// A channel that a large project from outside came through, though it may not (V-12).
package struct RefusedChannel: Hashable, Sendable {
  /// The channel of the idea.
  package let channel: Channel
  /// The channels that are allowed.
  package let allowed: [Channel]

  /// Says through which channel an idea came, and which ones are allowed.
  package init(channel: Channel, allowed: [Channel]) {
    self.channel = channel
    self.allowed = allowed
  }
}

extension Idea {
  /// The channel that the idea may not come through by the municipality's rule; nil where it
  /// may (V-12).
  package func refusedChannel(by rule: InitiativeRule) -> RefusedChannel? {
    rule.refuses(channel, from: senderKind, amount: estimatedAmount)
      ? RefusedChannel(channel: channel, allowed: rule.channels) : nil
  }

  /// Whether the idea is to be taken before others (V-04, V-08).
  package func isPrioritised(by rule: InitiativeRule) -> Bool {
    rule.prioritises(
      amount: estimatedAmount, hasChallenge: !challenges.isEmpty,
      hasGoalReference: !goalReferences.pairs.isEmpty)
  }
}
