import Domain
import GRDB

/// How the full-text index of ideas is asked for the beginnings of words.
///
/// The index holds beginnings of up to four letters. A longer one costs as much as it has hits
/// (15 ms where 100 000 ideas hold it), so that what most ideas hold is asked for by its first
/// letters, and then looked for in the search texts of the hits.
struct IdeaMatch {
  /// What the index is asked for.
  let query: String
  /// The words that the query only has the first letters of.
  let rest: [String]
  /// Whether the query has many hits, and a good part of them hold ``rest``.
  let isBroad: Bool

  /// The longest beginnings in the index.
  private static let indexedLetters = 4
  /// So many hits tell how common a word is; a tenth of them makes it so.
  private static let sample = 200

  /// Every word as it was typed.
  init(complete words: [String]) {
    query = Self.query(words)
    rest = []
    isBroad = false
  }

  /// Looks for the words in the way that costs least.
  init(_ words: [String], in db: Database) throws {
    let long = words.filter { $0.unicodeScalars.count > Self.indexedLetters }
    let first = Self.query(words.map(Self.indexed))
    guard !long.isEmpty, let shares = try Self.hits(of: long, among: first, db) else {
      query = first
      rest = long
      isBroad = false
      return
    }
    let common = Set(long.indices.filter { shares[$0] * 10 >= Self.sample }.map { long[$0] })
    query = Self.query(words.map { common.contains($0) ? Self.indexed($0) : $0 })
    rest = long.filter(common.contains)
    isBroad = !common.isEmpty
  }

  /// The condition on ``rest``, over an idea's `searchText`, after an AND; empty for none.
  var restCondition: String {
    rest.map { _ in " AND instr(searchText, ?) > 0" }.joined()
  }

  /// What takes the place of the question marks of ``restCondition``.
  var restArguments: [DatabaseValue] { rest.map { (" " + $0).databaseValue } }

  private static func query(_ words: [String]) -> String {
    words.map { "\"\($0)\"*" }.joined(separator: " ")
  }

  private static func indexed(_ word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.prefix(indexedLetters)))
  }

  /// How many of the newest hits of a query hold each word; nil where it has so few hits that
  /// all can be looked at.
  private static func hits(
    of words: [String], among query: String, _ db: Database
  ) throws -> [Int]? {
    let sums = words.map { _ in "sum(instr(searchText, ?) > 0)" }.joined(separator: ", ")
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*), \(sums) FROM (
          SELECT rowid AS hit FROM ideaSearch WHERE ideaSearch MATCH ?
          ORDER BY rowid DESC LIMIT ?)
        CROSS JOIN idea ON id = hit
        """)
    let arguments =
      words.map { (" " + $0).databaseValue } + [query.databaseValue, sample.databaseValue]
    guard let row = try Row.fetchOne(statement, arguments: StatementArguments(arguments)),
      row[0] as Int == sample
    else { return nil }
    return words.indices.map { row[$0 + 1] }
  }
}
