import Domain
import Store
import Wording

extension CommandContext {
  /// The values of fields from what was typed for their options.
  ///
  /// An empty text clears the field; in a case, versions of its plan go by their numbers. Every problem is found before any is thrown, so that all
  /// can be mended at once.
  func values(
    _ given: [FieldKey: [String]], _ options: [FieldOption], _ store: Store,
    in caseFile: Identifier<CaseFile>? = nil
  ) throws(CommandFailure) -> FieldValues {
    var values = FieldValues()
    var refusals: [OptionRefusal] = []
    for option in options {
      guard let texts = given[option.field.key] else { continue }
      do {
        values[option.field.key] = try value(texts, option, store, in: caseFile)
      } catch {
        switch error {
        case .options(let found): refusals += found
        case .usage, .store, .file, .settings, .templates, .archive, .table, .noSuch, .found:
          throw error
        }
      }
    }
    guard refusals.isEmpty else { throw .options(refusals) }
    return values
  }

  /// The value of one field.
  func value(
    _ texts: [String], _ option: FieldOption, _ store: Store,
    in caseFile: Identifier<CaseFile>? = nil
  ) throws(CommandFailure) -> FieldValue {
    switch option.field.type {
    case .list, .pairs: break
    case .text, .longText, .time, .day, .amount, .integer, .flag, .choice, .record:
      guard texts.count == 1 else { throw .usage(CommandText.givenTwice(option.shown)) }
    }
    var failure: StoreError?
    let input = FieldInput(today: settings.today) { text, kinds in
      do throws(StoreError) {
        return try store.resolve(text, kinds: kinds, case: caseFile)
      } catch {
        failure = error
        return .none
      }
    }
    do throws(FieldProblem) {
      return try input.parse(texts, as: option.field.type)
    } catch {
      if let failure { throw .store(failure) }
      throw .options([OptionRefusal(option: option.shown, problem: error)])
    }
  }

  /// A day that an option of its own gives.
  func day(
    _ text: String?, _ option: String, _ sense: DaySense
  ) throws(CommandFailure) -> Day? {
    guard let text, !TextRules.isBlank(text) else { return nil }
    do {
      return try Day.parse(text, today: settings.today, sense: sense)
    } catch {
      throw .options([OptionRefusal(option: option, problem: .day(error))])
    }
  }
}
