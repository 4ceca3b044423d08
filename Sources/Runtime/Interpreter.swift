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
      case .read(let effect): return try read(effect, for: session)
      case .write(let effect):
        return try patiently(onBusy) { () throws(StoreError) in try write(effect, for: session) }
      case .outside(let effect): return perform(effect, for: session, onProgress)
      }
    } catch {
      if case .write(.act(let action, _)) = effect { return .failed(action, error) }
      if case .write(.saveDraft(let draft)) = effect { return .draftNotSaved(draft, error) }
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

  private func write(_ effect: WriteEffect, for session: Session) throws(StoreError) -> Message? {
    switch effect {
    case .act(let action, let reason): return try act(action, reason: reason, for: session)
    case .make(let kind, let name, let key): return try make(kind, name, for: key, session)
    case .saveDraft(let draft):
      try store.saveDraft(draft)
      return .draftSaved(form: draft.form)
    case .deleteDraft(let form): try store.deleteDraft(form: form, actor: session.actor)
    case .notePersonShown(let id): try noteShown(id, session)
    }
    return nil
  }

  // MARK: Outside the file

  private func perform(
    _ effect: OutsideEffect, for session: Session,
    _ onProgress: (_ rows: Int, _ percent: Int) -> Bool
  ) -> Message? {
    switch effect {
    case .importIdeas(let path, let isDryRun):
      return importIdeas(path, isDryRun, session, onProgress)
    case .writeFile(let path, let text, let overwrite):
      return environment.writeFile(path, text, overwrite)
        .map { .fileRefused(path: path, $0) } ?? .fileWritten(path: path)
    case .editExternally(let text):
      return .edited(
        ExternalEditor(command: environment.editor, folder: environment.temporaryFolder)
          .edit(text, in: terminal))
    case .copy(let text): return .copied(terminal.copyToClipboard(text))
    case .redraw: terminal.redraw()
    case .beep: terminal.beep()
    case .quit: break  // The session's loop ends by it.
    }
    return nil
  }
}
