import Domain
package import Interface
package import Screen
package import Store

/// The loop: a frame, an event, what follows from it, and again.
///
/// It runs on the main thread on purpose: ncurses is not thread-safe, and the file answers in
/// well under a millisecond.
package final class SessionLoop<Screen: Terminal> {
  package private(set) var model: Model
  private let terminal: Screen
  private let interpreter: Interpreter<Screen>
  private let environment: RuntimeEnvironment
  private let store: Store
  private var seenVersion: Int?
  private var isEnded = false
  private var painter = Painter()

  /// Sets up a session on a terminal and an open file; it begins when it is run.
  package init(
    terminal: Screen, store: Store, session: Session, environment: RuntimeEnvironment
  ) {
    self.terminal = terminal
    self.store = store
    self.environment = environment
    model = Model(session: session, size: terminal.size)
    interpreter = Interpreter(terminal: terminal, store: store, environment: environment)
  }

  /// Runs until the person quits or the system asks the program to end.
  ///
  /// - Parameter backup: The backup of the day, begun when something is on the screen.
  package func run(backup: BackupOfTheDay? = nil, options: StoreOptions = StoreOptions()) {
    // Before anything is read: what comes after it is seen as somebody else's change.
    seenVersion = interpreter.dataVersion()
    handle(.started)
    terminal.present(painter.frame(of: model))
    backup?.start(
      path: store.path, today: model.session.today, options: options, waker: terminal.waker)
    while !isEnded {
      var isStale = handle(terminal.next(timeout: timeout))
      if let error = backup?.takeFailure() {
        handle(.failed(nil, error))
        isStale = true
      }
      if isStale, !terminal.hasPendingInput, !isEnded {
        terminal.present(painter.frame(of: model))
      }
    }
  }

  /// How long to wait for an event: shorter while something typed is not stored yet.
  private var timeout: Int {
    model.hasUnsavedDraft ? environment.draftDelay : environment.pollInterval
  }

  /// - Returns: Whether the frame may be another one now.
  private func handle(_ event: TerminalEvent?) -> Bool {
    switch event {
    case .key(let key): handle(.key(key, inBurst: terminal.isBurst))
    case .paste(let text): handle(.pasted(text))
    case .resized(let size): handle(.resized(size))
    case .wokenUp: break
    case .interrupted:
      handle(.typingPaused)
      isEnded = true
    case nil: return idle()
    }
    return true
  }

  /// Nothing has come for a while: what is typed is stored, and the file is looked at.
  ///
  /// - Returns: Whether there was anything to do.
  private func idle() -> Bool {
    var hasActed = false
    func act(_ message: Message) {
      handle(message)
      hasActed = true
    }
    if model.hasUnsavedDraft { act(.typingPaused) }
    if environment.followsClock {
      // At midnight everything that is counted from today is counted anew.
      let today = environment.now().day
      if today > model.session.today { act(.dayChanged(today)) }
    }
    guard let version = interpreter.dataVersion() else { return hasActed }
    if let seenVersion, seenVersion != version { act(.changedOutside) }
    seenVersion = version
    return hasActed
  }

  /// Updates the model, and performs what follows until nothing is left.
  private func handle(_ message: Message) {
    var waiting = update(&model, message)
    while !waiting.isEmpty, !isEnded {
      let effect = waiting.removeFirst()
      if effect == .outside(.quit) {
        isEnded = true
        return
      }
      if let answer = perform(effect) { waiting = update(&model, answer) + waiting }
    }
  }

  /// Performs an effect; while another program holds the file the screen says so.
  private func perform(_ effect: Effect) -> Message? {
    var hasWaited = false
    let answer = interpreter.perform(
      effect, for: model.session,
      onBusy: {
        hasWaited = true
        show(.fileBusy)
        terminal.present(painter.frame(of: model))
      },
      onProgress: { rows, percent in
        show(.importProgress(rows: rows, percent: percent))
        terminal.present(painter.frame(of: model))
        return !isToldToStop()
      })
    if hasWaited { show(.fileFree) }
    return answer
  }

  /// Whether Esc or Ctrl+C has been pressed, or the system asks the program to end; other keys
  /// that come meanwhile are let go.
  private func isToldToStop() -> Bool {
    while let event = terminal.next(timeout: 0) {
      switch event {
      case .key(.escape), .key(.control("c")): return true
      case .interrupted:
        isEnded = true
        return true
      case .key, .paste, .resized, .wokenUp: break
      }
    }
    return false
  }

  /// Takes a message that asks for nothing.
  private func show(_ message: Message) {
    let effects = update(&model, message)
    precondition(effects.isEmpty, "\(message) only shows something")
  }
}
