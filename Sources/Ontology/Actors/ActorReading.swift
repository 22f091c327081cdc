internal import EventModel
internal import Spelling

/// The tables of `seeds/actors` on their way into the dictionary, each checked against those before.
struct ActorReading {
  private(set) var countries: [Country] = []
  private(set) var actors: [PoliticalActor] = []
  private(set) var names: [ActorName] = []
  private(set) var offices: [Office] = []
  private(set) var tenures: [Tenure] = []
  private(set) var memberships: [Membership] = []
  private(set) var actorByID: [String: Int] = [:]

  mutating func readCountries(_ seeds: SeedLibrary) throws {
    let table = try CodeList(seeds.table("actors/countries", columns: Country.columns)).table
    for row in table.rows {
      let country = try Country(row)
      countries.append(country)
      add(
        PoliticalActor(
          id: country.code, name: country.name, code: country.code, kind: .country,
          country: country.code))
    }
  }

  mutating func readCountryNames(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(
      "actors/country-names", columns: ["country", "kind", "text", "language", "source"])
    for row in table.rows {
      try addName(
        row.required("text"), of: country(row, "country"), kind(row),
        language: row.optional("language"),
        source: row["source"])
    }
  }

  mutating func readOrganisations(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(
      "actors/organisations",
      columns: ["id", "name", "code", "kind", "country", "aliases", "from", "to", "source"])
    for row in table.rows {
      guard let kind = PoliticalActor.Kind(rawValue: row["kind"]) else {
        throw row.error(
          "kind",
          .unknownCode(
            row["kind"], of: "kind of actor",
            nearest: Vocabulary(PoliticalActor.Kind.allCases.map(\.rawValue)).nearest(
              to: row["kind"])))
      }
      let country = row.optional("country") == nil ? nil : try country(row, "country")
      try addKey(row)
      add(
        PoliticalActor(
          id: row["id"], name: try row.required("name"), code: try row.required("code"),
          kind: kind, country: country))
      addNames(row)
    }
  }

  mutating func readPersons(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(
      "actors/persons", columns: ["id", "name", "country", "aliases", "source"])
    for row in table.rows {
      let country = row.optional("country") == nil ? nil : try country(row, "country")
      try addKey(row)
      add(
        PoliticalActor(
          id: row["id"], name: try row.required("name"), code: country ?? "---", kind: .person,
          country: country))
      addNames(row)
    }
  }

  mutating func readMetonyms(_ seeds: SeedLibrary) throws {
    let table = try seeds.table("actors/metonyms", columns: ["text", "means", "country", "source"])
    for row in table.rows {
      let means = try row.required("means")
      let country = try country(row, "country")
      if actorByID[means] == nil {
        // A part of the state that no table lists, such as USA.MIL.
        let parts = means.split(separator: ".")
        guard parts.count > 1, parts[0] == country else {
          throw row.error("means", .unknownCode(means, of: "actor", nearest: nil))
        }
        let name = "\(actors[actorByID[country] ?? 0].name) (government)"
        add(
          PoliticalActor(
            id: means, name: name, code: parts.joined(), kind: .government, country: country))
      }
      addName(try row.required("text"), of: means, .metonym, language: nil, source: row["source"])
    }
  }

  mutating func readOffices(_ seeds: SeedLibrary) throws {
    let table = try CodeList(
      seeds.table(
        "actors/offices", columns: ["id", "name", "country", "code", "titles", "role", "source"]),
      key: "id"
    ).table
    for row in table.rows {
      offices.append(
        Office(
          id: row["id"], name: try row.required("name"),
          country: row.optional("country") == nil ? nil : try country(row, "country"),
          code: try row.required("code"), titles: row.list("titles"), role: row["role"],
          source: row["source"]))
    }
  }

