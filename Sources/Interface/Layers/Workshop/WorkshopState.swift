package import Domain
import Screen
import Wording

/// A workshop with its groups, their ballots and what came out of them.
package struct WorkshopState: Hashable, Sendable {
  /// What the keys move in.
  package enum Part: Hashable, Sendable {
    case groups, result
  }

  package let id: Identifier<Workshop>
  /// nil until it has been read.
  package var sheet: WorkshopSheet?
  /// Which of the groups is selected.
  package var listCursor = ListCursor()
  /// The group that is to be selected once it has been read.
  var wanted: Identifier<WorkshopGroup>?

  /// Which part has the keys.
  package var part = Part.groups
  /// How far the result is scrolled.
  package var scroll = ListCursor()

  /// Opens a workshop that is about to be read.
  package init(id: Identifier<Workshop>) {
    self.id = id
  }

  /// The selected group; nil where there is none.
  var group: WorkshopGroup? {
    let groups = sheet?.groups ?? []
    return groups.indices.contains(listCursor.selection) ? groups[listCursor.selection] : nil
  }

  /// The same workshop with the keys in its other part.
  var turned: Self {
    var other = self
    other.part = part == .groups ? .result : .groups
    return other
  }

  /// Takes what was read; the list stays on its group.
  mutating func take(_ sheet: WorkshopSheet) {
    let selected = wanted ?? group?.id
    wanted = nil
    self.sheet = sheet
    let position = sheet.groups.firstIndex { $0.id == selected }
    listCursor.follow(position, of: sheet.groups.count)
  }
}

extension WorkshopState: LayerState {
  static let place = Place.workshop
  static let standsOnce = true
  static let isFullScreen = true
  var layer: Layer { .workshop(self) }
  package var cursor: ListCursor {
    get { part == .groups ? listCursor : scroll }
    set { if part == .groups { listCursor = newValue } else { scroll = newValue } }
  }
  var subject: RecordLink? { group.map { RecordLink($0.id) } }
  var reading: Effect? { .read(.workshop(id)) }

  func rowCount(in model: Model) -> Int { model.workshopRowCount(self) }

  mutating func take(_ message: Message, in language: Language) {
    guard case .workshopLoaded(let sheet) = message, id == sheet.workshop.id else { return }
    take(sheet)
  }

  mutating func follow(_ made: RecordLink) { wanted = made.identifier(of: WorkshopGroup.self) }

  var openingRefusal: Phrase? { subject == nil ? InterfaceText.nothingHere : nil }

  func open(in model: inout Model) -> [Effect] { subject.map { model.openDetail($0) } ?? [] }

  func add(in model: inout Model) -> [Effect] { model.addGroup() }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawWorkshop(self, in: &frame)
  }
}
