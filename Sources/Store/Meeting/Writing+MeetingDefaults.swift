import Domain
import GRDB

extension Writing {
  /// What a meeting takes from its series, and whether anybody may come (Rules.md 2.9).
  func fillMeeting(_ values: inout FieldValues) throws {
    if let link = values.link("series") {
      let series: MeetingSeries = try db.record(Identifier(link.id))
      values.fill("kind", series.kind.fieldValue)
      values.fill("organisers", series.organisers.fieldValue)
      if let caseFile = series.caseFile { values.fill("case", caseFile.fieldValue) }
    }
    let kind = values["kind"].flatMap { MeetingKind($0) } ?? .workingMeeting
    if values["isOpen"] == nil { values["isOpen"] = .flag(kind.isOpenUnlessTold) }
  }

  /// Fills a field with what the row's owner holds in the field of that name.
  ///
  /// - Parameter field: The field that points at the owner; the owner's kind unless told.
  func fill(
    _ values: inout FieldValues, _ key: FieldKey, from owner: RecordKind,
    named field: FieldKey? = nil
  ) throws {
    guard let link = values.link(field ?? FieldKey(owner.rawValue)), link.kind == owner,
      let row = try db.storedRow(link), let value = row.values[key]
    else { return }
    values.fill(key, value)
  }

  /// Gives a new row the number after the last one beside it.
  func fillPosition(_ values: inout FieldValues, _ kind: RecordKind, in owner: FieldKey) throws {
    guard let link = values.link(owner) else { return }
    try values.fill("position") {
      .integer(
        try db.count(
          """
          SELECT coalesce(max(position), 0) + 1 FROM \(kind.rawValue)
          WHERE \(owner.name) = ? AND deletedAt IS NULL
          """, [link.id]))
    }
  }
}
