public import EventModel

extension ActorDictionary {
  /// The countries that belong to an organisation or group on a day, in the order of their codes;
  /// empty for one whose members are not listed.
  ///
  /// O(memberships).
  public func members(of group: String, on day: CalendarDay) -> [PoliticalActor] {
    memberships.filter { $0.organisation == group && $0.lifetime.covers(day) }
      .compactMap { country($0.country) }
  }

  /// The organisations and groups a country belongs to on a day, in the order of their ids.
  ///
  /// O(memberships).
  public func groups(of country: String, on day: CalendarDay) -> [PoliticalActor] {
    memberships.filter { $0.country == country && $0.lifetime.covers(day) }
      .compactMap { actor($0.organisation) }
  }
}
