/// A step of a phase: what to do, in a sentence or two.
package struct StepTemplate: Hashable, Sendable {
  /// What to do.
  package var text: LocalizedText

  /// What a case has changed in its copy of the step (O-04).
  package var adaptation: Adaptation

  /// Takes a step as a template has it, not changed by any case.
  package init(_ text: LocalizedText) {
    self.text = text
    adaptation = Adaptation()
  }

  /// Whether the case leaves the step out.
  package var isHidden: Bool { adaptation.hidden != nil }
}

/// The text's languages and, in a case that has changed it, what was changed are side by side.
extension StepTemplate: Codable {
  private enum CodingKeys: String, CodingKey {
    case changes
  }

  package init(from decoder: any Decoder) throws {
    text = try LocalizedText(from: decoder)
    let container = try decoder.container(keyedBy: CodingKeys.self)
    adaptation =
      try container.decodeIfPresent(Adaptation.self, forKey: .changes) ?? Adaptation()
  }

  package func encode(to encoder: any Encoder) throws {
    try text.encode(to: encoder)
    guard !adaptation.isEmpty else { return }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(adaptation, forKey: .changes)
  }
}
