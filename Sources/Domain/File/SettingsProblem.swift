/// What is wrong in a person's own settings file, and on which line.
///
/// Facts only.
package struct SettingsProblem: Error, Hashable, Sendable {
  /// The line, counted from 1.
  package let line: Int
  /// What is wrong there.
  package let fault: SettingsFault

  /// Says what is wrong on a line, counted from 1.
  package init(line: Int, fault: SettingsFault) {
    self.line = line
    self.fault = fault
  }
}

/// A fault of a settings file.
package enum SettingsFault: Hashable, Sendable {
  /// The file is not YAML; the parser's own words say why.
  case notYAML(String)
  case notUTF8
  case tooLarge
  /// The file holds something else than a list of keys with values.
  case notGroup
  case unknownKey(String, nearest: String?)
  /// The value of that key is not one line of text.
  case notText(String)
  /// The value of that key is not among those allowed.
  case unknownValue(String, key: String, allowed: [String])
}
