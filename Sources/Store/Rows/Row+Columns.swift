import GRDB

extension Row {
  /// What a column holds that may not be empty; GRDB's own subscript ends the program there.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ index: Int
  ) throws -> Value {
    guard let value = self[index] as Value? else { throw DamagedRow() }
    return value
  }
}
