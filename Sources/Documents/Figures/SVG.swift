/// A drawing in black, white and grey, which any browser and any printer can show.
struct SVG {
  /// How a surface is filled; told apart without colour.
  enum Fill: String {
    case solid = "#222"
    case hatched = "url(#hatched)"
    case empty = "#fff"
  }

  /// Which end of a text is at its place.
  enum Anchor: String {
    case start, middle, end
  }

  static let width = 800

  private let height: Int
  private let head: String
  private var parts: [String] = []

  /// Begins an empty drawing.
  ///
  /// - Parameter description: What it says, for those who do not see it.
  init(title: String, description: String, language: String, height: Int) {
    self.height = height
    head = """
      <title id="title">\(Self.escaped(title))</title>
      <desc id="description">\(Self.escaped(description))</desc>
      """
    writtenIn = language
  }

  private let writtenIn: String

  /// The drawing as a file.
  var text: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" xml:lang="\(writtenIn)" role="img" \
    aria-labelledby="title description" width="\(Self.width)" height="\(height)" \
    viewBox="0 0 \(Self.width) \(height)" font-family="sans-serif" font-size="13">
    \(head)
    <defs>
    <pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)">
    <rect width="6" height="6" fill="#fff"/>
    <line x1="0" y1="0" x2="0" y2="6" stroke="#222" stroke-width="3"/>
    </pattern>
    </defs>
    <rect width="\(Self.width)" height="\(height)" fill="#fff"/>
    \(parts.joined(separator: "\n"))
    </svg>

    """
  }

  // MARK: Parts

  mutating func rectangle(x: Int, y: Int, width: Int, height: Int, _ fill: Fill) {
    parts.append(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(max(0, width))\" height=\"\(height)\" "
        + "fill=\"\(fill.rawValue)\" stroke=\"#222\"/>")
  }

  mutating func circle(x: Int, y: Int, _ fill: Fill) {
    parts.append(
      "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"6\" fill=\"\(fill.rawValue)\" stroke=\"#222\" "
        + "stroke-width=\"2\"/>")
  }

  mutating func line(from: (x: Int, y: Int), to: (x: Int, y: Int), isDashed: Bool = false) {
    let dash = isDashed ? " stroke-dasharray=\"4 3\"" : ""
    parts.append(
      "<line x1=\"\(from.x)\" y1=\"\(from.y)\" x2=\"\(to.x)\" y2=\"\(to.y)\" stroke=\"#222\""
        + "\(dash)/>")
  }

  mutating func cross(x: Int, y: Int) {
    line(from: (x - 6, y - 6), to: (x + 6, y + 6))
    line(from: (x - 6, y + 6), to: (x + 6, y - 6))
  }

  /// Writes a text; one too long for its room is cut.
  mutating func write(
    _ text: String, x: Int, y: Int, _ anchor: Anchor = .start, room: Int = Self.width
  ) {
    let most = max(1, room / 7)
    let shown = text.count > most ? text.prefix(most - 1) + "…" : text[...]
    parts.append(
      "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor.rawValue)\" fill=\"#000\">"
        + Self.escaped(String(shown)) + "</text>")
  }

  /// A text as XML may hold it: without markup, and without characters that XML does not know.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
