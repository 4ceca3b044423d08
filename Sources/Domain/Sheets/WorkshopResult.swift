/// The result of a workshop, and the setting of its document.
package struct WorkshopResult: Hashable, Sendable {
  package var sheet: WorkshopSheet
  package var setting: DocumentSetting

  /// Puts the rows of a workshop in their setting.
  package init(sheet: WorkshopSheet, setting: DocumentSetting) {
    self.sheet = sheet
    self.setting = setting
  }
}
