import Domain
import Testing

/// How the keys of ballots are counted (K-09, Rules.md 4.6).
@Suite("Ranking of keys")
struct KeyRankingTests {
  /// The six ballots of the sample workshop.
  private static let ballots = [
    ["1", "2", "3", "9", "4"], ["1", "2", "7", "3", "15"], ["2", "1", "9", "4", "8"],
    ["1", "3", "9", "4", "13"], ["2", "3", "1", "18", "5"], ["1", "4", "2", "9", "3"],
  ]

  private static func lines(_ ballots: [[String]]) -> [String] {
    KeyRanking(ballots).rows.map {
      "\($0.key): \($0.groups)/\($0.points) \($0.rank)\($0.isShared ? "=" : "")"
    }
  }

  @Test("K-09: groups count first, then points 5 to 1; alike in both share a rank, by number")
  func ranking() {
    #expect(
      Self.lines(Self.ballots) == [
        "1: 6/27 1", "2: 5/21 2", "3: 5/14 3", "9: 4/10 4", "4: 4/9 5", "7: 1/3 6", "18: 1/2 7",
        "5: 1/1 8=", "8: 1/1 8=", "13: 1/1 8=", "15: 1/1 8=",
      ])
    #expect(KeyRanking(Self.ballots).points == 90)
  }

  @Test("K-09: two keys swapped on one ballot change points, not groups")
  func swapped() {
    var ballots = Self.ballots
    ballots[5] = ["1", "2", "4", "9", "3"]
    let lines = Self.lines(ballots)
    #expect(lines.contains("2: 5/22 2"))
    #expect(lines.contains("4: 4/8 5"))
  }

  @Test("K-09: without the fourth ballot keys 4 and 9 share the fourth place, 4 before 9")
  func withoutOne() {
    var ballots = Self.ballots
    ballots.remove(at: 3)
    let lines = Self.lines(ballots)
    #expect(Array(lines[3...4]) == ["4: 3/7 4=", "9: 3/7 4="])
  }

  @Test("K-06: the top five are all keys of rank 1 to 5, more than five where some share it")
  func topFive() {
    #expect(
      Set(KeyRanking(Self.ballots).topFive.map(\.key)) == ["1", "2", "3", "4", "9"])
    let tied = [["1", "2", "3", "4", "5"], ["6", "2", "3", "4", "1"], ["5", "6", "7", "8", "9"]]
    #expect(KeyRanking(tied).topFive.count >= 5)
    #expect(KeyRanking([]).topFive.isEmpty)
  }

  @Test(
    "K-08: keys of the set come before supplementary ones, and those before the workshop's own")
  func order() {
    let lines = Self.lines([["W1"], ["S2"], ["10"], ["2"]])
    #expect(lines == ["2: 1/5 1=", "10: 1/5 1=", "S2: 1/5 1=", "W1: 1/5 1="])
  }

  @Test(
    "A ballot is read as people write it",
    arguments: ["1 2 s3", "1, 2, S3", "1;2;S3", " 1  2\tS3 "])
  func reading(text: String) {
    #expect(KeyCode.codes(in: text) == ["1", "2", "S3"])
  }
}
