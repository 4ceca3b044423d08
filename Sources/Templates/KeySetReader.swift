package import Domain

/// Reads key sets from YAML and refuses what is not valid, as ``TemplateReader`` does templates.
package enum KeySetReader {
  /// Reads a key set, and throws everything that is wrong with it, by line.
  ///
  /// - Parameter file: The name that errors cite.
  package static func read(
    text: String, file: String?
  ) throws(TemplateErrors) -> CheckedKeySet {
    let root: YAMLNode
    do {
      root = try YAMLNode.root(of: text)
    } catch {
      throw TemplateErrors([
        TemplateError(file: file, line: error.line, field: "", problem: error.problem)
      ])
    }
    var parser = TemplateParser(existing: [])
    let keySet = parser.keySet(from: root)
    guard let keySet, parser.problems.isEmpty else {
      throw TemplateErrors(
        parser.problems.map {
          TemplateError(file: file, line: $0.line, field: $0.field, problem: $0.problem)
        })
    }
    return CheckedKeySet(keySet: keySet, warnings: parser.warnings)
  }
}
