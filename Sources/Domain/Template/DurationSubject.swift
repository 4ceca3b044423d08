/// Whose period `minimumDuration` measures.
package enum DurationSubject: String, CaseIterable, Sendable {
  case `case`, plan
}
