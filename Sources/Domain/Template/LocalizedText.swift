/// A text of a template in one to three languages; bokmål or nynorsk is always there.
///
/// What a template lacks falls back (``text(in:)``). Texts of the program itself are phrases of
/// `Wording` and lack none.
package struct LocalizedText: Hashable, Sendable {
  /// The text in bokmål, or nil where the template has none.
  package let nb: String?

  /// The text in nynorsk, or nil where the template has none.
  package let nn: String?

  /// The text in English, or nil where the template has none.
  package let en: String?

  /// Makes a text in bokmål, and perhaps in the other languages.
  package init(_ nb: String, nn: String? = nil, en: String? = nil) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// Makes a text of those languages, or nil where both bokmål and nynorsk are missing.
  package init?(_ texts: [Language: String]) {
    guard texts[.nb] != nil || texts[.nn] != nil else { return nil }
    nb = texts[.nb]
    nn = texts[.nn]
    en = texts[.en]
  }

  /// The text in a language: nynorsk and English fall back to bokmål, bokmål to nynorsk.
  package func text(in language: Language) -> String {
    let norwegian = nb ?? nn ?? ""
    return switch language {
    case .nb: norwegian
    case .nn: nn ?? norwegian
    case .en: en ?? norwegian
    }
  }

  /// The languages that the text lacks, in the order of ``Language``.
  package var missingLanguages: [Language] {
    Language.allCases.filter { language in
      switch language {
      case .nb: nb == nil
      case .nn: nn == nil
      case .en: en == nil
      }
    }
  }
}

extension LocalizedText: Codable {
  private enum CodingKeys: String, CodingKey {
    case nb, nn, en
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    nb = try container.decodeIfPresent(String.self, forKey: .nb)
    nn = try container.decodeIfPresent(String.self, forKey: .nn)
    en = try container.decodeIfPresent(String.self, forKey: .en)
    if nb == nil && nn == nil {
      throw DecodingError.keyNotFound(
        CodingKeys.nb,
        .init(codingPath: decoder.codingPath, debugDescription: "Neither nb nor nn"))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(nb, forKey: .nb)
    try container.encodeIfPresent(nn, forKey: .nn)
    try container.encodeIfPresent(en, forKey: .en)
  }
}
