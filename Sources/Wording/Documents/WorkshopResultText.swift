import Domain

/// What the result of a key workshop says besides its rows (Rules.md 4.6).
package enum WorkshopResultText {
  /// The title: `Verkstedresultat: M-030`.
  package static func title(_ reference: String) -> Phrase {
    MadeDocument.workshop.label + ": \(reference)"
  }

  /// The question put to the groups.
  package static let question = Phrase(norwegian: "Spørsmål", en: "Question")

  /// How many groups.
  package static let groups = Phrase(norwegian: "Grupper", en: "Groups")

  /// How many people.
  package static let participants = Phrase(nb: "Deltakere", nn: "Deltakarar", en: "Participants")

  /// The set of keys.
  package static let keySet = Phrase(nb: "Nøkkelsett", nn: "Nøkkelsett", en: "Key set")

  /// The table of keys.
  package static let result = Phrase(norwegian: "Resultat", en: "Result")

  /// The column of ranks.
  package static let rank = Phrase(norwegian: "Plass", en: "Rank")

  /// The column of keys.
  package static let key = Phrase(norwegian: "Nøkkel", en: "Key")

  /// The column of points.
  package static let points = Phrase(norwegian: "Poeng", en: "Points")

  /// How the votes were counted; it is written under the table.
  package static let method = Phrase(
    nb: "Slik telte vi: Antall grupper som har nøkkelen blant sine fem, avgjør. "
      + "Deretter teller poeng: 5 for første plass ned til 1 for femte. "
      + "Nøkler som er like i begge, deler plass og står etter nummer.",
    nn: "Slik talde vi: Talet på grupper som har nøkkelen blant sine fem, avgjer. "
      + "Deretter tel poeng: 5 for første plass ned til 1 for femte. "
      + "Nøklar som er like i begge, deler plass og står etter nummer.",
    en: "How we counted: the number of groups that have the key among their five decides. "
      + "Then points count: 5 for a first place down to 1 for a fifth. "
      + "Keys that are alike in both share a rank and stand by number.")

  /// The heading of the five keys that were ranked highest.
  package static let topFive = Phrase(norwegian: "Topp fem", en: "Top five")

  /// That they are those that the set's source published (K-06).
  package static let agreesWithPublished = Phrase(
    nb: "De samme nøklene som kilden til settet fikk øverst.",
    nn: "Dei same nøklane som kjelda til settet fekk øvst.",
    en: "The same keys as the set's source had at the top.")

  /// What the groups missed.
  package static let missing = Phrase(
    nb: "Nøkler som manglet", nn: "Nøklar som mangla", en: "Keys that were missing")

  /// What the groups do first.
  package static let first = Phrase(
    nb: "Det første vi gjør hjemme", nn: "Det første vi gjer heime",
    en: "The first thing we do at home")

  /// What they had not thought of.
  package static let unexpected = Phrase(
    nb: "Nøkler vi ikke hadde tenkt på", nn: "Nøklar vi ikkje hadde tenkt på",
    en: "Keys we had not thought of")

  /// What they noted.
  package static let notes = Phrase(nb: "Notater", nn: "Notat", en: "Notes")

  /// A group: `Gruppe 2`.
  package static func group(_ number: Int) -> Phrase {
    Phrase(norwegian: "Gruppe \(number)", en: "Group \(number)")
  }

  /// Where pictures are.
  package static let photos = Phrase(nb: "Bilder", nn: "Bilete", en: "Photos")

  /// What happens next.
  package static let nextSteps = Phrase(
    nb: "Hva skjer nå", nn: "Kva skjer no", en: "What happens now")

  /// Groups, counted.
  package static let groupPlural = Plural(
    one: Phrase(norwegian: "gruppe", en: "group"),
    other: Phrase(norwegian: "grupper", en: "groups"))

  /// A wish that became a measure: `Møt folk der de er (T-025)`.
  package static func made(_ text: String, _ references: [String]) -> String {
    references.isEmpty ? text : "\(text) (\(references.joined(separator: ", ")))"
  }
}
