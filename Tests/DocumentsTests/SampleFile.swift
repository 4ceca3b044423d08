import Domain
import Exchange
import Samples
import Store
import Templates
import Testing

/// The sample municipality as a file, for documents that are made of more than one case.
struct SampleFile {
  let store: Store
  let today: Day

  init() throws {
    store = try Store.inMemory()
    try Archive.read(SampleArchive.bytes, into: store, actor: "Prøve")
    today = try #require(Day("2026-10-15"))
  }

  func situation(_ reference: String, in language: Language? = nil) throws -> CaseSituation {
    var situation = try store.situation(try id(reference, CaseFile.self), today: today)
    if let language {
      situation.caseFile = situation.caseFile.with(["writtenLanguage": .code(language.rawValue)])
    }
    return situation
  }

  func minutes(_ reference: String, in language: Language? = nil) throws -> MinutesSheet {
    var sheet = try store.minutesSheet(try id(reference, Meeting.self), today: today)
    if let language { sheet.setting.language = language }
    return sheet
  }

  func workshop(_ reference: String, in language: Language? = nil) throws -> WorkshopResult {
    let found = try store.workshopResult(at: try id(reference, Meeting.self), today: today)
    var result = try #require(found)
    if let language { result.setting.language = language }
    return result
  }

  func handover(_ reference: String, in language: Language? = nil) throws -> HandoverSheet {
    var sheet = try store.handoverSheet(try id(reference, Person.self), today: today)
    if let language { sheet.setting.language = language }
    return sheet
  }

  func perPerson(
    _ reference: String? = nil, in language: Language? = nil
  ) throws -> PerPersonSheet {
    var sheet = try store.perPersonSheet(
      case: try reference.map { try id($0, CaseFile.self) }, today: today)
    if let language { sheet.setting.language = language }
    return sheet
  }

  func id<R: Record>(_ reference: String, _ type: R.Type) throws -> Identifier<R> {
    let name = try #require(Reference(reference))
    let found = try store.find(name)
    let link = try #require(found)
    return try #require(link.identifier(of: type))
  }
}
