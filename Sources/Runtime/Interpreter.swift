import Domain
import Interface
import Screen
import Store

/// Performs effects on the terminal, the file and the file system; it never throws.
struct Interpreter<Screen: Terminal> {
  let terminal: Screen
  let store: Store
  let environment: RuntimeEnvironment

  /// A number that changes when somebody else writes; nil where the file cannot be asked.
  func dataVersion() -> Int? {
    do throws(StoreError) {
      return try store.dataVersion()
    } catch {
      return nil
    }
  }

  /// Does what an effect says.
  ///
  /// - Parameters:
  ///   - onBusy: Called once where another program holds the file, before the wait for it.
  ///   - onProgress: Called now and then while a table is read; it says whether to go on.
  /// - Returns: What it led to; nil where there is nothing to tell.
  func perform(
    _ effect: Effect, for session: Session, onBusy: () -> Void,
    onProgress: (_ rows: Int, _ percent: Int) -> Bool
  ) -> Message? {
    do throws(StoreError) {
      switch effect {
      case .loadIdeas, .loadCases, .loadFigures, .loadSituation, .loadOverview, .loadDetail,
        .loadCaseHistory, .loadBin, .loadWorkshops, .loadWorkshop, .loadDocument,
        .loadMeetings, .loadMeeting, .loadSchedule,
        .loadLatestChange,
        .loadTemplates, .loadOrigin, .search, .loadErasure,
        .suggest, .resolve, .loadForm, .loadDefaults,
        .loadPlanForm, .loadDraft, .loadDrafts:
        return try read(effect, for: session)
      case .act, .make, .saveDraft, .deleteDraft, .notePersonShown:
        return try patiently(onBusy) { () throws(StoreError) in try write(effect, for: session) }
      case .importIdeas(let path, let isDryRun):
        return importIdeas(path, isDryRun, session, onProgress)
      case .writeFile, .editExternally, .copy, .redraw, .beep, .quit:
        return outside(effect)
      }
    } catch {
      if case .act(let action, _) = effect { return .failed(action, error) }
      if case .saveDraft(let draft) = effect { return .draftNotSaved(draft, error) }
      return .failed(nil, error)
    }
  }

  // MARK: Writing

  /// Writes at once where that is possible; else tells of it, and waits for the other writer as
  /// long as the file is opened with.
  private func patiently<Value>(
    _ onBusy: () -> Void, _ write: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    do throws(StoreError) {
      return try store.waiting(atMost: environment.patience, write)
    } catch {
      guard error == .busy else { throw error }
    }
    onBusy()
    return try write()
  }

  private func write(_ effect: Effect, for session: Session) throws(StoreError) -> Message? {
    switch effect {
    case .act(let action, let reason): return try act(action, reason: reason, for: session)
    case .make(let kind, let name, let key): return try make(kind, name, for: key, session)
    case .saveDraft(let draft):
      try store.saveDraft(draft)
      return .draftSaved(form: draft.form)
    case .deleteDraft(let form): try store.deleteDraft(form: form, actor: session.actor)
    case .notePersonShown(let id): try noteShown(id, session)
    case .loadIdeas, .loadCases, .loadFigures, .loadSituation, .loadOverview, .loadDetail,
      .loadCaseHistory, .loadBin, .loadWorkshops, .loadWorkshop, .loadDocument,
      .loadMeetings, .loadMeeting, .loadSchedule,
      .loadLatestChange,
      .loadTemplates, .loadOrigin, .search, .loadErasure,
      .suggest, .resolve, .loadForm, .loadDefaults, .loadPlanForm, .loadDraft, .loadDrafts,
      .writeFile, .importIdeas,
      .editExternally, .copy, .redraw, .beep, .quit:
      break
    }
    return nil
  }

  // MARK: Reading

