internal import EventModel
internal import Spelling

/// The tables of `seeds/actors` on their way into the dictionary, each checked against those before.
struct ActorReading {
  private(set) var countries: [Country] = []
  private(set) var actors: [PoliticalActor] = []
  private(set) var names: [ActorName] = []
  private(set) var offices: [Office] = []
  private(set) var tenures: [Tenure] = []
  /// For each tenure the place of its holder among the actors.
  private(set) var holders: [Int] = []
  private(set) var memberships: [Membership] = []
  private(set) var coverage: [OfficeCoverage] = []
  private(set) var actorByID: [String: Int] = [:]
  private(set) var officeByID: [String: Int] = [:]
  private(set) var lifetimeByID: [String: Lifetime] = [:]

  mutating func readCountries(_ seeds: SeedLibrary) throws {
    for row in try seeds.table(TableSchema.countries).rows {
      let country = try Country(row)
      countries.append(country)
      note(country.lifetime, of: country.code)
      // A state that few recognise is coded as a part of the one that claims it: GEOPRE.
      let isClaimed = country.status == .disputed && country.alpha2 == nil
      add(
        PoliticalActor(
          id: country.code, name: country.name,
          code: isClaimed ? country.cameo.first ?? country.code : country.code, kind: .country,
          country: isClaimed ? country.sovereign : country.code))
    }
  }

  mutating func readCountryNames(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(TableSchema.countryNames)
    let (text, country) = (table.column("text"), table.column("country"))
    let (kind, language) = (table.column("kind"), table.column("language"))
    let source = table.column("source")
    names.reserveCapacity(4 * table.rows.count)
    for row in table.rows {
      guard let nameKind = ActorName.Kind(rawValue: row[kind]) else {
        let kinds = ActorName.Kind.allCases.map(\.rawValue)
        throw unknown(row, kind, "kind of name", among: kinds)
      }
      names.append(
        ActorName(
          text: row[text], actor: try self.country(row, country), kind: nameKind,
          language: row.optional(language), source: row[source]))
    }
  }

  mutating func readOrganisations(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(TableSchema.organisations)
    let (code, kind) = (table.column("code"), table.column("kind"))
    let country = table.column("country")
    let columns = NameColumns(table)
    let bounds = (from: table.column("from"), to: table.column("to"))
    for row in table.rows {
      guard let actorKind = PoliticalActor.Kind(rawValue: row[kind]) else {
        let kinds = PoliticalActor.Kind.allCases.map(\.rawValue)
        throw unknown(row, kind, "kind of actor", among: kinds)
      }
      let home = row.optional(country) == nil ? nil : try self.country(row, country)
      let id = try addNamed(row, columns, code: row[code], kind: actorKind, country: home)
      note(
        Lifetime(
          from: try row.partialDay(bounds.from)?.first, to: try row.partialDay(bounds.to)?.last),
        of: id)
    }
  }

  mutating func readPersons(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(TableSchema.persons)
    let country = table.column("country")
    let columns = NameColumns(table)
    actorByID.reserveCapacity(2 * table.rows.count)
    for row in table.rows {
      let home = row.optional(country) == nil ? nil : try self.country(row, country)
      _ = try addNamed(row, columns, code: home ?? "---", kind: .person, country: home)
    }
  }

  mutating func readMetonyms(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(TableSchema.metonyms)
    let meaning = table.column("means")
    for row in table.rows {
      let means = row[meaning]
      let country = try country(row, table.column("country"))
      if actorByID[means] == nil {
        // A part of the state that no table lists, such as USA.MIL.
        let parts = means.split(separator: ".")
        guard parts.count > 1, parts[0] == country else {
          throw unknown(row, meaning, "actor", among: [])
        }
        let name = "\(actors[actorByID[country] ?? 0].name) (government)"
        add(
          PoliticalActor(
            id: means, name: name, code: parts.joined(), kind: .government, country: country))
      }
      names.append(
        ActorName(
          text: row["text"], actor: means, kind: .metonym, language: nil, source: row["source"]))
    }
  }

  mutating func readOffices(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(TableSchema.offices)
    let country = table.column("country")
    for row in table.rows {
      let id = row["id"]
      if officeByID.updateValue(offices.count, forKey: id) != nil {
        throw row.error("id", .duplicateKey(id, firstLine: row.line))
      }
      offices.append(
        Office(
          id: id, name: row["name"],
          country: row.optional(country) == nil ? nil : try self.country(row, country),
          code: row["code"], titles: row.list("titles"), role: row["role"],
          seats: Int(row["seats"]) ?? 1, source: row["source"]))
    }
  }

