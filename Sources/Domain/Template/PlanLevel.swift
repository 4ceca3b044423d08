/// How far an action plan has come, as `planStatus` asks for it.
package enum PlanLevel: String, CaseIterable, Sendable {
  case draft, outForInput, final
}
