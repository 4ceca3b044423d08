import ArgumentParser
import Domain
import Store
import Wording

/// `meeting elect M-033 2 --member "Ingebjørg Lyngsvart, ideaOwner" --applauded`.
struct ElectTeam: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "elect",
    abstract: "Elects a case's team at a meeting: a membership for each who is elected.",
    discussion: """
      Write each as "name, role, role: responsibility". Who is in the team already gets the roles \
      besides; who is not in the file yet is added.
      """)

  @OptionGroup var named: PartArguments<AgendaNoun>
  @Option(help: "Who is elected, and as what; repeat for several.") var member: [String] = []
  @Option(help: "What was decided, for the minutes.") var decision: String?
  @Flag(help: "They were applauded.") var applauded = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let item = try context.part(named, store)
    let action = try context.action(store)
    let members: [ElectedMember]
    do throws(Refusal) {
      members = try ElectionText.members(member.joined(separator: "\n"))
    } catch {
      throw .store(.refused(error))
    }
    _ = try asking(
      RefusalNames(kind: .membership),
      try store.electTeam(
        item.id,
        Election(members: members, decision: decision, isApplauded: applauded ? true : nil),
        action))
  }
}
