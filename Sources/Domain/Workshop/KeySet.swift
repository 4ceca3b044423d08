/// A set of keys to good involvement of residents, which groups of a workshop rank (K-01).
package struct KeySet: Hashable, Sendable {
  /// What workshops name it by, such as `nokkelknippe`.
  package var name: String

  /// The version; name and version identify the set.
  package var version: Int

  /// Where the keys come from; names no person.
  package var source: LocalizedText

  /// The name that people read.
  package var title: LocalizedText

  /// The keys in the order of their numbers; their codes are `1` and up.
  package var keys: [WorkshopKey]

  /// Keys that participants added, in order; their codes are `S1` and up (K-04).
  package var supplementaryKeys: [WorkshopKey]

  /// What participants wanted to do at home, in order (K-05).
  package var homeMeasures: [HomeMeasure]

  /// The codes that were ranked highest where the set comes from: a set, for their order is not
  /// known (K-06).
  package var publishedTopFive: Set<String>

  /// Keys that are like each other; never merged in counts.
  package var overlaps: [KeyOverlap]

  /// Makes a set of those keys, in version 1 unless told; what is left out is empty.
  package init(
    name: String, version: Int = 1, source: LocalizedText, title: LocalizedText,
    keys: [WorkshopKey], supplementaryKeys: [WorkshopKey] = [], homeMeasures: [HomeMeasure] = [],
    publishedTopFive: Set<String> = [], overlaps: [KeyOverlap] = []
  ) {
    self.name = name
    self.version = version
    self.source = source
    self.title = title
    self.keys = keys
    self.supplementaryKeys = supplementaryKeys
    self.homeMeasures = homeMeasures
    self.publishedTopFive = publishedTopFive
    self.overlaps = overlaps
  }
}

extension KeySet {
  /// The key of a code, supplementary ones included.
  package func key(_ code: String) -> WorkshopKey? {
    keys.first { $0.code == code } ?? supplementaryKeys.first { $0.code == code }
  }

  /// The measure of a code.
  package func homeMeasure(_ code: String) -> HomeMeasure? {
    homeMeasures.first { $0.code == code }
  }

  /// The codes of the keys that are like this one, in the set's order.
  package func resembling(_ code: String) -> [String] {
    let codes = overlaps.compactMap { $0.other(than: code) }
    return keys.map(\.code).filter { codes.contains($0) }
  }
}

/// A key of a set: what a ballot names by its code.
package struct WorkshopKey: Hashable, Sendable {
  /// What ballots name it by: `1` to `18`, or `S1` to `S19` for a supplementary one.
  package var code: String

  /// What people read.
  package var label: LocalizedText

  /// A label in the language that the key came in, shown beside the other, or nil (K-02).
  package var marked: MarkedLabel?

  /// Makes a key that ballots name by its code.
  package init(code: String, label: LocalizedText, marked: MarkedLabel? = nil) {
    self.code = code
    self.label = label
    self.marked = marked
  }
}

/// A label in another language than those of the program, with its mark.
package struct MarkedLabel: Hashable, Sendable {
  /// A language that keys came in; its code is the mark.
  package enum Mark: String, CaseIterable, Sendable {
    /// Danish.
    case da
  }

  /// The mark that is shown.
  package var mark: Mark

  /// The label in that language.
  package var text: String

  /// Marks a label with the language that it is in.
  package init(mark: Mark, text: String) {
    self.mark = mark
    self.text = text
  }
}

/// Something to do at home that can become a measure (K-05).
package struct HomeMeasure: Hashable, Sendable {
  /// What commands name it by: `T1` and up, which is no reference of a measure.
  package var code: String

  /// What people read.
  package var label: LocalizedText

  /// Makes a measure that commands name by its code.
  package init(code: String, label: LocalizedText) {
    self.code = code
    self.label = label
  }
}

/// Two keys that are like each other: a hint to those who choose.
package struct KeyOverlap: Hashable, Sendable {
  /// The code of the one.
  package var key: String

  /// The code of the other.
  package var resembles: String

  /// Two keys that are like each other.
  package init(_ key: String, _ resembles: String) {
    self.key = key
    self.resembles = resembles
  }

  /// The other code of the two, or nil where `code` is neither.
  package func other(than code: String) -> String? {
    switch code {
    case key: resembles
    case resembles: key
    default: nil
    }
  }
}
