import Domain

/// Where a record's fields are in JSON, worked out once for many rows.
struct RecordLayout {
  /// A field by its name in JSON.
  struct Field {
    let name: String
    let key: FieldKey
    let type: FieldType
    let isRequired: Bool
  }

  enum Place {
    case field(Field)
    case group(String, [Field])
  }

  /// Fields in their order; those of a group are together where its first one is.
  let places: [Place]

  /// Lays out fields in this order.
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

  /// The fields as keys of JSON, those of a group in an object of its own.
  var keys: JSONKeys {
    JSONKeys(
      places.map { place in
        switch place {
        case .field(let field): field.jsonKey
        case .group(let name, let fields):
          JSONKey(name: name, shape: .object(JSONKeys(fields.map(\.jsonKey))))
        }
      })
  }
}

extension RecordLayout.Field {
  fileprivate init(_ description: FieldDescription) {
    name = description.key.innerName
    key = description.key
    type = description.type
    isRequired = description.isRequired
  }

  /// The field as a key: null where it may be blank, but a list is then empty.
  fileprivate var jsonKey: JSONKey {
    let shape: JSONShape =
      switch type {
      case .flag, .list, .pairs: .value(type)
      case .text, .longText, .time, .day, .amount, .integer, .choice, .record:
        isRequired ? .value(type) : .nullable(.value(type))
      }
    return JSONKey(name: name, shape: shape)
  }
}
