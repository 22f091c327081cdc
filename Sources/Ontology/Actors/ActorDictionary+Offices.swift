public import EventModel
internal import Spelling

extension ActorDictionary {
  /// An office by its id; nil for an id no office has.
  public func office(_ id: String) -> Office? { officeByID[id].map { offices[$0] } }

  /// The offices a person has ever held, in the table's order, one for each tenure.
  public func offices(of person: String) -> [Office] {
    tenures(of: person).compactMap { office($0.office) }
  }

  /// The offices a person held on a day, in the table's order.
  public func offices(of person: String, on day: CalendarDay) -> [Office] {
    tenures(of: person).filter { $0.covers(day) }
      .compactMap { office($0.office) }
  }

  /// The offices that words before a name mean: "president", "Foreign Minister".
  ///
  /// Case and accents do not count. O(offices).
  ///
  /// - Parameter country: the country's code; nil for the offices of organisations.
  public func offices(titled title: String, country: String?) -> [Office] {
    let wanted = title.folded
    return offices.filter { office in
      office.country == country && office.titles.contains { $0.folded == wanted }
    }
  }

  /// Who holds an office on a day: one person, more where it has more seats, two on a day of
  /// handover; nobody in a gap.
  ///
  /// O(tenures).
  public func holders(of office: String, on day: CalendarDay) -> [PoliticalActor] {
    tenures.filter { $0.office == office && $0.covers(day) }.compactMap { actor($0.person) }
  }

  /// The people a name can mean, in the table's order.
  ///
  /// Case and accents do not count. Of several, those who hold an office on the day are meant; where
  /// nobody does, those who held one before. O(names).
  ///
  /// - Parameter country: the country's code; nil for any. Within a country a part of a name will
  ///   do, such as a surname too common to be an alias: "Rodríguez".
  public func persons(
    named name: String, on day: CalendarDay?, country: String? = nil
  ) -> [PoliticalActor] {
    let named = country.map { persons(withWords: name, of: $0) } ?? persons(named: name)
    guard let day, named.count > 1 else { return named }
    let inOffice = named.filter { !offices(of: $0.id, on: day).isEmpty }
    if !inOffice.isEmpty { return inOffice }
    let before = named.filter { person in
      tenures(of: person.id).contains { $0.from.map { $0 <= day } ?? false }
    }
    return before.isEmpty ? named : before
  }

  private func persons(named name: String) -> [PoliticalActor] {
    let wanted = name.folded
    let first = wanted.utf8.first
    return persons { text, _ in
      // Folding is dear: most names differ in their first letter already.
      guard let letter = text.utf8.first else { return false }
      return (letter >= 0x80 || letter | 0x20 == first) && text.folded == wanted
    }
  }

  private func persons(withWords name: String, of country: String) -> [PoliticalActor] {
    let wanted = " \(name.folded) "
    return persons { text, person in
      person.country == country && " \(text.folded) ".contains(wanted)
    }
  }

  /// The people who have a name that passes, each once.
  private func persons(where passes: (String, PoliticalActor) -> Bool) -> [PoliticalActor] {
    var seen: Set<String> = []
    return names.compactMap { name in
      guard let actor = actor(name.actor), actor.kind == .person, passes(name.text, actor),
        seen.insert(actor.id).inserted
      else { return nil }
      return actor
    }
  }
}
