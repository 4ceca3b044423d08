/// A noun in its two forms: after 1, and after any other number.
package struct Plural: Hashable, Sendable {
  /// The form after 1: `idé`.
  package let one: Phrase

  /// The form after 0, 2 and more: `ideer`.
  package let other: Phrase

  /// Takes the form after 1 and the one after any other number.
  package init(one: Phrase, other: Phrase) {
    self.one = one
    self.other = other
  }

  /// The form for a number.
  package func form(_ count: Int) -> Phrase { count == 1 ? one : other }

  /// The number and the noun: `1 idé`, `2 ideer`.
  package func counted(_ count: Int) -> Phrase {
    form(count).map { "\(NumberText.grouped(count)) \($0)" }
  }
}

extension Plural {
  /// Days.
  package static let days = Plural(
    one: Phrase(nb: "dag", nn: "dag", en: "day"),
    other: Phrase(nb: "dager", nn: "dagar", en: "days"))

  /// Ideas.
  package static let ideas = Plural(
    one: Phrase(nb: "idé", nn: "idé", en: "idea"),
    other: Phrase(nb: "ideer", nn: "idear", en: "ideas"))
}
