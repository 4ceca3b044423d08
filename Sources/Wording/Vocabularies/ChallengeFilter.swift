package import Domain

/// Finds main challenges by their names in any language (V-04).
package enum ChallengeFilter {
  /// The words of a filter that begin the name of a challenge, three letters at least.
  package static func words(of filter: String) -> [ChallengeWord] {
    filter.split(whereSeparator: \.isWhitespace).compactMap { typed in
      let word = SearchFold.fold(String(typed))
      guard word.count >= 3 else { return nil }
      let codes = ShippedChallenge.allCases.filter { challenge in
        Language.allCases.contains { SearchFold.fold(challenge.label[$0]).hasPrefix(word) }
      }
      return codes.isEmpty ? nil : ChallengeWord(word: word, codes: codes.map(\.rawValue))
    }
  }
}