  mutating func readTenures(_ seeds: SeedLibrary) throws {
    let known = Set(offices.map(\.id))
    let table = try seeds.table(
      "actors/tenures", columns: ["person", "office", "from", "to", "precision", "basis", "source"])
    for row in table.rows {
      guard actorByID[row["person"]] != nil else {
        throw row.error("person", .unknownCode(row["person"], of: "person", nearest: nil))
      }
      guard known.contains(row["office"]) else {
        throw row.error(
          "office",
          .unknownCode(
            row["office"], of: "office",
            nearest: Vocabulary(known.sorted()).nearest(to: row["office"])))
      }
      guard let precision = DateSpan.Precision(rawValue: row["precision"]) else {
        throw row.error("precision", .malformed(row["precision"], expected: "day, month or year"))
      }
      let from = try day(row, "from")
      let to = try day(row, "to")
      if let from, let to, to < from {
        throw row.error("to", .malformed(row["to"], expected: "a day after \(from)"))
      }
      tenures.append(
        Tenure(
          person: row["person"], office: row["office"], from: from, to: to, precision: precision,
          source: row["source"]))
    }
  }

  mutating func readMemberships(_ seeds: SeedLibrary) throws {
    let table = try seeds.table("actors/memberships", columns: Membership.columns)
    for row in table.rows {
      let organisation = try row.required("organisation")
      guard actorByID[organisation] != nil else {
        throw row.error(
          "organisation", .unknownCode(organisation, of: "organisation", nearest: nil))
      }
      let from = try span(row, "from")
      memberships.append(
        Membership(
          organisation: organisation, member: try country(row, "country"), from: from?.from,
          to: try span(row, "to")?.to, precision: from?.precision ?? .unknown,
          source: row["source"]))
    }
  }

  private func span(_ row: SeedTable.Row, _ column: String) throws(SeedError) -> DateSpan? {
    guard let cell = row.optional(column) else { return nil }
    guard let span = DateSpan(partial: cell) else {
      throw row.error(column, .malformed(cell, expected: "a year, month or day that exists"))
    }
    return span
  }

  private func day(_ row: SeedTable.Row, _ column: String) throws(SeedError) -> CalendarDay? {
    guard let cell = row.optional(column) else { return nil }
    guard let day = CalendarDay(iso8601: cell) else {
      throw row.error(column, .malformed(cell, expected: "a day that exists, as YYYY-MM-DD"))
    }
    return day
  }

  private func country(_ row: SeedTable.Row, _ column: String) throws(SeedError) -> String {
    let code = try row.required(column)
    guard let index = actorByID[code], actors[index].kind == .country else {
      throw row.error(
        column,
        .unknownCode(
          code, of: "country", nearest: Vocabulary(countries.map(\.code)).nearest(to: code)))
    }
    return code
  }

  private func kind(_ row: SeedTable.Row) throws(SeedError) -> ActorName.Kind {
    guard let kind = ActorName.Kind(rawValue: row["kind"]) else {
      throw row.error(
        "kind",
        .unknownCode(
          row["kind"], of: "kind of name",
          nearest: Vocabulary(ActorName.Kind.allCases.map(\.rawValue)).nearest(to: row["kind"])))
    }
    return kind
  }

  private func addKey(_ row: SeedTable.Row) throws(SeedError) {
    let id = try row.required("id")
    if actorByID[id] != nil { throw row.error("id", .duplicateKey(id, firstLine: row.line)) }
  }

  private mutating func add(_ actor: PoliticalActor) {
    actorByID[actor.id] = actors.count
    actors.append(actor)
  }

  private mutating func addNames(_ row: SeedTable.Row) {
    addName(row["name"], of: row["id"], .name, language: nil, source: row["source"])
    for alias in row.list("aliases") {
      addName(alias, of: row["id"], .alias, language: nil, source: row["source"])
    }
  }

  private mutating func addName(
    _ text: String, of actor: String, _ kind: ActorName.Kind, language: String?, source: String
  ) {
    names.append(
      ActorName(text: text, actor: actor, kind: kind, language: language, source: source))
  }
}
