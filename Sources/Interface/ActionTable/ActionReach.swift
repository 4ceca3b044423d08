/// What running an action can change.
enum ActionReach: Sendable {
  /// What is seen and selected.
  case screen
  /// The file.
  case file
  /// The file, and in it the row that the action is about.
  case row
  /// Nothing in the file, but another file, or whether the program goes on.
  case outside

  /// Whether it can change the file, which one that can only be read refuses.
  var isOfFile: Bool {
    switch self {
    case .file, .row: true
    case .screen, .outside: false
    }
  }

  /// Whether it can change more than the screen.
  var isLasting: Bool {
    switch self {
    case .file, .row, .outside: true
    case .screen: false
    }
  }
}
