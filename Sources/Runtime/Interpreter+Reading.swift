import Domain
import Interface
import Store

extension Interpreter {
  /// Reads what is asked for; nil where there is none.
  func read(_ effect: ReadEffect, for session: Session) throws(StoreError) -> Message? {
    let today = session.today
    switch effect {
    case .ideas(let request): return .ideasLoaded(request, try store.ideaPage(request))
    case .cases: return .casesLoaded(try store.caseRows(today: today))
    case .figures: return .figuresLoaded(try store.figures(today: today))
    case .situation(let id): return .situationLoaded(try store.situation(id, today: today))
    case .overview: return .overviewLoaded(try store.overview(today: today, ideaLimit: 200))
    case .detail(let link):
      return .detailLoaded(
        try store.snapshot(link), history: try store.history(of: link, limit: 100),
        questions: try store.questions(about: link),
        refusedChannel: try store.refusedChannel(of: link))
    case .erasure(let id):
      return .erasureLoaded(
        try store.personReport(id), try store.platform()?.language ?? session.language)
    case .caseHistory(let id):
      return .caseHistoryLoaded(id, try store.history(case: id, limit: 300))
    case .bin: return .binLoaded(try store.bin())
    case .workshops: return .workshopsLoaded(try store.workshops())
    case .workshop(let id): return .workshopLoaded(try store.workshopSheet(id))
    case .document(let request):
      return .documentLoaded(request, try source(of: request, for: session))
    case .meetings:
      return .meetingsLoaded(
        try store.seriesRows(today: today), try store.meetingRows(), today: today)
    case .meeting(let id): return .meetingLoaded(try store.minutesSheet(id, today: today))
    case .schedule(let id): return .scheduleLoaded(try store.schedule(of: id))
    case .latestChange: return try store.history(limit: 1).first.map { .latestChangeLoaded($0) }
    case .templates: return .templatesLoaded(try store.templates())
    case .origin(let id): return .originLoaded(id, caseFile: try store.caseMade(from: id))
    case .search(let text): return .found(text: text, try store.search(text, limit: 50))
    case .suggestions(let key, let text, let kinds):
      return .suggested(key, text: text, try store.suggestions(text, kinds: kinds, limit: 7))
    case .resolution(let questions, let caseFile):
      var answers: [NameQuestion: Resolution] = [:]
      for question in questions {
        answers[question] = try store.resolve(question.name, kinds: question.kinds, case: caseFile)
      }
      return .resolved(answers)
    case .form(let link, let fields):
      return .formLoaded(try store.snapshot(link), fields: fields)
    case .defaults(let kind, let entered, let typed):
      let (values, names) = try store.defaults(of: kind, entered, naming: typed, today: today)
      return .defaultsLoaded(kind, values, names)
    case .planForm(let id): return .formLoaded(try store.planSnapshot(of: id), fields: nil)
    case .draft(let form):
      return .draftLoaded(form: form, try store.draft(form: form, actor: session.actor))
    case .drafts: return .draftsLoaded(try store.drafts(actor: session.actor))
    }
  }
}
