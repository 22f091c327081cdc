internal import EventModel
internal import Ontology

/// Makes one actor of an owner and the nouns that say what of it is meant: `ARG` and "foreign
/// minister" make `ARG.GOV`.
struct Composition {
  let table: NameTable

  /// The part of an owner that role nouns name; without an owner, people of the role and no country.
  ///
  /// - Parameter modifiers: nouns joined before the role, the nearest last: "opposition" leader.
  func actor(
    of owner: PoliticalActor?, _ role: RoleNoun, _ modifiers: [RoleNoun]
  ) -> PoliticalActor {
    let role = decisive(role, modifiers)
    guard let owner else { return Self.alone(role) }
    if table.dictionary.actor(owner.id) == nil {
      // An owner that is itself composed: the lawyer of an activist is of the activist's country.
      return table.has(.general, role) && owner.kind != .person
        ? owner : partOfCountry(of: owner, role) ?? Self.alone(role)
    }
    switch owner.kind {
    case .country: return table.dictionary.part(of: owner, role)
    case .government:
      return table.has(.general, role) ? owner : partOfCountry(of: owner, role) ?? owner
    case .person, .place, .people:
      return role.kind == .organisation
        ? Self.alone(role) : partOfCountry(of: owner, role) ?? Self.alone(role)
    case .armedGroup, .party, .media: return owner
    case .company:
      return table.has(.general, role) || role.kind == .company
        ? owner : partOfCountry(of: owner, role) ?? owner
    case .organisation:
      let isOfIt =
        table.has(.general, role) || role.kind == .organisation
        || role.kind == .government && table.isBody(role)
      return isOfIt || owner.code.hasSuffix(role.sector) ? owner : part(of: owner, role)
    }
  }

  /// The noun whose sector counts: a general one ("leader") leaves it to the noun before it.
  private func decisive(_ role: RoleNoun, _ modifiers: [RoleNoun]) -> RoleNoun {
    table.has(.general, role) ? modifiers.last { !table.has(.general, $0) } ?? role : role
  }

  private func partOfCountry(of owner: PoliticalActor, _ role: RoleNoun) -> PoliticalActor? {
    owner.country.flatMap { table.dictionary.country($0) }
      .map { table.dictionary.part(of: $0, role) }
  }

  private func part(of owner: PoliticalActor, _ role: RoleNoun) -> PoliticalActor {
    PoliticalActor(
      id: "\(owner.id).\(role.sector)", name: "\(owner.name) (\(role.sectorName))",
      code: owner.code + role.sector, kind: role.kind, country: owner.country)
  }

  private static func alone(_ role: RoleNoun) -> PoliticalActor {
    PoliticalActor(
      id: role.sector, name: role.sectorName, code: role.sector, kind: role.kind, country: nil)
  }
}

extension ActorDictionary {
  fileprivate func part(of country: PoliticalActor, _ role: RoleNoun) -> PoliticalActor {
    part(of: country, sector: role.sector, role: role.sectorName, kind: role.kind)
  }
}
