package import Domain
import Foundation
package import Store

/// The whole file or one case as JSON, history included: to take it elsewhere
/// (Docs/Archive.md).
///
/// Both ways a row at a time: the size of the file does not matter for memory.
package enum Archive {
  /// Gives the archive of a file, or of one case in it, to `sink`, piece by piece.
  package static func write(
    _ store: Store, of caseFile: Identifier<CaseFile>? = nil,
    to sink: ([UInt8]) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    try store.readArchive(of: caseFile) { reading throws(ArchiveError) in
      try withoutActuallyEscaping(sink) { sink throws(ArchiveError) in
        var writer = ArchiveWriter(reading, sink: sink)
        try writer.write()
      }
    }
  }

  /// Reads an archive that is all in memory into an empty file.
  package static func read(
    _ bytes: [UInt8], into store: Store, actor: String
  ) throws(ArchiveError) {
    try read(JSONScanner(bytes), into: store, actor: actor)
  }

  /// Reads the archive in a file into an empty file of the program's own.
  package static func read(
    file: String, into store: Store, actor: String
  ) throws(ArchiveError) {
    try reading(file) { scanner throws(ArchiveError) in
      try read(scanner, into: store, actor: actor)
    }
  }

  /// Reads the archive in a file into a file that holds something already.
  ///
  /// - Parameter choose: Which row is kept where two do not fit; nil for not chosen.
  /// - Throws: ``ArchiveError/conflicts(_:)`` where somebody has to choose first.
  package static func merge(
    file: String, into store: Store, _ context: ActionContext,
    choose: @escaping (ArchiveConflict) -> ArchiveChoice?
  ) throws(ArchiveError) -> ArchiveMergeReport {
    try reading(file) { scanner throws(ArchiveError) in
      var scanner = scanner
      return try store.mergeArchive(context, choose) { merging throws(ArchiveError) in
        var reader = ArchiveReader(merging)
        try reader.read(&scanner)
      }
    }
  }

  private static func reading<Value>(
    _ file: String, _ body: (JSONScanner) throws(ArchiveError) -> Value
  ) throws(ArchiveError) -> Value {
    guard let handle = FileHandle(forReadingAtPath: file) else { throw .missing(file: file) }
    defer { try? handle.close() }
    return try body(
      JSONScanner { () throws(ArchiveError) in
        do {
          guard let data = try handle.read(upToCount: 1 << 18), !data.isEmpty else { return nil }
          return Array(data)
        } catch {
          throw .system(file: file, error.localizedDescription)
        }
      })
  }

  private static func read(
    _ scanner: JSONScanner, into store: Store, actor: String
  ) throws(ArchiveError) {
    var scanner = scanner
    try store.loadArchive(actor: actor) { loading throws(ArchiveError) in
      var reader = ArchiveReader(loading)
      try reader.read(&scanner)
    }
  }
}
