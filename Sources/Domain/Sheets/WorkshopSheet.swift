/// Everything that is known of one workshop.
///
/// Screen, command line and documents read this value, so that a figure is the same wherever it
/// is shown. Rows in the bin are not in it.
package struct WorkshopSheet: Hashable, Sendable {
  /// The workshop that the rows belong to.
  package var workshop: Workshop
  /// The meeting that it took place at.
  package var meeting: Meeting
  /// The keys that the groups ranked.
  package var keySet: KeySet
  /// The keys that the workshop added, in their order.
  package var supplementaryKeys: [SupplementaryKey]
  /// The groups by their numbers.
  package var groups: [WorkshopGroup]
  /// The measures that were made from it.
  package var measures: [MeasureRow]

  /// Takes a workshop with its rows; there are none unless told.
  package init(
    workshop: Workshop, meeting: Meeting, keySet: KeySet,
    supplementaryKeys: [SupplementaryKey] = [], groups: [WorkshopGroup] = [],
    measures: [MeasureRow] = []
  ) {
    self.workshop = workshop
    self.meeting = meeting
    self.keySet = keySet
    self.supplementaryKeys = supplementaryKeys
    self.groups = groups
    self.measures = measures
  }
}

extension WorkshopSheet {
  /// Whether ballots can still be changed.
  package var isOpen: Bool { workshop.closedOn == nil }

  /// How many took part in all groups (K-07).
  package var headcount: Int { groups.reduce(0) { $0 + $1.headcount } }

  /// The group of a number.
  package func group(_ number: Int) -> WorkshopGroup? {
    groups.first { $0.groupNumber == number }
  }

  /// The number for the next group.
  package var nextGroupNumber: Int { (groups.map(\.groupNumber).max() ?? 0) + 1 }

  /// The ranking of the keys that the groups chose.
  package var ranking: KeyRanking { KeyRanking(groups.map(\.ballot)) }

  /// What a key is called; one that the workshop added has its label alone.
  package func label(_ key: String) -> LocalizedText {
    keySet.key(key)?.label
      ?? LocalizedText(supplementaryKeys.first { $0.code == key }?.label ?? key)
  }

  /// What the groups missed: first what is gathered under one label, then each other text
  /// (K-04, K-10).
  package var missingKeys: [MissingKey] {
    let gathered = supplementaryKeys.map { key in
      MissingKey(
        supplementary: key, label: key.label,
        originals: key.originals.map { original($0) })
    }
    let known = Set(supplementaryKeys.flatMap(\.originals))
    var alone: [String] = []
    for text in groups.flatMap(\.missingKeys) where !known.contains(text) && !alone.contains(text) {
      alone.append(text)
    }
    return gathered
      + alone.map { MissingKey(supplementary: nil, label: $0, originals: [original($0)]) }
  }

  private func original(_ text: String) -> MissingKey.Original {
    MissingKey.Original(
      text: text, groups: groups.filter { $0.missingKeys.contains(text) }.map(\.groupNumber))
  }

  /// What groups wrote as the first thing that they do at home, in the order of the groups.
  package var firstActions: [HomeWish] {
    groups.flatMap { group in group.firstActions.map { .firstAction(group.id, $0) } }
  }

  /// The measures for home that came with the set (K-05).
  package var homeMeasures: [HomeWish] {
    keySet.homeMeasures.map { .homeMeasure(workshop.id, $0.code) }
  }

  /// What a wish says.
  package func text(_ wish: HomeWish) -> LocalizedText {
    switch wish {
    case .firstAction(_, let text): LocalizedText(text)
    case .homeMeasure(_, let code): keySet.homeMeasure(code)?.label ?? LocalizedText(code)
    }
  }

  /// The wish that a text or a code means: what a group wrote, or `T8`.
  ///
  /// - Parameter group: Only what that group wrote.
  package func wish(_ text: String, group: Int? = nil) -> HomeWish? {
    let wanted = SearchFold.fold(TextRules.trimmed(text))
    let written = groups.filter { group == nil || $0.groupNumber == group }.lazy
      .compactMap { group -> HomeWish? in
        group.firstActions.first { SearchFold.fold($0) == wanted }
          .map { .firstAction(group.id, $0) }
      }.first
    if let written { return written }
    guard group == nil else { return nil }
    return keySet.homeMeasures.first { SearchFold.fold($0.code) == wanted }
      .map { .homeMeasure(workshop.id, $0.code) }
  }

  /// The measures that were made of a wish.
  package func measures(madeOf wish: HomeWish) -> [MeasureRow] {
    let texts = Set(Language.allCases.map { SearchFold.fold(text(wish).text(in: $0)) })
    return measures.filter {
      $0.measure.source == wish.source && texts.contains(SearchFold.fold($0.measure.title))
    }
  }

  /// Whether the groups' five highest are those that the set's source published, which are a set
  /// without order (K-06).
  package var agreesWithPublished: Bool {
    !keySet.publishedTopFive.isEmpty
      && Set(ranking.topFive.map(\.key)) == keySet.publishedTopFive
  }
}

/// A key that groups missed, with their own words.
package struct MissingKey: Hashable, Sendable {
  /// What a group wrote, and the groups that wrote it.
  package struct Original: Hashable, Sendable {
    /// The words as they were written.
    package let text: String
    /// The numbers of the groups.
    package let groups: [Int]
  }

  /// The key that the words are gathered under; nil for words that no key gathers.
  package let supplementary: SupplementaryKey?
  /// What it is called.
  package let label: String
  /// What the groups wrote.
  package let originals: [Original]

  /// How many groups missed it.
  package var groupCount: Int { Set(originals.flatMap(\.groups)).count }
}

/// Something to do at home that a case can take up (K-05, K-10).
package enum HomeWish: Hashable, Sendable {
  /// What a group wrote.
  case firstAction(Identifier<WorkshopGroup>, String)
  /// A measure that came with the set, by its code.
  case homeMeasure(Identifier<Workshop>, String)

  /// What a measure that is made of it grew from.
  package var source: RecordLink {
    switch self {
    case .firstAction(let group, _): RecordLink(group)
    case .homeMeasure(let workshop, _): RecordLink(workshop)
    }
  }
}

/// A workshop as a list of all of them shows it.
package struct WorkshopRow: Hashable, Sendable {
  package let workshop: Workshop
  /// The meeting that it took place at.
  package let meeting: Meeting
  /// How many groups it has.
  package let groups: Int

  /// Puts a workshop beside its meeting and the number of its groups.
  package init(workshop: Workshop, meeting: Meeting, groups: Int) {
    self.workshop = workshop
    self.meeting = meeting
    self.groups = groups
  }
}
