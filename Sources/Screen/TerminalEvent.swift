/// What a terminal tells the program.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one piece; line feeds and tabs are kept, other control characters are not.
  case paste(String)
  /// The terminal has another size now; only the last of a storm is told.
  case resized(Size)
  /// Somebody called the terminal's `Waker`.
  case wokenUp
  /// The system asks the program to end.
  case interrupted(Interruption)
}

/// Why the system asks the program to end.
package enum Interruption: Hashable, Sendable {
  /// SIGTERM, or SIGINT from outside (the key Ctrl+C is a key).
  case terminate
  /// SIGHUP, or the terminal is gone: nothing can be shown any more.
  case hangUp
}
