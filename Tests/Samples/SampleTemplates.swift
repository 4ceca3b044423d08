package import Domain
import Templates

/// The shipped templates, for tests of targets that do not read templates themselves.
package enum SampleTemplates {
  /// The six steps of sambygging.
  package static let sambygging = shipped("sambygging-6")

  /// The platform of three parties, with its threshold.
  package static let platform = shipped("plattform")

  /// One phase and no rules.
  package static let blank = shipped("tom")

  private static func shipped(_ key: String) -> ProcessTemplate {
    guard let template = ShippedTemplates.template(key) else {
      preconditionFailure("No such shipped template: \(key)")
    }
    return template
  }
}
