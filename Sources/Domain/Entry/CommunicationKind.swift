/// By what means people were told (O-21).
package enum CommunicationKind: String, CodeList {
  case informationMeeting
  case workshop
  case writtenMaterial
  case webChannel

  package static let vocabulary = Vocabulary.communicationKind
}
