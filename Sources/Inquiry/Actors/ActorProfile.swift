public import EventModel
public import EventStore
public import Ontology

/// One actor whole: what the seeds and a database know of it.
public struct ActorProfile: Sendable {
  /// An office and who holds or held it.
  public struct HeldOffice: Hashable, Sendable {
    /// The office.
    public let office: Office
    /// Who holds it.
    public let holder: PoliticalActor
    /// From when to when, and who says so.
    public let tenure: Tenure
  }

  /// A membership, seen from the actor's side.
  public struct Tie: Hashable, Sendable {
    /// The organisation of a country, or the member of an organisation.
    public let other: PoliticalActor
    /// From when to when, and who says so.
    public let membership: Membership
  }

  /// Who it is.
  public let actor: PoliticalActor
  /// The day it is told for; nil for all the time that is known.
  public let day: CalendarDay?
  /// Its names, the one shown to people left out.
  public let names: [ActorName]
  /// The offices a person held, or those of a country or organisation with their holders.
  public let offices: [HeldOffice]
  /// The organisations a country belongs to, or who belongs to an organisation.
  public let memberships: [Tie]
  /// What the database tells of it; nil without a database.
  public let stored: ActorDetail?
  /// Its lasting ties as texts tell them; empty without a database.
  public let relations: [RelationRow]
  /// Who else goes by the name that was asked for.
  public let candidates: [PoliticalActor]
}

extension ActorRegister {
  /// All that is known of the actor a name means.
  ///
  /// - Parameter day: only what held on that day; nil for everything a person ever held, and for what
  ///   a country or organisation has now.
  /// - Throws: `ActorNameError` for a name of nobody or of several.
  public func profile(of name: String, on day: CalendarDay?) throws -> ActorProfile {
    let reading = try reading(of: name, on: day)
    let actor = reading.actor
    return ActorProfile(
      actor: actor, day: day,
      names: dictionary.names.filter { $0.actor == actor.id && $0.text != actor.name },
      offices: offices(of: actor, on: day), memberships: ties(of: actor, on: day),
      stored: try reader?.actor(actor.id),
      relations: try reader?.relations(of: actor.id) ?? [], candidates: reading.others)
  }

  private func offices(of actor: PoliticalActor, on day: CalendarDay?) -> [ActorProfile.HeldOffice]
  {
    dictionary.tenures.compactMap { tenure in
      guard let office = dictionary.office(tenure.office),
        let holder = dictionary.actor(tenure.person)
      else {
        return nil
      }
      let isItsOwn = actor.kind == .person ? tenure.person == actor.id : office.belongs(to: actor)
      let isThen =
        day.map { tenure.covers($0) } ?? (actor.kind == .person || tenure.to == nil)
      guard isItsOwn, isThen else { return nil }
      return ActorProfile.HeldOffice(office: office, holder: holder, tenure: tenure)
    }.sorted { left, right in
      actor.kind == .person
        && (left.tenure.from?.description ?? "")
          < (right.tenure.from?.description ?? "")
    }
  }

  private func ties(of actor: PoliticalActor, on day: CalendarDay?) -> [ActorProfile.Tie] {
    dictionary.memberships.compactMap { membership in
      let isCountry = membership.country == actor.id
      guard isCountry || membership.organisation == actor.id,
        day.map({ membership.lifetime.covers($0) }) ?? (membership.lifetime.to == nil),
        let other = dictionary.actor(isCountry ? membership.organisation : membership.country)
      else { return nil }
      return ActorProfile.Tie(other: other, membership: membership)
    }
  }
}

extension Office {
  /// Whether it is an office of a country or of an organisation.
  fileprivate func belongs(to actor: PoliticalActor) -> Bool {
    actor.kind == .country ? country == actor.id : id.hasPrefix(actor.id + ".")
  }
}
