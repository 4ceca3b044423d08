package import Domain

extension RecordKind {
  /// The fields that people fill in, in the order of a form: those that are asked first, then those
  /// under "flere felt".
  package func formFields(given values: FieldValues) -> [FieldDescription] {
    let short = shortFields(given: values)
    let fields = fieldDescriptions(given: values).filter { $0.access != .byTransition }
    return fields.filter { short.contains($0.key) } + fields.filter { !short.contains($0.key) }
  }

  /// The fields that a form of the kind asks first; the others come under "flere felt".
  ///
  /// What is required is always among them, but for ``KindTraits/laterFields``.
  func shortFields(given values: FieldValues) -> Set<FieldKey> {
    let fields = fieldDescriptions(given: values).filter { $0.access != .byTransition }
    let required = fields.filter { $0.isRequired }.map(\.key)
      .filter { !traits.laterFields.contains($0) }
    let most =
      traits.firstFields.map(Array.init)
      ?? fields.map(\.key)
      .filter { !traits.laterFields.contains($0) }
    return Set(required + most)
  }
}
