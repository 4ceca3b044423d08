package import Domain

/// Domain's records, by a name that GRDB has not taken.
package typealias StoredRecord = Record
