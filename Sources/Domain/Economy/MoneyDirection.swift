/// Whether a money line is spent or received (N-22).
package enum MoneyDirection: String, CodeList {
  case cost
  case funding

  package static let vocabulary = Vocabulary.moneyDirection
}
