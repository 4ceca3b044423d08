import Domain
import Screen
import Wording

/// The whole behaviour of the screen: no clock, no file, no terminal.
///
/// - Returns: What the runtime is to do, in order.
package func update(_ model: inout Model, _ message: Message) -> [Effect] {
  switch message {
  case .started:
    return model.reloadEverything() + [.read(.drafts)]
  case .key(let key, let inBurst):
    return model.press(key, inBurst: inBurst)
  case .pasted(let text):
    return model.paste(text)
  case .resized(let size):
    model.size = size
    return model.ideas.reload(limit: model.ideaRowsVisible)
  case .dayChanged(let day):
    model.session.today = day
    return model.reloadEverything()
  case .changedOutside:
    return model.reloadEverything() + [.read(.latestChange)]
  case .typingPaused:
    return model.storeDrafts()
  case .ideasLoaded(let request, let page):
    model.take(page, for: request)
    return model.ideas.fill(limit: model.ideaRowsVisible)
  case .casesLoaded(let rows):
    model.cases.take(rows, today: model.session.today, in: model.language)
    return model.followSelectedCase()
  case .figuresLoaded(let figures):
    model.figures = figures
    return []
  case .situationLoaded(let situation):
    model.work.take(situation, in: model.language)
    model.settlePhases()
    return model.loadTab()
  case .erasureLoaded(let report, let written):
    model.askToAnonymise(report, writtenIn: written)
    return []
  case .caseHistoryLoaded(let id, let history):
    guard model.work.situation?.caseFile.id == id else { return [] }
    model.work.take(history, in: model.language)
    return []
  case .templatesLoaded(let templates):
    model.templates = templates
    model.offerTemplates()
    return []
  case .latestChangeLoaded(let entry):
    model.notice(entry)
    return []
  case .originLoaded(_, let caseFile):
    guard let caseFile else {
      model.notice = Notice(.hint, InterfaceText.noCaseFromIdea)
      return []
    }
    return model.showCase(caseFile)
  case .detailLoaded(let snapshot, _, _, _):
    model.deliver(message)
    return model.followCase(of: snapshot)
  case .workshopsLoaded(let rows):
    return model.offerWorkshops(rows)
  case .meetingLoaded(let sheet):
    model.deliver(message)
    return model.followCase(of: sheet)
  case .scheduleLoaded(let schedule):
    return model.openPlanning(schedule)
  case .meetingsLoaded, .overviewLoaded, .binLoaded, .workshopLoaded, .found, .suggested, .made:
    model.deliver(message)
    return []
  case .resolved(let answers):
    return model.saveForm(knowing: answers)
  case .formLoaded(let snapshot, let fields):
    return model.openForm(.edit(snapshot, fields: fields))
  case .defaultsLoaded(let kind, let values, let names):
    model.fillDefaults(of: kind, values, names)
    return []
  case .draftLoaded(let form, let draft):
    return model.takeUp(draft, for: form)
  case .draftsLoaded(let drafts):
    model.offer(drafts)
    return []
  case .done(let action, let receipt, let time):
    return model.finish(action, receipt, at: time)
  case .nothingChanged:
    let effects = model.closeForm()
    model.notice = Notice(.hint, InterfaceText.nothingChanged)
    return effects
  case .failed(let action, let error):
    return model.fail(action, error)
  case .fileBusy:
    model.notice = Notice(.hint, WaitingText.waiting(for: nil))
    return []
  case .fileFree:
    if model.notice == Notice(.hint, WaitingText.waiting(for: nil)) { model.notice = nil }
    return []
  case .draftSaved(let form):
    return model.noteStored(form)
  case .draftNotSaved(let draft, let error):
    model.keep(draft, because: error)
    return []
  case .documentLoaded:
    model.deliver(message)
    return []
  case .ideasRead(let path, let report):
    return model.takeUp(report, from: path)
  case .ideasNotRead(let error):
    model.refuseImport(error)
    return []
  case .importProgress(let rows, let percent):
    model.notice = Notice(.hint, ImportText.progress(rows: rows, percent: percent))
    return []
  case .fileWritten(let path):
    let effects = model.closeForm()
    model.notice = Notice(.done, InterfaceText.fileWritten(path))
    return effects
  case .fileRefused(let path, let refusal):
    model.refuseFile(path, refusal)
    return []
  case .edited(let text):
    if let text {
      model.typeExternally(text)
    } else {
      model.notice = Notice(.refused, InterfaceText.noEditor)
    }
    return [.outside(.redraw)]
  case .copied(let fits):
    model.notice =
      fits
      ? Notice(.done, InterfaceText.copied) : Notice(.refused, InterfaceText.notCopied)
    return []
  }
}

extension Model {
  /// Reads everything on the screen again; selection, scroll and typed text stay.
  mutating func reloadEverything() -> [Effect] {
    ideas.reload(limit: ideaRowsVisible) + [.read(.cases), .read(.figures)] + reloadLayers()
  }

  /// Reads again what shows ideas.
  mutating func reloadIdeas() -> [Effect] {
    ideas.reload(limit: ideaRowsVisible) + [.read(.figures)] + reloadLayers()
  }

  private func reloadLayers() -> [Effect] { layers.compactMap(\.state.reading) }

  /// Says what somebody else has just done, and marks the rows until the next key.
  mutating func notice(_ entry: HistoryEntry) {
    guard entry.actor != session.actor else { return }
    let line = Phrase { HistoryText.line(entry, in: $0) }
    notice = Notice(.hint, InterfaceText.changedBy(entry.actor, line))
    changedByOthers = Dictionary(
      entry.rows.map { ($0.name.link, entry.actor) }, uniquingKeysWith: { first, _ in first })
  }

  /// Reads the selected case, if there is one; where a filter leaves none, the case at hand
  /// stays.
  mutating func followSelectedCase() -> [Effect] {
    guard let row = cases.selected else {
      if cases.rows.isEmpty { work = CaseWork() }
      return []
    }
    return [.read(.situation(row.id))]
  }

  mutating func take(_ page: ListPage<IdeaRow>, for request: IdeaListRequest) {
    guard request.scope == ideas.scope, request.order == ideas.order,
      request.filter == ideas.list.filter
    else { return }
    ideas.take(page)
  }

  /// Gives what was read to the layer that asked for it, wherever it lies.
  mutating func deliver(_ message: Message) {
    for index in layers.indices {
      layers[index].state.take(message, in: language)
    }
  }
}
