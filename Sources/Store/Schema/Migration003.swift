/// The third version of the file: every row that the journal keeps has an image of itself, which the
/// triggers read instead of spelling it out (decision 0051).
///
/// Frozen: never edited once released.
enum Migration003 {
  /// The tables that get an image, and triggers that read it.
  static let imagedTables = Migration001.journaledTables + Migration002.newTables
}
