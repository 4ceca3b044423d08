import Domain
import Screen
import Wording

/// The text of one record's page: what it holds, group by group, and its history at the foot.
struct DetailText {
  let state: DetailState
  let today: Day
  let language: Language
  /// The record's case, as far as it is known.
  let situation: CaseSituation?
  /// Of a series: its gaps, pauses and meetings, as far as they are known.
  let meetings: [MeetingsRow]
  var page: TextPage

  /// The lines of the record; one that says so while it is being read.
  var lines: [StyledText] {
    guard let snapshot = state.snapshot else {
      return [StyledText(say(DetailScreenText.loading), .muted)]
    }
    var text = self
    text.page.paragraph(snapshot.heading(in: language), .strong)
    if snapshot.isInBin { text.page.paragraph("! " + say(DetailScreenText.inBin), .warning) }
    if snapshot.link.kind == .idea {
      text.idea(snapshot)
    } else {
      text.record(snapshot)
    }
    text.history(snapshot)
    return text.page.lines
  }

  /// The template of the record's case, which names phases and challenges.
  private var template: ProcessTemplate? { situation?.template }

  func say(_ phrase: Phrase) -> String { phrase[language] }

  // MARK: Any record

  private mutating func record(_ snapshot: RecordSnapshot) {
    let fields = snapshot.descriptions.filter { $0.key != snapshot.link.kind.traits.pageTitle }
    page.blank()
    self.fields(fields.filter { $0.key == "status" }, of: snapshot)
    self.fields(fields.filter { $0.key.group == nil && $0.key != "status" }, of: snapshot)
    groups(fields, of: snapshot)
    parties(of: snapshot)
    earlierNames(of: snapshot)
    meetingsOfSeries()
    plan(of: snapshot)
    year(of: snapshot)
    tree(of: snapshot)
    chain(of: snapshot)
    earlierProblems(of: snapshot)
  }

  /// What an organisation was called before, and for how long.
  private mutating func earlierNames(of snapshot: RecordSnapshot) {
    guard !snapshot.earlierNames.isEmpty else { return }
    page.heading(say(PersonText.earlierNames))
    for name in snapshot.earlierNames {
      page.item("•", say(PersonText.earlierName(name)), markStyle: .muted)
    }
  }

  /// The way from need to test that the entry is part of (B-14, B-15).
  private mutating func chain(of snapshot: RecordSnapshot) {
    guard let situation,
      let entry = situation.entries.first(where: { RecordLink($0.id) == snapshot.link }),
      let chain = EntryChain(of: entry, in: situation.entries)
    else { return }
    page.heading(say(ChainScreenText.title))
    for line in ChainText.lines(chain, in: language) {
      page.item(line.mark, line.text, markStyle: .muted, indent: line.depth * 2)
    }
  }

  /// What the case's problem statement said before (B-11).
  private mutating func earlierProblems(of snapshot: RecordSnapshot) {
    guard let situation, RecordLink(situation.caseFile.id) == snapshot.link,
      !situation.earlierProblems.isEmpty
    else { return }
    page.heading(say(ChainScreenText.earlierProblems))
    for earlier in situation.earlierProblems {
      page.item("•", earlier.text, markStyle: .muted)
      page.paragraph(
        say(
          ChainScreenText.stood(
            until: DayText.short(earlier.until), by: earlier.by, because: earlier.reason)),
        .muted, indent: 2)
    }
  }

  /// What an agreement lacks, and each party with its contribution, anchoring and signature.
  private mutating func parties(of snapshot: RecordSnapshot) {
    let standing = situation?.agreementStandings
      .first { RecordLink($0.agreement.id) == snapshot.link }
    guard let standing else { return }
    let missing = AgreementText.missing(standing.gaps)
    if standing.agreement.status.isEditable, !missing.isEmpty {
      page.heading(say(AgreementScreenText.whatIsMissing))
      for part in missing { page.item("!", say(part), markStyle: .warning) }
    }
    guard !standing.parties.isEmpty else { return }
    page.heading(say(AgreementScreenText.parties))
    for party in standing.parties {
      page.item(
        party.isAnchored && party.hasSigned ? "✓" : "!", AgreementText.party(party)[language],
        markStyle: party.isAnchored && party.hasSigned ? .success : .warning)
    }
  }

  /// The fields that belong to a group, each group under its heading.
  private mutating func groups(_ fields: [FieldDescription], of snapshot: RecordSnapshot) {
    var seen: [String] = []
    for group in fields.compactMap(\.key.group) where !seen.contains(group) {
      seen.append(group)
      section(
        FieldLabels.group(group) ?? Phrase(same: group),
        fields.filter { $0.key.group == group }, of: snapshot)
    }
  }

  /// A heading and the fields below it; nothing where none of them has something to show.
  private mutating func section(
    _ heading: Phrase, _ fields: [FieldDescription], of snapshot: RecordSnapshot
  ) {
    guard fields.contains(where: { snapshot.shows($0) }) else { return }
    page.heading(say(heading))
    self.fields(fields, of: snapshot)
  }

