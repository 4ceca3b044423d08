/// What a piece of text looks like in cells.
struct Cluster {
  /// The character, and what follows it in a cell of its own: a flag's second letter, or a
  /// blank where a narrow sign is asked to be a picture.
  var glyph: Glyph
  var second: Glyph?
  /// 1 or 2 columns.
  var width: Int
  /// How many scalars of the text it is made of.
  var scalars: Int

  /// Gives a narrow sign the room of a picture; it is written narrow all the same, because
  /// terminals do not agree on it.
  mutating func widen() {
    guard width == 1 else { return }
    width = 2
    second = .blank
  }
}

/// Cuts a text into what stands in one place each.
///
/// The one door to the screen: a control, format or bidi character comes out as U+FFFD, a line
/// feed, tab or hard blank as a blank.
struct Clusters: Sequence, IteratorProtocol {
  private var rest: String.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?

  init(_ text: some StringProtocol) {
    rest = String.UnicodeScalarView(text.unicodeScalars).makeIterator()
    ahead = rest.next()
  }

  mutating func next() -> Cluster? {
    guard let first = ahead else { return nil }
    ahead = rest.next()
    if first.value < 0x300 {
      return absorbing(Cluster(glyph: Clusters.latin(first), width: 1, scalars: 1), picture: false)
    }
    switch ScalarWidth.kind(of: first) {
    case .narrow:
      let picture = first.isPicture
      return absorbing(Cluster(glyph: Glyph(first), width: 1, scalars: 1), picture: picture)
    case .wide, .modifier:
      let picture = first.isPicture
      return absorbing(Cluster(glyph: Glyph(first), width: 2, scalars: 1), picture: picture)
    case .mark:
      var glyph = Glyph("\u{25CC}")
      glyph.add(mark: first)
      return absorbing(Cluster(glyph: glyph, width: 1, scalars: 1), picture: false)
    case .variation, .joiner, .replaced:
      return absorbing(Cluster(glyph: .replacement, width: 1, scalars: 1), picture: false)
    case .regional:
      return flag(first)
    }
  }

  private static func latin(_ scalar: Unicode.Scalar) -> Glyph {
    switch scalar {
    case "\t", "\n", "\u{A0}": .blank
    case "\u{AD}": Glyph("-")
    case "\0"..<" ", "\u{7F}"..<"\u{A0}": .replacement
    default: Glyph(scalar)
    }
  }

  private mutating func flag(_ first: Unicode.Scalar) -> Cluster {
    var cluster = Cluster(glyph: Clusters.letter(first), width: 1, scalars: 1)
    if let next = ahead, ScalarWidth.kind(of: next) == .regional {
      cluster.second = Clusters.letter(next)
      cluster.width = 2
      cluster.scalars = 2
      ahead = rest.next()
    }
    return absorbing(cluster, picture: false)
  }

  private static func letter(_ regional: Unicode.Scalar) -> Glyph {
    Unicode.Scalar(regional.value - 0x1F1E6 + 0x41).map(Glyph.init) ?? .replacement
  }

  /// Takes the marks, variation selectors and joined pictures that follow.
  private mutating func absorbing(_ start: Cluster, picture: Bool) -> Cluster {
    var cluster = start
    while let next = ahead, next.value >= 0x300 {
      switch ScalarWidth.kind(of: next) {
      case .mark:
        cluster.glyph.add(mark: next)
      case .variation:
        if next.value == 0xFE0F, picture { cluster.widen() }
      case .modifier where picture:
        break
      case .joiner where picture:
        var peek = rest
        guard let joined = peek.next(), joined.isPicture else {
          return cluster
        }
        rest = peek
        cluster.widen()
        cluster.scalars += 1
      case .narrow, .wide, .joiner, .modifier, .regional, .replaced:
        return cluster
      }
      cluster.scalars += 1
      ahead = rest.next()
    }
    return cluster
  }
}
