import Foundation

/// The pages of the program's own code that stand in memory.
///
/// Half of what a start reads of the program is for the start alone: arguments, the file's schema, the
/// metadata of types. The pages are copies of the program's file, which the system keeps anyway.
package enum CodePages {
  /// Lets go of them; those that run again come back at their first use.
  ///
  /// Does nothing where the system does not tell where they are.
  package static func release() {
    for range in ranges {
      madvise(UnsafeMutableRawPointer(bitPattern: range.lowerBound), range.count, MADV_DONTNEED)
    }
  }

  /// Where the code stands in memory.
  private static let ranges: [Range<UInt>] = {
    guard
      let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
      let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)
    else { return [] }
    // 00400000-0228b000 r-xp 00000000 fd:00 131074 /usr/bin/sambygg
    return maps.split(separator: "\n").compactMap { line in
      guard line.hasSuffix(program) else { return nil }
      let words = line.split(separator: " ", maxSplits: 2)
      let bounds = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
      guard words[1] == "r-xp", bounds.count == 2, bounds[0] < bounds[1] else { return nil }
      return bounds[0]..<bounds[1]
    }
  }()
}
