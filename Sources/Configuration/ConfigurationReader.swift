package import Domain
import Yams

/// Reads `config.yaml`.
package enum ConfigurationReader {
  /// The largest file that is read, in bytes.
  package static let largestFile = 64 * 1024

  /// The keys that the file may hold.
  package static let keys = ["actor", "language", "theme", "database"]

  /// Reads a configuration from the bytes of a file, which must be UTF-8.
  ///
  /// A key or value that is not known is passed over with a warning.
  ///
  /// - Throws: Where the file cannot be read at all, or `database` cannot: working in another
  ///   file than the one that was meant would be worse than not working.
  package static func read(
    bytes: some Collection<UInt8>
  ) throws(SettingsProblem) -> ReadConfiguration {
    guard let root = try root(of: bytes) else {
      return ReadConfiguration(configuration: Configuration())
    }
    guard let mapping = root.mapping else {
      throw SettingsProblem(line: root.mark?.line ?? 1, fault: .notGroup)
    }
    var reading = Reading()
    for (key, value) in mapping {
      try reading.take(key.scalar?.string ?? "", value, line: key.mark?.line ?? 1)
    }
    return ReadConfiguration(configuration: reading.configuration, warnings: reading.warnings)
  }

  /// The one document of a settings file; nil where it holds nothing.
  static func root(of bytes: some Collection<UInt8>) throws(SettingsProblem) -> Node? {
    guard bytes.count <= largestFile else { throw SettingsProblem(line: 1, fault: .tooLarge) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SettingsProblem(line: 1, fault: .notUTF8)
    }
    do {
      return try compose(yaml: text)
    } catch {
      throw SettingsProblem(line: line(of: error), fault: .notYAML("\(error)"))
    }
  }

  private static func line(of error: any Error) -> Int {
    guard let error = error as? YamlError else { return 1 }
    return switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: 1
    }
  }
}

/// A configuration that is being read.
private struct Reading {
  var configuration = Configuration()
  var warnings: [SettingsProblem] = []

  mutating func take(_ key: String, _ value: Node, line: Int) throws(SettingsProblem) {
    switch key {
    case "actor":
      if let text = text(value, of: key, line) { configuration.actor = text }
    case "language":
      configuration.language = choice(value, of: key, line) ?? configuration.language
    case "theme":
      configuration.theme = choice(value, of: key, line) ?? configuration.theme
    case "database":
      guard let scalar = value.scalar else {
        throw SettingsProblem(line: line, fault: .notText(key))
      }
      if !TextRules.isBlank(scalar.string) { configuration.database = scalar.string }
    default:
      let nearest = Spelling.nearest(to: key, among: ConfigurationReader.keys)
      warnings.append(SettingsProblem(line: line, fault: .unknownKey(key, nearest: nearest)))
    }
  }

  private mutating func text(_ value: Node, of key: String, _ line: Int) -> String? {
    guard let scalar = value.scalar else {
      warnings.append(SettingsProblem(line: line, fault: .notText(key)))
      return nil
    }
    let text = TextRules.trimmed(TextRules.cleanLine(scalar.string))
    return text.isEmpty ? nil : text
  }

  private mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ value: Node, of key: String, _ line: Int
  ) -> Value? where Value.RawValue == String {
    guard let code = text(value, of: key, line) else { return nil }
    guard let choice = Value(rawValue: code) else {
      let allowed = Value.allCases.map(\.rawValue)
      warnings.append(
        SettingsProblem(line: line, fault: .unknownValue(code, key: key, allowed: allowed)))
      return nil
    }
    return choice
  }
}
