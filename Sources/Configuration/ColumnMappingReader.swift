package import Domain
import Yams

/// Reads a file that says which column of a table is which field: `column: field`, one a line,
/// as YAML.
package enum ColumnMappingReader {
  /// The columns with the names of their fields, in the file's order.
  ///
  /// - Throws: Where the file is no group of one-line texts.
  package static func read(
    bytes: some Collection<UInt8>
  ) throws(SettingsProblem) -> [(column: String, field: String)] {
    guard let root = try ConfigurationReader.root(of: bytes) else { return [] }
    guard let mapping = root.mapping else {
      throw SettingsProblem(line: root.mark?.line ?? 1, fault: .notGroup)
    }
    var columns: [(column: String, field: String)] = []
    for (key, value) in mapping {
      let column = key.scalar?.string ?? ""
      guard let field = value.scalar?.string, !column.isEmpty else {
        throw SettingsProblem(line: key.mark?.line ?? 1, fault: .notText(column))
      }
      columns.append((column, field))
    }
    return columns
  }
}
