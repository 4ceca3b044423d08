package import Domain

extension PhasePart: Labelled {
  /// What a text of a phase is called in forms, columns and lists.
  package var label: Phrase {
    switch self {
    case .title: Phrase(nb: "Navn", nn: "Namn", en: "Name")
    case .what: Phrase(nb: "Hva", nn: "Kva", en: "What")
    case .who: Phrase(nb: "Hvem", nn: "Kven", en: "Who")
    case .summary: Phrase(nb: "Kort om steget", nn: "Kort om steget", en: "In short")
    case .results:
      Phrase(nb: "Dette skal steget gi", nn: "Dette skal steget gi", en: "What the step is to give")
    case .guidance: Phrase(nb: "Gode råd", nn: "Gode råd", en: "Good advice")
    case .step: Phrase(nb: "Gjøremål", nn: "Gjeremål", en: "Task")
    }
  }
}

/// In words, how a case differs from the template that it was made from (O-04).
package enum LocalChangeText {
  package static let title = Phrase(
    nb: "Endret fra malen", nn: "Endra frå malen", en: "Changed from the template")
  package static let none = Phrase(
    nb: "Prosessen følger malen.", nn: "Prosessen følgjer malen.",
    en: "The case follows the template.")

  /// What was done, in a word: "Lagt til", "Skjult", "Flyttet", "Ny ordlyd".
  package static func kind(_ what: LocalChange.What) -> Phrase {
    switch what {
    case .added: Phrase(nb: "Lagt til", nn: "Lagd til", en: "Added")
    case .hidden: Phrase(nb: "Skjult", nn: "Gøymd", en: "Left out")
    case .moved: Phrase(nb: "Flyttet", nn: "Flytta", en: "Moved")
    case .reworded: Phrase(nb: "Ny ordlyd", nn: "Ny ordlyd", en: "Reworded")
    }
  }

  /// From what to what: "fra 3 til 1", "navn: «Start» → «Oppstart»"; blank where there is no more
  /// to say.
  package static func detail(_ what: LocalChange.What) -> Phrase {
    switch what {
    case .added, .hidden: return Phrase(same: "")
    case .moved(let from, let to):
      return Phrase(
        nb: "fra nummer \(from) til \(to)", nn: "frå nummer \(from) til \(to)",
        en: "from number \(from) to \(to)")
    case .reworded(let part, let from, let to):
      let (old, new) = (texts(from), texts(to))
      return Phrase {
        let what = part == .step ? "" : "\(part.label.inSentence[$0]): "
        return "\(what)\(old[$0]) → \(new[$0])"
      }
    }
  }

  /// The phase, and the task in it where it is about one: "Planlegging: «Skriv planen»".
  package static func subject(_ change: LocalChange) -> Phrase {
    let phase = Phrase(change.phase.title)
    return change.step.map { phase + ": " + Quote.around(Phrase($0)) } ?? phase
  }

  /// Several texts, each in quotes; a dash for none.
  private static func texts(_ texts: [LocalizedText]) -> Phrase {
    texts.isEmpty
      ? Phrase(same: "–") : Phrase.joined(texts.map { Quote.around(Phrase($0)) }, by: ", ")
  }
}
