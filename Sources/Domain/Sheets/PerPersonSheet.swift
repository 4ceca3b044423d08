/// The open measures of one case or of all, to be listed by who answers for them.
package struct PerPersonSheet: Hashable, Sendable {
  /// Whose document it is, and who may be spoken of.
  package var setting: DocumentSetting
  /// The case whose measures they are; nil for those of all cases.
  package var caseFile: CaseFile?
  /// The open measures by deadline, those without last.
  package var measures: [MeasureRow]

  /// Takes the open measures of a case, or of all where there is none.
  package init(setting: DocumentSetting, caseFile: CaseFile?, measures: [MeasureRow]) {
    self.setting = setting
    self.caseFile = caseFile
    self.measures = measures
  }
}
