/// A text that is being typed, with its cursor and its own undo.
///
/// Positions count grapheme clusters.
package struct TextBuffer: Hashable, Sendable {
  package private(set) var characters: [Character]
  package private(set) var cursor: Int
  package let isMultiline: Bool
  private var past: [Snapshot] = []
  private var future: [Snapshot] = []
  private var isTyping = false

  private struct Snapshot: Hashable, Sendable {
    let characters: [Character]
    let cursor: Int
  }

  /// Holds a text with the cursor at its end.
  package init(_ text: String = "", multiline: Bool = false) {
    characters = Array(text)
    cursor = characters.count
    isMultiline = multiline
  }

  /// The text as it is typed so far.
  package var text: String { String(characters) }

  /// Whether nothing is typed.
  package var isEmpty: Bool { characters.isEmpty }

  // MARK: Changing

  /// Types or pastes a text where the cursor is; a line break in a one-line text becomes
  /// a blank.
  ///
  /// - Parameter overAll: Whether it takes the place of all that is there, as one step.
  package mutating func insert(_ text: String, overAll: Bool = false) {
    let typed = text.map { character -> Character in
      character.isNewline ? (isMultiline ? "\n" : " ") : character
    }
    guard !typed.isEmpty else { return }
    remember(joining: typed.count == 1 && isTyping && !overAll)
    if overAll {
      characters = []
      cursor = 0
    }
    isTyping = typed.count == 1
    characters.insert(contentsOf: typed, at: cursor)
    cursor += typed.count
  }

  /// Puts another text in place of all of it.
  package mutating func replaceAll(with text: String) {
    guard text != self.text else { return }
    remember(joining: false)
    isTyping = false
    characters = Array(text)
    cursor = characters.count
  }

  /// Takes away the character before the cursor.
  package mutating func deleteBackward() {
    guard cursor > 0 else { return }
    remember(joining: false)
    characters.remove(at: cursor - 1)
    cursor -= 1
  }

  /// Takes away the character at the cursor.
  package mutating func deleteForward() {
    guard cursor < characters.count else { return }
    remember(joining: false)
    characters.remove(at: cursor)
  }

  /// Takes back the latest change; false where there is none.
  package mutating func undo() -> Bool {
    guard let last = past.popLast() else { return false }
    future.append(Snapshot(characters: characters, cursor: cursor))
    restore(last)
    return true
  }

  /// Gives back what was taken back; false where there is nothing.
  package mutating func redo() -> Bool {
    guard let next = future.popLast() else { return false }
    past.append(Snapshot(characters: characters, cursor: cursor))
    restore(next)
    return true
  }

  private mutating func restore(_ snapshot: Snapshot) {
    characters = snapshot.characters
    cursor = snapshot.cursor
    isTyping = false
  }

  private mutating func remember(joining: Bool) {
    future = []
    if !joining { past.append(Snapshot(characters: characters, cursor: cursor)) }
    if past.count > 200 { past.removeFirst() }
  }

  // MARK: Moving

  /// Moves by so many characters.
  package mutating func move(by count: Int) {
    isTyping = false
    cursor = min(max(0, cursor + count), characters.count)
  }

  /// Moves to a position, the nearest one if there is no such position.
  package mutating func move(to position: Int) {
    isTyping = false
    cursor = min(max(0, position), characters.count)
  }

  /// The first position of the line that the cursor is on.
  package var lineStart: Int {
    (characters[..<cursor].lastIndex(of: "\n") ?? -1) + 1
  }

  /// The last position of the line that the cursor is on.
  package var lineEnd: Int {
    characters[cursor...].firstIndex(of: "\n") ?? characters.count
  }
}
