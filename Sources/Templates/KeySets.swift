import CResources
package import Domain

/// The key sets that the program holds.
package enum KeySets {
  /// Their names.
  package static let names: [String] = resources.map(\.fileName)

  /// The key set of a name, or nil where none of that name is shipped; read once.
  package static func shipped(_ name: String) -> KeySet? {
    read[name]
  }

  /// The file of a key set as it was written, comments included.
  package static func yaml(_ name: String) -> String? {
    resources.first { $0.fileName == name }?.text
  }

  private static let read: [String: KeySet] = Dictionary(
    uniqueKeysWithValues: resources.map { ($0.fileName, keySet($0)) })

  private static func keySet(_ resource: CResource) -> KeySet {
    do {
      return try KeySetReader.read(text: resource.text, file: nil).keySet
    } catch {
      preconditionFailure("A shipped key set is not valid: \(resource.fileName) \(error.all)")
    }
  }

  private static var resources: [CResource] {
    (0..<CResourceKeySetCount()).map { CResourceKeySet($0) }
  }
}
