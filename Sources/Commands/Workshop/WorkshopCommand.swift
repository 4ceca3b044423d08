import ArgumentParser
import Domain
import Store
import Wording

/// Gathers the commands that begin with `workshop`.
struct WorkshopCommand: NounCommand {
  typealias Noun = WorkshopNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListWorkshops.self, ShowWorkshop.self, AddWorkshop.self, EditWorkshop.self,
    WriteGroup.self, CastBallot.self, GatherKeys.self, ShowWorkshopResult.self,
    ConvertWish.self, CloseWorkshop.self, DeleteWorkshop.self,
  ]
}

/// Workshops on the command line; each is named by its meeting.
enum WorkshopNoun: RecordNoun {
  typealias Row = Workshop

  static let word = "workshop"
  static let plural = "workshops"
  static var columns: [ListColumn<Workshop>] { [] }
}

/// The meeting that a workshop took place at.
struct WorkshopArgument: ParsableArguments {
  @Argument(help: "The workshop's meeting, by reference.")
  var meeting: String
}

extension CommandContext {
  /// The workshop that an argument names by its meeting.
  func workshop(
    _ argument: WorkshopArgument, _ store: Store
  ) throws(CommandFailure) -> Identifier<Workshop> {
    let meeting = try identifier(argument.meeting, Meeting.self, store)
    guard let workshop = try asking(try store.workshop(of: meeting)) else {
      throw .store(.notFound(text(CommandText.workshopOf(argument.meeting))))
    }
    return workshop
  }

  /// Everything that is known of the workshop that an argument names.
  func workshopSheet(
    _ argument: WorkshopArgument, _ store: Store
  ) throws(CommandFailure) -> WorkshopSheet {
    let id = try workshop(argument, store)
    return try asking(try store.workshopSheet(id))
  }
}
