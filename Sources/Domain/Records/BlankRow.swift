/// What a row is before anything is known of it but its identity.
///
/// Only the domain makes one, and only to fill it: nobody else ever sees a record whose required
/// fields hold nothing.
package struct BlankRow<Row: Record> {
  let id: Identifier<Row>
  let number: Int

  init(_ id: Identifier<Row>, number: Int) {
    self.id = id
    self.number = number
  }
}

extension Identifier {
  /// What is in a required field until it is filled.
  static var unfilled: Self { Identifier(0) }
}

extension Day {
  /// What is in a required field until it is filled.
  static var unfilled: Day { .first }
}

extension Amount {
  /// What is in a required field until it is filled.
  static var unfilled: Amount { .zero }
}
