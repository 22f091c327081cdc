public import EventModel

/// Everybody `seeds/actors` knows: countries, organisations, people, their names and offices.
public struct ActorDictionary: Sendable {
  /// The countries and territories, in the table's order.
  public let countries: [Country]
  /// The actors, countries first, each id once.
  public let actors: [PoliticalActor]
  /// Every name of every actor, in the tables' order.
  public let names: [ActorName]
  /// The offices, in the table's order.
  public let offices: [Office]
  /// Who held them, in the table's order.
  public let tenures: [Tenure]
  /// Which country belongs to which organisation, in the table's order.
  public let memberships: [Membership]

  private let actorByID: [String: Int]
  private let officeByID: [String: Int]
  private let tenuresByPerson: [String: [Int]]

  /// Reads `seeds/actors` and checks every reference between its tables.
  ///
  /// - Throws: `SeedError` at the first wrong cell.
  public init(seeds: SeedLibrary) throws {
    var reading = ActorReading()
    try reading.readCountries(seeds)
    try reading.readCountryNames(seeds)
    try reading.readOrganisations(seeds)
    try reading.readPersons(seeds)
    try reading.readMetonyms(seeds)
    try reading.readOffices(seeds)
    try reading.readTenures(seeds)
    try reading.readMemberships(seeds)
    countries = reading.countries
    actors = reading.actors
    names = reading.names
    offices = reading.offices
    tenures = reading.tenures
    memberships = reading.memberships
    actorByID = reading.actorByID
    officeByID = Dictionary(uniqueKeysWithValues: zip(offices.map(\.id), offices.indices))
    tenuresByPerson = Dictionary(grouping: tenures.indices) { reading.tenures[$0].person }
  }

  /// An actor by its id; nil for an id nobody has.
  public func actor(_ id: String) -> PoliticalActor? { actorByID[id].map { actors[$0] } }

  /// A country by its code; nil for a code no country has.
  public func country(_ code: String) -> PoliticalActor? {
    actor(code).flatMap { $0.kind == .country ? $0 : nil }
  }

  /// The offices a person held on a day, in the table's order.
  public func offices(of person: String, on day: CalendarDay) -> [Office] {
    (tenuresByPerson[person] ?? []).map { tenures[$0] }.filter { $0.covers(day) }
      .compactMap { officeByID[$0.office].map { offices[$0] } }
  }

  /// A part of a country's state or society: `ARG` and `MIL` make `ARG.MIL`, `ARGMIL`.
  ///
  /// - Parameter role: the sector in words, for the name: "military".
  public func part(
    of country: PoliticalActor, sector: String, role: String, kind: PoliticalActor.Kind
  ) -> PoliticalActor {
    PoliticalActor(
      id: "\(country.id).\(sector)", name: "\(country.name) (\(role))",
      code: country.code + sector, kind: kind, country: country.country)
  }
}
