extension String {
  /// The text with a name replaced where it is a whole word, a genitive -s after it or not.
  func replacingWord(_ name: String, by word: String) -> String {
    var result = ""
    var rest = self[...]
    while let found = rest.firstRange(of: name) {
      result += rest[..<found.lowerBound]
      let isWhole = result.last?.isPartOfName != true && rest.endsName(at: found.upperBound)
      result += isWhole ? word : name
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}

extension Substring {
  func endsName(at index: Index) -> Bool {
    var after = self[index...]
    if after.first == "s" { after = after.dropFirst() }
    return after.first?.isPartOfName != true
  }
}

extension Character {
  var isPartOfName: Bool { isLetter || isNumber }
}
