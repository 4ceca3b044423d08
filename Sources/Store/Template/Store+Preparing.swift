extension Store {
  /// Makes ready what reading a case takes: meant for a thread beside the opening of the file.
  ///
  /// The first use of a type costs the runtime more than the reading itself. A second processor does
  /// that while the file's schema is read; nothing waits for it.
  package static func prepareReading() {
    RecordTable.prepare()
    ListText.prepare()
    TemplateCopies.prepare()
  }
}
