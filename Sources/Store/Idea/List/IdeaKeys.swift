import Domain
import GRDB

/// The columns that an idea list is ordered by, and the index that has them in order.
struct IdeaKeys {
  let index: String
  private let names: [String]
  private let isDescending: Bool

  init(_ order: IdeaOrder) {
    switch order {
    case .queue:
      (index, names, isDescending) = ("ideaByQueue", ["queueRank", "receivedOn", "number"], false)
    case .newest:
      (index, names, isDescending) = ("ideaByReceived", ["receivedOn", "number"], true)
    case .title:
      (index, names, isDescending) = ("ideaByTitle", ["sortKey", "number"], false)
    }
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
  /// What stands after `FROM idea`.
  let sql: String
  let arguments: [DatabaseValue]

  init(_ scope: IdeaScope, _ keys: IdeaKeys, from anchor: IdeaAnchor?, backward: Bool) {
    let beyond = anchor.map { " AND " + keys.beyond($0, backward: backward) } ?? ""
    let lower = anchor != nil && !backward ? "+queueRank" : "queueRank"
    let upper = anchor != nil && backward ? "+queueRank" : "queueRank"
    sql = """
      INDEXED BY \(keys.index) WHERE \(lower) >= \(scope.ranks.lowerBound)
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
