import Domain

@testable import Commands

extension JSONShape {
  /// Where a value is not as declared, each place with what is wrong there.
  func misfits(_ value: JSONObject, at place: String) -> [String] {
    switch self {
    case .nullable(let shape):
      return value.isNull ? [] : shape.misfits(value, at: place)
    case .omissible(let shape):
      return shape.misfits(value, at: place)
    case .either(let shapes):
      let fits = shapes.contains { $0.misfits(value, at: place).isEmpty }
      return fits ? [] : [complaint(value, place)]
    case .oneOf(let codes):
      let fits = value.text.map { codes.contains($0) } ?? false
      return fits ? [] : [complaint(value, place)]
    case .value(let type):
      return type.holds(value) ? [] : [complaint(value, place)]
    case .list(let element):
      guard value.isList else { return [complaint(value, place)] }
      return value.list.flatMap { element.misfits($0, at: place + "[]") }
    case .entries(let shape):
      guard value.isObject else { return [complaint(value, place)] }
      return value.keys.sorted().flatMap { shape.misfits(value[$0], at: "\(place).\($0)") }
    case .object(let keys):
      guard value.isObject else { return [complaint(value, place)] }
      return keys.misfits(value, at: place)
    }
  }

  private func complaint(_ value: JSONObject, _ place: String) -> String {
    "\(place) is not \(words): \(value)"
  }

  fileprivate var mayBeLeftOut: Bool {
    guard case .omissible = self else { return false }
    return true
  }
}

extension JSONKeys {
  fileprivate func misfits(_ value: JSONObject, at place: String) -> [String] {
    let declared = Set(all.map { $0.name })
    var found = value.keys.subtracting(declared).sorted().map { "\(place).\($0) is not declared" }
    for key in all {
      if value.keys.contains(key.name) {
        found += key.shape.misfits(value[key.name], at: "\(place).\(key.name)")
      } else if !key.shape.mayBeLeftOut {
        found.append("\(place).\(key.name) is missing")
      }
    }
    return found
  }
}

extension FieldType {
  /// Whether a field of this type may be such JSON, where it is not blank.
  fileprivate func holds(_ value: JSONObject) -> Bool {
    switch self {
    case .text, .longText, .time, .record: value.text != nil
    case .day: value.text.map { Day(iso: $0) != nil } ?? false
    case .amount, .integer: value.number != nil
    case .flag: value.flag != nil
    case .choice(let vocabulary):
      value.text.map { vocabulary.isOpen || vocabulary.codes.contains($0) } ?? false
    case .list(let element): value.isList && value.list.allSatisfy { element.holds($0) }
    case .pairs(let vocabulary):
      value.isList
        && value.list.allSatisfy { pair in
          pair.keys == ["code", "text"] && pair["text"].text != nil
            && FieldType.choice(vocabulary).holds(pair["code"])
        }
    }
  }
}
