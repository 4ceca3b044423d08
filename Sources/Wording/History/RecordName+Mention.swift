import Domain

extension RecordName {
  /// What the row is called in the middle of a sentence about what was done to it.
  ///
  /// A long title is cut; a protected person is not named (INV-18).
  var mention: Phrase {
    let words = link.kind.words
    switch words.mention {
    case .quoted: return Quote.around(who)
    case .own(let mention): return mention(self)
    case .byReference:
      return reference.map { words.noun.one + " \($0)" } ?? Quote.around(who)
    case .byNoun(let separator):
      return words.noun.one + (reference.map { Phrase(same: " \($0)") } ?? separator + who)
    }
  }

  /// What a row is called that has just been made: "ny idé «Lys på turvegen»".
  var newMention: Phrase {
    let kind = link.kind
    return Phrase {
      kind.words.mention.hasNoun
        ? "\(kind.newWord[$0])\(mention[$0])" : "\(kind.newNoun[$0]) \(mention[$0])"
    }
  }

  /// The same, with the reference behind it where the mention has none.
  var newMentionWithReference: Phrase {
    guard let reference, !link.kind.words.mention.hasNoun else { return newMention }
    return newMention + " (\(reference))"
  }

  private var who: Phrase { shownTitle.map(\.shortened) }

  /// The title is the checklist's key and the item's number.
  var assessmentMention: Phrase {
    let parts = title.split(separator: " ")
    guard parts.count == 2 else { return Quote.around(who) }
    return Phrase(
      nb: "punkt \(parts[1]) i «\(parts[0])»", nn: "punkt \(parts[1]) i «\(parts[0])»",
      en: "item \(parts[1]) of “\(parts[0])”")
  }
}

extension String {
  /// The first line, cut to 60 characters with an ellipsis where there is more.
  var shortened: String {
    let line = prefix { !$0.isNewline }
    guard line.count > 60 else { return line.endIndex == endIndex ? self : "\(line)…" }
    return "\(line.prefix(59))…"
  }
}

extension RecordKind {
  /// "ny idé", "nytt tiltak": the noun of a row that has just been made.
  var newNoun: Phrase { newWord + noun.one }

  /// "ny " or "nytt ", as the noun has it.
  var newWord: Phrase { Phrase(norwegian: words.isNeuter ? "nytt " : "ny ", en: "new ") }
}
