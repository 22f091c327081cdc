internal import EventModel

extension ActorReading {
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
}
