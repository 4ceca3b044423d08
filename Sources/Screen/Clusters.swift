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

  /// Makes a cluster of its first scalar.
  init(_ glyph: Glyph, width: Int) {
    self.glyph = glyph
    self.width = width
    scalars = 1
  }

  /// Gives a narrow sign the room of a picture; it is written narrow all the same, because
  /// terminals do not agree on it.
  mutating func widen() {
    guard width == 1 else { return }
    width = 2
    second = .blank
  }
}

/// Cuts a text into what is in one place each.
///
/// The one door to the screen: a control, format or bidi character comes out as U+FFFD, a line
/// feed, tab or hard blank as a blank.
struct Clusters<Scalars: IteratorProtocol>: Sequence, IteratorProtocol
where Scalars.Element == Unicode.Scalar {
  private var rest: Scalars
  private var ahead: Unicode.Scalar?

  init(_ scalars: Scalars) {
    rest = scalars
    ahead = rest.next()
  }

  mutating func next() -> Cluster? {
    guard let first = ahead else { return nil }
    ahead = rest.next()
    var cluster = start(first)
    if let next = ahead, next.value >= 0x300 { absorb(into: &cluster, first: first) }
    return cluster
  }

  private mutating func start(_ first: Unicode.Scalar) -> Cluster {
    if first.value < 0x300 { return Cluster(Glyph(latin: first), width: 1) }
    switch ScalarWidth.kind(of: first) {
    case .narrow: return Cluster(Glyph(first), width: 1)
    case .wide, .modifier: return Cluster(Glyph(first), width: 2)
    case .variation, .joiner, .replaced: return Cluster(.replacement, width: 1)
    case .regional: return flag(first)
    case .mark:
      var glyph = Glyph("\u{25CC}")
      glyph.add(mark: first)
      return Cluster(glyph, width: 1)
    }
  }

  private mutating func flag(_ first: Unicode.Scalar) -> Cluster {
    var cluster = Cluster(Glyph(regional: first), width: 1)
    if let next = ahead, ScalarWidth.kind(of: next) == .regional {
      cluster.second = Glyph(regional: next)
      cluster.width = 2
      cluster.scalars = 2
      ahead = rest.next()
    }
    return cluster
  }

  /// Takes the marks, variation selectors and joined pictures that follow.
  private mutating func absorb(into cluster: inout Cluster, first: Unicode.Scalar) {
    while let next = ahead, next.value >= 0x300 {
      switch ScalarWidth.kind(of: next) {
      case .mark:
        cluster.glyph.add(mark: next)
      case .variation:
        if next.value == 0xFE0F, first.isPicture { cluster.widen() }
      case .modifier:
        guard first.isPicture else { return }
      case .joiner:
        guard first.isPicture, skipPicture() else { return }
        cluster.widen()
        cluster.scalars += 1
      case .narrow, .wide, .regional, .replaced:
        return
      }
      cluster.scalars += 1
      ahead = rest.next()
    }
  }

  /// Moves on behind the picture that a joiner joins; stays where there is none.
  private mutating func skipPicture() -> Bool {
    var peek = rest
    guard let joined = peek.next(), joined.isPicture else { return false }
    rest = peek
    return true
  }
}

extension Clusters<String.UnicodeScalarView.Iterator> {
  init(_ text: String) {
    self.init(text.unicodeScalars.makeIterator())
  }
}

extension Clusters<Substring.UnicodeScalarView.Iterator> {
  init(_ text: Substring) {
    self.init(text.unicodeScalars.makeIterator())
  }
}

extension Glyph {
  /// Makes a glyph of a Latin letter, sign or control character (below U+0300).
  fileprivate init(latin scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...: self.init(scalar)
    case 0x09, 0x0A, 0xA0: self = .blank
    case 0xAD: self.init("-")
    default: self = .replacement
    }
  }

  /// Makes the letter that half a flag stands for.
  fileprivate init(regional scalar: Unicode.Scalar) {
    self = Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41).map { Glyph($0) } ?? .replacement
  }
}
