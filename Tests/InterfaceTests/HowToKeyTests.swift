import Interface
import Testing
import Wording

@Suite("Keys that help names")
struct HowToKeyTests {
  @Test("A key that a task names belongs to an action", arguments: HowToTask.Key.allCases)
  func everyKeyIsAnAction(key: HowToTask.Key) {
    #expect(Action(rawValue: key.rawValue) != nil)
  }
}
