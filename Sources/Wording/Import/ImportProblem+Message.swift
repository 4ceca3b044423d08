package import Domain

extension ImportProblem {
  /// Row, column and what to write instead: "Rad 7, «Mottatt»: Ukjent dato. Prøv 15.10.2026."
  package var message: Phrase {
    let place = ImportText.row(row)
    let what = fault.message
    guard let column else { return Phrase { "\(place[$0]): \(what[$0])" } }
    let header = Quote.around(column)
    return Phrase { "\(place[$0]), \(header[$0]): \(what[$0])" }
  }
}
