import Domain

/// Where a record's fields stand in JSON, worked out once for many rows.
struct RecordLayout {
  /// A field by its name in JSON.
  struct Field {
    let name: String
    let key: FieldKey
    let type: FieldType
  }

  enum Place {
    case field(Field)
    case group(String, [Field])
  }

  /// Fields in their order; those of a group stand together where its first one stands.
  let places: [Place]

  /// The layout of fields in this order.
  init(_ descriptions: [FieldDescription]) {
    var places: [Place] = []
    var written = Set<String>()
    for field in descriptions {
      guard let group = field.key.group else {
        places.append(.field(Field(field)))
        continue
      }
      guard written.insert(group).inserted else { continue }
      let fields = descriptions.filter { $0.key.group == group }
      places.append(.group(group, fields.map { Field($0) }))
    }
    self.places = places
  }
}

extension RecordLayout.Field {
  fileprivate init(_ description: FieldDescription) {
    name = description.key.innerName
    key = description.key
    type = description.type
  }
}
