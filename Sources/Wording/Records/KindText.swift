import Domain

/// What there is to say in words of a kind of record: what it is called, its fields, and how one row
/// is called in lists and sentences.
///
/// A class, since it is asked for with every label and never changed: handing it on copies nothing.
final class KindText: Sendable {
  /// How a row is called in the middle of a sentence.
  enum Mention: Sendable {
    /// «Lys på turvegen».
    case quoted
    /// By the noun of the kind and the reference; a row without one by its title in quotation marks.
    case byReference
    /// By the noun of the kind and the reference, or with its title after the separator.
    case byNoun(String)
    /// As the function says.
    case own(@Sendable (RecordName) -> Phrase)

    /// Whether the noun of the kind is in it.
    var hasNoun: Bool {
      switch self {
      case .byReference, .byNoun: true
      case .quoted, .own: false
      }
    }
  }

  /// What rows of the kind are called: "idé", "ideer"; small letters.
  let noun: Plural
  /// Whether a new one is "nytt" in Norwegian.
  let isNeuter: Bool
  /// What a field is called; nil where the kind has no such field.
  let label: @Sendable (String) -> Phrase?
  /// What to write in a field; nil where the label says enough.
  let hint: @Sendable (String) -> Phrase?
  /// What a title says; nil where it is shown as it is.
  let title: @Sendable (String) -> Phrase?
  /// What a row is called in a list; nil where it is its reference and its title.
  let text: @Sendable (RecordName) -> Phrase?
  let mention: Mention

  init(
    _ noun: Plural, isNeuter: Bool = false, label: @escaping @Sendable (String) -> Phrase?,
    hint: @escaping @Sendable (String) -> Phrase? = { _ in nil },
    title: @escaping @Sendable (String) -> Phrase? = { _ in nil },
    text: @escaping @Sendable (RecordName) -> Phrase? = { _ in nil }, mention: Mention = .quoted
  ) {
    self.noun = noun
    self.isNeuter = isNeuter
    self.label = label
    self.hint = hint
    self.title = title
    self.text = text
    self.mention = mention
  }
}
