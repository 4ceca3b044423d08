/// Why a table could not be read at all.
///
/// Nothing has come in.
package enum ImportError: Error, Hashable, Sendable {
  /// No such file.
  case missing(file: String)
  /// The file cannot be read, in the system's words.
  case system(file: String, String)
  /// Something else than a table.
  case notATable(file: String, OtherFile)
  /// No header is known as the title's; the headers that there are.
  case noTitleColumn([String])
  /// A column that was to be read as a field is not there; those that are.
  case noSuchColumn(String, headers: [String])
  /// A column of days has rows with the day first, and rows with the month first.
  case mixedDates(column: String, dayFirst: Int, monthFirst: Int)
  /// Somebody stopped the reading.
  case interrupted
  /// The sambygg file says no.
  case store(StoreError)
}
