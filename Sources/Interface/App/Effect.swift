package import Domain

/// What the program is to do outside its own values, as comparable data.
///
/// The runtime performs an effect and answers with a ``Message``; it never throws.
package enum Effect: Hashable, Sendable {
  // Reading.
  case loadIdeas(IdeaListRequest)
  case loadCases
  case loadFigures
  case loadSituation(Identifier<CaseFile>)
  case loadOverview
  case loadDetail(RecordLink)
  /// Notes in the journal that a person was opened, where the person is protected (INV-18).
  case notePersonShown(Identifier<Person>)
  /// Reads what is stored about a person, to ask whether to anonymise them.
  case loadErasure(Identifier<Person>)
  case loadCaseHistory(Identifier<CaseFile>)
  case loadBin
  case loadWorkshops
  case loadWorkshop(Identifier<Workshop>)
  /// Reads what a document is made from.
  case loadDocument(DocumentRequest)
  /// Reads all series and meetings.
  case loadMeetings
  case loadMeeting(Identifier<Meeting>)
  /// Reads a series to plan its next meeting.
  case loadSchedule(Identifier<MeetingSeries>)
  /// Reads the latest change to the file: what somebody else has just done.
  case loadLatestChange
  case loadTemplates
  /// Finds the case that was made from an idea.
  case loadOrigin(Identifier<Idea>)
  case search(String)
  /// Looks up names for a field of the form that is being typed in.
  case suggest(FormKey, text: String, kinds: [RecordKind])
  /// Finds the rows that names in a form mean.
  case resolve([NameQuestion], in: Identifier<CaseFile>?)
  /// Reads what a new row holds unless told otherwise, for its form; names are those that somebody
  /// has typed and that no row is known for yet.
  case loadDefaults(RecordKind, FieldValues, names: [FieldKey: String])
  /// Reads a row for a form that edits it.
  case loadForm(RecordLink, fields: [FieldKey]?)
  /// Reads the newest action plan of a case for a form; an empty one where there is none yet.
  case loadPlanForm(Identifier<CaseFile>)

  // Writing.
  case act(UserAction, reason: String)
  /// Makes a person or organisation for the field that is being typed in.
  case make(RecordKind, name: String, for: FormKey)

  // Drafts.
  case saveDraft(Draft)
  case deleteDraft(form: String)
  case loadDraft(form: String)
  case loadDrafts

  // The world outside the file.
  /// Reads a table of ideas; a dry run takes nothing in.
  case importIdeas(path: String, isDryRun: Bool)
  case writeFile(path: String, text: String, overwrite: Bool)
  case editExternally(String)
  case copy(String)
  case redraw
  case beep
  case quit
}
