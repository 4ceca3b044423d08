package import Domain

/// What is read from the file.
package enum ReadEffect: Hashable, Sendable {
  case ideas(IdeaListRequest)
  case cases
  case figures
  case situation(Identifier<CaseFile>)
  case overview
  case detail(RecordLink)
  /// What is stored about a person, to ask whether to anonymise them.
  case erasure(Identifier<Person>)
  case caseHistory(Identifier<CaseFile>)
  case bin
  case workshops
  case workshop(Identifier<Workshop>)
  /// What a document is made from.
  case document(DocumentRequest)
  /// All series and meetings.
  case meetings
  case meeting(Identifier<Meeting>)
  /// A series, to plan its next meeting.
  case schedule(Identifier<MeetingSeries>)
  /// The latest change to the file: what somebody else has just done.
  case latestChange
  case templates
  /// The case that was made from an idea.
  case origin(Identifier<Idea>)
  case search(String)
  /// Names for a field of the form that is being typed in.
  case suggestions(FormKey, text: String, kinds: [RecordKind])
  /// The rows that names in a form mean.
  case resolution([NameQuestion], in: Identifier<CaseFile>?)
  /// What a new row holds unless told otherwise, for its form; names are those that somebody
  /// has typed and that no row is known for yet.
  case defaults(RecordKind, FieldValues, names: [FieldKey: String])
  /// A row for a form that edits it.
  case form(RecordLink, fields: [FieldKey]?)
  /// The newest action plan of a case for a form; an empty one where there is none yet.
  case planForm(Identifier<CaseFile>)
  case draft(form: String)
  case drafts
}
