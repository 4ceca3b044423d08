/// What JSON is made of: the types that stand at each place, learnt from values.
///
/// Places are written as people write them: `decision.on`, `rows[].title`.
struct JSONShape: Hashable {
  private(set) var types: [String: Set<String>] = [:]

  /// Learns from one more value.
  mutating func learn(_ value: JSONObject, at place: String = "") {
    types[place, default: []].insert(Self.type(of: value))
    for key in value.keys { learn(value[key], at: place.isEmpty ? key : "\(place).\(key)") }
    for element in value.list { learn(element, at: "\(place)[]") }
  }

  /// The type of one value; an object without keys does not occur.
  static func type(of value: JSONObject) -> String {
    if value.isNull { return "null" }
    if value.flag != nil { return "true or false" }
    if value.number != nil { return "number" }
    if value.text != nil { return "text" }
    return value.keys.isEmpty ? "list" : "object"
  }

  /// A line a place, in alphabetical order.
  var rows: [(place: String, type: String)] {
    types.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }.map { place, types in
      (
        place,
        types.sorted { ($0 == "null" ? 1 : 0, $0) < ($1 == "null" ? 1 : 0, $1) }
          .joined(separator: " or ")
      )
    }
  }
}
