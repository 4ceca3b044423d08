import CustomDump
import Screen
import Testing

@Suite("Input")
struct InputDecoderTests {
  @Test(
    "Bytes become keys",
    arguments: [
      ("a æ漢", [Key.character("a"), .character(" "), .character("æ"), .character("漢")]),
      ("\u{3}\u{1A}\u{13}", [.control("c"), .control("z"), .control("s")]),
      ("\0\t\r\n\u{8}\u{7F}", [.control(" "), .tab, .enter, .enter, .backspace, .backspace]),
      ("\u{1C}\u{1D}\u{1E}\u{1F}", [.control("\\"), .control("]"), .control("^"), .control("_")]),
      ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}x", []),
      ("\u{1B}[99;9Xa", [.character("a")]), ("\u{1B}OXa", [.character("a")]),
      ("\u{1B}]11;rgb:00/00/00\u{7}a", [.character("a")]),
      ("\u{1B}P1$r0m\u{1B}\\a", [.character("a")]), ("\u{85}", [.character(" ")]),
      ("\u{202E}", [.character("\u{FFFD}")]),
    ])
  func keys(text: String, keys: [Key]) {
    expectNoDifference(decode(text.utf8.map { .byte($0) }), keys.map { .key($0) })
  }

  @Test("A byte that is no UTF-8 shows as U+FFFD and takes nothing with it")
  func brokenBytes() {
    let bytes: [UInt8] = [0xE6, 0x61, 0xC3, 0x1B, 0xFF, 0xF0, 0x9F, 0xC3, 0xA6]
    let missing = TerminalEvent.key(.character("\u{FFFD}"))
    expectNoDifference(
      decode(bytes.prefix(3).map { .byte($0) }), [missing, .key(.character("a"))])
    expectNoDifference(
      decode(bytes.suffix(5).map { .byte($0) }), [missing, missing, .key(.character("æ"))])
  }

  @Test("A letter whose bytes come in two pieces arrives whole")
  func splitLetter() {
    var decoder = InputDecoder()
    decoder.feed(.byte(0xC3))
    decoder.pause()
    #expect(decoder.next() == nil)
    decoder.feed(.byte(0xA5))
    #expect(decoder.next() == .key(.character("å")))
  }

  @Test("Pasted text comes in one piece, clean, whatever it holds")
  func paste() {
    let text = "Lys på\r\nturvegen\r\u{1B}[31m\tq"
    var tokens: [InputToken] = [.byte(0x61), .pasteStart]
    tokens += text.utf8.map { .byte($0) }
    tokens += [.key(.up), .pasteEnd, .byte(0x62)]
    expectNoDifference(
      decode(tokens),
      [
        .key(.character("a")), .paste("Lys på\nturvegen\n\u{FFFD}[31m\tq\u{FFFD}"),
        .key(.character("b")),
      ])
  }

  @Test("A very long paste arrives whole, in time that grows with its length and no faster")
  func longPaste() {
    let text = String(repeating: "Lys på turvegen\n", count: 20_000)
    expectNoDifference(
      decode([.pasteStart] + text.utf8.map { .byte($0) } + [.pasteEnd]), [.paste(text)])
  }

  @Test(
    "T-01: Pasted text ends at its mark however the mark is cut",
    arguments: 1..<6)
  func cutMark(at place: Int) {
    let mark: [InputToken] = "\u{1B}[201~".utf8.map { .byte($0) }
    var decoder = InputDecoder()
    decoder.feed(.pasteStart)
    for byte in "hei".utf8 { decoder.feed(.byte(byte)) }
    decoder.pause()
    for token in mark.prefix(place) { decoder.feed(token) }
    decoder.pause()
    #expect(decoder.isInPaste)
    for token in mark.dropFirst(place) { decoder.feed(token) }
    decoder.feed(.byte(UInt8(ascii: "q")))
    expectNoDifference(events(of: &decoder), [.paste("hei"), .key(.character("q"))])
  }

  @Test("T-01: Pasted text whose mark never comes ends with silence, at Esc or at Ctrl+C")
  func lostMark() {
    var silent = InputDecoder()
    feed("hei", to: &silent)
    silent.silence()
    feed("q", to: &silent, inPaste: false)
    expectNoDifference(events(of: &silent), [.paste("hei"), .key(.character("q"))])

    var escaped = InputDecoder()
    feed("hei", to: &escaped)
    feed("\u{1B}", to: &escaped, inPaste: false)
    feed("q", to: &escaped, inPaste: false)
    expectNoDifference(
      events(of: &escaped), [.paste("hei"), .key(.escape), .key(.character("q"))])

    var escapedAndSilent = InputDecoder()
    feed("hei", to: &escapedAndSilent)
    feed("\u{1B}", to: &escapedAndSilent, inPaste: false)
    escapedAndSilent.silence()
    expectNoDifference(events(of: &escapedAndSilent), [.paste("hei")])

    var interrupted = InputDecoder()
    feed("hei", to: &interrupted)
    feed("\u{3}", to: &interrupted, inPaste: false)
    expectNoDifference(events(of: &interrupted), [.paste("hei"), .key(.control("c"))])
  }

  private func feed(_ text: String, to decoder: inout InputDecoder, inPaste: Bool = true) {
    if inPaste { decoder.feed(.pasteStart) }
    for byte in text.utf8 { decoder.feed(.byte(byte)) }
    decoder.pause()
  }

  private func events(of decoder: inout InputDecoder) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while let event = decoder.next() { events.append(event) }
    return events
  }

  @Test("An Escape before a key of its own is the Escape and the key")
  func escapeThenKey() {
    expectNoDifference(decode([.byte(0x1B), .key(.up)]), [.key(.escape), .key(.up)])
  }

  @Test("No input makes the decoder fail or hold back a key for ever")
  func anything() {
    var random = Lottery(seed: 11)
    var decoder = InputDecoder()
    let others: [InputToken] = [.key(.down), .unknownKey, .pasteStart, .pasteEnd]
    for _ in 0..<100_000 {
      let kind = random.below(40)
      decoder.feed(
        kind < others.count ? others[kind] : .byte(UInt8(truncatingIfNeeded: random.next())))
      if random.below(9) == 0 { decoder.pause() }
      while decoder.next() != nil {}
    }
    decoder.feed(.pasteEnd)
    decoder.pause()
    while decoder.next() != nil {}
    decoder.feed(.key(.enter))
    decoder.pause()
    #expect(decoder.next() != nil)
  }

  private func decode(_ tokens: [InputToken]) -> [TerminalEvent] {
    var decoder = InputDecoder()
    for token in tokens { decoder.feed(token) }
    decoder.pause()
    var events: [TerminalEvent] = []
    while let event = decoder.next() { events.append(event) }
    return events
  }
}
