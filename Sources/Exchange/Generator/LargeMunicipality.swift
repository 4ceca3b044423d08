package import Domain
package import Store

/// A municipality that does not exist, as large as one likes, with seven years of history.
///
/// The same size and day give the same rows. Ideas come in day by day; cases, measures and what
/// was done with them follow in the order of time, each as the change that the program would
/// have written. All but the newest ideas come from an older register: a change a day.
package enum LargeMunicipality {
  /// Fills an empty file.
  ///
  /// - Parameter today: The day that the history ends on.
  package static func fill(
    _ store: Store, size: MunicipalitySize, today: Day
  ) throws(StoreError) {
    var templates: [ProcessTemplate] = []
    for key in ["sambygging-6", "plattform", "tom"] {
      guard let template = try store.template(key) else { throw .unknownTemplate(key) }
      templates.append(template)
    }
    let found = templates
    try store.fill { filling throws(StoreError) in
      var maker = MunicipalityMaker(filling, size: size, today: today, templates: found)
      try maker.make()
    }
  }
}
