import Domain

@testable import Commands

/// What Docs/JSON.md says of a shape.
extension JSONShape {
  /// What is at the place itself.
  var words: String {
    switch self {
    case .value(let type): type.words
    case .oneOf(let codes): codes.map { "`\($0)`" }.joined(separator: ", ")
    case .list(let element): element.isObject ? "list of objects" : "list of \(element.words)"
    case .object: "object"
    case .entries(let shape): "object with keys of its own, each \(shape.words)"
    case .either(let shapes): shapes.map(\.words).joined(separator: " or ")
    case .nullable(let shape): "\(shape.words) or null"
    case .omissible(let shape): "\(shape.words), or left out"
    }
  }

  /// The places below, in the order in which they are printed: `decision.on`, `rows[].title`.
  func places(below place: String = "") -> [(place: String, words: String)] {
    switch self {
    case .value, .oneOf: return []
    case .nullable(let shape), .omissible(let shape): return shape.places(below: place)
    case .list(let element): return element.places(below: place + "[]")
    case .entries(let shape): return shape.places(below: place + ".*")
    case .either(let shapes): return shapes.flatMap { $0.places(below: place) }
    case .object(let keys):
      return keys.all.flatMap { key in
        let name = place.isEmpty ? key.name : "\(place).\(key.name)"
        return [(place: name, words: key.shape.words)] + key.shape.places(below: name)
      }
    }
  }

  /// A line for each place below.
  var table: String {
    "| key | what it holds |\n|---|---|\n"
      + places().map { "| `\($0.place)` | \($0.words) |\n" }.joined()
  }

  /// What a list of objects is a list of.
  var rowOfList: JSONShape? {
    guard case .list(let element) = self, element.isObject else { return nil }
    return element
  }

  private var isObject: Bool {
    guard case .object = self else { return false }
    return true
  }
}

extension FieldType {
  fileprivate var words: String {
    switch self {
    case .text: "text of one line"
    case .longText: "text"
    case .time: "time, `18:00`"
    case .day: "day, `2026-10-15`"
    case .amount: "number, whole kroner"
    case .integer: "number"
    case .flag: "true or false"
    case .choice(let vocabulary): "code of `\(vocabulary.rawValue)`"
    case .record(let kinds) where kinds.isEmpty: "reference"
    case .record(let kinds): "reference of `\(kinds.map(\.rawValue).joined(separator: "`, `"))`"
    case .list(let element): "list of \(element.words)"
    case .pairs(let vocabulary): "list of objects `code` (of `\(vocabulary.rawValue)`) and `text`"
    }
  }
}
