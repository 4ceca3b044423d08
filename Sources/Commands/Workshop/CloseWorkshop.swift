import ArgumentParser
import Domain
import Store
import Wording

/// `workshop close M-030 --photo …`: no ballot can be changed afterwards.
struct CloseWorkshop: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Closes a workshop: from then on its ballots are fixed.")

  @OptionGroup var workshop: WorkshopArgument
  @Option(help: "Where a picture of the posters is: a path or archive number; repeat for several.")
  var photo: [String] = []
  @Option(help: "The day; today unless told.") var on: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let sheet = try context.workshopSheet(workshop, store)
    let day = try context.day(on, "--on", .past)
    let action = try context.action(store)
    _ = try asking(
      RefusalNames(kind: .workshop),
      try store.closeWorkshop(sheet.workshop.id, on: day, photos: photo, action))
    if sheet.meeting.photos.isEmpty, photo.isEmpty { context.say(WorkshopText.noPhotos) }
  }
}