  mutating func readTenures(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(TableSchema.tenures)
    let (person, office) = (table.column("person"), table.column("office"))
    let (from, to) = (table.column("from"), table.column("to"))
    let (precision, source) = (table.column("precision"), table.column("source"))
    tenures.reserveCapacity(table.rows.count)
    holders.reserveCapacity(table.rows.count)
    var held = RepeatedCells<Int>(office)
    for row in table.rows {
      guard let holder = actorByID[row[person]] else {
        throw unknown(row, person, "person", among: [])
      }
      guard let held = held.value(in: row, { officeByID[$0] }) else {
        throw unknown(row, office, "office", among: officeByID.keys.sorted())
      }
      guard let fineness = DateSpan.Precision(rawValue: row[precision]) else {
        throw row.error(
          at: precision.index, .malformed(row[precision], expected: "day, month or year"))
      }
      holders.append(holder)
      tenures.append(
        Tenure(
          person: actors[holder].id, office: offices[held].id, from: try row.day(from),
          to: try row.day(to), precision: fineness, source: row[source]))
    }
  }

  mutating func readMemberships(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(TableSchema.memberships)
    let (organisation, country) = (table.column("organisation"), table.column("country"))
    let (from, to) = (table.column("from"), table.column("to"))
    let source = table.column("source")
    var organisations = RepeatedCells<Int>(organisation)
    for row in table.rows {
      guard let body = organisations.value(in: row, { actorByID[$0] }) else {
        throw unknown(row, organisation, "organisation", among: [])
      }
      let start = try row.partialDay(from)
      memberships.append(
        Membership(
          organisation: actors[body].id, country: try self.country(row, country),
          lifetime: Lifetime(from: start?.first, to: try row.partialDay(to)?.last),
          precision: start?.precision ?? .unknown, source: row[source]))
    }
  }

  mutating func readCoverage(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(TableSchema.coverage)
    for row in table.rows {
      guard let through = try row.day(table.column("through")) else {
        throw row.error("through", .empty(column: "through"))
      }
      coverage.append(
        OfficeCoverage(
          role: row["role"], through: through, note: row["note"], source: row["source"]))
    }
  }

  private func country(_ row: SeedTable.Row, _ column: SeedTable.Column) throws(SeedError) -> String
  {
    let code = row[column]
    guard let index = actorByID[code], actors[index].kind == .country else {
      throw unknown(row, column, "country", among: countries.map(\.code))
    }
    return code
  }

  private func unknown(
    _ row: SeedTable.Row, _ column: SeedTable.Column, _ word: String, among known: [String]
  ) -> SeedError {
    let cell = row[column]
    return row.error(
      at: column.index,
      .unknownCode(cell, of: word, nearest: Vocabulary(known).nearest(to: cell)))
  }

  /// The columns of a table of named actors.
  private struct NameColumns {
    let id: SeedTable.Column
    let name: SeedTable.Column
    let aliases: SeedTable.Column
    let source: SeedTable.Column

    init(_ table: SeedTable) {
      id = table.column("id")
      name = table.column("name")
      aliases = table.column("aliases")
      source = table.column("source")
    }
  }

  /// Adds an actor and its names; the id is returned.
  private mutating func addNamed(
    _ row: SeedTable.Row, _ columns: NameColumns, code: String, kind: PoliticalActor.Kind,
    country: String?
  ) throws(SeedError) -> String {
    let (id, name, source) = (row[columns.id], row[columns.name], row[columns.source])
    let isNew = add(
      PoliticalActor(id: id, name: name, code: code, kind: kind, country: country))
    guard isNew else { throw row.error("id", .duplicateKey(id, firstLine: row.line)) }
    names.append(ActorName(text: name, actor: id, kind: .name, language: nil, source: source))
    for alias in row.list(columns.aliases) {
      names.append(ActorName(text: alias, actor: id, kind: .alias, language: nil, source: source))
    }
    return id
  }

  /// Adds an actor, the last of an id; false where the id was taken.
  @discardableResult
  private mutating func add(_ actor: PoliticalActor) -> Bool {
    let isNew = actorByID.updateValue(actors.count, forKey: actor.id) == nil
    actors.append(actor)
    return isNew
  }

  private mutating func note(_ lifetime: Lifetime, of id: String) {
    if lifetime.from != nil || lifetime.to != nil { lifetimeByID[id] = lifetime }
  }
}
