/// What the terminal's input consists of before it is put together to events.
package enum InputToken: Hashable, Sendable {
  /// A byte of text, or a control character.
  case byte(UInt8)
  /// A key that sends a known sequence.
  case key(Key)
  /// A key that sends a sequence without a meaning here.
  case unknownKey
  /// The start and the end of pasted text.
  case pasteStart
  case pasteEnd
}

/// Puts bytes and keys together to events: letters from UTF-8, pasted text in one piece.
///
/// An Escape that something follows at once is Alt or a sequence that nobody knows: both are
/// dropped whole, so that their letters do not run as commands. Whatever comes in, nothing fails.
package struct InputDecoder: Hashable, Sendable {
  private enum State: Hashable {
    case ground
    /// After an Escape that may be a key or the start of something.
    case escape
    /// In a sequence that ends with a letter (`ESC [ …`).
    case control
    /// Before the one letter of `ESC O …`.
    case single
    /// In a terminal's answer that ends with BEL or `ESC \`.
    case string
    case stringEscape
    /// In a character of several bytes.
    case character(bytes: [UInt8], length: Int)
    /// In pasted text; how many of its bytes came after the last pause.
    case paste(sincePause: Int)
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private var state = State.ground
  private var pasted: [UInt8] = []
  private var events: [TerminalEvent] = []

  /// Makes a decoder at the start of input.
  package init() {}

  /// Whether an event waits.
  package var hasEvent: Bool { !events.isEmpty }

  /// Takes the oldest event.
  package mutating func next() -> TerminalEvent? {
    events.isEmpty ? nil : events.removeFirst()
  }

  /// Whether the end of pasted text has not come yet; it may never come.
  package var isInPaste: Bool {
    if case .paste = state { true } else { false }
  }

  /// Says that nothing has come for so long that the end of pasted text is not to be expected any
  /// more: what has come of the text is all there is.
  package mutating func silence() {
    guard isInPaste else { return }
    // An Escape that nothing followed was pressed to get out.
    if pasted.last == 0x1B { pasted.removeLast() }
    endPaste()
  }

  /// Says that no more input waits: an Escape that nothing followed was the key.
  package mutating func pause() {
    switch state {
    case .escape:
      state = .ground
      events.append(.key(.escape))
    case .control, .single, .string, .stringEscape:
      state = .ground
    case .paste(sincePause: 1) where pasted.last == 0x03:
      pasted.removeLast()
      endPaste()
      events.append(.key(.control("c")))
    case .paste: state = .paste(sincePause: 0)
    case .ground, .character:
      break
    }
  }

  /// Takes the next piece of input.
  package mutating func feed(_ token: InputToken) {
    if case .paste(let sincePause) = state {
      feedPaste(token, sincePause: sincePause)
      return
    }
    switch token {
    case .byte(let byte): feed(byte: byte)
    case .key(let key):
      pause()
      abandonCharacter()
      events.append(.key(key))
    case .unknownKey:
      state = .ground
    case .pasteStart:
      pause()
      abandonCharacter()
      state = .paste(sincePause: 0)
    case .pasteEnd:
      state = .ground
    }
  }

  /// Takes what comes inside pasted text, whose end mark may come in pieces.
  private mutating func feedPaste(_ token: InputToken, sincePause: Int) {
    state = .paste(sincePause: sincePause + 1)
    switch token {
    case .byte(let byte):
      if sincePause == 0, pasted.last == 0x1B, byte != UInt8(ascii: "[") {
        // An Escape by itself, and then something else than the rest of a mark.
        pasted.removeLast()
        endPaste()
        events.append(.key(.escape))
        feed(byte: byte)
        return
      }
      pasted.append(byte)
      guard byte == InputDecoder.pasteEnd.last,
        pasted.suffix(InputDecoder.pasteEnd.count) == InputDecoder.pasteEnd[...]
      else { return }
      pasted.removeLast(InputDecoder.pasteEnd.count)
      endPaste()
    case .key, .unknownKey, .pasteStart: pasted += Array("\u{FFFD}".utf8)
    case .pasteEnd: endPaste()
    }
  }

  private mutating func endPaste() {
    state = .ground
    guard !pasted.isEmpty else { return }
    events.append(.paste(SafeText.lines(String(decoding: pasted, as: UTF8.self))))
    pasted = []
  }

  private mutating func feed(byte: UInt8) {
    switch state {
    case .ground: feedGround(byte)
    case .escape: feedEscape(byte)
    case .control:
      if (0x40...0x7E).contains(byte) { state = .ground }
    case .single: state = .ground
    case .string:
      if byte == 0x07 { state = .ground } else if byte == 0x1B { state = .stringEscape }
    case .stringEscape: state = byte == 0x5C ? .ground : .string
    case .character(let bytes, let length): feedCharacter(bytes + [byte], length: length)
    case .paste: break
    }
  }

  private mutating func feedGround(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x00..<0x20, 0x7F: events.append(.key(InputDecoder.control(byte)))
    case 0x20..<0x7F: events.append(.key(.character(Character(Unicode.Scalar(byte)))))
    case 0xC2...0xDF: state = .character(bytes: [byte], length: 2)
    case 0xE0...0xEF: state = .character(bytes: [byte], length: 3)
    case 0xF0...0xF4: state = .character(bytes: [byte], length: 4)
    default: events.append(.key(.character("\u{FFFD}")))
    }
  }

  private mutating func feedEscape(_ byte: UInt8) {
    switch byte {
    case 0x1B: events.append(.key(.escape))
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .string
    default: state = .ground
    }
  }

  private mutating func feedCharacter(_ bytes: [UInt8], length: Int) {
    guard let last = bytes.last, (0x80..<0xC0).contains(last) else {
      abandonCharacter()
      if let last = bytes.last { feedGround(last) }
      return
    }
    guard bytes.count == length else {
      state = .character(bytes: bytes, length: length)
      return
    }
    state = .ground
    let text = SafeText.line(String(decoding: bytes, as: UTF8.self))
    if let character = text.first { events.append(.key(.character(character))) }
  }

  /// Gives up a character that its bytes did not complete.
  private mutating func abandonCharacter() {
    guard case .character = state else { return }
    state = .ground
    events.append(.key(.character("\u{FFFD}")))
  }

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }
}
