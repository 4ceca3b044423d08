import Domain

/// What adding a part prints.
enum PrintedName {
  /// What the part is called.
  case own
  /// What the row is called that a field of the part points at.
  case pointedAt(FieldKey)
  case nothing
}
