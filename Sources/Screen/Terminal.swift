/// A screen to draw on and keys to read, owned by one loop.
package protocol Terminal: AnyObject {
  /// The size that the next frame should have.
  var size: Size { get }

  /// Whether more input was waiting when the last event was given, so that the frame between
  /// them may be left out.
  var hasPendingInput: Bool { get }

  /// Whether the last event was one of several that waited together, as pasted text comes where
  /// the terminal does not mark it; also true for the last of them.
  var isBurst: Bool { get }

  /// What another thread calls to make `next` return `.wokenUp`.
  var waker: Waker { get }

  /// Shows the frame.
  ///
  /// A frame of another size than the terminal's is cut or filled with blanks.
  func present(_ frame: Frame)

  /// Waits for the next event; `nil` when so many milliseconds have passed without one.
  ///
  /// Without a timeout it waits as long as it takes, and nothing runs meanwhile.
  func next(timeout milliseconds: Int?) -> TerminalEvent?

  /// Gives the terminal back in the state that the program found it in.
  func leave()

  /// Takes the terminal again after `leave`; the next frame is drawn in full.
  func enter()

  /// Lets a program run in the terminal until it ends, and takes the terminal back.
  ///
  /// The first argument names the program, found in `PATH`; there is no shell. Gives its exit
  /// status, 128 and the signal's number where a signal ended it, `nil` where it did not start.
  /// (Foundation's `Process` will not do: its children may not read from the terminal.)
  func run(_ arguments: [String]) -> Int32?

  /// Forgets what is on the screen, so that the next frame is drawn in full.
  func redraw()

  /// Asks the terminal to put the text on the clipboard (OSC 52).
  ///
  /// Terminals do not answer; `false` where the text is too long for it, and nothing was sent.
  func copyToClipboard(_ text: String) -> Bool

  /// Makes the terminal's sound or flash.
  func beep()
}

/// What wakes a waiting terminal, from any thread.
package struct Waker: Sendable {
  private let action: @Sendable () -> Void

  /// Makes a waker of what it does.
  package init(_ action: @escaping @Sendable () -> Void) {
    self.action = action
  }

  /// Makes the terminal's `next` return `.wokenUp`; several calls before that are one.
  package func wake() {
    action()
  }
}
