import ArgumentParser
import Domain
import Store
import Wording

/// `idea decide ID-005 takenForward --by … --text …`: prints the reference of the case that it
/// made.
struct DecideIdea: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Decides an idea; taken forward, it becomes a case.")

  @Argument(help: "The idea, by reference or exact title.")
  var reference: String

  @Argument(help: "What was decided.")
  var status: IdeaStatus

  @Option(help: "The decision, which is the reason.") var text: String
  @Option(help: "The day of the decision; today unless told.") var on: String?
  @Option(help: "Who decided.") var by: String?
  @Option(help: "How the idea owner took part.") var ideaOwnerPart: String?
  @Option(help: "The process template of the case.") var template: String?
  @Option(help: "The case's title; the idea's unless told.") var title: String?
  @Option(help: "Where a referred idea goes.") var referredTo: ReferralTarget?
  @Option(help: "The name of the receiver.") var referredToName: String?
  @Option(help: "The idea that a joined one joins, by reference or exact title.")
  var replacedBy: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, Idea.self, store)
    let action = try context.action(store)
    let verdict = try verdict(context, store)
    let receipt = try asking(RefusalNames(kind: .idea), try store.decideIdea(id, verdict, action))
    if let made = receipt.madeCase?.reference { context.output.line(made.description) }
  }

  private func verdict(
    _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> IdeaVerdict {
    let decision = IdeaDecision(
      on: try context.day(on, "--on", .past), by: by ?? "", text: text,
      ideaOwnerPart: ideaOwnerPart ?? "")
    var verdict = IdeaVerdict(target: status, decision: decision)
    verdict.referral = referredTo.map { Referral(target: $0, name: referredToName ?? "") }
    if let replacedBy { verdict.replacedBy = try context.identifier(replacedBy, Idea.self, store) }
    verdict.template = template
    verdict.title = title
    return verdict
  }
}
