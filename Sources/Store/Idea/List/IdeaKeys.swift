import Domain
import GRDB

/// The columns that an idea list is ordered by, and the index that has them in order.
///
/// The order of priority depends on the municipality's threshold, which no index knows: the
/// scope is then put in order for each page.
struct IdeaKeys {
  /// How the index is named to the planner; empty without one.
  let index: String
  private let names: [String]
  private let isDescending: Bool

  init(_ order: IdeaOrder, _ rule: InitiativeRule) {
    switch order {
    case .queue:
      (index, names, isDescending) = (
        "INDEXED BY ideaByQueue", ["queueRank", "receivedOn", "number"], false
      )
    case .newest:
      (index, names, isDescending) = ("INDEXED BY ideaByReceived", ["receivedOn", "number"], true)
    case .title:
      (index, names, isDescending) = ("INDEXED BY ideaByTitle", ["sortKey", "number"], false)
    case .priority:
      let isOnHold = "(queueRank BETWEEN 2 AND 3)"
      (index, names, isDescending) = (
        "", [isOnHold, Self.priority(rule), "receivedOn", "number"], false
      )
    }
  }

  /// 0 for an idea that is to be taken before others, else 1, as the rule says for each size and
  /// for what the idea names.
  private static func priority(_ rule: InitiativeRule) -> String {
    var sizes: [(condition: String, example: Amount?)] = []
    if let threshold = rule.threshold {
      sizes.append(("estimatedAmount >= \(threshold.kroner)", threshold))
      sizes.append(("estimatedAmount < \(threshold.kroner)", .zero))
    }
    sizes.append(("1", nil))
    let cases = sizes.flatMap { size in
      [(true, true), (true, false), (false, true), (false, false)].map { challenge, goal in
        let isFirst = rule.prioritises(
          amount: size.example, hasChallenge: challenge, hasGoalReference: goal)
        return """
          WHEN \(size.condition) AND (challenges <> '[]') = \(challenge ? 1 : 0)
          AND (goalReferences <> '[]') = \(goal ? 1 : 0) THEN \(isFirst ? 0 : 1)
          """
      }
    }
    return "(CASE \(cases.joined(separator: " ")) END)"
  }

  var columns: String { names.joined(separator: ", ") }

  func ordering(backward: Bool) -> String {
    let direction = isDescending != backward ? " DESC" : ""
    return names.map { $0 + direction }.joined(separator: ", ")
  }

  /// Whether a row lies on one side of an anchor.
  func beyond(_ anchor: IdeaAnchor, backward: Bool) -> String {
    let sign = isDescending != backward ? "<" : ">"
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    return "(\(columns)) \(sign)\(anchor.isIncluded ? "=" : "") (\(marks))"
  }
}

/// The key of the row at which a page begins or ends.
struct IdeaAnchor {
  let key: [DatabaseValue]
  /// Whether the row itself is on the page.
  let isIncluded: Bool

  /// The same key, for what lies on its other side.
  var opposite: IdeaAnchor { IdeaAnchor(key: key, isIncluded: !isIncluded) }
}

/// A stretch of an idea list in its order, from an anchor or an end of the list.
///
/// SQLite takes one lower and one upper bound for a walk along an index. The anchor is the bound
/// on its side, so the scope's own bound there is kept from the planner by a plus: else the walk
/// would begin at the scope's edge and pass every row up to the anchor.
struct IdeaRange {
  /// What the query has after `FROM idea`.
  let sql: String
  let arguments: [DatabaseValue]

  init(_ scope: IdeaScope, _ keys: IdeaKeys, from anchor: IdeaAnchor?, backward: Bool) {
    let beyond = anchor.map { " AND " + keys.beyond($0, backward: backward) } ?? ""
    let lower = anchor != nil && !backward ? "+queueRank" : "queueRank"
    let upper = anchor != nil && backward ? "+queueRank" : "queueRank"
    sql = """
      \(keys.index) WHERE \(lower) >= \(scope.ranks.lowerBound)
      AND \(upper) <= \(scope.ranks.upperBound)\(beyond)
      ORDER BY \(keys.ordering(backward: backward))
      """
    arguments = anchor?.key ?? []
  }
}

extension IdeaScope {
  /// The ranks of the queue that the scope holds.
  var ranks: ClosedRange<Int> {
    switch self {
    case .open: 0...3
    case .withoutReply: 4...4
    case .all: 0...5
    }
  }

  /// The scope as SQL.
  var condition: String { "queueRank BETWEEN \(ranks.lowerBound) AND \(ranks.upperBound)" }
}

extension PageAnchor {
  /// Whether the page is read from its end.
  var isBackward: Bool {
    switch self {
    case .bottom, .before: true
    case .top, .after, .from: false
    }
  }
}
