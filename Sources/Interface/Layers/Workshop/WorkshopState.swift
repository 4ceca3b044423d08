package import Domain

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
  package var cursor = ListCursor()
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
    return groups.indices.contains(cursor.selection) ? groups[cursor.selection] : nil
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
    cursor.follow(position, of: sheet.groups.count)
  }
}
