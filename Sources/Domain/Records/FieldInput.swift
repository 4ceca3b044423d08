/// Reads what people write in a field as the field's value.
///
/// The domain has no words: names of codes and rows come from whoever asks. The command line
/// passes no names of codes, so that only the codes themselves count there.
package struct FieldInput {
  /// A code and what people call it, in any language.
  package struct CodeNames: Hashable, Sendable {
    /// The code itself, which always counts.
    package let code: String
    /// What else counts; capitals and accents mean nothing.
    package let names: [String]

    /// Names a code.
    package init(code: String, names: [String]) {
      self.code = code
      self.names = names
    }
  }

  private let today: Day
  private let names: (Vocabulary) -> [CodeNames]
  private let resolve: (String, [RecordKind]) -> Resolution

  /// Reads by the words of whoever asks.
  ///
  /// - Parameters:
  ///   - today: The day that days without a year are counted from.
  ///   - names: Codes with their names, for open vocabularies too; none where only codes count.
  ///   - resolve: The row of these kinds that a reference or exact name answers to.
  package init(
    today: Day, names: @escaping (Vocabulary) -> [CodeNames] = { _ in [] },
    resolve: @escaping (String, [RecordKind]) -> Resolution
  ) {
    self.today = today
    self.names = names
    self.resolve = resolve
  }

  /// The value of a text; a blank text clears the field, and means no for a flag.
  ///
  /// A list is one text with comma between; where semicolons or line breaks occur, they
  /// part instead. Pairs come one a line, as `code=text`.
  package func parse(_ text: String, as type: FieldType) throws(FieldProblem) -> FieldValue {
    switch type {
    case .list(let element): return try list(text, of: element)
    case .pairs(let vocabulary):
      return try pairs(text.split(whereSeparator: \.isNewline).map(String.init), vocabulary)
    case .flag: return .flag(try flag(text))
    case .text, .longText, .time, .day, .amount, .integer, .choice, .record:
      return TextRules.isBlank(text) ? .blank : try single(text, as: type)
    }
  }

  /// The value of several texts: an element or a pair each.
  ///
  /// A field that holds one value takes the last text.
  package func parse(_ texts: [String], as type: FieldType) throws(FieldProblem) -> FieldValue {
    switch type {
    case .list(let element): return try list(texts, of: element)
    case .pairs(let vocabulary): return try pairs(texts, vocabulary)
    case .text, .longText, .time, .day, .amount, .integer, .flag, .choice, .record:
      return try parse(texts.last ?? "", as: type)
    }
  }

  /// The value of a text that is not blank.
  func single(_ text: String, as type: FieldType) throws(FieldProblem) -> FieldValue {
    switch type {
    case .text: return .text(TextRules.trimmed(TextRules.cleanLine(text)))
    case .longText: return .text(TextRules.clean(text))
    case .time: return try FieldType.time.accepting(.text(text))
    case .day(let sense): return .day(try day(text, sense))
    case .amount: return .amount(try amount(text))
    case .integer: return .integer(try integer(text))
    case .flag: return .flag(try flag(text))
    case .choice(let vocabulary): return .code(try code(text, vocabulary))
    case .record(let kinds): return .record(try record(text, kinds))
    case .list, .pairs: return try parse(text, as: type)
    }
  }
}

// MARK: - One value

extension FieldInput {
  private func day(_ text: String, _ sense: DaySense) throws(FieldProblem) -> Day {
    do throws(DayError) {
      return try Day.parse(text, today: today, sense: sense)
    } catch {
      throw .day(error)
    }
  }

  private func amount(_ text: String) throws(FieldProblem) -> Amount {
    do throws(AmountError) {
      return try Amount.parse(text)
    } catch {
      throw .amount(error)
    }
  }

  private func integer(_ text: String) throws(FieldProblem) -> Int {
    do throws(NumberError) {
      return try Int.parse(text, in: .min ... .max)
    } catch {
      throw .notANumber(text)
    }
  }

  private func flag(_ text: String) throws(FieldProblem) -> Bool {
    switch TextRules.trimmed(text).lowercased() {
    case "yes", "ja", "true", "1": return true
    case "no", "nei", "false", "0", "": return false
    default: throw .notAFlag(text)
    }
  }

  private func code(_ text: String, _ vocabulary: Vocabulary) throws(FieldProblem) -> String {
    let wanted = TextRules.trimmed(text)
    let named = names(vocabulary)
    if vocabulary.codes.contains(wanted) || named.contains(where: { $0.code == wanted }) {
      return wanted
    }
    let folded = SearchFold.fold(wanted)
    if let match = named.first(where: { $0.names.contains { SearchFold.fold($0) == folded } }) {
      return match.code
    }
    guard vocabulary.isOpen, named.isEmpty else { throw .unknownCode(wanted, vocabulary) }
    return wanted
  }

  /// A reference may be followed by the title, as forms show it: `T-006 Lys og strøm`.
  private func record(_ text: String, _ kinds: [RecordKind]) throws(FieldProblem) -> RecordLink {
    let wanted = TextRules.trimmed(text)
    switch resolve(wanted, kinds) {
    case .found(let link): return link
    case .several(let found): throw .ambiguous(wanted, found.compactMap(\.reference))
    case .none: break
    }
    let firstWord = String(wanted.prefix { !$0.isWhitespace })
    guard firstWord != wanted, let reference = Reference(firstWord),
      case .found(let link) = resolve(reference.description, kinds)
    else { throw .notFound(wanted) }
    return link
  }
}
