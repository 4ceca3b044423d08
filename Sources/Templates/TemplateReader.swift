package import Domain

/// Reads process templates from YAML and refuses what is not valid (INV-23).
package enum TemplateReader {
  /// The largest file that is read, in bytes.
  package static let largestFile = 256 * 1024

  /// How many levels lists and groups may be inside each other.
  package static let deepestNesting = 20

  /// Reads a template from the bytes of a file, which must be UTF-8.
  ///
  /// Otherwise as ``read(text:file:existing:)``.
  package static func read(
    bytes: some Collection<UInt8>, file: String?, existing: Set<TemplateIdentity> = []
  ) throws(TemplateErrors) -> CheckedTemplate {
    guard bytes.count <= largestFile else { throw refusal(of: file, .tooLarge(limit: largestFile)) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw refusal(of: file, .notUTF8)
    }
    return try read(text: text, file: file, existing: existing)
  }

  /// Reads a template, and throws everything that is wrong with it, by line.
  ///
  /// - Parameters:
  ///   - file: The name that errors cite.
  ///   - existing: Templates that are there already: the same key and version is refused.
  package static func read(
    text: String, file: String?, existing: Set<TemplateIdentity> = []
  ) throws(TemplateErrors) -> CheckedTemplate {
    let root: YAMLNode
    do {
      root = try YAMLNode.root(of: text)
    } catch {
      throw TemplateErrors([
        TemplateError(file: file, line: error.line, field: "", problem: error.problem)
      ])
    }
    var parser = TemplateParser(existing: existing)
    let template = parser.template(from: root)
    guard let template, parser.problems.isEmpty else {
      throw TemplateErrors(
        parser.problems.map {
          TemplateError(file: file, line: $0.line, field: $0.field, problem: $0.problem)
        })
    }
    return CheckedTemplate(template: template, warnings: parser.warnings)
  }

  private static func refusal(of file: String?, _ problem: TemplateProblem) -> TemplateErrors {
    TemplateErrors([TemplateError(file: file, line: 1, field: "", problem: problem)])
  }
}
