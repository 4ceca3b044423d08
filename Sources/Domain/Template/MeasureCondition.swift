/// Which measures `measureCount` counts, and its bounds.
package struct MeasureCondition: Hashable, Sendable {
  /// The status counted, or nil for any.
  package var status: MeasureStatus?

  /// The category counted, or nil for any.
  package var category: MeasureCategory?

  /// Whether open or finished measures count, or nil for both.
  package var isOpen: Bool?

  /// What the counted measures lack, or nil.
  package var without: MeasureLack?

  /// So many at least, or nil for no lower bound.
  package var minimum: RuleMinimum?

  /// So many at most, or nil for no upper bound.
  package var maximum: Int?

  /// Asks for measures; with no bounds, at least one has to be there.
  package init(
    status: MeasureStatus? = nil, category: MeasureCategory? = nil, isOpen: Bool? = nil,
    without: MeasureLack? = nil, minimum: RuleMinimum? = nil, maximum: Int? = nil
  ) {
    self.status = status
    self.category = category
    self.isOpen = isOpen
    self.without = without
    self.minimum = minimum == nil && maximum == nil ? .count(1) : minimum
    self.maximum = maximum
  }
}
