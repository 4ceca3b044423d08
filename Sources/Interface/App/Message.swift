package import Documents
package import Domain
package import Screen

/// Something that has happened: what ``update(_:_:)`` answers.
package enum Message: Hashable, Sendable {
  // From the terminal.
  /// A key; `inBurst` where more input was waiting, as with a paste that the terminal does
  /// not mark.
  case key(Key, inBurst: Bool)
  case pasted(String)
  case resized(Size)
  /// Somebody else has written to the file.
  case changedOutside
  /// So long without a key that what is typed should be stored.
  case typingPaused
  case started
  /// The clock has passed midnight.
  case dayChanged(Day)

  // From effects.
  case ideasLoaded(IdeaListRequest, ListPage<IdeaRow>)
  case casesLoaded([CaseRow])
  case figuresLoaded(AttentionFigures)
  case situationLoaded(CaseSituation)
  case overviewLoaded(Overview)
  /// A whole row; with an idea the questions to its sender, oldest first, and the channel that it
  /// may not come through.
  case detailLoaded(
    RecordSnapshot, history: [HistoryEntry], questions: [Entry],
    refusedChannel: RefusedChannel? = nil)
  /// What is stored about a person, and the municipality's language.
  case erasureLoaded(PersonReport, Language)
  case caseHistoryLoaded(Identifier<CaseFile>, [HistoryEntry])
  case binLoaded([BinRow])
  case workshopsLoaded([WorkshopRow])
  case workshopLoaded(WorkshopSheet)
  case documentLoaded(DocumentRequest, DocumentSource)
  /// A table of ideas was read, and taken in if it was no dry run.
  case ideasRead(path: String, IdeaImportReport)
  /// The table could not be read; nothing came in.
  case ideasNotRead(ImportError)
  /// How far the reading of a table has come.
  case importProgress(rows: Int, percent: Int)
  /// All series and meetings, and the day that they are held against.
  case meetingsLoaded([SeriesRow], [MeetingRow], today: Day)
  case meetingLoaded(MinutesSheet)
  case scheduleLoaded(SeriesSchedule)
  case latestChangeLoaded(HistoryEntry)
  case templatesLoaded([ProcessTemplate])
  case originLoaded(Identifier<Idea>, caseFile: Identifier<CaseFile>?)
  case found(text: String, [SearchHit])
  case suggested(FormKey, text: String, [RecordName])
  case resolved([NameQuestion: Resolution])
  case formLoaded(RecordSnapshot, fields: [FieldKey]?)
  /// What a new row of the kind holds unless told otherwise, and what it points at is called.
  case defaultsLoaded(RecordKind, FieldValues, [RecordLink: RecordName])
  case made(RecordName, for: FormKey)
  case draftLoaded(form: String, Draft?)
  case draftsLoaded([Draft])
  case done(UserAction, Receipt, at: LocalTime)
  /// The edit would have changed nothing, so nothing was written.
  case nothingChanged(UserAction)
  case failed(UserAction?, StoreError)
  /// Another program holds the file; what was asked for waits, and nothing else happens
  /// meanwhile.
  case fileBusy
  /// The waiting is over, whatever came of it.
  case fileFree
  case draftSaved(form: String)
  /// The draft is still to be stored, and why.
  case draftNotSaved(Draft, StoreError)
  case fileWritten(path: String)
  case fileRefused(path: String, FileRefusal)
  case edited(String?)
  case copied(Bool)
}

/// Why a document could not be written to a file.
package enum FileRefusal: Hashable, Sendable {
  case exists
  case noFolder
  case notWritable
  case other(String)
}
