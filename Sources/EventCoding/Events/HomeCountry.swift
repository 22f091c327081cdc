internal import EventModel
internal import Ontology

/// Gives a country to who acts by a role alone, where the sentence leaves only one: "police arrested
/// protesters in Lagos", "the Mozambique government accepted the demands of rebels".
struct HomeCountry {
  /// The code of the country where the act was; nil where the clause does not say.
  let place: String?
  /// Who is named in the act's clause.
  let near: [ActorMention]
  /// Who is named in the sentence.
  let all: [ActorMention]
  let dictionary: ActorDictionary

  /// The roles with every nameless party at home, where its home can be told; the rest as they were.
  func settle(_ roles: Roles) -> Roles {
    guard roles.everybody.contains(where: isHomeless) else { return roles }
    let taking = roles.everybody.map(\.mention)
    guard
      let home = place ?? home(of: roles, among: near) ?? home(of: roles, among: all)
        ?? home(of: roles, among: taking),
      let country = dictionary.country(home)
    else { return roles }
    return Roles(
      source: roles.source.map { settled($0, in: country) },
      target: roles.target.map { settled($0, in: country) })
  }

  /// The only country where something is, else the only one named if the act is within one country.
  private func home(of roles: Roles, among mentions: [ActorMention]) -> String? {
    let places = Set(mentions.filter(\.isPlace).compactMap { $0.actor?.country })
    if places.count == 1 { return places.first }
    let countries = Set(mentions.compactMap { $0.actor?.country })
    guard countries.count == 1, let country = countries.first, isDomestic(roles, in: country)
    else { return nil }
    return country
  }

  /// Whether a party is a role without a country; bodies of many countries have none by nature.
  private func isHomeless(_ party: Party) -> Bool {
    guard let actor = party.mention.actor, actor.country == nil else { return false }
    switch actor.kind {
    case .people, .government, .party, .armedGroup, .media: return dictionary.actor(actor.id) == nil
    default: return false
    }
  }

  /// Whether those who take part are of one country: its government and rebels, its rebels and
  /// villagers, or nobody but roles.
  ///
  /// Two governments are rather of two countries.
  private func isDomestic(_ roles: Roles, in country: String) -> Bool {
    let everybody = roles.everybody.compactMap(\.mention.actor)
    let society = everybody.filter(isSociety)
    if roles.isComplete, roles.everybody.allSatisfy(isHomeless) { return !society.isEmpty }
    let own = everybody.filter { $0.country == country && $0.kind != .country }
    if own.contains(where: isSociety), society.count > 1 { return true }
    return !own.isEmpty && !society.isEmpty
      && everybody.contains { $0.kind == .government || $0.kind == .person }
  }

  private func isSociety(_ actor: PoliticalActor) -> Bool {
    switch actor.kind {
    case .people, .party, .armedGroup, .media: true
    default: false
    }
  }

  private func settled(_ party: Party, in country: PoliticalActor) -> Party {
    guard isHomeless(party), let role = party.mention.actor else { return party }
    var mention = party.mention
    mention.actor = dictionary.part(
      of: country, sector: role.code, role: role.name, kind: role.kind)
    mention.resolution = .composition
    mention.confidence *= Self.trust
    return Party(words: party.words, mention: mention, isDirect: party.isDirect)
  }

  /// How far a home that is only inferred is trusted; arbitrary.
  private static let trust = 0.7
}
