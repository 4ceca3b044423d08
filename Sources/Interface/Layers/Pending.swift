import Domain
import Screen
import Wording

// Stand-ins until the layers' own files land.
extension Model {
  func detailLines(_ state: DetailState) -> [StyledText] { [] }
  func phaseRowCount(_ state: PhasesState) -> Int { work.situation?.rail.count ?? 0 }
  func previewLines(_ state: PreviewState) -> [StyledText] { [] }
  func paletteEntries(_ state: PaletteState) -> [Action] { [] }
  func helpRowCount(_ state: HelpState) -> Int { 0 }
  mutating func openPhase() -> [Effect] { [] }
  mutating func runPalette(_ state: PaletteState) -> [Effect] { [] }
  mutating func runHelp(_ state: HelpState) -> [Effect] { [] }
  mutating func typeInSearch(_ key: Key, _ state: SearchState) -> [Effect]? { nil }
  mutating func typeInPalette(_ key: Key, _ state: PaletteState) -> [Effect]? { nil }
  mutating func typeInHelp(_ key: Key, _ state: HelpState) -> [Effect]? { nil }
  mutating func openSaveFile() -> [Effect] { [] }
  mutating func changeProfile() -> [Effect] { [] }
  mutating func chooseText() -> [Effect] { [] }
}
extension PhasesState { init(at situation: CaseSituation?) { self.init() } }
extension OverviewState {
  var rows: [RecordLink] { [] }
  var selectedLink: RecordLink? { nil }
  mutating func take(_ overview: Overview) { self.overview = overview }
}
extension BinState { mutating func take(_ rows: [BinRow]) { self.rows = rows } }
extension SearchState {
  var selected: SearchHit? {
    hits.indices.contains(cursor.selection) ? hits[cursor.selection] : nil
  }
}
extension CaseSituation { func copyText(of link: RecordLink) -> String? { nil } }
extension ScreenView {
  func drawDetail(_ state: DetailState, in frame: inout Frame) {}
  func drawPhases(_ state: PhasesState, in frame: inout Frame) {}
  func drawOverview(_ state: OverviewState, in frame: inout Frame) {}
  func drawBin(_ state: BinState, in frame: inout Frame) {}
  func drawPreview(_ state: PreviewState, in frame: inout Frame) {}
  func drawPalette(_ state: PaletteState, in frame: inout Frame) {}
  func drawHelp(_ state: HelpState, in frame: inout Frame) {}
  func drawSearch(_ state: SearchState, in frame: inout Frame) {}
}
