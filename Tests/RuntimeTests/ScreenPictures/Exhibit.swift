import Interface
import Testing

/// A screen whose pictures are kept, and the keys that lead to it.
struct Exhibit: Hashable, Sendable, CustomTestStringConvertible {
  let name: String
  let place: Place
  let keys: String
  /// Whether the file holds the municipality's settings alone, instead of the sample.
  let isOfEmptyFile: Bool

  init(_ name: String, _ place: Place, _ keys: String, isOfEmptyFile: Bool = false) {
    self.name = name
    self.place = place
    self.keys = keys
    self.isOfEmptyFile = isOfEmptyFile
  }

  var testDescription: String { name }

  /// Every screen that is pictured.
  static let all = ofPlaces + ofEmptyFile

  private static let ofPlaces: [Exhibit] = Place.allCases.flatMap { place in
    keys(to: place).map { Exhibit($0.key, place, $0.value) }
  }

  /// What somebody sees before anything is written.
  private static let ofEmptyFile = [
    Exhibit("emptyFile", .ideas, "1", isOfEmptyFile: true),
    Exhibit("emptyOverview", .overview, "0", isOfEmptyFile: true),
    Exhibit("emptyMeetings", .meetings, "6", isOfEmptyFile: true),
  ]

  // MARK: Keys that lead to a place, by what the screen is called

  private static func keys(to place: Place) -> KeyValuePairs<String, String> {
    switch place {
    case .ideas: ["ideas": "1"]
    case .cases: ["cases": "2 <Home> <Down>"]
    case .team: ["team": "3 <Down>"]
    case .checklist: ["checklist": "5 <Down>"]
    case .tab(let tab): keys(to: tab)
    case .layer(let kind): keys(to: kind)
    }
  }

  private static func keys(to layer: LayerKind) -> KeyValuePairs<String, String> {
    switch layer {
    case .detail:
      [
        "idea": "1 <Down> <Enter>", "measure": "4 <Home> <Enter>", "series": "6 <Home> <Enter>",
        "person": "<Ctrl-f> <text:Ragna> <Enter>",
      ]
    case .phases: ["phases": "4 p <Space>", "phase": "4 p <Enter>"]
    case .overview: ["overview": "0"]
    case .gate: ["gate": "4 f"]
    case .bin: ["bin": "4 d \(bin)", "emptyBin": bin]
    case .workshop: ["workshop": workshop, "workshopResult": "\(workshop) <resize:60x20> >"]
    case .meeting:
      [
        "meeting": "6 / <text:M-006> <Enter> <Enter>",
        "minutes": "6 / <text:M-017> <Enter> <Enter>",
      ]
    case .meetings: ["meetings": "6"]
    case .preview: ["report": "4 x <Enter>", "publicReport": "4 x <Enter> p"]
    case .form:
      [
        "newIdea": "1 n", "refusedIdea": "1 n <Ctrl-s>", "changedMeasure": "4 <Home> e",
        "decision": "1 v <Enter>", "draft": "4 n <text:Halvferdig> <Esc> n",
      ]
    case .filter: ["filter": "1 / <text:sport>"]
    case .choice: ["status": "2 s", "documentsToMake": "4 x"]
    case .palette: ["palette": "4 <Ctrl-p>", "paletteHits": "4 <Ctrl-p> <text:lys>"]
    case .help:
      [
        "help": "4 ?", "helpInForm": "1 n <F1>", "tasks": "4 ? <Tab>", "task": "4 ? <Tab> <Enter>",
      ]
    case .search: ["search": "<Ctrl-f> <text:ly>"]
    case .conflict: ["conflict": "4 <Home> e ! <Ctrl-s>"]
    case .confirm: ["confirm": "\(workshop) f <Ctrl-s>"]
    }
  }

  private static func keys(to tab: CaseTab) -> KeyValuePairs<String, String> {
    switch tab {
    case .plan: ["plan": "4"]
    case .goals: ["goals": "4 >"]
    case .meetings: ["meetingsOfCase": "4 > >"]
    case .agreement: ["agreement": "2 <Home> <Down> <Down> <Down> <Down> 4 > > >"]
    case .economy: ["economy": "4 > > >"]
    case .log: ["log": "4 > > > >"]
    case .anchoring: ["anchoring": "2 <Home> <Down> 4 > > > > >"]
    case .workshop: ["workshopOfCase": "\(newWorkshop) 4 > > >"]
    case .documents: ["documents": "4 < <"]
    case .history: ["history": "4 <"]
    }
  }

  // What is in the menu alone is found by its words in any language of the screen.
  private static let bin = "<Ctrl-p> <text:papirkurven> <Enter>"
  private static let workshops = "<Ctrl-p> <text:verksteder> <Enter>"
  private static let workshop = "\(workshops) <Enter>"

  /// Makes a meeting of PR-001 and its workshop, and ends on the meeting in the tab of meetings.
  private static let newWorkshop = """
    4 > > n <End> <Up> <Up> <Up> <Enter> <Tab> <Tab> <text:18:00> <Tab> <text:20:00> <Ctrl-s> \
    <Esc> \(workshops) <End> <Enter> <text:PR-001> <Tab> <text:M-032> <Tab> <Tab> \
    <text:Hva er viktigst?> <Ctrl-s>
    """
}
