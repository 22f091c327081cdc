internal import EventModel
internal import Ontology

extension ActorResolver {
  /// A person in the service of a body of many countries, by title or office on the day: who acts is
  /// that body, not the country of birth.
  func acting(_ identity: Identity, for owners: [Identity]) -> Identity {
    guard let person = identity.actor, person.kind == .person,
      let code = owners.lazy.compactMap({ $0.actor }).first(where: isOfNoCountry)?.code
        ?? day.flatMap({ internationalCode(of: person, on: $0) })
    else { return identity }
    var identity = identity
    identity.actor = PoliticalActor(
      id: person.id, name: person.name, code: code, kind: .person, country: nil)
    return identity
  }

  private func isOfNoCountry(_ actor: PoliticalActor) -> Bool {
    actor.kind == .organisation && actor.country == nil && table.dictionary.actor(actor.id) != nil
  }

  /// The code of the office somebody holds, where all are of bodies of many countries.
  private func internationalCode(of person: PoliticalActor, on day: CalendarDay) -> String? {
    let offices = table.dictionary.offices(of: person.id, on: day)
    let isInternational = offices.allSatisfy {
      $0.country == nil && table.dictionary.country(String($0.code.prefix(3))) == nil
    }
    return isInternational ? offices.first?.code : nil
  }
}
