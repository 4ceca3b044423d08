import Domain

extension HistoryText {
  /// What the action is called, and nothing else: no row was changed.
  static let label: ChangeText.Line = { entry, _, language in
    entry.action.label.inSentence[language]
  }

  /// What was taken back or given back.
  static let again: ChangeText.Line = { entry, row, language in
    "\(entry.action.label.inSentence[language]): \(changes(entry, row, in: language))"
  }

  static let binned: ChangeText.Line = { entry, row, language in
    let what = mention(entry, row)
    return
      (what
      + Phrase(nb: " lagt i papirkurven", nn: " lagt i papirkorga", en: " moved to the bin"))[
        language]
  }

  static let broughtBack: ChangeText.Line = { entry, row, language in
    let what = mention(entry, row)
    return
      (what
      + Phrase(
        nb: " hentet fra papirkurven", nn: " henta frå papirkorga", en: " brought back from the bin"
      ))[
        language]
  }

  static let emptied: ChangeText.Line = { entry, _, language in
    let rows = Plural.rows.counted(entry.rowCount)
    return Phrase(
      nb: "papirkurven tømt: \(rows.nb)", nn: "papirkorga tømd: \(rows.nn)",
      en: "bin emptied: \(rows.en)")[language]
  }

  /// The row, and how many others.
  private static func mention(_ entry: HistoryEntry, _ row: RowChange) -> Phrase {
    let others = entry.rowCount - 1
    guard others > 0 else { return row.name.mention }
    return row.name.mention + Phrase(norwegian: " (og \(others) til)", en: " (and \(others) more)")
  }

  static let question: ChangeText.Line = { _, row, language in question(to: row.name)[language] }

  static let reply: ChangeText.Line = { _, row, language in reply(to: row.name)[language] }

  /// The question to whoever sent an idea.
  static func question(to name: RecordName) -> Phrase {
    Phrase(
      nb: "spørsmål til avsenderen", nn: "spørsmål til avsendaren", en: "question to the sender")
      + sender(name)
  }

  /// The reply to whoever sent an idea.
  static func reply(to name: RecordName) -> Phrase {
    Phrase(nb: "svar til avsenderen", nn: "svar til avsendaren", en: "reply to the sender")
      + sender(name)
  }

  private static func sender(_ name: RecordName) -> Phrase {
    let idea = name.link.kind == .idea ? Phrase(same: " ") + name.mention : Phrase(same: "")
    return Phrase(norwegian: " av", en: " of") + idea
  }

  static let decision: ChangeText.Line = { entry, row, language in
    let about = Phrase(norwegian: "vedtak om ", en: "decision on ") + row.name.mention
    let status = row.fields.first { $0.key == "status" }
    var text = about[language]
    if let status, let target = row.shown(status.to, of: status, in: language) {
      text += ": \(target)"
    }
    let made = entry.rows.first { $0.name.link.kind == .caseFile && $0.operation == .insert }
    if let reference = made?.name.reference {
      text +=
        Phrase(
          nb: ", ny prosess \(reference)", nn: ", ny prosess \(reference)",
          en: ", new case \(reference)")[language]
    }
    return text
  }

  static let importedIdeas: ChangeText.Line = { entry, _, language in
    let label = entry.action.label.inSentence[language]
    guard entry.rowCount == entry.rows.count else { return label }
    let ideas = entry.rows.count { $0.name.link.kind == .idea }
    return "\(label): \(Plural.ideas.counted(ideas)[language])"
  }

  static let answer: ChangeText.Line = { _, row, language in
    let value = row.fields.first { $0.key == "value" }
    let answer = value.flatMap { row.shown($0.to, of: $0, in: language) }
    let about =
      Phrase(norwegian: "svar på ", en: "answer to ") + row.name.mention
    return answer.map { "\(about[language]): \($0)" } ?? about[language]
  }

  static let writtenText: ChangeText.Line = { _, row, language in
    let mention = row.name.mention
    let phrase =
      switch row.operation {
      case .insert, .update:
        Phrase(
          nb: "egen tekst: \(mention.nb)", nn: "eigen tekst: \(mention.nn)",
          en: "written section: \(mention.en)")
      case .delete:
        Phrase(
          nb: "egen tekst fjernet: \(mention.nb)", nn: "eigen tekst fjerna: \(mention.nn)",
          en: "written section removed: \(mention.en)")
      }
    return phrase[language]
  }
}
