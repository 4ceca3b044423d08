import Domain

extension TableFormat.Encoding {
  /// The encoding that a byte order mark at the head of a file names, and how long the mark is.
  static func marked(
    _ head: some Collection<UInt8>
  ) -> (encoding: TableFormat.Encoding, length: Int)? {
    let bytes = Array(head.prefix(3))
    if bytes == [0xEF, 0xBB, 0xBF] { return (.utf8, 3) }
    switch bytes.prefix(2) {
    case [0xFF, 0xFE]: return (.utf16LittleEndian, 2)
    case [0xFE, 0xFF]: return (.utf16BigEndian, 2)
    default: return nil
    }
  }
}
