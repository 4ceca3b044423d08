import ArgumentParser
import Domain

/// Which fields of a record a command takes as options.
protocol OptionFields {
  /// The fields, in the order of the help text.
  static var optionFields: [FieldOption] { get }
}

/// A field of a record as an option of the command line.
struct FieldOption {
  let field: FieldDescription
  /// The names that the option answers to, without hyphens; the first is shown.
  let names: [String]

  /// Makes the option of a field: its name in kebab-case, a group's field by its inner name.
  ///
  /// A list also answers to the singular, because it is given once for each value.
  init(_ field: FieldDescription, names: [String]? = nil) {
    self.field = field
    let name = Self.kebabCase(field.key.innerName)
    var answering = names ?? [name]
    if names == nil, case .list = field.type, name.hasSuffix("s") {
      answering.append(String(name.dropLast()))
    }
    self.names = answering
  }

  /// The option as people write it: `--original-text`.
  var shown: String { "--\(names[0])" }

  /// `originalText` as `original-text`.
  static func kebabCase(_ name: String) -> String {
    name.reduce(into: "") { result, letter in
      if letter.isUppercase { result.append("-") }
      result.append(letter.lowercased())
    }
  }
}

extension [FieldOption] {
  /// The options without a singular that is another option's own name: `answers` beside
  /// `answer`.
  var withoutTakenNames: [FieldOption] {
    let own = Set(map { $0.names[0] })
    return map { option in
      FieldOption(
        option.field, names: option.names.filter { $0 == option.names[0] || !own.contains($0) })
    }
  }
}

/// The fields of a record as options, made from the record's own field list.
///
/// The parser learns a type's options by reflection: `customMirror` shows it one `@Option` for
/// each field, so that help, suggestions and errors are the parser's as for any other option.
struct FieldOptions<Fields: OptionFields>: ParsableArguments {
  /// What was given for each field, as typed; a field that was not named is not here.
  private(set) var given: [FieldKey: [String]] = [:]

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: OptionKey.self)
    for option in Fields.optionFields {
      let key = OptionKey(option.field.key)
      let values = try container.decode(Option<[String]>.self, forKey: key).wrappedValue
      if !values.isEmpty { given[option.field.key] = values }
    }
  }
}

extension FieldOptions: CustomReflectable {
  var customMirror: Mirror {
    Mirror(
      self,
      children: Fields.optionFields.map { option in
        (label: OptionKey(option.field.key).stringValue, value: Self.definition(of: option))
      })
  }

  private static func definition(of option: FieldOption) -> Option<[String]> {
    Option(
      wrappedValue: [],
      name: NameSpecification(option.names.map { .customLong($0) }),
      parsing: .singleValue,
      help: ArgumentHelp(FieldHelp.text(for: option.field), valueName: FieldHelp.value(option)))
  }
}

/// Finds a field's values among what the parser has read.
private struct OptionKey: CodingKey {
  let stringValue: String
  let intValue: Int? = nil

  init(_ key: FieldKey) {
    stringValue = key.name
  }

  init?(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) {
    nil
  }
}
