internal import Domain
internal import Wording

extension DocumentWriter {
  mutating func organisation() {}
  mutating func equality() {}
  mutating func continuation() {}
  mutating func attachments() {}
}
