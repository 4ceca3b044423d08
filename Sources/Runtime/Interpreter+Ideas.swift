import Domain
import Interface
import Store

extension Interpreter {
  /// Writes what is done to an idea.
  ///
  /// - Returns: nil where nothing would change.
  func write(
    _ action: IdeaAction, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    switch action {
    case .take(let id, let handler): try store.takeIdea(id, handler: handler, context)
    case .move(let id, let status): try store.moveIdea(id, to: status, context)
    case .askSender(let id, let question): try store.askSender(id, question: question, context)
    case .decide(let id, let verdict): try store.decideIdea(id, verdict, context)
    case .reply(let id, let reply): try store.replyToSender(id, reply, context)
    }
  }
}
