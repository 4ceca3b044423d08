/// Something about a row of a table of ideas that was read otherwise than it is written there.
package struct ImportRemark: Hashable, Sendable {
  package enum About: Hashable, Sendable {
    /// Another idea has the number of the form; the row counts as an idea of its own.
    case numberIsTaken(String, title: String, reference: Reference?)
    /// The cell for the number of the form holds none: a spreadsheet's power of ten, or a dash.
    case noNumber(String)
    /// The cell for the sender holds no name, but a word for nobody or an address.
    case noName(String)
    /// The row says the headers again, or what the form itself says: it is no idea, and left out.
    case headersAgain
  }

  /// The line of the table at which the row begins, the first where several are alike; the headers
  /// are on line 1.
  package let row: Int
  /// How many rows it is true of.
  package var count = 1
  package let about: About

  /// Says something about a row.
  package init(row: Int, about: About) {
    self.row = row
    self.about = about
  }
}
