/// What is done outside the file: on the terminal, in the file system, or to the program.
package enum OutsideEffect: Hashable, Sendable {
  /// Reads a table of ideas; a dry run takes nothing in.
  case importIdeas(path: String, isDryRun: Bool)
  case writeFile(path: String, text: String, overwrite: Bool)
  case editExternally(String)
  case copy(String)
  case redraw
  case beep
  case quit
}
