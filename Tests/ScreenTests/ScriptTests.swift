import CustomDump
import Screen
import TerminalTesting
import Testing

@Suite("Scripts of keys")
struct ScriptTests {
  @Test("The notation is read step by step")
  func notation() throws {
    let script = try Script(
      "<Down> nå <text:a b> <Ctrl-s> <S-Up> <S-Tab> <paste:x\\ny> <resize:40x15> <pause> < <lt> <shot:a>"
    )
    let expected: [TerminalEvent?] = [
      .key(.down), .key(.character("n")), .key(.character("å")), .key(.character("a")),
      .key(.character(" ")), .key(.character("b")), .key(.control("s")), .key(.shiftUp),
      .key(.backTab), .paste("x\ny"), .resized(Size(columns: 40, rows: 15)), nil,
      .key(.character("<")), .key(.character("<")),
    ]
    let steps = expected.map { $0.map(Script.Step.event) ?? .pause }
    expectNoDifference(script.steps, steps + [.shot("a")])
  }

  @Test("A name that is no key is refused", arguments: ["<Hopp>", "<Ctrl-å>", "<resize:4>"])
  func unknown(notation: String) {
    #expect(throws: ScriptError.self) { try Script(notation) }
  }

  @Test("The terminal plays the script, keeps its frames, and ends")
  func playing() throws {
    let terminal = try ScriptedTerminal(columns: 10, rows: 2, script: "a <shot:før> <resize:5x1>")
    #expect(terminal.next(timeout: nil) == .key(.character("a")))
    var frame = Frame(terminal.size)
    frame.write("hei", row: 0)
    terminal.present(frame)
    #expect(terminal.next(timeout: 250) == .resized(Size(columns: 5, rows: 1)))
    #expect(terminal.size == Size(columns: 5, rows: 1))
    #expect(terminal.shots["før"]?.text == "hei\n")
    #expect(terminal.isFinished)
    #expect(terminal.next(timeout: nil) == .interrupted(.terminate))
    #expect(terminal.timeouts == [nil, 250, nil])
    terminal.onRun = { $0 == ["nano", "tekst.txt"] ? 0 : nil }
    #expect(terminal.run(["nano", "tekst.txt"]) == 0)
    #expect(terminal.runs == [["nano", "tekst.txt"]])
  }
}
