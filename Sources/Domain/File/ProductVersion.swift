/// The version of the program, in the one place where it is written.
package enum ProductVersion {
  /// The version as `--version`, documents and `diagnose` print it.
  package static let current = "0.1.0"
}
