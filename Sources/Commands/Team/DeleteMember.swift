import ArgumentParser
import Domain
import Store

/// `team delete PR-001 P-014`: as if the person had never been in the team; `end` keeps it.
struct DeleteMember: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Moves a person's part in a case to the bin.")

  @OptionGroup var member: MemberArguments
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let membership = try context.membership(member, store)
    try context.delete([RecordLink(membership.id)], reason: reason, store)
  }
}
