package import Domain

/// What the final report says besides its headings, which are ``ReportSection``'s labels.
package enum FinalReportText {
  // MARK: Background

  /// Who an idea came from, by kind, before its text.
  ///
  /// - Parameter resident: The template's word for a resident (N-02).
  package static func source(
    _ kind: IdeaKind, from sender: SenderKind, on day: Day?, resident: LocalizedText?
  ) -> Phrase {
    let noun =
      switch kind {
      case .idea: Phrase(nb: "Ideen", nn: "Ideen", en: "The idea")
      case .challenge: Phrase(nb: "Utfordringen", nn: "Utfordringa", en: "The challenge")
      }
    let came =
      noun + Phrase(nb: " kom fra ", nn: " kom frå ", en: " came from ")
      + sentencePart(sender, resident: resident)
    return DocumentText.dated(came, day) + ":"
  }

  private static func sentencePart(_ sender: SenderKind, resident: LocalizedText?) -> Phrase {
    switch sender {
    case .resident:
      Phrase(nb: "en ", nn: "ein ", en: "a ")
        + (resident.map { Phrase($0) }
          ?? Phrase(nb: "innbygger", nn: "innbyggjar", en: "resident"))
    case .association: Phrase(nb: "et lag", nn: "eit lag", en: "an association")
    case .business: Phrase(nb: "en næringsaktør", nn: "ein næringsaktør", en: "a business")
    case .party: Phrase(nb: "en av partene", nn: "ein av partane", en: "one of the parties")
    case .municipality: Phrase(norwegian: "kommunen", en: "the municipality")
    case .other: Phrase(nb: "en annen avsender", nn: "ein annan avsendar", en: "another sender")
    }
  }

  /// The decision about the idea.
  package static let decision = Phrase(norwegian: "Vedtak", en: "Decision")

  /// That the decision says nothing of the idea owner's part (N-16).
  package static func ideaOwnerLeftOut(step: Int) -> Phrase {
    Phrase(
      nb: "Idéeier ikke involvert i steg \(step)", nn: "Idéeigar ikkje involvert i steg \(step)",
      en: "Idea owner not involved in step \(step)")
  }

  // MARK: Goals

  /// Whether the goals were reached, in the coordinator's words.
  package static let assessment = Phrase(norwegian: "Vurdering", en: "Assessment")

  // MARK: How we worked

  /// The column of phases.
  package static let phase = Phrase(norwegian: "Fase", en: "Phase")

  /// The column of first days.
  package static let from = Phrase(nb: "Fra", nn: "Frå", en: "From")

  /// The column of last days.
  package static let to = Phrase(norwegian: "Til", en: "To")

  /// The column of how far something has come.
  package static let status = Phrase(norwegian: "Status", en: "Status")

  /// The column of meetings by kind.
  package static let meetings = Phrase(nb: "Møter", nn: "Møte", en: "Meetings")

  /// The column of how many.
  package static let number = Phrase(nb: "Antall", nn: "Tal", en: "Number")

  /// The column of how many were present in all the meetings of a kind.
  package static let presentInAll = Phrase(
    nb: "Til stede i alt", nn: "Til stades i alt", en: "Present in all")

  /// The list of workshops.
  package static let workshops = Phrase(nb: "Verksteder", nn: "Verkstader", en: "Workshops")

  /// The list of courses and visits.
  package static let competence = Phrase(norwegian: "Kompetanseheving", en: "Competence building")

  /// The list of requirements that somebody decided to do without (INV-22).
  package static let overrides = Phrase(
    nb: "Overstyrte krav", nn: "Overstyrte krav", en: "Overridden requirements")

  /// Who decided.
  package static func decided(by decider: String) -> Phrase {
    Phrase(
      nb: "Besluttet av \(decider)", nn: "Avgjort av \(decider)", en: "Decided by \(decider)")
  }

  // MARK: Results

  /// Measures that are still open.
  package static let continuing = Phrase(
    nb: "Fortsetter", nn: "Held fram", en: "Continuing")

  /// The number of deadlines that were moved.
  package static let movedDeadlines = Phrase(
    nb: "Flyttede frister", nn: "Flytta fristar", en: "Deadlines moved")

  // MARK: Adjustments

  /// A change of a measure (N-28).
  package static let measureChange = Phrase(
    nb: "Endring av tiltak", nn: "Endring av tiltak", en: "Change of a measure")

  /// Who made a change.
  package static func changed(by actor: String) -> Phrase {
    Phrase(nb: "Endret av \(actor)", nn: "Endra av \(actor)", en: "Changed by \(actor)")
  }

  /// What a list of answers to a checklist shows.
  package static func answers(to checklist: Phrase) -> Phrase {
    checklist
      + Phrase(
        nb: ", fra første til siste svar", nn: ", frå første til siste svar",
        en: ", from the first answer to the last")
  }

  // MARK: Experience

  /// What the coordinator would tell others.
  package static let advice = Phrase(norwegian: "Råd til andre", en: "Advice to others")

  // MARK: Finances

  /// The column of sums.
  package static let sum = Phrase(norwegian: "Sum", en: "Total")

  /// What was planned.
  package static let budget = Phrase(norwegian: "Budsjett", en: "Budget")

  /// What was spent or received.
  package static let accounts = Phrase(nb: "Regnskap", nn: "Rekneskap", en: "Accounts")

  /// What lies between two sums.
  package static let difference = Phrase(norwegian: "Differanse", en: "Difference")

  /// Work given without pay.
  package static let ownEffort = Phrase(
    nb: "Egeninnsats", nn: "Eigeninnsats", en: "Own effort")

  /// Hours of work and what they are worth: `60 timer × 300 kr = 18 000 kr`.
  package static func hours(_ hours: Int, rate: Amount?, worth: Int64) -> Phrase {
    let count = Plural.hours.counted(hours)
    guard let rate else { return count }
    return count + " × \(NumberText.amount(rate)) = \(NumberText.kroner(worth))"
  }

  /// Funding that was not spent.
  package static let unusedMoney = Phrase(
    nb: "Ubrukte midler", nn: "Ubrukte midlar", en: "Unused money")

  /// Spending that was not funded.
  package static let overspending = Phrase(
    nb: "Merforbruk", nn: "Meirforbruk", en: "Overspending")

  /// Why the accounts differ from the budget.
  package static let explanation = Phrase(norwegian: "Forklaring", en: "Explanation")
}

extension Plural {
  /// Hours.
  package static let hours = Plural(
    one: Phrase(nb: "time", nn: "time", en: "hour"),
    other: Phrase(nb: "timer", nn: "timar", en: "hours"))
}
