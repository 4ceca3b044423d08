import Domain
import Screen
import Wording

/// What a layer of the screen is: all that the others ask of it.
///
/// What most layers have none of has a default here; a new layer says the rest in its own file.
protocol LayerState: Hashable, Sendable {
  /// The place that keys go to while the layer is on top.
  static var place: Place { get }

  /// Whether there is one of its kind at most, wherever it is called.
  static var standsOnce: Bool { get }

  /// Whether it covers the whole work surface rather than being in a box on it.
  static var isFullScreen: Bool { get }

  /// The layer that holds the state.
  var layer: Layer { get }

  /// Which row of its list is selected, or how far its text is scrolled.
  var cursor: ListCursor { get set }

  /// How many rows its list has, or how many lines its text can be scrolled by.
  func rowCount(in model: Model) -> Int

  /// The row that an action is about; nil where none is selected.
  var subject: RecordLink? { get }

  /// What reads it again; nil where it shows nothing that was read for it.
  var reading: Effect? { get }

  /// Takes what was read for it; other messages are not for it.
  mutating func take(_ message: Message, in language: Language)

  /// Selects a row that has just been made, once it has been read.
  mutating func follow(_ made: RecordLink)

  /// Goes back within it; false where there is nothing to go back to.
  mutating func stepBack() -> Bool

  /// Why there is nothing to open; nil where there is.
  var openingRefusal: Phrase? { get }

  /// Opens what is selected.
  func open(in model: inout Model) -> [Effect]

  /// Opens the form for a new row of what it lists.
  func add(in model: inout Model) -> [Effect]

  /// Answers a key where text is typed; nil where the action table is to answer it.
  func type(_ key: Key, in model: inout Model) -> [Effect]?

  /// Draws it on what lies below.
  func draw(on screen: ScreenView, in frame: inout Frame)
}

extension LayerState {
  static var standsOnce: Bool { false }
  var cursor: ListCursor {
    get { ListCursor() }
    set {}
  }
  func rowCount(in model: Model) -> Int { 0 }
  var subject: RecordLink? { nil }
  var reading: Effect? { nil }
  mutating func take(_ message: Message, in language: Language) {}
  mutating func follow(_ made: RecordLink) {}
  mutating func stepBack() -> Bool { false }
  var openingRefusal: Phrase? { nil }
  func open(in model: inout Model) -> [Effect] { [] }
  func add(in model: inout Model) -> [Effect] { [] }
  func type(_ key: Key, in model: inout Model) -> [Effect]? { nil }
}

/// A layer whose list can be filtered.
protocol ListLayerState: LayerState {
  associatedtype Row

  /// Its rows, shown or left out.
  var rows: [Row] { get }

  var list: ListState { get set }

  /// Changes filter or order; the list stays on its row.
  mutating func change(in language: Language, _ change: (inout ListState) -> Void)
}

extension ListLayerState {
  var cursor: ListCursor {
    get { list.cursor }
    set { list.cursor = newValue }
  }

  func rowCount(in model: Model) -> Int { list.count(of: rows.count) }

  var openingRefusal: Phrase? { subject == nil ? InterfaceText.nothingHere : nil }
}
