package import Domain
internal import Wording

/// The page that a municipality shares (Rules.md 4.7, N-31): always public.
///
/// Nothing is taken away on the way in: the share gate looks through every text, and somebody
/// answers for each name before the page is written.
package struct ExperiencePageDocument {
  /// So many points in a list at most.
  static let most = 5

  private let situation: CaseSituation
  private let options: DocumentOptions

  /// Makes the page of a case: public whatever the profile, with every name for the share gate.
  package init(_ situation: CaseSituation, _ options: DocumentOptions) {
    self.situation = situation
    var options = options
    options.profile = .public
    options.isGated = true
    self.options = options
  }

  /// The pictures and films that the page points at, in which everybody must have consented.
  package var photos: [String] {
    situation.documents.filter { [.film, .picture].contains($0.kind) }
      .filter { !TextRules.isBlank($0.location) }.map(\.title)
  }

  /// The page, with every name that people wrote.
  package var output: DocumentOutput {
    var writer = DocumentWriter(
      situation, situation.setting, options, title: Phrase(same: situation.caseFile.title))
    let summary = situation.narrative(.experiencePage, "summary")
    let label = ReportSection.summary.label
    writer.paragraph(writer.filled(summary, label))
    writer.section(ExperiencePageText.problem) { $0.problem() }
    writer.section(ExperiencePageText.actions) { $0.actions() }
    writer.section(ExperiencePageText.results) { $0.figuresOfPage() }
    writer.section(ExperiencePageText.lessons) { $0.lessons() }
    writer.section(ExperiencePageText.advice) { $0.adviceToOthers() }
    writer.section(ExperiencePageText.cost) { $0.costAndTime() }
    writer.section(ExperiencePageText.organisations) { $0.takingPart() }
    writer.section(ExperiencePageText.contact) { $0.paragraph($0.situation.contact) }
    writer.optionalSection(ExperiencePageText.links) { $0.links() }
    writer.section(ExperiencePageText.yearAndPlace) { $0.yearAndPlace() }
    let document = situation.reference(to: .experiencePage)
    return writer.finish(.experiencePage, isDraft: (document?.status ?? .draft) == .draft)
  }

  static func writtenSections(of situation: CaseSituation) -> [WrittenSection] {
    let parts: [(String, Phrase, Phrase, Bool)] = [
      ("summary", ReportSection.summary.label, ExperiencePageText.summaryPrompt, true),
      ("problem", ExperiencePageText.problem, ExperiencePageText.problemPrompt, false),
      ("actions", ExperiencePageText.actions, ExperiencePageText.actionsPrompt, false),
      ("advice", ExperiencePageText.advice, WrittenSectionText.experience, true),
    ]
    return parts.map { code, heading, prompt, isRequired in
      WrittenSection(
        document: .experiencePage, code: code, heading: heading, label: nil, prompt: prompt,
        isRequired: isRequired, wordAim: nil, text: situation.narrative(.experiencePage, code))
    }
  }
}

extension DocumentWriter {
  private func own(_ section: String) -> String? {
    situation.narrative(.experiencePage, section).nilIfBlank
  }

  fileprivate mutating func problem() {
    paragraph(own("problem") ?? situation.caseFile.need)
  }

  fileprivate mutating func actions() {
    let own = own("actions")?.split(separator: "\n").map(String.init)
    let done = situation.measures.filter { $0.status == .done }.map { measure in
      TextRules.isBlank(measure.result) ? measure.title : "\(measure.title): \(measure.result)"
    }
    list(Array((own ?? done).prefix(ExperiencePageDocument.most)))
  }

  /// What was measured, and how many came; a small group is not counted out.
  fileprivate mutating func figuresOfPage() {
    let results = situation.goalsInOrder.filter { !TextRules.isBlank($0.result) }.map { goal in
      let indicator = TextRules.isBlank(goal.indicator) ? goal.text : goal.indicator
      return "\(indicator): \(goal.result)"
    }
    let meetings = situation.meetingCounts.map { count in
      ExperiencePageText.meetings(
        count.kind, count.meetings, present: people(count.headcount))[language]
    }
    list(results + meetings)
  }

  /// A number of people; few are not counted out, so that nobody is known by it.
  private func people(_ count: Int) -> String {
    (1..<5).contains(count) ? ExperiencePageText.few[language] : NumberText.grouped(count)
  }

  fileprivate mutating func lessons() {
    list(entries(.experience).suffix(ExperiencePageDocument.most).map(\.text))
  }

  fileprivate mutating func adviceToOthers() {
    paragraph(own("advice") ?? narrative(.experience))
  }

  fileprivate mutating func costAndTime() {
    let totals = MoneyTotals(situation.moneyLines)
    let kroner = totals.cost.accounts ?? totals.cost.budget
    let caseFile = situation.caseFile
    let period = PeriodText.long(
      from: caseFile.actualStart ?? caseFile.plannedStart,
      to: caseFile.actualEnd ?? caseFile.plannedEnd)[language]
    let hours = situation.moneyLines.filter { $0.direction == .funding }.compactMap(\.hours)
      .reduce(0, +)
    var items: [String] = []
    if kroner > 0 {
      let rounded = (kroner + 500) / 1_000 * 1_000
      items.append(ExperiencePageText.about(NumberText.kroner(rounded))[language])
    }
    if hours > 0 {
      let text = FinalReportText.ownEffort[language]
      items.append("\(text): \(Plural.hours.counted(hours)[language])")
    }
    if let period = period.nilIfBlank {
      items.append("\(FullReportText.period[language]): \(period)")
    }
    list(items)
  }

  /// Owner and partners; what is one person's own firm is called by its kind.
  fileprivate mutating func takingPart() {
    list(
      situation.ownerAndPartners.map { organisation in
        options.register?.isOnePerson(organisation) == true
          ? organisation.kind.label[language] : organisation.name
      })
  }

  fileprivate mutating func links() {
    list(
      situation.documents.filter { [.film, .picture, .document].contains($0.kind) }
        .filter { !TextRules.isBlank($0.location) }
        .map { "\($0.title) (\($0.kind.label.inSentence[language])): \($0.location)" })
  }

  fileprivate mutating func yearAndPlace() {
    let caseFile = situation.caseFile
    let year = (caseFile.actualEnd ?? caseFile.actualStart ?? caseFile.plannedStart)?.year
    let parts = [year.map(String.init), caseFile.area.nilIfBlank ?? setting.municipality]
    paragraph(parts.compactMap(\.self).joined(separator: ", "))
  }
}
