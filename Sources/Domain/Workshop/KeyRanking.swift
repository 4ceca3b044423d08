/// The keys that groups chose, ranked (K-09).
///
/// The number of groups that have a key among theirs counts first, then points: 5 for the first
/// line of a ballot down to 1 for the fifth. Keys that are alike in both share a rank and come
/// in the order of their numbers.
package struct KeyRanking: Hashable, Sendable {
  /// The chosen keys, the highest first.
  package let rows: [RankedKey]

  /// Ranks the keys of ballots, each in the order of its group.
  package init(_ ballots: [[String]]) {
    var tally: [String: (groups: Int, points: Int)] = [:]
    for ballot in ballots {
      for (place, key) in ballot.prefix(WorkshopGroup.ballotLength).enumerated() {
        tally[key, default: (0, 0)].groups += 1
        tally[key, default: (0, 0)].points += WorkshopGroup.ballotLength - place
      }
    }
    let order = tally.sorted { left, right in
      let (mine, theirs) = (left.value, right.value)
      if mine.groups != theirs.groups { return mine.groups > theirs.groups }
      if mine.points != theirs.points { return mine.points > theirs.points }
      return KeyCode(left.key) < KeyCode(right.key)
    }
    rows = order.map { key, sum in
      RankedKey(
        key: key, groups: sum.groups, points: sum.points,
        rank: 1 + order.count { ($0.value.groups, $0.value.points) > (sum.groups, sum.points) },
        isShared: order.count { $0.value == sum } > 1)
    }
  }

  /// The five highest; more where several share the fifth place.
  package var topFive: [RankedKey] { rows.filter { $0.rank <= WorkshopGroup.ballotLength } }

  /// All points that were given.
  package var points: Int { rows.reduce(0) { $0 + $1.points } }
}

/// A key with how it was ranked.
package struct RankedKey: Hashable, Sendable {
  /// What ballots call it.
  package let key: String
  /// How many groups have it among theirs.
  package let groups: Int
  /// 5 for a first place down to 1 for a fifth.
  package let points: Int
  /// 1 for the highest; the same for keys that are alike in groups and points.
  package let rank: Int
  /// Whether other keys have the same rank.
  package let isShared: Bool
}

/// What ballots call a key, in the order of the set: `2` before `10` before `S1` before `W1`.
package struct KeyCode: Comparable {
  private let letters: String
  private let number: Int

  /// Parts the code into letters and number; without digits the number is 0.
  package init(_ code: String) {
    letters = String(code.prefix { !$0.isNumber })
    number = Int(code.drop { !$0.isNumber }) ?? 0
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.letters, left.number) < (right.letters, right.number)
  }

  /// The codes of a text as people write a ballot: `1 2 3 9 4`, `1, 2, s3`.
  package static func codes(in text: String) -> [String] {
    text.split { $0.isWhitespace || $0 == "," || $0 == ";" }.map { $0.uppercased() }
  }
}
