/// Figures over the whole file, in the setting of their document.
package struct StatisticsSheet: Hashable, Sendable {
  /// The figures that the command line and the screen show too.
  package var statistics: Statistics
  /// Whose document it is.
  package var setting: DocumentSetting

  /// Puts figures over the whole file in their setting.
  package init(statistics: Statistics, setting: DocumentSetting) {
    self.statistics = statistics
    self.setting = setting
  }
}
