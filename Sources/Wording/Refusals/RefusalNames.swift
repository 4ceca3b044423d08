package import Domain

/// What the sentence of a refusal calls fields, phases and requirements.
///
/// Without a template a phase is called by its key and a requirement by its rule's key.
package struct RefusalNames: Hashable, Sendable {
  /// The kind of row whose fields are refused.
  package var kind: RecordKind?

  /// The template copy of the case whose phases are refused.
  package var template: ProcessTemplate?

  /// Names fields of rows of a kind, and phases and requirements of a template.
  package init(kind: RecordKind? = nil, template: ProcessTemplate? = nil) {
    self.kind = kind
    self.template = template
  }

  /// No names but the keys.
  package static let none = RefusalNames()
}

extension RefusalNames {
  func field(_ key: FieldKey) -> Phrase {
    kind.map { FieldLabels.label($0, key) } ?? Phrase(same: key.name)
  }

  func phase(_ key: String) -> Phrase {
    template?.phase(key).map { Phrase($0.title) } ?? Phrase(same: key)
  }

  /// The phase's title with the key to write on the command line.
  func phaseWithKey(_ key: String) -> Phrase {
    let title = phase(key)
    return title == Phrase(same: key) ? title : title.map { "\($0) (\(key))" }
  }

  func requirement(_ unmet: UnmetRequirement) -> Phrase {
    let rule = template?.phase(unmet.phase)?.rules.first { $0.key == unmet.rule }
    return rule.map { $0.rule.title.inSentence } ?? Phrase(same: unmet.rule)
  }
}
