/// The keys of an object in JSON, in the order in which they are printed.
struct JSONKeys: Sendable, ExpressibleByDictionaryLiteral {
  let all: [JSONKey]

  /// Prints these keys in this order.
  init(_ all: [JSONKey]) {
    self.all = all
  }

  init(dictionaryLiteral elements: (String, JSONShape)...) {
    all = elements.map { JSONKey(name: $0.0, shape: $0.1) }
  }

  /// These keys, then others.
  func adding(_ more: JSONKeys) -> JSONKeys { JSONKeys(all + more.all) }
}

/// One key of an object with what it holds.
struct JSONKey: Sendable {
  let name: String
  let shape: JSONShape
}
