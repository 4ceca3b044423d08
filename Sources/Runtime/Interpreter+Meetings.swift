import Domain
import Interface
import Store

extension Interpreter {
  /// Writes what is done to a meeting or a series.
  ///
  /// - Returns: nil where nothing would change.
  func write(
    _ action: MeetingAction, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    switch action {
    case .plan(let series, let values, let followUp):
      return try store.planMeeting(in: series, values, followUp: followUp, context)
    case .move(let id, let status): return try store.moveMeeting(id, to: status, context)
    case .approve(let id, let approver, let day):
      return try store.approveMinutes(id, by: approver, on: day, context)
    case .carry(let item, let carrying, let followUp):
      return try store.carryItem(item, carrying, followUp: followUp, context)
    case .elect(let item, let election): return try store.electTeam(item, election, context)
    case .makeMeasure(let item, let caseFile, let values, let decision):
      return try store.makeMeasure(
        of: item, in: caseFile, values, decision: decision, context)
    case .addIdeas(let item, let lines): return try store.addIdeas(at: item, lines, context).first
    case .listActiveCases(let item): return try store.listActiveCases(in: item, context)
    }
  }
}
