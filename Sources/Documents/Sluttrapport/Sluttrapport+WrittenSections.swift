internal import Domain
internal import Wording

extension Sluttrapport {
  static func writtenSections(of situation: CaseSituation, form: DocumentForm) -> [WrittenSection] {
    []
  }
}
