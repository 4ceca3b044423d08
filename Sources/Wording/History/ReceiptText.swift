package import Domain

/// What the program says after a user action.
package enum ReceiptText {
  /// How the action can be taken back: a key on the screen, a command elsewhere.
  package enum Surface: Hashable, Sendable {
    case screen, commandLine
  }

  /// What was saved, taken back or given back.
  package static func message(_ receipt: Receipt, on surface: Surface = .screen) -> Phrase {
    receipt.action.words.message.map { $0(receipt, surface) } ?? saved(receipt)
  }

  /// "Angret: frist for «Lys og strøm» satt tilbake til 10.10.2026".
  package static func undone(_ change: HistoryEntry) -> Phrase {
    Phrase(nb: "Angret: ", nn: "Angra: ", en: "Undone: ")
      + Phrase { UndoText.takenBack(change, in: $0) }
  }

  /// "Gjort om igjen: frist for «Lys og strøm»: 10.10.2026 → 30.10.2026".
  package static func redone(_ change: HistoryEntry) -> Phrase {
    Phrase(nb: "Gjort om igjen: ", nn: "Gjort om att: ", en: "Redone: ")
      + Phrase { HistoryText.line(change, in: $0) }
  }

  /// What was taken or given back; the action's label where that is not known.
  static func again(_ receipt: Receipt, _ said: (HistoryEntry) -> Phrase) -> Phrase {
    receipt.concerns.map(said) ?? receipt.action.label + "."
  }

  /// That a row has another status, as it comes after "Lagret:".
  static let newStatus: ChangeText.Saved = { name in
    let mention = name.mention
    return Phrase(
      nb: "ny status for \(mention.nb)", nn: "ny status for \(mention.nn)",
      en: "new status of \(mention.en)")
  }
}

extension ReceiptText {
  private static func saved(_ receipt: Receipt) -> Phrase {
    var text = Phrase(nb: "Lagret", nn: "Lagra", en: "Saved")
    if let name = receipt.name { text = text + ": " + what(receipt.action, name) }
    if let plan = receipt.yearPlan {
      return Phrase(nb: "Lagret: ", nn: "Lagra: ", en: "Saved: ") + PlanText.made(plan).inSentence
    }
    if let change = receipt.sizeChange { return text + ". " + SizeText.message(change) }
    guard let made = receipt.madeCase else { return text }
    let reference = made.reference?.description ?? ""
    let title = made.quoted
    return text
      + Phrase(
        nb: ". Ny prosess: \(reference) \(title.nb)",
        nn: ". Ny prosess: \(reference) \(title.nn)", en: ". New case: \(reference) \(title.en)")
  }

  /// What was done to the row, as it comes after "Lagret:".
  private static func what(_ action: ChangeAction, _ name: RecordName) -> Phrase {
    if let saved = action.words.saved { return saved(name) }
    let mention = name.mention
    return Phrase { "\(action.label.inSentence[$0]): \(mention[$0])" }
  }

  /// How many measures or roles, and whether anything else was changed.
  static func handedOver(_ receipt: Receipt) -> Phrase {
    receipt.name?.link.kind == .measure
      ? PersonText.reassigned(receipt.keptRows) : PersonText.rolesEnded(receipt.keptRows)
  }

  static func deleted(_ receipt: Receipt, on surface: Surface) -> Phrase {
    let what =
      receipt.name?.mention ?? Phrase(norwegian: "Radene", en: "The rows")
    let binned =
      what.capitalized
      + Phrase(
        nb: " ligger i papirkurven.", nn: " ligg i papirkorga.", en: " is in the bin.")
    return binned + keptIdeas(receipt.keptIdeas) + kept(receipt.keptRows - receipt.keptIdeas)
      + hint(surface)
  }

  /// Ideas that came in at a meeting stay in the queue.
  private static func keptIdeas(_ count: Int) -> Phrase {
    guard count > 0 else { return Phrase(same: "") }
    let ideas = Plural.ideas.counted(count)
    return Phrase(
      nb: " \(ideas.nb) beholdes.", nn: " \(ideas.nn) blir verande.",
      en: count == 1 ? " \(ideas.en) is kept." : " \(ideas.en) are kept.")
  }

  /// What only pointed at the row stays where it is.
  private static func kept(_ count: Int) -> Phrase {
    guard count > 0 else { return Phrase(same: "") }
    let number = NumberText.grouped(count)
    return count == 1
      ? Phrase(
        nb: " 1 rad som viser hit, beholdes.", nn: " 1 rad som viser hit, blir verande.",
        en: " 1 row that refers to it is kept.")
      : Phrase(
        nb: " \(number) rader som viser hit, beholdes.",
        nn: " \(number) rader som viser hit, blir verande.",
        en: " \(number) rows that refer to it are kept.")
  }

  private static func hint(_ surface: Surface) -> Phrase {
    switch surface {
    case .screen: Phrase(nb: " Ctrl+Z angrer.", nn: " Ctrl+Z angrar.", en: " Ctrl+Z undoes it.")
    case .commandLine:
      Phrase(
        nb: " «sambygg undo» angrer.", nn: " «sambygg undo» angrar.",
        en: " “sambygg undo” takes it back.")
    }
  }

  static func restored(_ receipt: Receipt) -> Phrase {
    let what =
      receipt.name?.mention ?? Phrase(norwegian: "Radene", en: "The rows")
    return what.capitalized
      + Phrase(
        nb: " er hentet fra papirkurven.", nn: " er henta frå papirkorga.",
        en: " is back from the bin.")
  }

  static func emptied(_ receipt: Receipt) -> Phrase {
    let count = Plural.rows.counted(receipt.removedRows)
    return Phrase(
      nb: "Papirkurven er tømt: \(count.nb) er borte for godt.",
      nn: "Papirkorga er tømd: \(count.nn) er borte for godt.",
      en: "The bin is emptied: \(count.en) gone for good.")
  }
}