  private mutating func fields(_ fields: [FieldDescription], of snapshot: RecordSnapshot) {
    for field in fields where snapshot.shows(field) {
      let label = say(snapshot.label(field.key))
      let value = snapshot.values[field.key] ?? .blank
      guard !value.isBlank else {
        page.field(label, say(CommonPhrase.notFilledIn), .placeholder)
        continue
      }
      let text = FieldText.format(
        value, type: field.type, names: snapshot.names, template: template, in: language)
      let (remark, style) = remark(field.key, value, in: snapshot)
      page.field(label, remark.map { "\(text), \($0)" } ?? text, style)
    }
  }

  /// What there is to say of a day beside its date, and how loudly.
  private func remark(
    _ key: FieldKey, _ value: FieldValue, in snapshot: RecordSnapshot
  ) -> (String?, Style) {
    guard case .day(let day) = value else { return (nil, .plain) }
    let relative = say(DayText.relative(day, today: today))
    switch key {
    case "deadline":
      guard MeasureStatus(snapshot.values["status"] ?? .blank)?.isOpen == true else {
        return (nil, .plain)
      }
      return day < today
        ? (say(DetailScreenText.overdue(days: day.days(until: today))), .error) : (relative, .plain)
    case "receivedOn", "nextDate": return (relative, .plain)
    default: return (nil, .plain)
    }
  }

  // MARK: Ideas

  /// The sender's own words first, then what was done with them.
  private mutating func idea(_ snapshot: RecordSnapshot) {
    let all = snapshot.descriptions
    let sender: [FieldKey] = [
      "senderKind", "senderPerson", "senderOrganisation", "senderOther", "channel", "receivedOn",
    ]
    let decision: [FieldKey] = ["referredTo", "referredToName", "replacedBy"]
    let shown = Set(sender + decision + ["title", "originalText", "status"])
    page.blank()
    fields(all.filter { $0.key == "status" }, of: snapshot)
    lackingReply(snapshot)
    if let refused = state.refusedChannel {
      page.item(
        "!", say(ChannelText.warning(refused)), markStyle: .warning, style: .warning)
    }
    page.heading(say(DetailScreenText.submittedText))
    page.quote(String(snapshot.values["originalText"] ?? .blank) ?? "")
    section(
      FieldLabels.group("concretisation") ?? DetailScreenText.handling,
      all.filter { $0.key.group == "concretisation" }, of: snapshot)
    section(DetailScreenText.sender, all.filter { sender.contains($0.key) }, of: snapshot)
    askedQuestions()
    section(
      FieldLabels.group("decision") ?? DetailScreenText.handling,
      all.filter { $0.key.group == "decision" || decision.contains($0.key) }, of: snapshot)
    section(
      FieldLabels.group("reply") ?? DetailScreenText.handling,
      all.filter { $0.key.group == "reply" }, of: snapshot)
    section(
      DetailScreenText.handling, all.filter { $0.key.group == nil && !shown.contains($0.key) },
      of: snapshot)
  }

  /// Says that the sender is owed a reply, and how old the idea is (INV-05).
  private mutating func lackingReply(_ snapshot: RecordSnapshot) {
    guard IdeaStatus(snapshot.values["status"] ?? .blank)?.isDecision == true,
      (snapshot.values["reply.on"] ?? .blank).isBlank,
      case .day(let received) = snapshot.values["receivedOn"] ?? .blank
    else { return }
    page.item(
      "!", say(DetailScreenText.withoutReply(days: received.days(until: today))),
      markStyle: .warning, style: .warning)
  }

  private mutating func askedQuestions() {
    guard !state.questions.isEmpty else { return }
    page.heading(say(DetailScreenText.questions))
    for question in state.questions {
      let day = DayText.short(question.on)
      page.item(day, question.text, markStyle: .muted)
      if TextRules.isBlank(question.answer) {
        page.paragraph(say(DetailScreenText.notAnswered), .warning, indent: 2)
      } else {
        let answered = question.answeredOn.map { "\(DayText.short($0)): " } ?? ""
        page.item("→", answered + question.answer, markStyle: .success, indent: 2)
      }
    }
  }

  // MARK: History

  /// Who did what to the record, when and why: newest first.
  private mutating func history(_ snapshot: RecordSnapshot) {
    page.heading(say(DetailScreenText.history))
    guard !state.history.isEmpty else {
      page.paragraph(say(DetailScreenText.noHistory), .muted)
      return
    }
    for entry in state.history.sorted(by: { $0.sequence > $1.sequence }) {
      page.paragraph("\(TimeText.column(entry.at)) \(entry.actor)", .muted)
      for line in HistoryText.lines(entry, in: language) { page.paragraph(line, indent: 2) }
      if !TextRules.isBlank(entry.reason) {
        page.paragraph("\(say(DetailScreenText.because)): \(entry.reason)", .muted, indent: 4)
      }
    }
  }
}
