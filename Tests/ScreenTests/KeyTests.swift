import Screen
import Testing

@Suite("Keys")
struct KeyTests {
  @Test("A key is found again by its name", arguments: keys)
  func roundTrip(key: Key) {
    #expect(Key(name: key.name) == key)
  }

  private static let keys: [Key] =
    [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right,
      .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .home, .end, .pageUp, .pageDown,
      .character(" "), .character("æ"), .character("A"), .character("?"), .character("+"),
      .control("s"), .control(" "), .control("\\"), .function(1), .function(12),
    ]

  @Test(
    "Names are as people write them",
    arguments: [
      (Key.control("s"), "Ctrl+S"), (.character("g"), "g"), (.character("G"), "G"),
      (.character(" "), "Space"), (.backTab, "Shift+Tab"), (.function(4), "F4"),
      (.shiftDown, "Shift+Down"), (.escape, "Esc"), (.pageUp, "PgUp"),
    ])
  func names(key: Key, name: String) {
    #expect(key.name == name)
  }

  @Test(
    "A chord that no terminal tells from a key is that key",
    arguments: [
      ("Ctrl+I", Key.tab), ("ctrl+m", .enter), ("Ctrl+J", .enter), ("Ctrl+H", .backspace),
    ])
  func ambiguous(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test(
    "A name that is no key is refused", arguments: ["", "Ctrl+", "Ctrl+Å", "F13", "Alt+x", "up "])
  func unknown(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test("Keys sort by their names")
  func order() {
    #expect([Key.tab, .enter, .control("s")].sorted() == [.control("s"), .enter, .tab])
  }
}
