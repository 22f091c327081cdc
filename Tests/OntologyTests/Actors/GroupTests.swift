import EventModel
import Ontology
import Testing

struct GroupTests {
  private let actors: ActorDictionary

  init() throws { actors = try KnowledgeBase.seeds.actors }

  @Test(arguments: [
    ("org.brics", "2023-06-01", 5), ("org.brics", "2024-06-01", 9), ("org.g7", "2020-01-01", 7),
    ("org.mercosur", "2020-01-01", 4), ("org.european-union", "2021-01-01", 27),
    ("org.nato", "2025-01-01", 32), ("org.visegrad-group", "2020-01-01", 4),
  ])
  func aGroupHasTheMembersOfTheDay(group: String, day: String, count: Int) throws {
    let day = try #require(CalendarDay(iso8601: day))
    #expect(actors.members(of: group, on: day).count == count)
  }

  @Test func aCountryLeavesItsGroups() throws {
    let (before, after) = try (day("2020-01-30"), day("2020-02-01"))
    #expect(actors.groups(of: "GBR", on: before).contains { $0.id == "org.european-union" })
    #expect(!actors.groups(of: "GBR", on: after).contains { $0.id == "org.european-union" })
  }

  @Test func aGroupWithoutAListHasNoMembers() throws {
    #expect(try actors.members(of: "org.interpol", on: day("2020-01-01")).isEmpty)
    #expect(try actors.members(of: "org.nobody", on: day("2020-01-01")).isEmpty)
  }

  @Test(arguments: [
    ("Yugoslavia", "1985-06-01", "YUG"), ("Yugoslavia", "1999-06-01", "SCG"),
    ("Soviet Union", "1985-06-01", "SUN"), ("East Germany", "1985-06-01", "DDR"),
    ("Czechoslovakia", "1985-06-01", "CSK"),
  ])
  func theDateDecidesWhichStateOfANameIsMeant(name: String, day: String, code: String) throws {
    let day = try #require(CalendarDay(iso8601: day))
    let owners = Set(actors.names.filter { $0.text == name }.map(\.actor))
    #expect(owners.filter { actors.exists($0, on: day) } == [code])
  }

  @Test func aStateThatEndedHasSuccessorsThatAreCountries() throws {
    let former = actors.countries.filter { $0.status == .former }
    #expect(former.count >= 14)
    for country in former {
      #expect(country.lifetime.to != nil, "\(country.code)")
      #expect(!country.successors.isEmpty, "\(country.code)")
      #expect(country.successors.allSatisfy { actors.country($0) != nil }, "\(country.code)")
    }
  }

  private func day(_ text: String) throws -> CalendarDay {
    try #require(CalendarDay(iso8601: text))
  }
}
