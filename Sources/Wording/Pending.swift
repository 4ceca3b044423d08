package import Domain
// Stand-ins until the words of fields and history land.
package enum HistoryText { package static func line(_ entry: HistoryEntry, in language: Language) -> String { "" } }
package enum ReceiptText { package static func message(_ receipt: Receipt) -> Phrase { Phrase(same: "") } }
package enum FieldHints { package static func hint(_ kind: RecordKind, _ key: FieldKey, _ type: FieldType) -> Phrase? { nil } }
