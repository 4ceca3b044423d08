import CNcurses
import Foundation
package import Screen

/// The terminal that the program was started in, drawn on by ncurses.
///
/// There is one in a process, used by the main thread; whatever ends the process, it is given
/// back as it was found. A program stopped by SIGTSTP gives it back too and draws anew after.
package final class NcursesTerminal: Terminal {
  private let usesPlainGlyphs: Bool
  private var decoder = InputDecoder()
  /// What the screen shows; `nil` when that is not known.
  private var shown: Frame?
  /// The last frame, to draw again after a stop.
  private var latest: Frame?
  private var wasResized = false
  private var isEntered = true
  /// When something came last.
  private var lastInput = ContinuousClock.now
  /// How long nothing may come before the end of pasted text is given up.
  private static let silence = Duration.seconds(5)
  private let inTmux: Bool
  package private(set) var hasPendingInput = false
  package private(set) var isBurst = false

  /// Takes the terminal.
  ///
  /// `environment` is asked for `TERM`, `TMUX` and `NO_COLOR`, which makes any theme monochrome.
  package init(
    theme: Theme = .standard, environment: [String: String]
  ) throws(TerminalError) {
    switch tty_open() {
    case TTY_OPENED: break
    case TTY_NO_TERMINAL: throw .noTerminal
    default: throw .unusable
    }
    usesPlainGlyphs =
      !tty_is_utf8() || NcursesTerminal.isPlain(environment["TERM"] ?? "")
    inTmux = !(environment["TMUX"] ?? "").isEmpty
    let hasColours = tty_has_colours() && (environment["NO_COLOR"] ?? "").isEmpty
    apply(hasColours ? theme : .monochrome)
  }

  deinit {
    tty_leave()
  }

  package var size: Size {
    Size(columns: Int(tty_columns()), rows: Int(tty_rows()))
  }

  package var waker: Waker { Waker { tty_wake() } }

  package func present(_ frame: Frame) {
    latest = frame
    guard isEntered else { return }
    if shown?.size != frame.size {
      shown = nil
      tty_erase()
    }
    let visible = Rect(size)
    for change in frame.changes(since: shown) where change.row < visible.rows {
      draw(change, of: frame, upTo: visible.columns)
    }
    shown = frame
    let cursor = frame.cursor ?? Position(row: -1, column: -1)
    tty_show(Int32(cursor.row), Int32(cursor.column))
  }

  package func next(timeout milliseconds: Int?) -> TerminalEvent? {
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while true {
      if let event = decoder.next() ?? read() { return counted(event) }
      let givingUp = decoder.isInPaste ? lastInput + NcursesTerminal.silence : nil
      let end = [deadline, givingUp].compactMap { $0 }.min()
      let rest = end.map {
        max(0, Int((ContinuousClock.now.duration(to: $0)) / .milliseconds(1)))
      }
      let signs = tty_wait(Int32(clamping: rest ?? -1))
      if signs == 0 {
        guard let givingUp, givingUp == end else { return nil }
        if ContinuousClock.now >= givingUp { decoder.silence() }
        continue
      }
      if let event = event(of: signs) { return event }
    }
  }

  package func leave() {
    isEntered = false
    tty_leave()
  }

  package func enter() {
    isEntered = true
    tty_enter()
    redraw()
  }

  package func run(_ arguments: [String]) -> Int32? {
    guard !arguments.isEmpty else { return nil }
    var copies = arguments.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    copies.append(nil)
    let status = tty_run(copies)
    redraw()
    return status < 0 ? nil : status
  }

  package func redraw() {
    shown = nil
  }

  package func copyToClipboard(_ text: String) -> Bool {
    let bytes = Data(text.utf8)
    guard bytes.count <= Clipboard.limit else { return false }
    for sequence in Clipboard.sequences(bytes, inTmux: inTmux) {
      tty_write(sequence, Int32(sequence.utf8.count))
    }
    return true
  }

  package func beep() {
    tty_beep()
  }
}

extension NcursesTerminal {
  /// Whether the terminal's own letters hold none of the signs the program draws with.
  private static func isPlain(_ name: String) -> Bool {
    let family = name.split(separator: "-").first.map(String.init) ?? name
    return ["vt52", "vt100", "vt102", "vt220", "ansi", "dumb", "linux", "cons25"].contains(family)
  }

  private func apply(_ theme: Theme) {
    for style in Style.allCases {
      let look = theme.attributes(of: style)
      tty_set_look(
        Int32(style.rawValue), look.isBold, look.isDim, look.isReverse, look.isUnderlined,
        look.colour.map { Int32($0.rawValue) } ?? -1)
    }
  }

  private func draw(_ change: Frame.Change, of frame: Frame, upTo columns: Int) {
    let start = change.row * frame.size.columns
    let cells = frame.cells
    for column in change.columns where column < columns {
      let cell = cells[start + column]
      if cell.width == 0 { continue }
      let glyph = usesPlainGlyphs ? PlainGlyphs.glyph(for: cell.glyph) : cell.glyph
      tty_add(
        glyph.base, glyph.firstMark, glyph.secondMark, Int32(cell.width),
        Int32(cell.style.rawValue))
    }
    tty_put(Int32(change.row), Int32(change.columns.lowerBound))
  }

  /// Whether input has piled up is asked when the event is given, before the program works on it.
  private func counted(_ event: TerminalEvent) -> TerminalEvent {
    let waits = decoder.hasEvent || tty_has_input()
    isBurst = waits || hasPendingInput
    hasPendingInput = waits
    guard case .paste(let text) = event else { return event }
    return .paste(text.precomposedStringWithCanonicalMapping)
  }

  /// Reads what waits until it makes an event.
  private func read() -> TerminalEvent? {
    while true {
      let code = tty_read()
      if code == TTY_NOTHING { break }
      lastInput = .now
      if code == TTY_RESIZED {
        wasResized = true
      } else {
        decoder.feed(InputToken(code: code))
        if decoder.hasEvent { return decoder.next() }
      }
    }
    decoder.pause()
    if let event = decoder.next() { return event }
    if wasResized {
      wasResized = false
      redraw()
      return .resized(size)
    }
    guard hasPendingInput else { return nil }
    // What the last event's frame was left out for came to nothing: it is to be drawn after all.
    hasPendingInput = false
    return .wokenUp
  }

  private func event(of signs: Int32) -> TerminalEvent? {
    func has(_ sign: Int32) -> Bool { signs & sign != 0 }
    if has(TTY_HANGUP) { return .interrupted(.hangUp) }
    if has(TTY_TERMINATE) { return .interrupted(.terminate) }
    if has(TTY_SUSPEND) { stop() }
    if has(TTY_SUSPEND) || has(TTY_CONTINUED) { resume() }
    return has(TTY_WOKEN) ? .wokenUp : nil
  }

  private func stop() {
    guard isEntered else { return }
    tty_leave()
    tty_stop()
  }

  /// Draws everything again: while the program was stopped, others have used the terminal.
  private func resume() {
    guard isEntered else { return }
    enter()
    if let latest, latest.size == size { present(latest) }
  }
}
