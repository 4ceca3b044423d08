/// How much a made-up municipality holds.
package struct MunicipalitySize: Hashable, Sendable {
  package var ideas: Int
  package var cases: Int
  package var measures: Int
  package var people: Int

  /// Sets a size; people as in a large municipality unless told, and thirty at least.
  package init(ideas: Int, cases: Int, measures: Int, people: Int = 300) {
    self.ideas = ideas
    self.cases = cases
    self.measures = measures
    self.people = max(people, 30)
  }

  /// What `demo --large` makes.
  package static let large = MunicipalitySize(ideas: 500, cases: 40, measures: 2000)
}
