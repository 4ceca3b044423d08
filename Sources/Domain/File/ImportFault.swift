/// What is wrong with a row of a table.
package enum ImportFault: Hashable, Sendable {
  /// The field cannot hold what the cell says.
  case field(FieldProblem)
  /// None of the municipality's challenges, which are these by code.
  case unknownChallenge(String, known: [String])
  /// More cells than there are headers.
  case tooManyCells(found: Int, headers: Int)
  /// A quotation mark that begins a cell, and none that ends it.
  case quoteNotClosed
  /// A cell or a row longer than any text is.
  case tooLong
  /// Bytes that stand for no letter in the encoding of the file.
  case noLetters
}
