import Domain

extension TemplateParser {
  /// The thresholds and lists of the template; empty where they are left out.
  mutating func parameters(in group: FieldGroup) -> TemplateParameters {
    let names = ["threshold", "channelsWhenLarge", "challenges"]
    guard let parameters = subgroup("parameters", in: group, names) else {
      return TemplateParameters()
    }
    let kroner = number("threshold", in: parameters, 1...Int(Amount.range.upperBound))
    return TemplateParameters(
      threshold: kroner.flatMap { Amount(kroner: Int64($0)) },
      channelsWhenLarge: choices("channelsWhenLarge", in: parameters) ?? [],
      challenges: challenges(in: parameters))
  }

  private mutating func challenges(in group: FieldGroup) -> [ChallengeTemplate] {
    var lines: [String: Int] = [:]
    return list("challenges", in: group).compactMap { node, path in
      guard let challenge = challenge(node, at: path) else { return nil }
      if let first = lines[challenge.key] {
        report(.repeatedKey(challenge.key, firstLine: first), at: path, line: node.line)
      }
      lines[challenge.key] = node.line
      return challenge
    }
  }

  /// A challenge with its own label, or the bare key of one that is shipped.
  private mutating func challenge(_ node: YAMLNode, at path: String) -> ChallengeTemplate? {
    if case .scalar(.text(let key), let line) = node {
      let shipped = ShippedTemplates.challenges
      if let challenge = shipped.first(where: { $0.key == key }) { return challenge }
      let allowed = shipped.map(\.key)
      let nearest = Spelling.nearest(to: key, among: allowed)
      report(.unknownValue(key, nearest: nearest, allowed: allowed), at: path, line: line)
      return nil
    }
    guard let group = group(node, at: path, ["challenge", "label", "help"]) else { return nil }
    let key = key("challenge", in: group)
    let label = requiredLocalized("label", in: group)
    let help = localized("help", in: group)
    guard let key, let label else { return nil }
    return ChallengeTemplate(key: key, label: label, help: help)
  }
}
