import Domain
import Interface
import Store

extension Interpreter {
  /// Writes what is done to a case's action plan.
  func write(_ action: PlanAction, _ context: ActionContext) throws(StoreError) -> Receipt? {
    switch action {
    case .edit(let id, let changes, let base):
      try store.editPlan(
        case: id, changes: changes, from: base.flatMap { $0.link.id == 0 ? nil : $0 }, context)
    case .makeVersion(let id): try store.makePlanVersion(case: id, context)
    case .move(let id, let status): try store.movePlan(case: id, to: status, context)
    case .makeActivityPlan(let id, let year):
      try store.makeActivityPlan(case: id, year: year, context)
    }
  }
}
