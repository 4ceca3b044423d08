import Domain
import Interface
import Samples
import Screen
import Testing

@Suite("Copying")
struct CopyTests {
  @Test(
    "c copies the selected row with its reference",
    arguments: [
      (Pane.ideas, CaseTab.plan, "ID-005 Lys på turvegen til Ytterbygda"),
      (.cases, .plan, "PR-001 Møteplass på Gamlekaia"),
      (
        .team, .plan,
        "Ingebjørg Lyngsvart, idéeier, teamleder, Leder teamet og kaller inn til møter"
      ),
      (.plan, .plan, "T-004 Reparere kaifronten, 30.09.2026"),
      (.plan, .goals, "G-001 Gamlekaia er en møteplass hele året"),
      (.plan, .economy, "K-001 Materialer, 82\u{A0}000\u{A0}kr"),
      (.plan, .log, "E-007 Dugnad på kveldstid samlet flest"),
    ])
  func rows(pane: Pane, tab: CaseTab, text: String) {
    var model = Model.sample(focus: pane)
    model.work.tab = tab
    #expect(model.press(.character("c")) == [.outside(.copy(text))])
  }
}
