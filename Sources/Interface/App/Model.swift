package import Domain
package import Screen
package import Wording

/// Everything that the screen shows and the keys act on.
package struct Model: Hashable, Sendable {
  package var session: Session
  package var size: Size
  package var focus = Pane.ideas
  package var isZoomed = false
  package var ideas = IdeaPane()
  package var cases = CasePane()
  package var work = CaseWork()
  package var figures = AttentionFigures()
  /// What lies on top of the work surface, the uppermost last.
  package var layers: [Layer] = []
  package var notice: Notice?
  package var lastSaved: LocalTime?
  /// Rows that somebody else has just changed, with who: marked until the next key.
  package var changedByOthers: [RecordLink: String] = [:]
  package var templates: [ProcessTemplate] = []
  /// Actions run from the palette, latest first.
  package var lastUsed: [Action] = []
  /// Set by a first Ctrl+C: the second one quits.
  package var isAskedToQuit = false
  /// What was typed in forms that are closed, and that the file could not store, by form.
  var unstoredDrafts: [String: Draft] = [:]
  /// Whether the program ends as soon as what is typed is stored.
  var isQuitting = false

  /// Begins with a screen on which nothing is loaded.
  package init(session: Session, size: Size) {
    self.session = session
    self.size = size
  }

  /// Where the keys go.
  package var place: Place {
    if let top = layers.last { return top.place }
    switch focus {
    case .ideas: return .ideas
    case .cases: return .cases
    case .team: return .team
    case .plan: return work.tab.place
    case .checklist: return .checklist
    }
  }

  /// The language of the screen.
  package var language: Language { session.language }
}

/// Who sits here, and at which file.
package struct Session: Hashable, Sendable {
  package var language: Language
  package var actor: String
  package var today: Day
  package var municipality: String
  package var isDemo: Bool
  package var isReadOnly: Bool
  /// The file's path, for the first screen and messages.
  package var path: String
  /// The working folder that exported files go to unless told.
  package var exportFolder: String
  package var platform: RecordLink?
  /// The program's version, for documents.
  package var version: String

  /// Makes a session that may write, in a file that is no demo and has no platform, unless told.
  package init(
    language: Language, actor: String, today: Day, municipality: String, isDemo: Bool = false,
    isReadOnly: Bool = false, path: String = "", exportFolder: String = ".",
    platform: RecordLink? = nil, version: String = ""
  ) {
    self.language = language
    self.actor = actor
    self.today = today
    self.municipality = municipality
    self.isDemo = isDemo
    self.isReadOnly = isReadOnly
    self.path = path
    self.exportFolder = exportFolder
    self.platform = platform
    self.version = version
  }
}

/// One line that says what has happened, until the next key.
package struct Notice: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case done, hint, refused
  }

  package let kind: Kind
  package let text: Phrase

  /// Tells the reader something; the kind decides its colour.
  package init(_ kind: Kind, _ text: Phrase) {
    self.kind = kind
    self.text = text
  }
}
