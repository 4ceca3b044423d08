import Domain
import Wording

extension Model {
  // MARK: Storing

  /// Stores what is typed in the open form, if it has changed since it was last stored.
  mutating func storeDraft() -> [Effect] {
    guard case .form(var form) = layers.last, form.hasUnsavedDraft,
      let name = form.form.form.draftName
    else { return [] }
    form.hasUnsavedDraft = false
    form.hasStoredDraft = true
    layers[layers.count - 1] = .form(form)
    return [
      .saveDraft(
        Draft(
          form: name, actor: session.actor, inputs: form.inputs,
          revision: form.form.form.base?.revision))
    ]
  }

  /// Stores what is typed in the open form, and what could not be stored of closed ones.
  mutating func storeDrafts() -> [Effect] {
    storeDraft()
      + unstoredDrafts.values.sorted { $0.form < $1.form }.map { .saveDraft($0) }
  }

  /// A draft is in the file: the reader of a closed form is told, and a quit that waited for it
  /// goes on.
  mutating func noteStored(_ name: String) -> [Effect] {
    unstoredDrafts[name] = nil
    if openDraftName != name { notice = Notice(.hint, InterfaceWords.draftKept) }
    guard isQuitting, !hasUnsavedDraft else { return [] }
    return [.quit]
  }

  /// A draft that could not be stored is tried again at the next pause; where its form is closed,
  /// it is kept here meanwhile and the reader is told.
  mutating func keep(_ draft: Draft, because error: StoreError) {
    let isTold: Bool
    if case .form(var form) = layers.last, form.form.form.draftName == draft.form {
      form.hasUnsavedDraft = true
      // That somebody else writes just now passes before anybody has read it.
      if error != .busy { form.problem = error.message(refusalNames) }
      layers[layers.count - 1] = .form(form)
      isTold = true
    } else {
      isTold = unstoredDrafts[draft.form] != nil
      unstoredDrafts[draft.form] = draft
    }
    let sentence = InterfaceWords.draftNotStored(error.message(refusalNames))
    if isQuitting {
      isQuitting = false
      push(
        .confirm(
          ConfirmState(question: sentence, verb: InterfaceWords.quitVerb, outcome: .quit)))
    } else if !isTold {
      notice = Notice(.refused, sentence)
    }
  }

  /// Whether something typed is not stored yet.
  package var hasUnsavedDraft: Bool {
    guard unstoredDrafts.isEmpty else { return true }
    return if case .form(let form) = layers.last {
      form.hasUnsavedDraft && form.keepsDraft
    } else { false }
  }

  /// Ends the program, once what is typed is stored.
  mutating func quit() -> [Effect] {
    let drafts = storeDrafts()
    guard !drafts.isEmpty else { return [.quit] }
    isQuitting = true
    return drafts
  }

  private var openDraftName: String? {
    if case .form(let form) = layers.last { form.form.form.draftName } else { nil }
  }

  // MARK: Bringing back

  /// Puts a draft into the form that has just been opened: what the file could not store is newer
  /// than what it holds.
  mutating func takeUp(_ stored: Draft?, for name: String) {
    guard let draft = unstoredDrafts[name] ?? stored, case .form(var form) = layers.last,
      form.form.form.draftName == name, !form.isChanged
    else { return }
    form.fill(from: draft)
    form.hasUnsavedDraft = unstoredDrafts.removeValue(forKey: name) != nil
    guard form.isChanged else { return }
    layers[layers.count - 1] = .form(form)
    notice = Notice(.hint, InterfaceWords.draftTakenUp)
  }

  /// Opens the form anew without the draft that was put into it.
  mutating func startOver() -> [Effect] {
    guard case .form(let form) = layers.last, form.isFromDraft,
      let name = form.form.form.draftName
    else { return [.beep] }
    layers.removeLast()
    return [.deleteDraft(form: name)] + openForm(form.form)
  }

  /// Says at start that something was being typed.
  mutating func offer(_ drafts: [Draft]) {
    guard !drafts.isEmpty else { return }
    notice = Notice(.hint, InterfaceWords.draftsWaiting(drafts.count))
  }
}
