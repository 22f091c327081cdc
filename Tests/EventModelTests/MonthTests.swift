import EventModel
import Testing

struct MonthTests {
  @Test(arguments: Month.allCases)
  func aNameIsReadWholeOrCutToThreeLettersInAnyCase(month: Month) {
    #expect(Month(name: month.name) == month)
    #expect(Month(name: month.name.uppercased()) == month)
    #expect(Month(name: month.name.prefix(3)) == month)
  }

  @Test(arguments: ["", "ja", "janu", "sept", "mars", "enero", "1", "m ay"])
  func whatIsNoMonthIsRefused(name: String) {
    #expect(Month(name: name) == nil)
  }

  @Test func monthsCountFromOne() {
    #expect(Month.allCases.map(\.rawValue) == Array(1...12))
  }
}
