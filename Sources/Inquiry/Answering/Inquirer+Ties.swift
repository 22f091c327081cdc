internal import EventModel
public import EventStore
internal import Ontology

extension Inquirer {
  /// The ties that answer a query: those of the texts, then those of the base, which is marked.
  public func ties(_ query: RelationQuery) throws -> [TieRow] {
    var ties = try reader.relations(told(query))
    if query.modalities.isEmpty || query.modalities.contains(.asserted) { ties += try base(query) }
    return query.limit.map { Array(ties.prefix($0)) } ?? ties
  }

  /// The query as the texts answer it: an office is told by the predicates of its roles.
  public func told(_ query: RelationQuery) throws -> RelationQuery {
    guard !query.offices.isEmpty, query.predicates.isEmpty else { return query }
    var told = query
    let bases = try lexicon.bases.filter { $0.isTold(by: query.offices) }
    told.predicates = bases.map(\.predicate)
    told.unspecific = bases.filter(\.roles.isEmpty).map(\.predicate)
    return told
  }

  /// The ties of the base; none for a question that the base would flood, such as every tie.
  ///
  /// Where no time is asked for, those that ended are left out, but for those of a subject named.
  func base(_ query: RelationQuery) throws -> [TieRow] {
    let ties = try everyTie(query)
    guard query.from == nil, query.to == nil else { return ties }
    let named = Set((query.involving + query.subjects).map(\.description))
    return ties.filter { $0.to == nil || $0.subject.uid.map(named.contains) == true }
  }

  private func everyTie(_ query: RelationQuery) throws -> [TieRow] {
    var ties = try roles(query).map { try reader.tenures(query, roles: $0) } ?? []
    if try asksForMemberships(query) { ties += try memberships(query) }
    return ties
  }

  /// The roles of the offices of the base that answer a query, empty for every office; nil for a
  /// query that none answers.
  public func roles(_ query: RelationQuery) throws -> [String]? {
    guard query.namesSomebody else { return nil }
    if !query.offices.isEmpty { return query.offices }
    let offices = try lexicon.bases.filter {
      $0.table == .offices && query.predicates.contains($0.predicate)
    }
    if offices.isEmpty { return query.predicates.isEmpty ? [] : nil }
    let hasEvery = offices.contains { $0.roles.isEmpty }
    return hasEvery ? [] : Array(Set(offices.flatMap(\.roles))).sorted()
  }

  /// Whether the memberships of the base answer a query.
  public func asksForMemberships(_ query: RelationQuery) throws -> Bool {
    guard query.namesSomebody, query.offices.isEmpty else { return false }
    return try lexicon.bases.contains {
      $0.table == .memberships && query.predicates.contains($0.predicate)
    }
  }

  private func memberships(_ query: RelationQuery) throws -> [TieRow] {
    let codes = { (selectors: [ActorSelector]) in Set(selectors.map(\.description)) }
    let (subjects, objects) = (codes(query.subjects), codes(query.objects))
    let found = try lexicon.memberships().filter { membership in
      let sides: Set = [membership.country, membership.organisation]
      return (subjects.isEmpty || subjects.contains(membership.country))
        && (objects.isEmpty || objects.contains(membership.organisation))
        && query.involving.allSatisfy { sides.contains($0.description) }
        && membership.holds(from: query.from?.description, to: query.to?.description)
    }
    let lookup = ActorLookup(reader)
    return try found.map { membership in
      let country = try lookup.actor(named: membership.country)
      let organisation = try lookup.actor(named: membership.organisation)
      return TieRow(
        subject: .init(name: country.name, uid: country.uid, kind: country.kind),
        tie: membership.to == nil ? "is member of" : "was member of", predicate: nil,
        object: .init(name: organisation.name, uid: organisation.uid, kind: organisation.kind),
        modality: Modality.asserted.rawValue, from: membership.from, to: membership.to,
        basis: .base(source: membership.source))
    }
  }
}

extension RelationQuery {
  /// Whether some side is named; without, the base would flood the answer.
  fileprivate var namesSomebody: Bool { !(involving + subjects + objects).isEmpty }
}

extension BaseTie {
  /// Whether a text that tells this tie may tell of an office of one of the roles.
  fileprivate func isTold(by offices: [String]) -> Bool {
    table == .offices && (roles.isEmpty || roles.contains(where: offices.contains))
  }
}

extension MembershipRow {
  /// Whether it reaches into a stretch of time; days, months and years compare as text.
  fileprivate func holds(from: String?, to: String?) -> Bool {
    if let from, let last = self.to, last < from { return false }
    if let to, let first = self.from, first > to { return false }
    return true
  }
}
