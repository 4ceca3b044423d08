/// Thresholds and lists of a template, which its rules and its ideas' forms read.
package struct TemplateParameters: Codable, Hashable, Sendable {
  /// From this amount a case is large; nil where the template knows no size.
  package var threshold: Amount?

  /// The channels that an external initiative of a large case may come through (V-12).
  package var channelsWhenLarge: [Channel]

  /// The main challenges that a case may name, in order (V-04).
  package var challenges: [ChallengeTemplate]

  /// Holds what a template sets; no threshold and no lists unless told.
  package init(
    threshold: Amount? = nil, channelsWhenLarge: [Channel] = [],
    challenges: [ChallengeTemplate] = []
  ) {
    self.threshold = threshold
    self.channelsWhenLarge = channelsWhenLarge
    self.challenges = challenges
  }
}

/// A main challenge that a municipality gives priority, such as `climate`.
package struct ChallengeTemplate: Codable, Hashable, Sendable {
  /// What records name it by.
  package var key: String

  /// What people read.
  package var label: LocalizedText

  /// What it is about, in a sentence or two.
  package var help: LocalizedText?

  /// Makes a challenge that ideas name by its key.
  package init(key: String, label: LocalizedText, help: LocalizedText? = nil) {
    self.key = key
    self.label = label
    self.help = help
  }
}

/// A role that a team is expected to have, and how many persons at least.
package struct ExpectedRole: Codable, Hashable, Sendable {
  /// The role that is expected.
  package var role: Role

  /// So many persons at least; 0 where the role is only suggested.
  package var minimum: Int

  /// Expects so many persons with a role, one unless told.
  package init(role: Role, minimum: Int = 1) {
    self.role = role
    self.minimum = minimum
  }
}
