/// A closed list of codes, spelled alike in the file, in JSON and on the command line.
package protocol CodeList: RawRepresentable, CaseIterable, Hashable, Codable, Sendable,
  FieldConvertible
where RawValue == String {
  /// Which vocabulary the codes belong to.
  static var vocabulary: Vocabulary { get }
}

extension CodeList {
  /// The codes in the order of the glossary.
  package static var codes: [String] { allCases.map(\.rawValue) }

  package init?(_ value: FieldValue) {
    guard case .code(let code) = value else { return nil }
    self.init(rawValue: code)
  }

  package var fieldValue: FieldValue { .code(rawValue) }
}
