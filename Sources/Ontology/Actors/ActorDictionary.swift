public import EventModel

/// Everybody `seeds/actors` knows: countries, organisations, people, their names and offices.
public final class ActorDictionary: Sendable {
  /// The countries and territories, those that have ended included, in the table's order.
  public let countries: [Country]
  /// The actors, countries first, each id once.
  public let actors: [PoliticalActor]
  /// Every name of every actor, in the tables' order.
  public let names: [ActorName]
  /// The offices, in the table's order.
  public let offices: [Office]
  /// Who held them, in the table's order.
  public let tenures: [Tenure]
  /// Which country belongs to which group, in the table's order.
  public let memberships: [Membership]
  /// How current the tenures are, for each kind of office.
  public let coverage: [OfficeCoverage]

  private let actorByID: [String: Int]
  private let lifetimeByID: [String: Lifetime]
  let officeByID: [String: Int]
  /// The tenures of all actors one after the other, those of actor `i` at
  /// `firstTenure[i]..<firstTenure[i + 1]`.
  private let tenureList: [Int]
  private let firstTenure: [Int]

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
    try reading.readCoverage(seeds)
    countries = reading.countries
    actors = reading.actors
    names = reading.names
    offices = reading.offices
    tenures = reading.tenures
    memberships = reading.memberships
    coverage = reading.coverage
    actorByID = reading.actorByID
    lifetimeByID = reading.lifetimeByID
    officeByID = reading.officeByID
    (tenureList, firstTenure) = Self.grouped(reading.holders, actors: actors.count)
  }

  /// The places of the tenures in the order of who held them, and where each actor's begin.
  private static func grouped(_ holders: [Int], actors: Int) -> (list: [Int], starts: [Int]) {
    var starts = [Int](repeating: 0, count: actors + 1)
    for holder in holders { starts[holder + 1] += 1 }
    for actor in 0..<actors { starts[actor + 1] += starts[actor] }
    var next = starts
    var list = [Int](repeating: 0, count: holders.count)
    for (tenure, holder) in holders.enumerated() {
      list[next[holder]] = tenure
      next[holder] += 1
    }
    return (list, starts)
  }

  /// When a person held which office, in the table's order.
  public func tenures(of person: String) -> [Tenure] {
    guard let actor = actorByID[person] else { return [] }
    return tenureList[firstTenure[actor]..<firstTenure[actor + 1]].map { tenures[$0] }
  }

  /// An actor by its id; nil for an id nobody has.
  public func actor(_ id: String) -> PoliticalActor? { actorByID[id].map { actors[$0] } }

  /// A country by its code; nil for a code no country has.
  public func country(_ code: String) -> PoliticalActor? {
    actor(code).flatMap { $0.kind == .country ? $0 : nil }
  }

  /// Whether a country or organisation exists on the day; true for an actor whose time is not told.
  ///
  /// Decides between those who share a name: "Yugoslavia" in 1985 and in 1998.
  public func exists(_ id: String, on day: CalendarDay) -> Bool {
    lifetimeByID[id]?.covers(day) ?? true
  }

  /// The time in which a country or organisation exists; nil where it is not told.
  public func lifetime(of id: String) -> Lifetime? { lifetimeByID[id] }

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
