import CResources
package import Domain

/// The sample municipality that the program holds, as an archive (Docs/Archive.md).
package enum SampleArchive {
  /// The day on which the sample municipality stands still: Thursday 15 October 2026.
  package static let today = Day(year: 2026, month: 10, day: 15) ?? .first

  /// Who sits at the sample municipality's desk, unless somebody else is named.
  package static let coordinator = "Ragna Tindevoll"

  /// The bytes of `sample-data/granvag.json`.
  package static var bytes: [UInt8] {
    let resource = CResourceSampleArchive()
    return Array(UnsafeBufferPointer(start: resource.bytes, count: resource.length))
  }
}
