/// What a measure lacks, as `measureCount` asks for it.
package enum MeasureLack: String, CaseIterable, Sendable {
  case responsible, goal, deadline
}
