import Domain
import Testing
import Wording

@Suite("How to do things")
struct HowToTaskTests {
  @Test("Help explains twelve things")
  func twelve() {
    #expect(HowToTask.allCases.count == 12)
    #expect(Set(HowToTask.allCases.map(\.title)).count == 12)
  }

  @Test("Every task has its steps in all three languages", arguments: HowToTask.allCases)
  func steps(task: HowToTask) {
    let steps = task.steps { "<\($0.rawValue)>" }
    #expect((2...5).contains(steps.count))
    for language in Language.allCases {
      #expect(!task.title[language].isEmpty)
      #expect(steps.allSatisfy { !$0[language].isEmpty })
    }
  }

  @Test("A step names the key as it is now")
  func keys() {
    let steps = HowToTask.enterIdea.steps { $0 == .add ? "F2" : "?" }
    #expect(steps[1] == Phrase(nb: "Ny idé: F2", nn: "Ny idé: F2", en: "New idea: F2"))
  }

  @Test("Every key that a step may name is named by one")
  func noSpareKeys() {
    let steps = HowToTask.allCases.flatMap { task in
      task.steps { "<\($0.rawValue)>" }.map(\.en)
    }
    let text = steps.joined()
    for key in HowToTask.Key.allCases {
      #expect(text.contains("<\(key.rawValue)>"))
    }
  }
}
