import Domain

/// What filter and order know of one row.
struct ListFacts {
  /// Everything that the row can be found by.
  let words: [String]
  /// What the row is ordered by, in the order asked for.
  let key: ListKey

  /// Whether each word typed begins a word of the row; `T-004` and `15.10` are found whole.
  func match(_ typed: [String]) -> Bool {
    let text = ListFacts.searched(words.joined(separator: " "))
    return typed.allSatisfy { text.contains($0) }
  }

  /// The words of a filter, as ``match(_:)`` looks for them.
  static func words(of filter: String) -> [String] {
    filter.split(whereSeparator: \.isWhitespace).map { searched(String($0)) }.filter { $0 != " " }
  }

  private static func searched(_ text: String) -> String { " " + SortKey.of(text) }
}

/// What a row is ordered by; rows without come last.
enum ListKey: Comparable {
  case number(Int)
  case text(String)
  case missing

  /// By a text in Norwegian order; a blank one comes last.
  static func by(_ text: String?) -> ListKey {
    let key = SortKey.of(text ?? "")
    return key.isEmpty ? .missing : .text(key)
  }

  /// By a day, the newest first.
  static func newest(_ day: Day?) -> ListKey {
    day.map { .number($0.days(until: .last)) } ?? .missing
  }

  /// By a day, the oldest first.
  static func oldest(_ day: Day?) -> ListKey {
    day.map { .number(Day.first.days(until: $0)) } ?? .missing
  }

  /// By an amount, the largest first.
  static func largest(_ amount: Amount?) -> ListKey {
    amount.map { .number(-Int($0.kroner)) } ?? .missing
  }

  /// By the place of a code in its vocabulary.
  static func code<Code: CaseIterable & Equatable>(_ code: Code) -> ListKey {
    .number(Array(Code.allCases).firstIndex(of: code) ?? 0)
  }
}
