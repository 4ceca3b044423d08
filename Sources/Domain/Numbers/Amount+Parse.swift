extension Amount {
  /// Reads an amount as people write it (INV-16): `100000`, `100 000`, `100.000`, `kr 100 000`.
  ///
  /// Thousands are parted by blanks of any width or by full stops, not by both. `kr`, `kr.`,
  /// `kroner`, `nok` and `,-` may be where people put them. Øre are none where they are zeros:
  /// `810 000,00` and `25000.0` are whole (I-09).
  package static func parse(_ text: String) throws(AmountError) -> Amount {
    guard text.utf8.count <= 200 else { throw .unknown }
    let (bare, isNegative) = try bareFigures(text)
    let figures = withoutZeroOre(bare)
    if let comma = figures.firstIndex(of: ",") {
      throw hasOre(figures[..<comma], figures[figures.index(after: comma)...])
        ? .oreNotAccepted : .unknown
    }
    guard let digits = digits(ofGrouped: figures) else { throw .unknown }
    guard !isNegative else { throw .negative }
    let significant = digits.drop { $0 == "0" }
    guard significant.count <= 12, let amount = Amount(kroner: Int64(significant) ?? 0) else {
      throw .tooLarge
    }
    return amount
  }

  /// The text without currency, sign and blanks round it, its inner blanks made plain.
  private static func bareFigures(
    _ text: String
  ) throws(AmountError) -> (figures: Substring, isNegative: Bool) {
    var rest = String(text.lowercased().map { $0.isWhitespace ? " " : $0 })[...].trimmed
    var isNegative = rest.removeSign()
    for currency in ["kroner", "kr.", "kr", "nok"] where rest.hasPrefix(currency) {
      rest = rest.dropFirst(currency.count).trimmed
      if rest.removeSign() { isNegative = true }
      return (rest.withoutDash, isNegative)
    }
    for currency in ["kroner", "kr.", "kr", "nok"] where rest.hasSuffix(currency) {
      rest = rest.dropLast(currency.count).trimmed
      break
    }
    return (rest.withoutDash, isNegative)
  }

  /// The figures without a comma and zeros at the end, or a full stop and one or two zeros.
  ///
  /// Three zeros are thousands; behind three figures or fewer, two after a full stop may be thousands
  /// that lack a figure, and are left.
  private static func withoutZeroOre(_ figures: Substring) -> Substring {
    guard let mark = figures.lastIndex(where: { $0 == "," || $0 == "." }) else { return figures }
    let (kroner, ore) = (figures[..<mark], figures[figures.index(after: mark)...])
    guard !ore.isEmpty, ore.count != 3, ore.allSatisfy({ $0 == "0" }),
      figures[mark] == "," || (ore.count < 3 && kroner.count > 3 && !kroner.contains(".")),
      digits(ofGrouped: kroner) != nil
    else { return figures }
    return kroner
  }

  /// Whether a comma parts kroner and øre, not thousands as in `100,000`.
  private static func hasOre(_ kroner: Substring, _ ore: Substring) -> Bool {
    digits(ofGrouped: kroner) != nil && !ore.isEmpty && ore.allSatisfy(\.isFigure)
      && ore.count != 3
  }

  /// The figures of `100000`, `100 000` or `100.000`; nil where the groups are not of three.
  static func digits(ofGrouped text: Substring) -> String? {
    let mark: Character = text.contains(".") ? "." : " "
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isFigure) }) else { return nil }
    guard groups.count > 1 else { return groups.first.map(String.init) }
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest = rest.dropLast() }
    return rest
  }

  /// Takes a minus sign off the front, and says whether there was one.
  fileprivate mutating func removeSign() -> Bool {
    guard let first, ["-", "\u{2212}", "\u{2013}"].contains(first) else { return false }
    self = dropFirst().trimmed
    return true
  }

  /// The text without the `,-` that stands for no øre.
  fileprivate var withoutDash: Substring {
    guard let last, ["-", "\u{2013}", "\u{2014}"].contains(last), dropLast().last == "," else {
      return self
    }
    return dropLast(2).trimmed
  }
}
