package import Domain

/// What a person has set for themselves in `config.yaml`; what is nil is not set.
package struct Configuration: Hashable, Sendable {
  /// Who acts, where `--as` does not say.
  package var actor: String?
  /// The language of messages and of the work surface.
  package var language: Language?
  package var theme: ThemeName?
  /// The file to work in, where neither `--database` nor the environment says.
  package var database: String?

  /// Nothing is set.
  package init() {}
}

/// The themes that can be chosen.
package enum ThemeName: String, CaseIterable, Hashable, Sendable {
  /// The terminal's own colours.
  case standard
  /// No colours at all.
  case monochrome
}

/// A configuration as it was read, with what was passed over in it.
package struct ReadConfiguration: Hashable, Sendable {
  package let configuration: Configuration
  /// What could not be used; the defaults hold instead.
  package let warnings: [SettingsProblem]

  /// Holds what was read; nothing was passed over unless told.
  package init(configuration: Configuration, warnings: [SettingsProblem] = []) {
    self.configuration = configuration
    self.warnings = warnings
  }
}
