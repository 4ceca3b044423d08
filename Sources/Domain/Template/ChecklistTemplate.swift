/// A checklist of a template: points that people judge together, again and again.
package struct ChecklistTemplate: Codable, Hashable, Sendable {
  /// What commands and rules name it by; unique in the template.
  package var key: String

  /// The name that people read.
  package var title: LocalizedText

  /// The points in order; empty only where they come from the platform.
  package var items: [ChecklistItemTemplate]

  /// Whether the points are the platform's principles when the case is made (B-10).
  package var isFromPlatform: Bool

  /// What ``asksWho`` says; nil for no, so that earlier copies read alike.
  private var who: Bool?

  /// Whether a yes has to say who agrees (B-11).
  package var asksWho: Bool { who ?? false }

  /// Makes a checklist of those points; a template's own unless told.
  package init(
    key: String, title: LocalizedText, items: [ChecklistItemTemplate],
    isFromPlatform: Bool = false, asksWho: Bool = false
  ) {
    self.key = key
    self.title = title
    self.items = items
    self.isFromPlatform = isFromPlatform
    who = asksWho ? true : nil
  }
}

extension ChecklistTemplate {
  private enum CodingKeys: String, CodingKey {
    case key, title, items, isFromPlatform
    case who = "asksWho"
  }

  /// Whether an answer lacks who agrees, where the checklist asks for it.
  package func lacksWho(_ value: ChecklistAnswer, by: String) -> Bool {
    asksWho && value == .yes && TextRules.isBlank(by)
  }
}

/// A point of a checklist, and the rules that answer it beforehand from data.
package struct ChecklistItemTemplate: Codable, Hashable, Sendable {
  /// What is judged.
  package var text: LocalizedText

  /// Rules whose outcome is shown beside the human answer, which wins (O-25 to O-34).
  package var checks: [Rule]

  /// Makes a point, which data say nothing of unless told.
  package init(text: LocalizedText, checks: [Rule] = []) {
    self.text = text
    self.checks = checks
  }
}
