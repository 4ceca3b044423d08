import Domain
import Interface
import Screen
import Testing
import Wording

@Suite("The tabs of the case at hand")
struct CaseTabTests {
  @Test("A tab has a name of its own in every language", arguments: Language.allCases)
  func names(language: Language) {
    let names = CaseTab.allCases.map { $0.name[language] }

    #expect(Set(names).count == CaseTab.allCases.count)
    #expect(!names.contains(where: TextRules.isBlank))
  }

  @Test("The open tab is in the pane's title at any width", arguments: CaseTab.allCases)
  func openTab(tab: CaseTab) {
    for columns in [40, 60, 80, 99, 100, 120, 160] {
      var model = Model.sample(columns: columns, rows: 40)
      guard model.work.tabs.contains(tab) else { continue }
      model.work.tab = tab
      #expect(view(model).text.contains(tab.name.nb), "\(columns) columns")
    }
  }

  @Test("The tabs that there is no room for are hinted at on their side")
  func hiddenTabs() {
    var model = Model.sample(columns: 80, rows: 24)
    #expect(view(model).text.contains("4 [Handlingsplan] Mål  Møter  Økonomi  Logg ›"))

    model.work.tab = .history
    #expect(view(model).text.contains("[Historikk]"))
    #expect(view(model).text.contains("4 ‹"))
  }

  @Test("The tabs go round in both directions")
  func round() {
    var model = Model.sample()
    let tabs = model.work.tabs
    let order = tabs.map { _ in
      _ = model.press(.right)
      return model.work.tab
    }
    #expect(order == tabs.dropFirst() + [.plan])
    _ = model.press(.left)
    #expect(model.work.tab == tabs.last)
  }
}
