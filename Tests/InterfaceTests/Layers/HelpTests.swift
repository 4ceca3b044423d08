import CustomDump
import Domain
import Interface
import Samples
import Screen
import Testing
import Wording

@Suite("Help")
struct HelpTests {
  private func help(_ model: Model) -> HelpState? {
    if case .help(let state) = model.layers.last { state } else { nil }
  }

  @Test("Help opens by question mark in a list, and by F1 in a form too")
  func opening() {
    #expect(help(Model.sample(focus: .cases).pressing(.character("?")))?.origin == .cases)
    #expect(help(Model.sample().pressing(.character("n"), .function(1)))?.origin == .form)
  }

  @Test("Help finds as one types, by label, synonym and key", arguments: ["frist", "utsett", "b"])
  func finding(text: String) throws {
    let model = Model.sample().pressing(.character("?")).typing(text)
    #expect(model.helpRows(try #require(help(model))).contains(.action(.setDeadline)))
  }

  @Test("Enter runs the action where help was called")
  func running() {
    var model = Model.sample(focus: .plan).pressing(.character("?")).typing("frist")
    let measure = SampleRecords.measure
    #expect(model.press(.enter) == [.read(.form(RecordLink(measure.id), fields: ["deadline"]))])
    #expect(model.layers.isEmpty)
  }

  @Test("What cannot be done just now says why, and help stays")
  func unavailable() {
    var model = Model.sample(focus: .plan)
    model.session.isReadOnly = true
    model = model.pressing(.character("?")).typing("frist").pressing(.enter)
    #expect(model.notice == Notice(.refused, InterfaceText.isReadOnly))
    #expect(help(model) != nil)
  }

  @Test("In a form help explains the fields, and Enter goes to one")
  func fields() throws {
    let model = Model.sample(focus: .plan).pressing(.character("n"), .function(1))
    let rows = model.helpRows(try #require(help(model)))
    #expect(rows.first == .field(0) && rows.contains(.action(.save)))
    let after = model.typing("frist").pressing(.enter)
    guard case .form(let form) = after.layers.last else {
      Issue.record("The form is gone")
      return
    }
    #expect(form.focused?.key == .field("deadline"))
  }

  @Test("Tab and arrows switch to the twelve tasks and back", arguments: [Key.tab, .right, .left])
  func tabs(key: Key) throws {
    let model = Model.sample().pressing(.character("?"), key)
    let state = try #require(help(model))
    #expect(model.helpRows(state) == (0..<12).map { .task($0) })
    #expect(help(model.pressing(key))?.tab == .keys)
  }

  @Test("A task opens with its keys named, and Esc goes back to the same line")
  func task() throws {
    let model = Model.sample().pressing(.character("?"), .tab, .down, .enter)
    #expect(help(model)?.openTask == 1)
    let text = view(model).text
    #expect(text.contains("Ta en idé videre") && text.contains("Trykk v"))
    let back = model.pressing(.escape)
    #expect(help(back)?.openTask == nil && help(back)?.cursor.selection == 1)
    #expect(back.pressing(.escape).layers.isEmpty)
  }

  @Test("A task is found by a word of its steps")
  func findingTasks() throws {
    let model = Model.sample().pressing(.character("?"), .tab).typing("strømbrudd")
    #expect(model.helpRows(try #require(help(model))) == [.task(10)])
  }
}
