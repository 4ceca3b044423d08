import Documents
import Domain
import Wording

extension Model {
  // MARK: Choosing a document

  /// Offers the documents that the row at hand can give, then those of the case and of the whole
  /// file.
  mutating func chooseDocument() -> [Effect] {
    if let meeting = meetingToExport { return openPreview(.read(.minutes(meeting))) }
    let options = documentsOfRow + documentsOfCase + documentsOfFile
    push(.choice(ChoiceState(title: InterfaceText.chooseDocument, options: options)))
    return []
  }

  private var documentsOfRow: [ChoiceOption] {
    if let meeting = workshopSheet?.meeting { return documents(of: meeting, isWorkshop: true) }
    if let person = personAtHand {
      return [
        ChoiceOption(
          MadeDocument.handover.label, note: name(of: person),
          outcome: .preview(.read(.handover(person))))
      ]
    }
    guard let id = subject?.identifier(of: Meeting.self) else { return [] }
    let situation = work.situation
    guard let meeting = situation?.meetings.first(where: { $0.id == id }) ?? shownMeeting(id) else {
      return []
    }
    let isWorkshop = situation?.workshops.contains { $0.meeting == id } ?? false
    return documents(of: meeting, isWorkshop: isWorkshop || meeting.kind == .workshop)
  }

  /// The person on the page, or the one whose part in the team is selected.
  private var personAtHand: Identifier<Person>? {
    if let person = subject?.identifier(of: Person.self) { return person }
    let member = subject?.identifier(of: Membership.self)
    return work.situation?.memberships.first { $0.id == member }?.person
  }

  private func name(of id: Identifier<Person>) -> Phrase? {
    work.situation?.person(id).map { RecordName($0).shownTitle }
  }

  /// The meeting whose page is open.
  private func shownMeeting(_ id: Identifier<Meeting>) -> Meeting? {
    guard case .detail(let state) = layers.last, let snapshot = state.snapshot,
      snapshot.link == RecordLink(id)
    else { return nil }
    return Meeting.restoring(
      id: id, number: snapshot.reference?.number ?? 0, revision: snapshot.revision,
      snapshot.values)
  }

  private func documents(of meeting: Meeting, isWorkshop: Bool) -> [ChoiceOption] {
    let note = meeting.reference.map { Phrase(same: $0.description) }
    let minutes = ChoiceOption(
      MadeDocument.minutes.label, note: note, outcome: .preview(.read(.minutes(meeting.id))))
    let result = ChoiceOption(
      MadeDocument.workshop.label, note: note, outcome: .preview(.read(.workshop(meeting.id))))
    if workshopSheet != nil { return [result, minutes] }
    return isWorkshop ? [minutes, result] : [minutes]
  }

  private var documentsOfCase: [ChoiceOption] {
    guard let situation = work.situation else { return [] }
    let id = situation.caseFile.id
    let note = situation.caseFile.reference.map { Phrase(same: $0.description) }
    let own = CaseDocument.allCases.filter { $0.applies(to: situation) }
      .map { ($0.document.label, PreviewSubject.ofCase($0)) }
    let more: [(Phrase, PreviewSubject)] = [
      (MadeDocument.experiencePage.label, .read(.experience(id))),
      (MadeDocument.perPerson.label, .read(.perPerson(id))),
    ]
    return (own + more).map { ChoiceOption($0.0, note: note, outcome: .preview($0.1)) }
  }

  private var documentsOfFile: [ChoiceOption] {
    [
      (MadeDocument.perPerson.label, DocumentRequest.perPerson(nil)),
      (MadeDocument.statistics.label, .statistics),
    ].map {
      ChoiceOption($0.0, note: PreviewText.wholeFile, outcome: .preview(.read($0.1)))
    }
  }

  /// Shows a document as it would be written.
  mutating func openPreview(_ subject: PreviewSubject) -> [Effect] {
    push(.preview(PreviewState(subject)))
    guard case .read(let request) = subject else { return [] }
    return [.read(.document(request))]
  }

  // MARK: The share gate (Rules.md 4.7)

  /// The case whose shared page is previewed; nil for other documents.
  func previewCase(_ state: PreviewState) -> Identifier<CaseFile>? {
    if case .read(.experience(let id)) = state.subject { id } else { nil }
  }

  /// What nobody has answered for on the page that is shared; none on other documents.
  func previewHits(_ state: PreviewState) -> [ShareHit] {
    guard case .experience(let situation, let register)? = state.source,
      let output = previewOutput(state)
    else { return [] }
    let page = ExperiencePageDocument(situation, DocumentOptions(profile: .public, version: ""))
    return ShareGate(register, approved: state.answers.approved)
      .hits(in: output, photos: page.photos)
  }

