/// A hit of the search across everything.
package struct SearchHit: Hashable, Sendable {
  /// The row that was found.
  package let name: RecordName
  /// A few words round what was found.
  package let excerpt: String
  /// The case that it belongs to, if it does.
  package let caseReference: Reference?

  /// Names a row that was found, with the words round the hit.
  package init(name: RecordName, excerpt: String, caseReference: Reference?) {
    self.name = name
    self.excerpt = excerpt
    self.caseReference = caseReference
  }
}
