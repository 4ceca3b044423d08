import Domain
import Interface
import Screen
import Testing

@Suite("The header of the case at hand")
struct CaseHeaderTests {
  @Test("N-06: all six steps are shown at 80×24, the one in progress by its name")
  func rail() {
    let screen = view(Model.sample(columns: 80, rows: 24)).text

    #expect(screen.contains("✓ ✓ ✓ ✓ ► Gjennomføring ○"))
  }
}
