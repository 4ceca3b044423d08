package import Domain

/// Reads who is elected as what: one person a line, the roles after commas, what the person
/// answers for after a colon.
package enum ElectionText {
  /// The members of the lines that are not blank: `Ingebjørg Lyngsvart, idéeier: Eier ideen`.
  ///
  /// - Throws: ``Refusal/electionUnread(_:)`` with the lines that cannot be read.
  package static func members(_ text: String) throws(Refusal) -> [ElectedMember] {
    let lines = text.split(whereSeparator: \.isNewline).map { TextRules.trimmed(String($0)) }
      .filter { !$0.isEmpty }
    let read = lines.map { (line: $0, member: member($0)) }
    let unread = read.filter { $0.member == nil }.map(\.line)
    let members = read.compactMap(\.member)
    guard unread.isEmpty, !members.isEmpty else { throw .electionUnread(unread) }
    return members
  }

  private static func member(_ line: String) -> ElectedMember? {
    let colon = line.firstIndex(of: ":")
    let who = colon.map { String(line[..<$0]) } ?? line
    let responsibility = colon.map { TextRules.trimmed(String(line[line.index(after: $0)...])) }
    let parts = who.split(separator: ",").map { TextRules.trimmed(String($0)) }
      .filter { !$0.isEmpty }
    let roles = parts.dropFirst().compactMap(role)
    guard let person = parts.first, !roles.isEmpty, roles.count == parts.count - 1 else {
      return nil
    }
    return ElectedMember(person: person, roles: roles, responsibility: responsibility ?? "")
  }

  /// The role of a word, in any of the languages or as a code.
  private static func role(_ text: String) -> Role? {
    let word = SearchFold.fold(text)
    return Role.allCases.first { role in
      SearchFold.fold(role.rawValue) == word
        || Language.allCases.contains { SearchFold.fold(role.label[$0]) == word }
    }
  }
}
