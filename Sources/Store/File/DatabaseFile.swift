import Domain
import Foundation
import GRDB

/// The file on disk, looked at before SQLite is: what is not ours stays untouched.
struct DatabaseFile {
  let path: String

  /// The name by which SQLite opens the file without making any other beside it.
  var immutableURI: String {
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#"))
    let encoded = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
    return "file:\(encoded)?immutable=1"
  }

  private var folder: String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  /// Refuses a file that is missing, another program's, newer, cut off, on a network share or
  /// not to be written.
  ///
  /// The descriptor that this takes is closed before SQLite opens the file, and none is taken of a
  /// file that is open already (``OpenFiles``).
  func checkBeforeOpening(_ options: StoreOptions) throws(StoreError) -> FoundFile {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard options.createIfMissing, !options.isReadOnly else { throw .missingFile(path) }
      return .missing
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notOurs(path) }
    let header =
      OpenFiles.contains(path) ? nil : try checkHeader(size: Int(status.st_size), options)
    if !options.isReadOnly {
      guard access(path, W_OK) == 0, access(folder, W_OK) == 0 else { throw .notWritable(path) }
      if !options.forceNetworkFileSystem, NetworkFileSystem.holds(path) {
        throw .networkFileSystem(path)
      }
    }
    return .there(usesWriteAheadLog: header?.usesWriteAheadLog ?? true)
  }

  /// Makes an empty file that only its owner may read, or its group where the folder is the
  /// group's.
  func create(_ options: StoreOptions) throws(StoreError) {
    if !FileManager.default.fileExists(atPath: folder) {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      } catch {
        throw .cannotCreate(path)
      }
    }
    if !options.forceNetworkFileSystem, NetworkFileSystem.holds(folder) {
      throw .networkFileSystem(path)
    }
    let descriptor = open(path, O_CREAT | O_RDWR | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return }
      throw errno == ENOSPC || errno == EDQUOT ? .diskFull : .cannotCreate(path)
    }
    Foundation.close(descriptor)
    try FileMode.apply(to: path)
  }

  /// The header of the file; nil where it has no bytes.
  private func checkHeader(size: Int, _ options: StoreOptions) throws(StoreError) -> FileHeader? {
    guard size > 0 else {
      // A file of no bytes is a database in which nothing has been made yet, or one that lost
      // everything: only what makes files may fill it.
      if options.createIfMissing, !options.isReadOnly { return nil }
      throw .damaged(path: path, newestBackup: Backups.newestWhole(of: path))
    }
    guard let header = FileHeader(path: path) else { throw .notOurs(path) }
    guard header.applicationId == Schema.applicationId else { throw .notOurs(path) }
    guard header.userVersion <= Schema.current else {
      throw .newer(path: path, found: header.userVersion, known: Schema.current)
    }
    // In this order: another process may be moving changes from the log into the file, which it
    // takes the log away after.
    if !hasPendingWrites, self.size < header.size {
      throw .damaged(path: path, newestBackup: Backups.newestWhole(of: path))
    }
    return header
  }

  /// How many bytes the file has now.
  private var size: Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Whether changes wait beside the file: it may then be shorter than its header says.
  private var hasPendingWrites: Bool {
    var status = stat()
    return stat(path + "-wal", &status) == 0 && status.st_size > 0
  }
}

/// What is at a path before SQLite opens it.
enum FoundFile: Hashable {
  case missing
  /// A file; one of no bytes counts as one that uses the log, which its migrations turn on.
  case there(usesWriteAheadLog: Bool)
}

/// The first hundred bytes of an SQLite file.
struct FileHeader {
  let applicationId: Int32
  let userVersion: Int
  /// How many bytes the file has by its own account.
  let size: Int
  /// Whether changes are written beside the file first.
  let usesWriteAheadLog: Bool

  /// Reads the header; nil where the file is no SQLite database.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { Foundation.close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 100)
    guard Foundation.read(descriptor, &bytes, 100) == 100,
      bytes.prefix(16).elementsEqual(Array("SQLite format 3\0".utf8))
    else { return nil }
    usesWriteAheadLog = bytes[18] == 2
    let pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
    size = (pageSize == 1 ? 65_536 : pageSize) * Int(Self.number(bytes, at: 28))
    userVersion = Int(Int32(bitPattern: Self.number(bytes, at: 60)))
    applicationId = Int32(bitPattern: Self.number(bytes, at: 68))
  }

  private static func number(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}

/// Which rights a file of ours gets.
enum FileMode {
  /// Owner only, or the group too where the folder hands its group down.
  static func apply(to path: String) throws(StoreError) {
    var status = stat()
    let folder = (path as NSString).deletingLastPathComponent
    let isShared =
      stat(folder.isEmpty ? "." : folder, &status) == 0
      && status.st_mode & S_ISGID != 0 && status.st_mode & S_IWGRP != 0
    guard chmod(path, isShared ? 0o660 : 0o600) == 0 else { throw .cannotCreate(path) }
  }
}
