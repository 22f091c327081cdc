import Rendering
import Testing

struct ProgressLineTests {
  @Test func beforeThereIsARateOnlyWhatIsKnownIsSaid() {
    #expect(ProgressLine(items: 0, bytes: 0, of: nil, pace: Pace()).text == "0 articles")
    #expect(ProgressLine(items: 3, bytes: 30, of: 300, pace: Pace()).text == "3 articles, 10 %")
    #expect(ProgressLine(items: 0, bytes: 0, of: 0, pace: Pace()).text == "0 articles")
  }

  @Test func rateAndTimeLeftFollowFromWhatIsDone() {
    var pace = Pace()
    pace.note(items: 100, bytes: 1_000, at: 10)
    #expect(
      ProgressLine(items: 100, bytes: 1_000, of: 4_000, pace: pace).text
        == "100 articles, 25 %, 10 a second, 30 s left")
    #expect(
      ProgressLine(items: 100, bytes: 1_000, of: nil, pace: pace).text
        == "100 articles, 10 a second")
  }

  @Test(arguments: [
    (0.0, "0 s"), (59.0, "59 s"), (60.0, "1 min"), (100.0, "2 min"), (3_540, "59 min"),
    (3_600, "1 h 0 min"), (7_500, "2 h 5 min"),
  ])
  func aDurationIsSaidAsPeopleDo(seconds: Double, words: String) {
    var pace = Pace()
    pace.note(items: 1, bytes: 1_000, at: 1)
    let line = ProgressLine(items: 1, bytes: 1_000, of: 1_000 + Int(seconds) * 1_000, pace: pace)
    #expect(line.text.hasSuffix(", \(words) left"))
  }

  /// Ten thousand that were only looked up must not promise that the rest goes as fast.
  @Test func theLastWhileDecides() {
    var pace = Pace()
    for second in 1...10 {
      pace.note(items: 1_000 * second, bytes: 100_000 * second, at: Double(second))
    }
    for second in 11...60 {
      pace.note(
        items: 10_000 + 10 * (second - 10), bytes: 1_000_000 + 1_000 * (second - 10),
        at: Double(second))
    }
    #expect(pace.itemsPerSecond == 10)
    #expect(pace.secondsLeft(of: 1_150_000) == 100)
  }

  @Test func nothingIsLeftWhereMoreWasReadThanThereWas() {
    var pace = Pace()
    pace.note(items: 1, bytes: 500, at: 1)
    #expect(
      ProgressLine(items: 1, bytes: 500, of: 400, pace: pace).text
        == "1 articles, 100 %, 1 a second, 0 s left")
  }
}
