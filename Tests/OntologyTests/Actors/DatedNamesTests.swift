import EventModel
import Foundation
import Ontology
import TestSupport
import Testing

/// Who a name or an office meant on a day: `dated-names.tsv`.
struct DatedNamesTests {
  /// A row of the table.
  private struct Case {
    let kind: String
    let words: String
    let country: String?
    let day: CalendarDay
    let person: String
  }

  @Test func aNameOrAnOfficeMeansWhoItMeantOnTheDay() throws {
    let actors = try KnowledgeBase.seeds.actors
    let cases = try Self.cases()
    #expect(cases.count == 100)
    var wrong: [String] = []
    for row in cases {
      let found = Set(meant(row, actors))
      if found != [row.person] {
        wrong.append(
          "\(row.words) \(row.country ?? "-") \(row.day): \(found.sorted()), not \(row.person)")
      }
    }
    #expect(wrong.count <= 5)
    let page =
      "\(cases.count - wrong.count) of \(cases.count) right\n" + wrong.joined(separator: "\n")
    expectGolden(
      page + "\n", named: "dated-names.txt",
      testFile: #filePath.replacing("/Actors/", with: "/"))
  }

  private func meant(_ row: Case, _ actors: ActorDictionary) -> [String] {
    if row.kind == "name" {
      return actors.persons(named: row.words, on: row.day, country: row.country).map(\.id)
    }
    return actors.offices(titled: row.words, country: row.country)
      .flatMap { actors.holders(of: $0.id, on: row.day) }.map(\.id)
  }

  private static func cases() throws -> [Case] {
    let path = #filePath.replacing("Actors/DatedNamesTests.swift", with: "Tables/dated-names.tsv")
    let table = try SeedTable(
      path: path, text: try String(contentsOfFile: path, encoding: .utf8),
      columns: ["kind", "words", "country", "day", "person"])
    return try table.rows.map { row in
      Case(
        kind: row["kind"], words: row["words"], country: row.optional("country"),
        day: try #require(CalendarDay(iso8601: row["day"])), person: row["person"])
    }
  }
}
