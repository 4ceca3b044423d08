/// How often a series expects a meeting; `free` expects none.
package enum Interval: String, CodeList {
  case month
  case quarter
  case free

  package static let vocabulary = Vocabulary.interval
}
