import Foundation

/// Writes files whole or not at all, for their owner's eyes only.
package enum FileWriter {
  /// Takes the bytes of a file that is being written.
  struct Sink {
    fileprivate let descriptor: Int32
    fileprivate let path: String

    /// Adds bytes to the file.
    func append(_ bytes: some ContiguousBytes & Collection<UInt8>) throws(FileFault) {
      var written = 0
      while written < bytes.count {
        let count = bytes.withUnsafeBytes {
          Foundation.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
        }
        if count > 0 {
          written += count
        } else if errno != EINTR {
          throw .notWritten(path, reason: SystemError.text(errno))
        }
      }
    }
  }

  /// Writes a text to a file.
  ///
  /// - Parameter force: Whether a file of that name may be replaced. Without it the file is
  ///   left alone, however late it turns up.
  static func write(
    _ text: String, to path: String, force: Bool, random: UInt32
  ) throws(CommandFailure) {
    try write(to: path, force: force, random: random) { sink throws(CommandFailure) in
      try filing { () throws(FileFault) in try sink.append(Array(text.utf8)) }
    }
  }

  /// Writes a document from the screen; what was wrong with the file, nil where it was written.
  package static func fault(
    writing text: String, to path: String, force: Bool
  ) -> FileFault? {
    do throws(CommandFailure) {
      try write(text, to: path, force: force, random: .random(in: .min ... .max))
      return nil
    } catch {
      guard case .file(let fault) = error else { return .notWritten(path, reason: "") }
      return fault
    }
  }

  /// Writes a file piece by piece, by way of a temporary one beside it.
  static func write(
    to path: String, force: Bool, random: UInt32,
    _ fill: (Sink) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    guard force || access(path, F_OK) != 0 else { throw .file(.exists(path)) }
    let temporary = "\(path).\(String(random, radix: 36)).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .file(.cannotCreate(path, reason: SystemError.text(errno)))
    }
    do throws(CommandFailure) {
      do throws(CommandFailure) {
        try fill(Sink(descriptor: descriptor, path: path))
      } catch {
        close(descriptor)
        throw error
      }
      try filing { () throws(FileFault) in
        try finish(descriptor, path)
        try move(temporary, to: path, force: force)
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func finish(_ descriptor: Int32, _ path: String) throws(FileFault) {
    let synced = fsync(descriptor)
    let failure = errno
    guard close(descriptor) == 0, synced == 0 else {
      throw .notWritten(path, reason: SystemError.text(synced == 0 ? errno : failure))
    }
  }

  /// Gives the temporary file its name; a hard link fails where the name is taken.
  private static func move(
    _ temporary: String, to path: String, force: Bool
  ) throws(FileFault) {
    if force {
      guard rename(temporary, path) == 0 else {
        throw .cannotCreate(path, reason: SystemError.text(errno))
      }
      return
    }
    guard link(temporary, path) == 0 else {
      let number = errno
      throw number == EEXIST
        ? .exists(path) : .cannotCreate(path, reason: SystemError.text(number))
    }
    unlink(temporary)
  }
}

/// Does something with files; an error of theirs becomes one of the command's.
func filing<Value>(
  _ work: () throws(FileFault) -> Value
) throws(CommandFailure) -> Value {
  do {
    return try work()
  } catch {
    throw .file(error)
  }
}
