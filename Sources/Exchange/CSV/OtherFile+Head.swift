import Domain

extension OtherFile {
  /// What a file is by its first bytes; nil where it may be a table.
  init?(head: [UInt8]) {
    let marks: [([UInt8], OtherFile)] = [
      ([0x50, 0x4B, 0x03, 0x04], .workbook), ([0xD0, 0xCF, 0x11, 0xE0], .workbook),
      ([0x1F, 0x8B], .packed), (Array("SQLite format 3".utf8), .database),
      (Array("%PDF".utf8), .pdf), ([0xFF, 0xFE, 0x00, 0x00], .wideText),
      ([0x00, 0x00, 0xFE, 0xFF], .wideText),
    ]
    if let mark = marks.first(where: { head.starts(with: $0.0) }) {
      self = mark.1
      return
    }
    let text = String(decoding: head.prefix(200), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let begins = { (starts: [String]) in starts.contains { text.hasPrefix($0) } }
    if begins(["<!doctype", "<html", "<?xml", "<table", "<head", "<meta"]) {
      self = .markup
    } else if text.prefixMatch(of: /\[\s*[{\]]|\{\s*["}]/) != nil {
      self = .json
    } else {
      return nil
    }
  }
}
