package import Domain
import Screen
import Wording

extension Model {
  /// Moves the selection of the list that the keys go to.
  mutating func move(by rows: Int) -> [Effect] {
    if var layer = layers.last {
      let count = layer.rowCount(in: self)
      layer.cursor.select(layer.cursor.selection, of: count)
      layer.cursor.move(by: rows, of: count)
      layer.cursor.settle(visible: layer.visibleRows(in: layout), of: count)
      layers[layers.count - 1] = layer
      return []
    }
    switch focus {
    case .ideas: return ideas.move(by: rows, limit: ideaRowsVisible)
    case .cases:
      let count = cases.list.count(of: cases.rows.count)
      cases.list.cursor.move(by: rows, of: count)
      cases.list.cursor.settle(visible: layout.cases.rows, of: count)
      return followSelectedCase()
    case .team, .plan, .checklist:
      work.move(in: place, by: rows, visible: visibleRows)
      return []
    }
  }

  /// Moves the selection as far as the list at hand is high, less one row.
  mutating func turnPage(by pages: Int) -> [Effect] {
    move(by: pages * max(1, visibleRows - 1))
  }

  /// Moves to the first or the last row.
  mutating func moveToEnd(isTop: Bool) -> [Effect] {
    if layers.isEmpty, focus == .ideas {
      return ideas.moveToEnd(isTop: isTop, limit: ideaRowsVisible)
    }
    return move(by: isTop ? Int.min / 4 : Int.max / 4)
  }

  /// How many rows of the list at hand are on the screen.
  var visibleRows: Int {
    if let layer = layers.last { return layer.visibleRows(in: layout) }
    switch focus {
    case .ideas: return ideaRowsVisible
    case .cases: return layout.cases.rows
    case .team: return layout.team.rows
    case .plan: return layout.plan.rows
    case .checklist: return layout.checklist.rows
    }
  }

  /// How many ideas a page holds.
  var ideaRowsVisible: Int { max(1, layout.ideas.rows) }

  /// Takes the uppermost layer away; typed text is kept as a draft.
  mutating func goBack() -> [Effect] {
    guard let layer = layers.last else { return [] }
    if case .phases(var state) = layer, state.openPhase != nil {
      state.openPhase = nil
      layers[layers.count - 1] = .phases(state)
      return []
    }
    if case .help(var state) = layer, state.openTask != nil {
      state.openTask = nil
      layers[layers.count - 1] = .help(state)
      return []
    }
    if let preview = searchedPreview { return endPreviewSearch(preview) }
    if layer.list?.filter.isEmpty == false { return clearFilter() }
    if case .form(let form) = layer, !form.isChanged { return leaveUnchanged(form) }
    let effects = storeDraft()
    if case .form(let form) = layer, form.keepsDraft, effects.isEmpty {
      // What is stored only now is told of when the file says so.
      notice = Notice(.hint, InterfaceText.draftKept)
    }
    layers.removeLast()
    if case .filter(let state) = layer {
      return effects + changeList(at: state.place) { $0.filter = "" }
    }
    return effects
  }

  /// Leaves a form in which nothing is typed, or all of it has been taken back: nothing is to be
  /// offered next time.
  private mutating func leaveUnchanged(_ form: FormState) -> [Effect] {
    layers.removeLast()
    guard let name = form.form.form.draftName else { return [] }
    unstoredDrafts[name] = nil
    return form.hasStoredDraft ? [.deleteDraft(form: name)] : []
  }

  /// Opens what is selected.
  mutating func openSelected() -> [Effect] {
    switch layers.last {
    case .phases: return openPhase()
    case .overview(let state): return state.selectedLink.map { look(at: $0) } ?? []
    case .gate: return mend()
    case .bin(let state): return state.selected.map { openDetail($0.name.link) } ?? []
    case .choice(let state): return choose(state)
    case .palette(let state): return runPalette(state)
    case .help(let state): return runHelp(state)
    case .search(let state): return state.selected.map { look(at: $0.name.link) } ?? []
    case .confirm(let state): return answerConfirmation(state)
    case .detail(let state): return go(to: state.link)
    case .workshop(let state): return state.group.map { openDetail(RecordLink($0.id)) } ?? []
    case .meeting(let state): return openRow(of: state)
    case .meetings(let state): return state.selectedLink.map { openDetail($0) } ?? []
    case .conflict, .preview, .form, .filter: return []
    case nil: break
    }
    if focus == .cases {
      focus = .plan
      return []
    }
    if place == .checklist { return openAnswerForm() }
    if let workshop = subject?.identifier(of: Workshop.self) { return openWorkshop(workshop) }
    if let mending = work.mending(in: place) { return mend(at: mending) }
    return subject.map { openDetail($0) } ?? []
  }

  /// Shows a whole record.
  package mutating func openDetail(_ link: RecordLink) -> [Effect] {
    if let meeting = link.identifier(of: Meeting.self) { return openMeeting(meeting) }
    push(.detail(DetailState(link: link)))
    guard let person = link.identifier(of: Person.self) else { return [.loadDetail(link)] }
    return [.notePersonShown(person), .loadDetail(link)]
  }

  /// Goes to a case, or shows any other row on top of the list that it was found in.
  mutating func look(at link: RecordLink) -> [Effect] {
    if link.kind == .meetingSeries { return openMeetings(at: link) }
    return link.kind == .caseFile ? go(to: link) : openDetail(link)
  }

  /// Leaves every layer and goes to where a row is, or shows it.
  mutating func go(to link: RecordLink) -> [Effect] {
    layers = []
    if let id = link.identifier(of: CaseFile.self) {
      cases.select(id)
      focus = .cases
      return [.loadSituation(id)]
    }
    return openDetail(link)
  }

  /// Goes to the case that an idea led to; from the idea's page to the case's, one step back
  /// from which is the idea again (N-10).
  mutating func showCase(_ id: Identifier<CaseFile>) -> [Effect] {
    guard case .detail = layers.last else { return go(to: RecordLink(id)) }
    return openDetail(RecordLink(id))
  }

  /// Goes between a case and the idea it came from (N-10).
  mutating func showOrigin() -> [Effect] {
    if let idea = ideaSubject { return [.loadOrigin(idea)] }
    guard let idea = work.situation?.idea else {
      notice = Notice(.hint, InterfaceText.noIdea)
      return []
    }
    return openDetail(RecordLink(idea.id))
  }

  mutating func changeTab(by step: Int) -> [Effect] {
    if case .workshop(let state) = layers.last {
      layers[layers.count - 1] = .workshop(state.turned)
      return []
    }
    let tabs = work.tabs
    let index = (tabs.firstIndex(of: work.tab) ?? 0) + step
    work.tab = tabs[(index + tabs.count) % tabs.count]
    focus = .plan
    return loadTab()
  }

  /// What the open tab needs besides the situation.
  func loadTab() -> [Effect] {
    work.situation.flatMap { work.tab.list.loading($0) }.map { [$0] } ?? []
  }

  /// Lists open ideas, those without reply or all, from the top.
  mutating func changeScope() -> [Effect] {
    ideas.scope = ideas.scope.next
    ideas.wanted = .first
    return [ideas.request(.top, limit: ideaRowsVisible)]
  }
}
