import Domain

extension TableFormat.Encoding {
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252"
    case .macRoman: "Mac Roman"
    }
  }
}
