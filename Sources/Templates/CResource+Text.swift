import CResources

extension CResource {
  /// What the file is named by.
  var fileName: String { String(cString: name) }

  /// The file as text.
  var text: String {
    String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }
}
