package import Domain
internal import Wording

/// Looks through a page for what may give somebody away, before it is written (Rules.md 4.7).
///
/// Words are compared whole and with their capitals, with or without a genitive -s; the parts of
/// a hyphenated name count each. No hit on somebody who agreed to be named.
package struct ShareGate {
  private let names: [Name]
  private let approved: Set<String>

  private struct Name {
    let words: [String]
    let reason: ShareHit.Reason
  }

  /// Looks for those who are registered.
  ///
  /// - Parameter approved: What somebody has answered may stay.
  package init(_ register: ShareRegister, approved: [String] = []) {
    self.approved = Set(approved.map(TextRules.trimmed))
    names = register.people.flatMap(Self.names)
      .sorted { ($0.words.count, $0.reason.weight) > ($1.words.count, $1.reason.weight) }
  }

  /// What nobody has answered for, in the order in which it comes on the page.
  package func hits(in output: DocumentOutput, photos: [String] = []) -> [ShareHit] {
    let found =
      output.pieces.flatMap(hits)
      + photos.map {
        ShareHit(text: $0, reason: .photo, place: ExperiencePageText.links, excerpt: $0)
      }
    return found.filter { $0.stops || !approved.contains($0.text) && !isApprovedGenitive($0.text) }
  }

  private func isApprovedGenitive(_ text: String) -> Bool {
    text.hasSuffix("s") && approved.contains(String(text.dropLast()))
  }

  // MARK: Names

  private static func names(of person: Person) -> [Name] {
    guard !person.publishName || person.isProtected, person.status != .anonymised else { return [] }
    let full = [person.name, person.shownName]
    var names: [Name] = []
    for name in full {
      let words = words(of: name)
      guard !words.isEmpty else { continue }
      names.append(Name(words: words, reason: person.isProtected ? .protectedName : .name))
      for (index, part) in words.enumerated() where part.count > 1 {
        let isFamily = index == words.count - 1 && words.count > 1
        let reason: ShareHit.Reason =
          person.isProtected ? (isFamily ? .protectedName : .protectedGivenName) : .name
        names.append(Name(words: [part], reason: reason))
        for half in part.split(separator: "-") where part.contains("-") {
          names.append(Name(words: [String(half)], reason: reason))
        }
      }
    }
    return names
  }

  private static func words(of name: String) -> [String] {
    name.split { $0.isWhitespace }.map(String.init)
  }

  // MARK: Texts

  private func hits(in piece: TextPiece) -> [ShareHit] {
    let text = Array(piece.text)
    var taken = Array(repeating: false, count: text.count)
    var found: [(at: Int, hit: ShareHit)] = []
    func add(_ range: Range<Int>, _ reason: ShareHit.Reason) {
      guard !taken[range].contains(true) else { return }
      for index in range { taken[index] = true }
      found.append(
        (
          range.lowerBound,
          ShareHit(
            text: String(text[range]), reason: reason, place: piece.place,
            excerpt: Self.excerpt(text, round: range))
        ))
    }
    for (range, kind) in ContactDetails.found(in: text) { add(range, kind) }
    for name in names {
      for range in Self.ranges(of: Array(name.words.joined(separator: " ")), in: text) {
        add(range, name.reason)
      }
    }
    return found.sorted { $0.at < $1.at }.map(\.hit)
  }

  /// Where a name is as a whole word, its genitive -s too.
  private static func ranges(of name: [Character], in text: [Character]) -> [Range<Int>] {
    guard let first = name.first, text.count >= name.count else { return [] }
    var ranges: [Range<Int>] = []
    for start in 0...(text.count - name.count) where text[start] == first {
      guard start == 0 || !text[start - 1].isPartOfName else { continue }
      guard text[start..<(start + name.count)].elementsEqual(name) else { continue }
      var end = start + name.count
      if end < text.count, text[end] == "s" { end += 1 }
      if end == text.count || !text[end].isPartOfName { ranges.append(start..<end) }
    }
    return ranges
  }

  private static func excerpt(_ text: [Character], round range: Range<Int>) -> String {
    let start = max(0, range.lowerBound - 24)
    let end = min(text.count, range.upperBound + 24)
    let words = String(text[start..<end].map { $0.isNewline ? " " : $0 })
    return (start > 0 ? "…" : "") + words + (end < text.count ? "…" : "")
  }
}

extension ShareHit.Reason {
  /// What counts more where a word is several people's name.
  fileprivate var weight: Int {
    switch self {
    case .protectedName: 2
    case .protectedGivenName: 1
    case .name, .identityNumber, .email, .phone, .photo: 0
    }
  }
}