  private func read(_ effect: Effect, for session: Session) throws(StoreError) -> Message? {
    let today = session.today
    switch effect {
    case .loadIdeas(let request):
      return .ideasLoaded(request, try store.ideaPage(request))
    case .loadCases: return .casesLoaded(try store.caseRows(today: today))
    case .loadFigures: return .figuresLoaded(try store.figures(today: today))
    case .loadSituation(let id):
      return .situationLoaded(try store.situation(id, today: today))
    case .loadOverview: return .overviewLoaded(try store.overview(today: today, ideaLimit: 200))
    case .loadDetail(let link):
      return .detailLoaded(
        try store.snapshot(link), history: try store.history(of: link, limit: 100),
        questions: try store.questions(about: link),
        refusedChannel: try store.refusedChannel(of: link))
    case .loadErasure(let id):
      return .erasureLoaded(
        try store.personReport(id), try store.platform()?.language ?? session.language)
    case .loadCaseHistory(let id):
      return .caseHistoryLoaded(id, try store.history(case: id, limit: 300))
    case .loadBin: return .binLoaded(try store.bin())
    case .loadWorkshops: return .workshopsLoaded(try store.workshops())
    case .loadWorkshop(let id): return .workshopLoaded(try store.workshopSheet(id))
    case .loadDocument(let request):
      return .documentLoaded(request, try source(of: request, for: session))
    case .loadMeetings:
      return .meetingsLoaded(
        try store.seriesRows(today: today), try store.meetingRows(), today: today)
    case .loadMeeting(let id): return .meetingLoaded(try store.minutesSheet(id, today: today))
    case .loadSchedule(let id): return .scheduleLoaded(try store.schedule(of: id))
    case .loadLatestChange:
      return try store.history(limit: 1).first.map { .latestChangeLoaded($0) }
    case .loadTemplates: return .templatesLoaded(try store.templates())
    case .loadOrigin(let id): return .originLoaded(id, caseFile: try store.caseMade(from: id))
    case .search(let text): return .found(text: text, try store.search(text, limit: 50))
    case .suggest(let key, let text, let kinds):
      return .suggested(key, text: text, try store.suggestions(text, kinds: kinds, limit: 7))
    case .resolve(let questions, let caseFile):
      var answers: [NameQuestion: Resolution] = [:]
      for question in questions {
        answers[question] = try store.resolve(question.name, kinds: question.kinds, case: caseFile)
      }
      return .resolved(answers)
    case .loadForm(let link, let fields):
      return .formLoaded(try store.snapshot(link), fields: fields)
    case .loadDefaults(let kind, let entered, let typed):
      let (values, names) = try store.defaults(of: kind, entered, naming: typed, today: today)
      return .defaultsLoaded(kind, values, names)
    case .loadPlanForm(let id):
      return .formLoaded(try store.planSnapshot(of: id), fields: nil)
    case .loadDraft(let form):
      return .draftLoaded(form: form, try store.draft(form: form, actor: session.actor))
    case .loadDrafts: return .draftsLoaded(try store.drafts(actor: session.actor))
    case .act, .make, .saveDraft, .deleteDraft, .notePersonShown, .writeFile, .importIdeas,
      .editExternally,
      .copy, .redraw,
      .beep, .quit:
      return nil
    }
  }

  // MARK: Outside the file

  private func outside(_ effect: Effect) -> Message? {
    switch effect {
    case .writeFile(let path, let text, let overwrite):
      return environment.writeFile(path, text, overwrite)
        .map { .fileRefused(path: path, $0) } ?? .fileWritten(path: path)
    case .editExternally(let text):
      return .edited(
        ExternalEditor(command: environment.editor, folder: environment.temporaryFolder)
          .edit(text, in: terminal))
    case .copy(let text): return .copied(terminal.copyToClipboard(text))
    case .redraw:
      terminal.redraw()
      return nil
    case .beep:
      terminal.beep()
      return nil
    case .loadIdeas, .loadCases, .loadFigures, .loadSituation, .loadOverview, .loadDetail,
      .loadCaseHistory, .loadBin, .loadWorkshops, .loadWorkshop, .loadDocument,
      .loadMeetings, .loadMeeting, .loadSchedule,
      .loadLatestChange,
      .loadTemplates, .loadOrigin, .search, .suggest, .resolve, .loadErasure,
      .loadForm, .loadDefaults,
      .loadPlanForm, .loadDraft, .loadDrafts, .act, .make, .saveDraft, .deleteDraft,
      .notePersonShown, .importIdeas, .quit:
      return nil
    }
  }
}
