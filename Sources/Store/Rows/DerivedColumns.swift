import Domain
import GRDB

/// The columns that follow from a row's fields: sort key, search text, and an idea's mark.
///
/// The journal leaves them out; whatever writes a row writes them with it.
enum DerivedColumns {
  /// The derived columns of a kind's table.
  static func names(of kind: RecordKind) -> [String] {
    (kind.traits.sortField == nil ? [] : ["sortKey"])
      + (kind.traits.searchedFields.isEmpty ? [] : ["searchText"])
      + (kind == .idea ? ["needsClarification"] : [])
  }

  /// What the derived columns of a record are to hold, in the order of ``names(of:)``.
  ///
  /// - Parameters:
  ///   - values: The record's values, which whoever writes it has at hand.
  ///   - differs: Whether a field is another than in the row; columns whose fields all are as
  ///     they were are left out, since folding words takes its time.
  static func of<R: StoredRecord>(
    _ record: R, values: FieldValues, where differs: (FieldKey) -> Bool = { _ in true }
  ) -> [Assignment] {
    var assignments: [Assignment] = []
    if let key = R.traits.sortField, differs(key) {
      assignments.append(column("sortKey", SortKey.of(values[key]?.plainText ?? "")))
    }
    guard R.traits.searchedFields.contains(where: differs) else { return assignments }
    assignments.append(column("searchText", searchText(of: R.kind, values)))
    // The mark follows from the idea's text and the answers about it, which are searched.
    if let idea = record as? Idea { assignments.append(mark(idea)) }
    return assignments
  }

  private static func mark(_ idea: Idea) -> Assignment {
    Assignment(
      column: "needsClarification", value: (idea.needsClarification ? 1 : 0).databaseValue)
  }

  /// The words of the searched fields, folded, each with a blank before it.
  ///
  /// A word's beginning is then found by looking for a blank and the letters.
  private static func searchText(of kind: RecordKind, _ values: FieldValues) -> String {
    let texts = kind.traits.searchedFields.lazy.compactMap { values[$0]?.plainText }
    let words = IndexedWords.of(texts.filter { !$0.isEmpty }.joined(separator: " "))
    return words.isEmpty ? "" : " " + words.joined(separator: " ")
  }

  private static func column(_ name: String, _ text: String) -> Assignment {
    Assignment(column: name, value: text.databaseValue)
  }
}

/// The words of a text as the search knows them: folded, letters and digits only.
enum IndexedWords {
  /// The words in order.
  static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in SearchFold.fold(text).unicodeScalars {
      if isPartOfWord(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  /// Letters and digits, the same as SQLite's unicode61 takes for words.
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
        || ("A"..."Z").contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default:
      return false
    }
  }
}

extension FieldValue {
  /// The text of a text field, or the texts of a list of such; empty for every other value.
  var plainText: String {
    switch self {
    case .text(let text): text
    case .list(let values): values.map(\.plainText).joined(separator: " ")
    case .blank, .day, .amount, .integer, .flag, .code, .record, .pairs: ""
    }
  }
}
