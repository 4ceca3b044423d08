/// What a field of a record holds, whatever the record.
///
/// Forms, the command line, the file, JSON and the history all speak in these values.
package enum FieldValue: Hashable, Sendable {
  case blank
  case text(String)
  case day(Day)
  case amount(Amount)
  case integer(Int)
  case flag(Bool)
  case code(String)
  case record(RecordLink)
  case list([FieldValue])
  case pairs([CodedText])

  /// Whether it says nothing: spaces are blank, an empty list is blank, `no` is not.
  package var isBlank: Bool {
    switch self {
    case .blank: true
    case .text(let text): TextRules.isBlank(text)
    case .list(let values): values.isEmpty
    case .pairs(let pairs): pairs.isEmpty
    case .day, .amount, .integer, .flag, .code, .record: false
    }
  }
}

/// A code and what is said of it: a challenge and its justification.
package struct CodedText: Hashable, Sendable, Codable {
  /// The code of the vocabulary.
  package let code: String
  /// What is said of it, blank for nothing.
  package let text: String

  /// Pairs a code with its text, which may be blank.
  package init(code: String, text: String) {
    self.code = code
    self.text = text
  }
}

/// A type that a field of a record can hold.
package protocol FieldConvertible: SendableMetatype {
  /// Reads a field's value; nil where it is of another type or blank.
  init?(_ value: FieldValue)

  /// The value as forms, file and JSON know it.
  var fieldValue: FieldValue { get }
}

extension String: FieldConvertible {
  package init?(_ value: FieldValue) {
    switch value {
    case .text(let text): self = text
    case .code(let code): self = code
    case .blank: self = ""
    case .day, .amount, .integer, .flag, .record, .list, .pairs: return nil
    }
  }

  package var fieldValue: FieldValue { TextRules.isBlank(self) ? .blank : .text(self) }
}

extension Bool: FieldConvertible {
  package init?(_ value: FieldValue) {
    guard case .flag(let flag) = value else { return nil }
    self = flag
  }

  package var fieldValue: FieldValue { .flag(self) }
}

extension Int: FieldConvertible {
  package init?(_ value: FieldValue) {
    guard case .integer(let number) = value else { return nil }
    self = number
  }

  package var fieldValue: FieldValue { .integer(self) }
}

extension Day: FieldConvertible {
  package init?(_ value: FieldValue) {
    guard case .day(let day) = value else { return nil }
    self = day
  }

  package var fieldValue: FieldValue { .day(self) }
}

extension Amount: FieldConvertible {
  package init?(_ value: FieldValue) {
    guard case .amount(let amount) = value else { return nil }
    self = amount
  }

  package var fieldValue: FieldValue { .amount(self) }
}

extension Identifier: FieldConvertible where Row: Record {
  package init?(_ value: FieldValue) {
    guard case .record(let link) = value, link.kind == Row.kind else { return nil }
    self.init(link.id)
  }

  package var fieldValue: FieldValue { .record(RecordLink(self)) }
}

extension RecordLink: FieldConvertible {
  package init?(_ value: FieldValue) {
    guard case .record(let link) = value else { return nil }
    self = link
  }

  package var fieldValue: FieldValue { .record(self) }
}

extension Optional: FieldConvertible where Wrapped: FieldConvertible {
  package init?(_ value: FieldValue) {
    if value == .blank {
      self = .none
    } else {
      guard let wrapped = Wrapped(value) else { return nil }
      self = .some(wrapped)
    }
  }

  package var fieldValue: FieldValue { self?.fieldValue ?? .blank }
}

extension Array: FieldConvertible where Element: FieldConvertible {
  package init?(_ value: FieldValue) {
    switch value {
    case .blank: self = []
    case .list(let values):
      let elements = values.compactMap(Element.init)
      guard elements.count == values.count else { return nil }
      self = elements
    case .text, .day, .amount, .integer, .flag, .code, .record, .pairs: return nil
    }
  }

  package var fieldValue: FieldValue { isEmpty ? .blank : .list(map(\.fieldValue)) }
}

/// Pairs of code and text in the order in which they were given, each code once.
package struct CodedTexts: Hashable, Sendable, FieldConvertible {
  /// Code and text, each code once.
  package var pairs: [CodedText]

  /// Holds pairs in the order given, none unless told.
  package init(_ pairs: [CodedText] = []) {
    self.pairs = pairs
  }

  package init?(_ value: FieldValue) {
    switch value {
    case .blank: self.init()
    case .pairs(let pairs): self.init(pairs)
    case .text, .day, .amount, .integer, .flag, .code, .record, .list: return nil
    }
  }

  package var fieldValue: FieldValue { pairs.isEmpty ? .blank : .pairs(pairs) }

  /// The codes, in order.
  package var codes: [String] { pairs.map(\.code) }

  /// The text given for a code.
  package subscript(code: String) -> String? { pairs.first { $0.code == code }?.text }
}
