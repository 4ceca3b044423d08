/// How a table is written: decided once for the whole file, and told (Rules.md 4.8).
package struct TableFormat: Hashable, Sendable {
  /// How bytes stand for letters.
  package enum Encoding: String, CaseIterable, Hashable, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
    case macRoman = "mac-roman"
  }

  /// What parts the cells of a row.
  package enum Separator: String, CaseIterable, Hashable, Sendable {
    case semicolon, comma, tab, pipe

    /// The sign as it is in the file.
    package var byte: UInt8 {
      switch self {
      case .semicolon: UInt8(ascii: ";")
      case .comma: UInt8(ascii: ",")
      case .tab: UInt8(ascii: "\t")
      case .pipe: UInt8(ascii: "|")
      }
    }
  }

  /// Which number of a day like 03/04/2026 comes first.
  package enum DateOrder: String, CaseIterable, Hashable, Sendable {
    case dayFirst = "day-first"
    case monthFirst = "month-first"
  }

  package var encoding: Encoding
  /// Whether nothing in the file says the encoding.
  package var isEncodingGuessed: Bool
  package var separator: Separator
  /// How days are written; nil where the table has none that could be read in two ways.
  package var dates: DateOrder?
  /// Whether no day of the table shows which number comes first.
  package var areDatesGuessed = false

  /// Says how a table is written.
  package init(encoding: Encoding, isEncodingGuessed: Bool, separator: Separator) {
    self.encoding = encoding
    self.isEncodingGuessed = isEncodingGuessed
    self.separator = separator
  }
}

/// What a file is that is no table.
package enum OtherFile: Hashable, Sendable {
  /// A spreadsheet's workbook: .xlsx, .ods, or .xls.
  case workbook
  /// A packed file.
  case packed
  case database
  case pdf
  case json
  /// HTML or XML, whatever the file is called.
  case markup
  /// UTF-16 without a mark, or UTF-32.
  case wideText
  /// Signs that no text has.
  case bytes
}
