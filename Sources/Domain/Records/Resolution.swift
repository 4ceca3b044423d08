/// The row that somebody meant by a reference or a name.
package enum Resolution: Hashable, Sendable {
  case found(RecordLink)
  case none
  /// Several rows have exactly that name.
  case several([RecordName])
}
