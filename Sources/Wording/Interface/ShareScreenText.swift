/// The words of the share gate on the screen (Rules.md 4.7).
package enum ShareScreenText {
  package static let question = Phrase(
    nb: "Siden kan røpe noen. Svar på hvert treff", nn: "Sida kan røpe nokon. Svar på kvart treff",
    en: "The page may give somebody away. Answer each hit")

  package static let approve = Phrase(nb: "La det stå", nn: "La det stå", en: "Let it stand")

  package static let replaceVerb = Phrase(
    nb: "Skriv noe annet", nn: "Skriv noko anna", en: "Write something else")

  package static let mustBeReplaced = Phrase(
    nb: "må erstattes", nn: "må erstattast", en: "must be replaced")

  /// Why a picture cannot be answered for by other words.
  package static let photoStays = Phrase(
    nb: "lenken fjernes i dokumentlisten", nn: "lenkja blir fjerna i dokumentlista",
    en: "remove the link in the list of documents")

  /// The title of the form that asks what to write instead of a word.
  package static func replace(_ text: String) -> Phrase {
    Phrase(nb: "Erstatt ", nn: "Erstatt ", en: "Replace ") + Quote.around(text)
  }

  package static let instead = Phrase(
    nb: "Skriv i stedet", nn: "Skriv i staden", en: "Write instead")

  /// How many hits nobody has answered for.
  package static func unanswered(_ count: Int) -> Phrase {
    Phrase(
      nb: "\(count) treff uten svar", nn: "\(count) treff utan svar",
      en: count == 1 ? "1 hit unanswered" : "\(count) hits unanswered")
  }
}
