package import Domain
import Screen
import Wording

extension Model {
  /// Moves the selection of the list that the keys go to.
  mutating func move(by rows: Int) -> [Effect] {
    if let layer = layers.last {
      var state = layer.state
      let count = state.rowCount(in: self)
      state.cursor.select(state.cursor.selection, of: count)
      state.cursor.move(by: rows, of: count)
      state.cursor.settle(visible: layer.visibleRows(in: layout), of: count)
      layers[layers.count - 1].state = state
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
    var state = layer.state
    if state.stepBack() {
      layers[layers.count - 1].state = state
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
    return form.hasStoredDraft ? [.write(.deleteDraft(form: name))] : []
  }

  /// Opens what is selected.
  mutating func openSelected() -> [Effect] {
    if let layer = layers.last { return layer.state.open(in: &self) }
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
    guard let person = link.identifier(of: Person.self) else { return [.read(.detail(link))] }
    return [.write(.notePersonShown(person)), .read(.detail(link))]
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
      return [.read(.situation(id))]
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
    if let idea = ideaSubject { return [.read(.origin(idea))] }
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