  /// Lists every hit with its place; nothing is written before all are answered.
  mutating func chooseHit() -> [Effect] {
    guard case .preview(let state) = layers.last else { return [] }
    let hits = previewHits(state)
    let options = hits.map { hit in
      ChoiceOption(
        "«\(hit.text)» · " + (hit.place ?? ShareText.title),
        note: hit.reason.label + ", " + ShareText.verdict(hit.stops), outcome: .answerHit(hit))
    }
    push(.choice(ChoiceState(title: ShareScreenText.question, options: options)))
    return []
  }

  /// Offers to leave the words of a hit as they are, or to write others.
  mutating func chooseAnswer(to hit: ShareHit) -> [Effect] {
    let options = [
      ChoiceOption(
        ShareScreenText.replaceVerb,
        reasonAgainst: hit.reason == .photo ? ShareScreenText.photoStays : nil,
        outcome: .form(.replaceHit(hit.text))),
      ChoiceOption(
        ShareScreenText.approve, reasonAgainst: hit.stops ? ShareScreenText.mustBeReplaced : nil,
        outcome: .approveHit(hit.text)),
    ]
    push(.choice(ChoiceState(title: Phrase(same: hit.excerpt), options: options)))
    return []
  }

  /// Keeps an answer; the next hit is offered, or where to write the page.
  mutating func answerHit(_ answer: (inout ShareAnswers) -> Void) -> [Effect] {
    guard case .preview(var state) = layers.last else { return [] }
    answer(&state.answers)
    layers[layers.count - 1] = .preview(state)
    return openSaveFile()
  }

  /// Writes the page, now that its answers are in the journal.
  mutating func writeSharedPage() -> [Effect] {
    guard case .form(var form) = layers.last, let file = form.form.form as? FileForm
    else { return [] }
    form.form = .saveFile(name: file.name, text: file.text, shared: nil)
    form.isSaving = false
    layers[layers.count - 1] = .form(form)
    return save()
  }

  // MARK: Ideas from a table

  /// Shows what would come in, and what is wrong row by row; or says what came in.
  mutating func takeUp(_ report: IdeaImportReport, from path: String) -> [Effect] {
    closeForm()
    guard report.isDryRun else {
      notice = Notice(.done, ImportText.summary(report))
      return reloadEverything()
    }
    let question = ChoiceOption(
      ImportScreenText.takeIn(report.added),
      note: report.newSenders > 0 ? ImportScreenText.newSenders(report.newSenders) : nil,
      reasonAgainst: report.added == 0 ? ImportScreenText.nothingNew : nil,
      outcome: .takeInIdeas(path: path))
    push(
      .choice(
        ChoiceState(
          title: ImportScreenText.found(report),
          options: [question] + problems(of: report) + ideas(of: report))))
    return []
  }

  private func problems(of report: IdeaImportReport) -> [ChoiceOption] {
    var options = report.problems.map { problem in
      let column = problem.column.map { " · \($0)" } ?? ""
      return ChoiceOption(
        ImportText.row(problem.row) + column, note: problem.fault.message, outcome: .stay)
    }
    if report.hasMoreProblems {
      options.append(ChoiceOption(ImportText.moreProblems, outcome: .stay))
    }
    options.append(ChoiceOption(ImportText.format(report.format), outcome: .stay))
    if let day = report.dayOfAll {
      options.append(ChoiceOption(ImportText.dayOfAll(day), outcome: .stay))
    }
    options += report.remarks.map { ChoiceOption($0.message, outcome: .stay) }
    options += report.known.map { ChoiceOption($0.message, outcome: .stay) }
    if !report.columnsNotRead.isEmpty {
      options.append(ChoiceOption(ImportText.notRead(report.columnsNotRead), outcome: .stay))
    }
    return options
  }

  private func ideas(of report: IdeaImportReport) -> [ChoiceOption] {
    var options = report.ideas.map { idea in
      ChoiceOption(
        ImportText.row(idea.row) + " · \(idea.title)",
        note: idea.receivedOn.map { Phrase(same: DayText.short($0)) }, outcome: .stay)
    }
    let rest = report.added - report.ideas.count
    if rest > 0 { options.append(ChoiceOption(ImportText.moreIdeas(rest), outcome: .stay)) }
    return options
  }

  /// Takes the ideas of a file in.
  mutating func takeInIdeas(_ path: String) -> [Effect] {
    [.outside(.importIdeas(path: path, isDryRun: false))]
  }

  /// Says why a table could not be read; the form stays with its path.
  mutating func refuseImport(_ error: ImportError) {
    if !setFormProblem(error.message) { notice = Notice(.refused, error.message) }
  }
}
