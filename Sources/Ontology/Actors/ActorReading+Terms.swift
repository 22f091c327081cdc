internal import EventModel

extension ActorReading {
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
}
