package import Domain

/// Something that is done to a case's action plan.
package enum PlanAction: Hashable, Sendable {
  case edit(Identifier<CaseFile>, FieldValues, from: RecordSnapshot?)
  case makeVersion(Identifier<CaseFile>)
  /// Moves the newest version.
  case move(Identifier<CaseFile>, to: PlanStatus)
  case makeActivityPlan(Identifier<CaseFile>, year: Int)
}
