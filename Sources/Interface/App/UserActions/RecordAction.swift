package import Domain

/// Something that is done to rows of any kind.
package enum RecordAction: Hashable, Sendable {
  case add(RecordKind, FieldValues)
  case addMany(RecordKind, [FieldValues])
  case edit(RecordLink, FieldValues, from: RecordSnapshot)
  case delete([RecordLink])
  case restore([RecordLink])
  case emptyBin(olderThanDays: Int)
}
