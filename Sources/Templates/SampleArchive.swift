import CResources

/// The sample municipality that stands in the program, as an archive (Docs/Archive.md).
package enum SampleArchive {
  /// The bytes of `sample-data/granvag.json`.
  package static var bytes: [UInt8] {
    let resource = CResourceSampleArchive()
    return Array(UnsafeBufferPointer(start: resource.bytes, count: resource.length))
  }
}
