/// Which partners `partnerMinimum` counts.
package enum PartnerScope: String, CaseIterable, Sendable {
  case local, external
}
