import Domain

/// What the program prints as JSON at one place, known without any data.
///
/// Each is declared once, beside the code that makes the JSON; Docs/JSON.md is written from them.
indirect enum JSONShape: Sendable {
  /// What a field of that type holds.
  case value(FieldType)
  /// One of these codes, which belong to no vocabulary.
  case oneOf([String])
  case list(JSONShape)
  case object(JSONKeys)
  /// An object whose keys are data, each with this.
  case entries(JSONShape)
  case either([JSONShape])
  /// This, or null.
  case nullable(JSONShape)
  /// This, or the key is left out.
  case omissible(JSONShape)
}

extension JSONShape {
  static let text: JSONShape = .value(.longText)
  static let number: JSONShape = .value(.integer)
  static let amount: JSONShape = .value(.amount)
  static let flag: JSONShape = .value(.flag)
  static let day: JSONShape = .value(.day(.past))

  /// A code of a vocabulary.
  static func code(_ vocabulary: Vocabulary) -> JSONShape { .value(.choice(vocabulary)) }

  /// A code of an enumeration that is no vocabulary.
  static func code<Code: CaseIterable & RawRepresentable>(
    of codes: Code.Type
  ) -> JSONShape where Code.RawValue == String {
    .oneOf(codes.allCases.map { $0.rawValue })
  }

  /// What a row of one of these kinds is called; of any kind where none is named.
  static func reference(_ kinds: RecordKind...) -> JSONShape { .value(.record(kinds)) }

  /// A list of objects of these keys.
  static func rows(_ keys: JSONKeys) -> JSONShape { .list(.object(keys)) }

  var orNull: JSONShape { .nullable(self) }

  var orLeftOut: JSONShape { .omissible(self) }
}
