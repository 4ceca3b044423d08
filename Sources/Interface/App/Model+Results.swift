import Domain
import Wording

extension Model {
  /// Says what was done, closes what asked for it, and reads again what it changed.
  mutating func finish(
    _ action: UserAction, _ receipt: Receipt, at time: LocalTime
  ) -> [Effect] {
    lastSaved = time
    if case .document(.sharePage) = action { return writeSharedPage() }
    let draft = closeForm()
    notice = Notice(.done, ReceiptText.message(receipt))
    if case .record(.delete(let links)) = action, case .detail(let state) = layers.last,
      links.contains(state.link)
    {
      layers.removeLast()
    }
    if case .record(.delete(let links)) = action, case .meeting(let state) = layers.last,
      links.contains(RecordLink(state.id))
    {
      layers.removeLast()
    }
    if layers.isEmpty, focus == .ideas { ideas.moveOn(after: action) }
    if let change = receipt.sizeChange { tell(of: change) }
    if action.addsRow, let link = receipt.name?.link { select(made: link) }
    if let made = receipt.madeCase?.link.identifier(of: CaseFile.self) {
      layers = []
      focus = .plan
      cases.wanted = made
      return draft + reloadEverything()
    }
    if action.makesMeeting, let made = receipt.name?.link.identifier(of: Meeting.self) {
      return draft + openMeeting(made) + reloadEverything()
    }
    return draft + (concernsIdeasOnly(receipt) ? reloadIdeas() : reloadEverything())
  }

  /// Selects a row that has just been made, in the lists that will show it.
  private mutating func select(made link: RecordLink) {
    work.wanted = link
    if let idea = link.identifier(of: Idea.self) { ideas.wanted = .id(idea) }
    if let made = link.identifier(of: CaseFile.self) { cases.wanted = made }
    if let top = layers.indices.last { layers[top].state.follow(link) }
  }

  /// Whether nothing that the cases show was written: one idea, from which the case at hand
  /// did not come.
  private func concernsIdeasOnly(_ receipt: Receipt) -> Bool {
    guard let idea = receipt.onlyRow?.identifier(of: Idea.self) else { return false }
    return work.situation?.caseFile.idea != idea
  }

  /// Says what the file could not do; what was typed stays.
  mutating func fail(_ action: UserAction?, _ error: StoreError) -> [Effect] {
    if case .conflict(let conflict) = error {
      setFormSaving(false)
      let reason = if case .form(let form) = layers.last { form.reason } else { "" }
      push(.conflict(ConflictState(conflict: conflict, reason: reason)))
      return []
    }
    if case .idea(.take(let id, nil))? = action, case .refused(.fields) = error {
      // Who acts is nobody in the file: somebody in it takes the idea.
      return openForm(.take(id))
    }
    if error == .busy, setFormProblem(WaitingText.textIsKept) { return [] }
    if case .refused(.fields(let problems)) = error, showInForm(problems) { return [] }
    if case .refused(.phaseChangedSince) = error { saveOverOthers() }
    if case .refused(let refusal) = error, setFormProblem(refusal.message(refusalNames)) {
      return []
    }
    if setFormProblem(error.message(refusalNames)) { return [] }
    notice = Notice(.refused, error.message(refusalNames))
    return []
  }

  /// Says why a document was not written; an existing file is asked about.
  mutating func refuseFile(_ path: String, _ refusal: FileRefusal) {
    setFormSaving(false)
    guard refusal == .exists, case .form(let form) = layers.last,
      let file = form.form.form as? FileForm
    else {
      if !setFormProblem(InterfaceText.fileRefused(path, refusal.message)) {
        notice = Notice(.refused, InterfaceText.fileRefused(path, refusal.message))
      }
      return
    }
    push(
      .confirm(
        ConfirmState(
          question: InterfaceText.overwriteQuestion(path), verb: InterfaceText.overwriteVerb,
          outcome: .overwrite(path: path, text: file.text))))
  }

  // MARK: The form that is open

  /// Takes the open form away after it was saved, and its draft with it.
  @discardableResult
  mutating func closeForm() -> [Effect] {
    layers.removeAll { if case .conflict = $0 { true } else { false } }
    guard case .form(let form) = layers.last else { return [] }
    layers.removeLast()
    return form.form.form.draftName.map { [.write(.deleteDraft(form: $0))] } ?? []
  }

  /// Puts problems beside the fields of the open form; false without one.
  private mutating func showInForm(_ problems: [FieldRefusal]) -> Bool {
    guard case .form(var form) = layers.last else { return false }
    form.isSaving = false
    for problem in problems {
      let phrase = problem.problem.message
      if let index = form.fields.firstIndex(where: { $0.key.refused == problem.field }) {
        form.fields[index].problem = phrase
      } else {
        form.problem = phrase
      }
    }
    if let first = form.fields.firstIndex(where: { $0.problem != nil }) { form.focus = first }
    layers[layers.count - 1] = .form(form)
    return true
  }

  /// Lets the open form be saved once its reader has been told that somebody else has written.
  private mutating func saveOverOthers() {
    guard case .form(var form) = layers.last, let adaptation = form.form.form as? AdaptationForm
    else { return }
    form.form = .adapt(adaptation.caseFile, adaptation.change, from: nil)
    layers[layers.count - 1] = .form(form)
  }

  mutating func setFormProblem(_ problem: Phrase) -> Bool {
    guard case .form(var form) = layers.last else { return false }
    form.isSaving = false
    form.problem = problem
    layers[layers.count - 1] = .form(form)
    return true
  }

  mutating func setFormSaving(_ isSaving: Bool) {
    guard case .form(var form) = layers.last else { return }
    form.isSaving = isSaving
    layers[layers.count - 1] = .form(form)
  }
}

extension Model {
  /// What a refusal calls fields and phases: those of the open form and of the case at hand.
  var refusalNames: RefusalNames {
    var names = RefusalNames(template: work.situation?.template)
    if case .form(let form) = layers.last { names.kind = form.form.form.kind }
    return names
  }
}
