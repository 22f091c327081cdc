import EventModel
import Foundation
import Ontology
import TestSupport
import Testing

/// Everybody the World Factbook names as chief of state or head of government in its last edition:
/// `heads.tsv`, taken from it by `tools/seeds/heads.py`.
struct HeadsTests {
  @Test func everyChiefOfStateAndGovernmentIsKnownByNameWithCountryAndOffice() throws {
    let actors = try KnowledgeBase.seeds.actors
    let day = try #require(CalendarDay(iso8601: "2026-01-15"))
    let path = #filePath.replacing("Actors/HeadsTests.swift", with: "Tables/heads.tsv")
    let table = try SeedTable(
      path: path, text: try String(contentsOfFile: path, encoding: .utf8),
      columns: ["country", "role", "name"])
    #expect(table.rows.count > 440)
    var wrong: [String] = []
    for row in table.rows {
      let known = actors.persons(named: row["name"], on: day).contains { person in
        actors.offices(of: person.id, on: day).contains {
          $0.country == row["country"]
            && $0.role.split(separator: "|").contains { $0 == row["role"] }
        }
      }
      if !known { wrong.append("\(row["country"]) \(row["role"]): \(row["name"])") }
    }
    #expect(Double(wrong.count) <= 0.03 * Double(table.rows.count))
    let page =
      "\(table.rows.count - wrong.count) of \(table.rows.count) right\n"
      + wrong.joined(separator: "\n")
    expectGolden(
      page + "\n", named: "heads.txt", testFile: #filePath.replacing("/Actors/", with: "/"))
  }
}
