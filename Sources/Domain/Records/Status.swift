/// A status vocabulary with its transitions (Rules.md 2.4).
package protocol Status: CodeList {
  /// Where a new row starts unless told.
  static var initial: Self { get }

  /// Where the status may go, the likeliest first: a menu opens on it.
  var steps: [StatusStep<Self>] { get }
}

/// One transition that a status allows.
package struct StatusStep<Value: Status>: Hashable, Sendable {
  /// Where it leads.
  package let target: Value
  /// Whether a reason must be given.
  package let needsReason: Bool

  /// A step that needs no reason.
  static func to(_ target: Value) -> Self { Self(target: target, needsReason: false) }

  /// A step that must say why.
  static func withReason(_ target: Value) -> Self { Self(target: target, needsReason: true) }
}

extension Status {
  /// Checks that the status may go to another one.
  ///
  /// - Parameter reason: What was given as reason, nil or blank for none.
  package func checkStep(to target: Self, reason: String?) throws(Refusal) {
    guard target != self else {
      throw .presentStatus(Self.vocabulary, rawValue)
    }
    guard let step = steps.first(where: { $0.target == target }) else {
      throw .transition(Self.vocabulary, from: rawValue, to: target.rawValue)
    }
    guard !step.needsReason || !TextRules.isBlank(reason ?? "") else { throw .reasonRequired }
  }
}
