/// Why a terminal cannot be drawn on.
package enum TerminalError: Error, Hashable, Sendable {
  /// The program is not run from a terminal.
  case noTerminal
  /// `TERM` names a terminal that the system does not know or that cannot place its cursor.
  case unusable
}
