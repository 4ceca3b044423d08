import Domain
import GRDB
import Interface
import Runtime
import Screen
import Store
import TerminalTesting
import Testing

/// Another program that holds the write lock of a file.
private final class OtherWriter {
  private let queue: DatabaseQueue

  init(_ path: String) throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
  }

  func letGo() {
    do {
      try queue.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    } catch {
      Issue.record("The lock could not be given back: \(error)")
    }
  }
}

/// A file that another process has locked (Rules.md 3.6).
@Suite("A4.4 Another program holds the file")
struct BusyFileTests {
  private static let newIdea =
    "n <text:Sykkelparkering> <Tab> <Tab> <text:Tak over syklene> <Ctrl-s>"

  @Test("A4.4 saving waits for the other writer, says so, and then succeeds")
  func waiting() throws {
    let sitting = try Sitting()
    let other = try OtherWriter(sitting.store.path)
    let terminal = try ScriptedTerminal(columns: 120, rows: 40, script: Self.newIdea)
    var waits = 0
    terminal.onPresent = { frame in
      guard frame.text.contains("Venter på filen …") else { return }
      if waits == 0 { other.letGo() }
      waits += 1
    }

    try sitting.loop(on: terminal).run()

    #expect(waits == 1, "the line goes when the waiting is over")
    #expect(try sitting.idea(14).title == "Sykkelparkering")
    #expect(terminal.screen.text.contains("Lagret 10.14"))
    #expect(!terminal.frames.contains { $0.text.contains("locked") })
  }

  @Test("A4.4 a file that stays busy leaves the text in the form, to be saved again")
  func kept() throws {
    let sitting = try Sitting(busyTimeout: 0.3)
    let other = try OtherWriter(sitting.store.path)
    let terminal = try ScriptedTerminal(
      columns: 120, rows: 40, script: Self.newIdea + " <shot:kept> <Ctrl-s>")
    var isKept = false
    terminal.onPresent = { frame in
      guard frame.text.contains("lagre igjen med Ctrl+S"), !isKept else { return }
      isKept = true
      other.letGo()
    }

    try sitting.loop(on: terminal).run()

    let kept = try #require(terminal.shots["kept"]).text
    #expect(kept.contains("Sykkelparkering") && kept.contains("Filen var opptatt"))
    #expect(try sitting.idea(14).title == "Sykkelparkering")
  }

  @Test("A draft that the busy file did not take is stored at the next pause")
  func draft() throws {
    let sitting = try Sitting(busyTimeout: 0.3)
    let other = try OtherWriter(sitting.store.path)
    let terminal = try ScriptedTerminal(
      columns: 120, rows: 40, script: "n <text:Sykkelparkering> <pause> <pause> <pause>")
    var wasBusy = false
    terminal.onPresent = { frame in
      if wasBusy { return }
      wasBusy = frame.text.contains("Venter på filen …")
      if wasBusy {
        terminal.onPresent = { _ in
          other.letGo(); terminal.onPresent = { _ in }
        }
      }
    }

    try sitting.loop(on: terminal).run()

    #expect(wasBusy)
    let draft = try sitting.store.draft(form: "idea/new", actor: sitting.actor)
    #expect(draft?.inputs["title"] == "Sykkelparkering")
  }

  @Test("Reading goes on while another program writes")
  func reading() throws {
    let sitting = try Sitting()
    let other = try OtherWriter(sitting.store.path)
    let terminal = try sitting.play("1 <Enter> <shot:idea> <Esc> 0")
    other.letGo()

    #expect(try #require(terminal.shots["idea"]).text.contains("ID-005"))
    #expect(terminal.screen.text.contains("Over fristen 4"))
    #expect(!terminal.frames.contains { $0.text.contains("Venter på") })
  }
}
