/// What the program tells the shell, by the numbers of sysexits.
package enum ExitReason: Int32, Hashable, Sendable {
  case done = 0
  /// A rule says no: a blank required field, a present status, a refused value.
  case refused = 1
  /// An unknown command, option, status, kind or language code, or a missing option.
  case usage = 64
  /// The content of a file is not what it should be.
  case badData = 65
  /// No such file or record.
  case notFound = 66
  case cannotCreate = 73
  case inputOutput = 74
  /// Another program holds the file: try again.
  case busy = 75
  /// Ctrl+C: what was being done is taken back.
  case interrupted = 130
}
