import Domain
import Wording

extension Model {
  // MARK: Storing

  /// The form that is open, with its place among the layers; something may lie over it.
  private var formAtHand: (place: Int, state: FormState)? {
    for (place, layer) in layers.enumerated().reversed() {
      if case .form(let state) = layer { return (place, state) }
    }
    return nil
  }

  /// Stores what is typed in the open form, if it has changed since it was last stored; what has
  /// all been taken back is no draft any more.
  mutating func storeDraft() -> [Effect] {
    guard case (let place, var form)? = formAtHand, form.hasUnsavedDraft,
      let name = form.form.form.draftName
    else { return [] }
    let hadDraft = form.hasStoredDraft
    form.hasUnsavedDraft = false
    form.hasStoredDraft = form.isChanged
    layers[place] = .form(form)
    guard form.isChanged else {
      unstoredDrafts[name] = nil
      return hadDraft ? [.write(.deleteDraft(form: name))] : []
    }
    return [
      .write(
        .saveDraft(
          Draft(
            form: name, actor: session.actor, inputs: form.inputs,
            revision: form.form.form.base?.revision)))
    ]
  }

  /// Stores what is typed in the open form, and what could not be stored of closed ones.
  mutating func storeDrafts() -> [Effect] {
    storeDraft()
      + unstoredDrafts.values.sorted { $0.form < $1.form }.map { .write(.saveDraft($0)) }
  }

  /// A draft is in the file: the reader of a closed form is told, and a quit that waited for it
  /// goes on.
  mutating func noteStored(_ name: String) -> [Effect] {
    unstoredDrafts[name] = nil
    if openDraftName != name { notice = Notice(.hint, InterfaceText.draftKept) }
    guard isQuitting, !hasUnsavedDraft else { return [] }
    return [.outside(.quit)]
  }

  /// A draft that could not be stored is tried again at the next pause; where its form is closed,
  /// it is kept here meanwhile and the reader is told.
  mutating func keep(_ draft: Draft, because error: StoreError) {
    let isTold: Bool
    if case (let place, var form)? = formAtHand, form.form.form.draftName == draft.form {
      form.hasUnsavedDraft = true
      // That somebody else writes just now passes before anybody has read it.
      if error != .busy { form.problem = error.message(refusalNames) }
      layers[place] = .form(form)
      isTold = true
    } else {
      isTold = unstoredDrafts[draft.form] != nil
      unstoredDrafts[draft.form] = draft
    }
    let sentence = InterfaceText.draftNotStored(error.message(refusalNames))
    if isQuitting {
      isQuitting = false
      push(
        .confirm(
          ConfirmState(question: sentence, verb: InterfaceText.quitVerb, outcome: .quit)))
    } else if !isTold {
      notice = Notice(.refused, sentence)
    }
  }

  /// Whether something typed is not stored yet.
  package var hasUnsavedDraft: Bool {
    guard unstoredDrafts.isEmpty else { return true }
    return formAtHand.map { $0.state.hasUnsavedDraft && $0.state.keepsDraft } ?? false
  }

  /// Ends the program, once what is typed is stored.
  mutating func quit() -> [Effect] {
    let effects = storeDrafts()
    guard hasDraftOnItsWay(effects) else { return effects + [.outside(.quit)] }
    isQuitting = true
    return effects
  }

  private func hasDraftOnItsWay(_ effects: [Effect]) -> Bool {
    effects.contains { if case .write(.saveDraft) = $0 { true } else { false } }
  }

  private var openDraftName: String? { formAtHand?.state.form.form.draftName }

  // MARK: Bringing back

  /// Puts a draft into the form that has just been opened: what the file could not store is newer
  /// than what it holds.
  ///
  /// - Returns: What the defaults are asked by that follow from what the draft holds.
  mutating func takeUp(_ stored: Draft?, for name: String) -> [Effect] {
    guard let draft = unstoredDrafts[name] ?? stored, case .form(var form) = layers.last,
      form.form.form.draftName == name, !form.isChanged
    else { return [] }
    form.fill(from: draft)
    form.hasUnsavedDraft = unstoredDrafts.removeValue(forKey: name) != nil
    layers[layers.count - 1] = .form(form)
    guard form.isChanged else { return [] }
    notice = Notice(.hint, InterfaceText.draftTakenUp)
    return loadDefaults()
  }

  /// Opens the form anew without the draft that was put into it.
  mutating func startOver() -> [Effect] {
    guard case .form(let form) = layers.last, form.isFromDraft,
      let name = form.form.form.draftName
    else { return [.outside(.beep)] }
    layers.removeLast()
    return [.write(.deleteDraft(form: name))] + openForm(form.form)
  }

  /// Says at start that something was being typed.
  mutating func offer(_ drafts: [Draft]) {
    guard !drafts.isEmpty else { return }
    notice = Notice(.hint, InterfaceText.draftsWaiting(drafts.count))
  }
}
