import Documents
import Domain
import Exchange
import Foundation
import Interface
import Store

extension Interpreter {
  /// What a document is made from.
  func source(
    of request: DocumentRequest, for session: Session
  ) throws(StoreError) -> DocumentSource {
    let today = session.today
    switch request {
    case .minutes(let id): return .minutes(try store.minutesSheet(id, today: today))
    case .workshop(let id):
      guard let result = try store.workshopResult(at: id, today: today) else {
        throw .notFound(RecordKind.workshop.rawValue)
      }
      return .workshop(result)
    case .handover(let id): return .handover(try store.handoverSheet(id, today: today))
    case .perPerson(let id): return .perPerson(try store.perPersonSheet(case: id, today: today))
    case .statistics: return .statistics(try store.statisticsSheet(today: today))
    case .experience(let id):
      return .experience(
        try store.situation(id, today: today), try store.shareRegister())
    }
  }

  /// Writes what is done with a document.
  func write(
    _ action: DocumentAction, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    switch action {
    case .move(let id, let status, let day, let recipients):
      try store.moveDocument(id, to: status, on: day, recipients: recipients, context)
    case .sharePage(let id): try store.noteShared(id, context)
    }
  }

  /// Reads a table of ideas; what came of it, or why nothing did.
  func importIdeas(
    _ path: String, _ isDryRun: Bool, _ session: Session,
    _ goOn: (_ rows: Int, _ percent: Int) -> Bool
  ) -> Message {
    let context = ActionContext(actor: session.actor, today: session.today)
    let file = IdeaImport(file: NSString(string: path).expandingTildeInPath, isDryRun: isDryRun)
    do throws(ImportError) {
      return .ideasRead(
        path: path, try file.run(store, context) { goOn($0.rows, $0.percent) })
    } catch {
      return .ideasNotRead(error)
    }
  }
}
