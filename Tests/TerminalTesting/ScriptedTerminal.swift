package import Screen

/// A terminal that plays a script and keeps every frame that it was shown.
package final class ScriptedTerminal: Terminal {
  /// The frames, first to last.
  package private(set) var frames: [Frame] = []
  /// The frames that `<shot:name>` asked for.
  package private(set) var shots: [String: Frame] = [:]
  /// What was put on the clipboard, first to last.
  package private(set) var clipboard: [String] = []
  /// The programs that were run, first to last.
  package private(set) var runs: [[String]] = []
  /// What a program does when it is run, such as writing to the file it is given; its status.
  package var onRun: ([String]) -> Int32? = { _ in 0 }
  /// What happens elsewhere when a frame is shown.
  package var onPresent: (Frame) -> Void = { _ in }
  /// How often the terminal rang, was given back, and was asked to draw in full.
  package private(set) var beeps = 0
  package private(set) var leaves = 0
  package private(set) var redraws = 0
  /// The timeouts that were asked for, first to last.
  package private(set) var timeouts: [Int?] = []
  /// Whether the program has the terminal.
  package private(set) var isEntered = true
  package private(set) var size: Size
  /// What a program that keeps reading gets when the script is used up.
  package var ending: TerminalEvent = .interrupted(.terminate)
  /// Whether what follows comes at once, as in a paste without brackets.
  package var isBurst = false

  private var steps: ArraySlice<Script.Step>

  /// Makes a terminal with somebody at it.
  package init(columns: Int = 80, rows: Int = 24, script: Script = Script()) {
    size = Size(columns: columns, rows: rows)
    steps = script.steps[...]
  }

  /// Makes a terminal with somebody at it, who does what the notation says.
  package convenience init(
    columns: Int = 80, rows: Int = 24, script: String
  ) throws(ScriptError) {
    self.init(columns: columns, rows: rows, script: try Script(script))
  }

  /// The frame on the screen now; an empty one before the first.
  package var screen: Frame { frames.last ?? Frame(size) }

  /// Whether the script is used up.
  package var isFinished: Bool { steps.isEmpty }

  package var hasPendingInput: Bool { isBurst && !steps.isEmpty }

  package var waker: Waker { Waker {} }

  /// Goes on with another script.
  package func play(_ script: Script) {
    steps += script.steps
  }

  package func present(_ frame: Frame) {
    frames.append(frame)
    onPresent(frame)
  }

  package func next(timeout milliseconds: Int?) -> TerminalEvent? {
    timeouts.append(milliseconds)
    // Nobody types while the program only looks whether somebody has.
    guard milliseconds != 0 || hasPendingInput else { return nil }
    while let step = steps.popFirst() {
      switch step {
      case .shot(let name): shots[name] = screen
      case .pause: return nil
      case .event(let event):
        if case .resized(let newSize) = event { size = newSize }
        return event
      }
    }
    return ending
  }

  package func leave() {
    leaves += 1
    isEntered = false
  }

  package func enter() {
    isEntered = true
  }

  package func run(_ arguments: [String]) -> Int32? {
    runs.append(arguments)
    return onRun(arguments)
  }

  package func redraw() {
    redraws += 1
  }

  package func copyToClipboard(_ text: String) -> Bool {
    clipboard.append(text)
    return true
  }

  package func beep() {
    beeps += 1
  }
}
