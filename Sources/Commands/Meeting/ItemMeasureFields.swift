import ArgumentParser
import Domain
import Store
import Wording

/// The options of a measure that comes of an agenda item: its source is known.
enum ItemMeasureFields: OptionFields {
  static var optionFields: [FieldOption] {
    MeasureNoun.options([.free, .onAdding]).filter { $0.field.key != "source" }
  }
}
