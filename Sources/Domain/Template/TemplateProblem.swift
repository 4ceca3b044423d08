/// What is wrong at a place of a template: a fact; `Wording` has the sentence.
package enum TemplateProblem: Error, Hashable, Sendable {
  /// The file is not YAML; the parser's own words say why.
  case notYAML(String)

  /// The file is not text in UTF-8.
  case notUTF8

  /// The file has nothing in it.
  case empty

  /// The file is larger than so many bytes.
  case tooLarge(limit: Int)

  /// Lists and groups are inside each other deeper than so many levels.
  case tooDeep(limit: Int)

  /// The file uses an anchor or an alias.
  case anchor

  /// A key is there twice in one group.
  case repeatedName(String)

  /// A key that this place does not know.
  case unknownName(String, nearest: String?, allowed: [String])

  /// A language key other than nb, nn and en.
  case unknownLanguage(String)

  /// A rule that is not in the vocabulary.
  case unknownRule(String, nearest: String?)

  /// An argument that the rule does not take.
  case unknownArgument(String, rule: RuleName, nearest: String?, allowed: [String])

  /// A value that is not among those allowed.
  case unknownValue(String, nearest: String?, allowed: [String])

  /// Something that must be there is not.
  case missing

  /// A text in neither bokmål nor nynorsk.
  case missingNorwegian

  /// Not a text.
  case notText

  /// A word that YAML reads as something else unless it is in quotes.
  case needsQuotes(String)

  /// A text with control characters.
  case controlCharacters

  /// Not a whole number within the bounds.
  case notNumber(ClosedRange<Int>)

  /// Neither true nor false.
  case notFlag

  /// Not a list.
  case notList

  /// Not a group of keys.
  case notGroup

  /// Not a group of languages.
  case notLocalized

  /// A key of other signs than small and capital letters a to z, digits and hyphens.
  case keyForm(String)

  /// A key that another line has already.
  case repeatedKey(String, firstLine: Int)

  /// A rule's key that is neither the rule's name nor the name with a word after a full stop.
  case ruleKeyForm(String, rule: RuleName)

  /// A rule whose name occurs several times in the phase, without a key of its own.
  case ruleNeedsKey(RuleName)

  /// Two things of which only one may be given.
  case notBoth(String, String)

  /// A template without phases.
  case noPhases

  /// A checklist without items that is not filled from the platform.
  case noItems

  /// A checklist item that does not exist.
  case noSuchItem(Int, count: Int)

  /// A phase that waits for itself or for one that comes after it.
  case waitsForLaterPhase(String)

  /// A template of that key and version is there already.
  case exists(TemplateIdentity)
}
