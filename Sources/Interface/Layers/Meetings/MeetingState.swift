package import Domain
import Screen
import Wording

/// A meeting with its agenda and who was there.
package struct MeetingState: Hashable, Sendable {
  package let id: Identifier<Meeting>
  /// nil until it has been read.
  package private(set) var sheet: MinutesSheet?
  package var cursor = ListCursor()
  /// The row that is to be selected once it has been read.
  var wanted: RecordLink?

  /// A row of the page.
  package enum Row: Hashable, Sendable {
    /// The meeting as a whole.
    case meeting(Meeting)
    case item(AgendaItem)
    case attendance(Attendance)

    /// The record that the row shows.
    package var link: RecordLink {
      switch self {
      case .meeting(let row): RecordLink(row.id)
      case .item(let row): RecordLink(row.id)
      case .attendance(let row): RecordLink(row.id)
      }
    }
  }

  /// Opens a meeting that is about to be read.
  package init(id: Identifier<Meeting>) {
    self.id = id
  }

  /// The meeting, its agenda, and who was there.
  package var rows: [Row] {
    guard let sheet else { return [] }
    return [.meeting(sheet.meeting)] + sheet.agenda.map(Row.item)
      + sheet.attendances.map(Row.attendance)
  }

  /// The selected row; nil where there is none.
  package var selected: Row? {
    let rows = rows
    return rows.indices.contains(cursor.selection) ? rows[cursor.selection] : nil
  }

  /// The record of the selected row.
  package var selectedLink: RecordLink? { selected?.link }

  /// The selected item of the agenda; nil where something else is selected.
  package var item: AgendaItem? {
    if case .item(let item)? = selected { item } else { nil }
  }

  /// Takes what was read; the list stays on its row.
  mutating func take(_ sheet: MinutesSheet) {
    let link = wanted ?? selectedLink
    wanted = nil
    self.sheet = sheet
    let rows = rows
    cursor.follow(rows.firstIndex { $0.link == link }, of: rows.count)
  }
}

extension MeetingState: LayerState {
  static let place = Place.meeting
  static let standsOnce = true
  static let isFullScreen = true
  var layer: Layer { .meeting(self) }
  var subject: RecordLink? { selectedLink }
  var reading: Effect? { .read(.meeting(id)) }

  func rowCount(in model: Model) -> Int { rows.count }

  mutating func take(_ message: Message, in language: Language) {
    guard case .meetingLoaded(let sheet) = message, id == sheet.meeting.id else { return }
    take(sheet)
  }

  mutating func follow(_ made: RecordLink) { wanted = made }

  var openingRefusal: Phrase? { subject == nil ? InterfaceText.nothingHere : nil }

  func open(in model: inout Model) -> [Effect] { model.openRow(of: self) }

  func add(in model: inout Model) -> [Effect] { model.addItem() }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawMeeting(self, in: &frame)
  }
}
