import Domain
import Foundation

/// A table in a file: read once to learn its encoding, then piece by piece as UTF-8.
struct TableFile {
  let path: String
  /// How large the file is in bytes.
  let size: Int64
  let encoding: TableFormat.Encoding
  /// Whether nothing in the file says the encoding.
  let isEncodingGuessed: Bool
  private let start: UInt64

  private static let pieceSize = 1 << 17

  /// Looks through a file to see what it is; the encoding is found out unless told.
  init(_ path: String, encoding told: TableFormat.Encoding? = nil) throws(ImportError) {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(file: path) }
    size = try Self.size(of: path)
    var check = UTF8Check()
    var marked: (encoding: TableFormat.Encoding, length: Int)?
    var isFirst = true
    try Self.read(path, from: 0) { bytes throws(ImportError) in
      if isFirst {
        isFirst = false
        if let kind = OtherFile(head: bytes) { throw .notATable(file: path, kind) }
        marked = TableFormat.Encoding.marked(bytes)
      }
      check.read(bytes)
      return marked == nil || marked?.encoding == .utf8
    }
    start = UInt64(marked?.length ?? 0)
    isEncodingGuessed = told == nil && marked == nil && !check.isComplete
    let isWide = [.utf16LittleEndian, .utf16BigEndian].contains(told ?? marked?.encoding)
    if check.zeros > 0, !isWide {
      throw .notATable(file: path, check.isWide ? .wideText : .bytes)
    }
    encoding =
      told ?? marked?.encoding ?? (check.isComplete || check.isDamaged ? .utf8 : .windows1252)
  }

  /// Does something with the file's text as it is read.
  ///
  /// - Parameter body: Gets the source of UTF-8 pieces, and how many bytes it has taken so far.
  func read<Value>(
    _ body: (@escaping CSVReader.Source, @escaping () -> Int64) throws(ImportError) -> Value
  ) throws(ImportError) -> Value {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .system(file: path, String(cString: strerror(errno)))
    }
    defer { try? handle.close() }
    let progress = Progress()
    var transcoder = Transcoder(encoding)
    var isOver = false
    let path = path
    do {
      try handle.seek(toOffset: start)
    } catch {
      throw .system(file: path, error.localizedDescription)
    }
    let source: CSVReader.Source = { () throws(ImportError) in
      guard !isOver else { return nil }
      let data: Data?
      do {
        data = try handle.read(upToCount: Self.pieceSize)
      } catch {
        throw .system(file: path, error.localizedDescription)
      }
      guard let data, !data.isEmpty else {
        isOver = true
        let rest = transcoder.finish()
        return rest.isEmpty ? nil : rest
      }
      progress.bytes += Int64(data.count)
      return transcoder.read(Array(data))
    }
    return try body(source) { progress.bytes }
  }

  private final class Progress {
    var bytes: Int64 = 0
  }

  private static func size(of path: String) throws(ImportError) -> Int64 {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw .system(file: path, String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .system(
        file: path, String(cString: strerror(status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)))
    }
    return Int64(status.st_size)
  }

  /// Hands the file over piece by piece until `body` says no.
  private static func read(
    _ path: String, from offset: UInt64, _ body: ([UInt8]) throws(ImportError) -> Bool
  ) throws(ImportError) {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw .system(file: path, String(cString: strerror(errno)))
    }
    defer { try? handle.close() }
    while true {
      let data: Data?
      do {
        data = try handle.read(upToCount: pieceSize)
      } catch {
        throw .system(file: path, error.localizedDescription)
      }
      guard let data, !data.isEmpty, try body(Array(data)) else { return }
    }
  }
}
