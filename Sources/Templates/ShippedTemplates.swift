import CResources
package import Domain

/// The process templates that the program holds.
package enum ShippedTemplates {
  /// Their keys, in the order that people choose from.
  package static let keys: [String] = resources.map(\.fileName)

  /// All of them, in that order; read once, when first asked for.
  package static let all: [ProcessTemplate] = keys.compactMap { template($0) }

  /// The template of a key, or nil where none of that key is shipped; read anew each time.
  package static func template(_ key: String) -> ProcessTemplate? {
    guard let yaml = yaml(key) else { return nil }
    do {
      return try TemplateReader.read(text: yaml, file: nil).template
    } catch {
      preconditionFailure("A shipped template is not valid: \(key) \(error.all)")
    }
  }

  /// The file of a template as it was written, comments included; a copy of it is a good start.
  package static func yaml(_ key: String) -> String? {
    resources.first { $0.fileName == key }?.text
  }

  /// The challenges that the shipped platform names; another template may name them by key.
  package static let challenges: [ChallengeTemplate] =
    template("plattform")?.parameters.challenges ?? []

  private static var resources: [CResource] {
    (0..<CResourceTemplateCount()).map { CResourceTemplate($0) }
  }
}
