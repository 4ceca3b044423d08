import Domain

extension HistoryText {
  static func binned(_ entry: HistoryEntry, _ row: RowChange) -> Phrase {
    let others = entry.rowCount - 1
    let what = others == 0 ? row.name.mention : row.name.mention + more(others)
    switch entry.action {
    case .restore:
      return what
        + Phrase(
          nb: " hentet fra papirkurven", nn: " henta frå papirkorga",
          en: " brought back from the bin")
    case .emptyBin:
      let rows = Plural.rows.counted(entry.rowCount)
      return Phrase(
        nb: "papirkurven tømt: \(rows.nb)", nn: "papirkorga tømd: \(rows.nn)",
        en: "bin emptied: \(rows.en)")
    case .setUp, .add, .edit, .delete, .takeIdea, .askSender, .moveIdea, .decideIdea,
      .replyToSender, .moveCase, .startPhase, .completePhase, .skipPhase, .reopenPhase,
      .moveMeasure, .moveDocument, .answerChecklist, .writeText, .addTemplate, .importArchive,
      .importIdeas,
      .showPerson, .sharePage, .undo, .redo, .moveMeeting, .approveMinutes, .planMeeting,
      .carryItem,
      .electTeam, .moveAgreement, .signAgreement, .newVersion, .movePlan, .makeActivityPlan,
      .adaptPhases, .castBallot, .closeWorkshop, .makeMeasure, .movePerson, .handOver,
      .anonymisePerson:
      return what
        + Phrase(nb: " lagt i papirkurven", nn: " lagt i papirkorga", en: " moved to the bin")
    }
  }

  private static func more(_ count: Int) -> Phrase {
    Phrase(norwegian: " (og \(count) til)", en: " (and \(count) more)")
  }

  static func sender(_ action: ChangeAction, _ row: RowChange) -> Phrase {
    let idea = row.name.link.kind == .idea ? Phrase(same: " ") + row.name.mention : Phrase(same: "")
    let what =
      action == .askSender
      ? Phrase(
        nb: "spørsmål til avsenderen", nn: "spørsmål til avsendaren",
        en: "question to the sender")
      : Phrase(
        nb: "svar til avsenderen", nn: "svar til avsendaren", en: "reply to the sender")
    return what + Phrase(norwegian: " av", en: " of") + idea
  }

  static func decision(_ entry: HistoryEntry, _ row: RowChange, in language: Language) -> String {
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

  static func answer(_ row: RowChange, in language: Language) -> String {
    let value = row.fields.first { $0.key == "value" }
    let answer = value.flatMap { row.shown($0.to, of: $0, in: language) }
    let about =
      Phrase(norwegian: "svar på ", en: "answer to ") + row.name.mention
    return answer.map { "\(about[language]): \($0)" } ?? about[language]
  }

  static func writtenText(_ row: RowChange) -> Phrase {
    let mention = row.name.mention
    return switch row.operation {
    case .insert, .update:
      Phrase(
        nb: "egen tekst: \(mention.nb)", nn: "eigen tekst: \(mention.nn)",
        en: "written section: \(mention.en)")
    case .delete:
      Phrase(
        nb: "egen tekst fjernet: \(mention.nb)", nn: "eigen tekst fjerna: \(mention.nn)",
        en: "written section removed: \(mention.en)")
    }
  }
}
