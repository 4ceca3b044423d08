/// The value of a rule's argument as templates and copies of them write it.
package enum RuleArgument: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([String])
}

/// A problem of a rule: which argument, or nil for the rule itself, and what is wrong.
package struct RuleProblem: Hashable, Sendable {
  /// The name of the argument, or nil for the rule itself.
  package let argument: String?

  /// What is wrong.
  package let problem: TemplateProblem
}

/// Everything that is wrong with a rule; at least one.
package struct RuleProblems: Error, Hashable, Sendable {
  /// The problems in the order they were found.
  package let all: [RuleProblem]
}

extension RuleArgument: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try container.decodeIfThere(Bool.self) {
      self = .flag(flag)
    } else if let number = try container.decodeIfThere(Int.self) {
      self = .number(number)
    } else if let text = try container.decodeIfThere(String.self) {
      self = .text(text)
    } else {
      self = .list(try container.decode([String].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .list(let list): try container.encode(list)
    }
  }
}

extension SingleValueDecodingContainer {
  /// The value where it is of that type, or nil where it is of another.
  fileprivate func decodeIfThere<Value: Decodable>(_ type: Value.Type) throws -> Value? {
    do {
      return try decode(type)
    } catch DecodingError.typeMismatch {
      return nil
    }
  }
}
