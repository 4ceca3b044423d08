import Domain
import Testing

@Suite("The municipality's settings")
struct PlatformTests {
  @Test("V-12: the municipality may widen the channels, and leave them all out")
  func channels() throws {
    let wide: FieldValue = .list([.code("volunteerCentre"), .code("municipality")])
    #expect(try edited(.platform, ["channelsWhenLarge": wide]).get()["channelsWhenLarge"] == wide)
    #expect(
      try edited(.platform, ["channelsWhenLarge": .list([])]).get()["channelsWhenLarge"] == .blank)
  }

  @Test("INV-07: without a threshold nothing is large")
  func threshold() throws {
    #expect(try edited(.platform, ["threshold": .blank]).get()["threshold"] == .blank)
  }

  @Test("N-08: a slogan is optional and on one line")
  func slogan() throws {
    let row = try edited(.platform, ["slogan": .text("Sammen\nfår vi det til ")]).get()
    #expect(row["slogan"] == .text("Sammen får vi det til"))
    #expect(try edited(.platform, ["slogan": .text(" ")]).get()["slogan"] == .blank)
  }
}
