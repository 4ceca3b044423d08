/// A group of keys of a template with its place.
struct FieldGroup {
  let pairs: [YAMLPair]
  let line: Int
  let path: String

  /// The value of a key; `null` counts as left out.
  subscript(name: String) -> YAMLNode? {
    guard let value = pairs.first(where: { $0.name == name })?.value else { return nil }
    if case .scalar(.null, _) = value { return nil }
    return value
  }

  /// The line of a key, or of the group where the key is missing.
  func line(of name: String) -> Int {
    pairs.first { $0.name == name }?.line ?? line
  }

  /// The place of a key as a path.
  func path(of name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }
}
