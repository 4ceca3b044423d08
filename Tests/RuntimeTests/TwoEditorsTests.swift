import Domain
import Interface
import Runtime
import Screen
import Store
import TerminalTesting
import Testing

/// Scenario A4: weekly follow-up with a colleague.
@Suite("A4 Two editors")
struct TwoEditorsTests {
  @Test("A4.1 a moved deadline asks why, and the first deadline stays")
  func deadline() throws {
    let sitting = try Sitting()

    try sitting.play("4 b <Home> <Ctrl-s>")
    let terminal = try sitting.play(
      "4 b " + String(repeating: "<BS> ", count: 10)
        + "<text:30.10.2026> <Tab> <text:leveranse> <Ctrl-s>")

    let measure = try sitting.measure(4)
    #expect(measure.deadline == Day(iso: "2026-10-30"))
    #expect(measure.originalDeadline == Day(iso: "2026-09-30"))
    #expect(terminal.screen.text.contains("30.10.2026"))
    #expect(
      try sitting.store.history(of: RecordLink(measure.id), limit: 1).first?.reason
        == "leveranse")
  }

  @Test("A4.2 INV-26 what a colleague changed meanwhile merges or is shown; nothing is lost")
  func conflict() throws {
    let sitting = try Sitting()
    let measure = try sitting.measure(4)
    let old = try sitting.store.snapshot(RecordLink(measure.id))
    let jonas = ActionContext(
      actor: "Jonas Havgløtt", today: sitting.today, reason: "ny avtale")
    _ = try sitting.store.edit(
      old.link, ["title": .text("Reparere hele kaifronten")], from: old, jonas)

    // Ragna still has the old row in the form.
    var model = Model(
      session: Session(
        language: .nb, actor: "Ragna Tindevoll", today: sitting.today, municipality: "Granvåg"),
      size: Size(columns: 120, rows: 40))
    _ = update(&model, .formLoaded(old, fields: ["title"]))
    _ = update(&model, .key(.character("!"), inBurst: false))
    let effects = update(&model, .key(.control("s"), inBurst: false))
    guard case .write(.act(.record(.edit(let link, let changes, let base)), _))? = effects.first
    else {
      Issue.record("no edit: \(effects)")
      return
    }
    do throws(StoreError) {
      _ = try sitting.store.edit(
        link, changes, from: base, ActionContext(actor: "Ragna Tindevoll", today: sitting.today))
      Issue.record("the stale edit was accepted")
    } catch {
      _ = update(&model, .failed(nil, error))
    }

    let screen = view(model).text
    #expect(screen.contains("Jonas Havgløtt"))
    #expect(screen.contains("Reparere hele kaifronten"))
    #expect(screen.contains("Reparere kaifronten!"))
  }

  @Test("A4.6 a draft is offered back where it was left")
  func draft() throws {
    let sitting = try Sitting()
    try sitting.play("n <text:Sykkelparkering> <pause>")

    let terminal = try sitting.play("<shot:start> n")

    #expect(terminal.shots["start"]?.text.contains("kladd") == true)
    #expect(terminal.screen.text.contains("Sykkelparkering"))
    #expect(terminal.screen.text.contains("Kladden din"))
  }
}

/// The rest of scenario A4 on the screen.
@Suite("A4 Weekly follow-up")
struct WeeklyFollowUpTests {
  @Test("A4.3 when one deadline is moved the other late measures remain")
  func late() throws {
    let sitting = try Sitting()
    try sitting.play(
      "4 b " + String(repeating: "<BS> ", count: 10)
        + "<text:30.10.2026> <Tab> <text:leveranse> <Ctrl-s>")

    sitting.actor = "Jonas Havgløtt"
    let overview = try sitting.play("0").screen.text

    for title in ["T-012", "T-006", "T-020"] { #expect(overview.contains("\(title) ")) }
    #expect(overview.contains("Over fristen 3"))
  }

  @Test("A4.3 the words «over fristen» leave the late measures, in the overview and in the plan")
  func filtered() throws {
    let sitting = try Sitting()
    try sitting.play(
      "4 b " + String(repeating: "<BS> ", count: 10)
        + "<text:30.10.2026> <Tab> <text:leveranse> <Ctrl-s>")

    let terminal = try sitting.play(
      "0 / <text:over fristen> <Enter> <shot:overview> <Esc> <Esc> 4 / <text:over fristen> <Enter>")
    let overview = try #require(terminal.shots["overview"]).text

    #expect(overview.contains("/over fristen 3 av"))
    for title in ["T-012", "T-006", "T-020"] { #expect(overview.contains("\(title) ")) }
    #expect(!overview.contains("T-004") && !overview.contains("T-005"))
    let plan = terminal.screen.text
    #expect(plan.contains("/over fristen 1 av") && plan.contains("T-006"))
    #expect(!plan.contains("T-004"))
  }

  @Test("The queue's filter leaves the hits, and Esc shows all on the idea that was selected")
  func queue() throws {
    let terminal = try Sitting().play("1 / <text:sport> <shot:hit> <Enter> <Esc>")

    let hit = try #require(terminal.shots["hit"]).text
    #expect(hit.contains("ID-007") && !hit.contains("ID-005"))
    #expect(terminal.screen.text.contains("▸ID-007") && terminal.screen.text.contains("ID-005"))
  }

  @Test("The queue stays on its idea in every order")
  func queueOrder() throws {
    let terminal = try Sitting().play("1 <Down> <Down> o <shot:newest> o <shot:title> o")

    for shot in ["newest", "title"] {
      #expect(try #require(terminal.shots[shot]).text.contains("▸ID-007"))
    }
    #expect(terminal.screen.text.contains("▸ID-007"))
  }

  @Test("An editor that cannot be started leaves the text as it was, and says so")
  func noEditor() throws {
    let sitting = try Sitting()
    let terminal = try ScriptedTerminal(
      columns: 120, rows: 40, script: "n <Tab> <Tab> <text:Min tekst> <Ctrl-e>")
    terminal.onRun = { _ in nil }

    let session = try sitting.loop(on: terminal)
    session.run()

    #expect(terminal.screen.text.contains("Min tekst"))
    #expect(terminal.screen.text.contains("Skriveprogrammet kunne ikke brukes"))
  }
}
