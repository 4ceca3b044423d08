extension PhaseAdapting {
  /// A text that has to be there.
  static func required(
    _ text: String, _ key: FieldKey
  ) throws(Refusal) -> LocalizedText {
    let kept = try accepted(text, key == "title" ? .text : .longText, key)
    guard let kept else { throw .fields([FieldRefusal(key, .required)]) }
    return LocalizedText(kept)
  }

  /// The texts of a part, none where it is blank.
  static func texts(_ typed: String, _ part: PhasePart) throws(Refusal) -> [LocalizedText] {
    let key = FieldKey(part.rawValue)
    guard let kept = try accepted(typed, .longText, key) else { return [] }
    guard part.isList else { return [LocalizedText(kept)] }
    return kept.split(whereSeparator: \.isNewline).map { TextRules.trimmed(String($0)) }
      .filter { !$0.isEmpty }.map { LocalizedText($0) }
  }

  private static func accepted(
    _ text: String, _ type: FieldType, _ key: FieldKey
  ) throws(Refusal) -> String? {
    do throws(FieldProblem) {
      let kept = try type.accepting(.text(text))
      return kept.isBlank ? nil : String(kept)
    } catch {
      throw .fields([FieldRefusal(key, error)])
    }
  }
}

extension Adaptation {
  /// Notes that a text was written anew.
  ///
  /// What the template says is noted once, and comes back in all its languages where the same is
  /// typed again. A phase or step of the case's own has no earlier text.
  ///
  /// - Returns: What the text is to be.
  mutating func note(
    _ part: PhasePart, before: [LocalizedText], after: [LocalizedText], _ note: LocalNote
  ) -> [LocalizedText] {
    guard !Self.readAlike(before, after) else { return before }
    guard added == nil else { return after }
    let first = reworded.first { $0.part == part }?.before ?? before
    reworded.removeAll { $0.part == part }
    guard !Self.readAlike(first, after) else { return first }
    reworded.append(Rewording(part: part, before: first, note: note))
    return after
  }

  /// Whether two texts are the same in one of the languages.
  private static func readAlike(_ before: [LocalizedText], _ after: [LocalizedText]) -> Bool {
    Language.allCases.contains { language in
      before.map { $0.text(in: language) } == after.map { $0.text(in: language) }
    }
  }

  /// Notes a move from where it was first; nothing where it is back there.
  mutating func noteMove(from: Int, to place: Int, _ note: LocalNote) {
    guard added == nil else { return }
    let first = moved?.from ?? from
    moved = first == place ? nil : Move(from: first, note: note)
  }
}
