package import Domain

/// Something that is done to a workshop.
package enum WorkshopAction: Hashable, Sendable {
  case castBallot(Identifier<Workshop>, group: Int, keys: [String])
  case gatherKeys(Identifier<Workshop>, label: String, originals: [String])
  case makeMeasure(HomeWish, in: Identifier<CaseFile>)
  case close(Identifier<Workshop>, photos: [String])
}
