/// The words of one user action: what the footer says, what the help says, and other words that
/// the palette finds it by.
package struct ActionText: Hashable, Sendable {
  package let label: Phrase
  package let explanation: Phrase
  /// Words with comma between them.
  package let synonyms: Phrase
}
