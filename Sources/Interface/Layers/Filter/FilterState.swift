/// The words of a filter while they are being typed.
package struct FilterState: Hashable, Sendable {
  /// The list, or the document, that they are looked for in.
  package let place: Place
  package var buffer: TextBuffer

  /// Goes on from the words that filter the place now.
  package init(place: Place, text: String) {
    self.place = place
    buffer = TextBuffer(text)
  }
}
