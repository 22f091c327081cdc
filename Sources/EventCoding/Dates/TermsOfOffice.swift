internal import EventModel
internal import Linguistics
internal import Ontology

/// Reads "during Macri's presidency", "under Obama" and "in the first year of Milei's government" as
/// the years in which they held the office.
struct TermsOfOffice: Sendable {
  private let names: NameTable

  private static let headOffices: Set<String> = ["head_of_state", "head_of_government"]
  private static let prepositions: WordSet = ["during", "under", "in", "throughout"]
  /// How many words of title and first name may stand before the name that is known; arbitrary.
  private static let reach = 5

  init(_ names: NameTable) { self.names = names }

  /// The terms of office a sentence dates by.
  ///
  /// - Parameter mentions: the actors of the sentence, whose country decides between two of a name.
  func expressions(
    in words: [Word], tokens: [TimeToken], mentions: [ActorMention]
  ) -> [TimeExpression] {
    let starts = words.indices.filter { Self.prepositions.contains(words[$0].hash) }
    guard !starts.isEmpty else { return [] }
    let sentence = TermWords(words: words, tokens: tokens)
    return starts.compactMap { expression(at: $0, sentence, mentions) }
  }

  private func expression(
    at start: Int, _ words: TermWords, _ mentions: [ActorMention]
  ) -> TimeExpression? {
    var place = start + 1
    var year: Int?
    if let (number, end) = words.yearOf(at: place) { (year, place) = (number, end) }
    guard let (name, people) = name(from: place, words.words) else { return nil }
    var end = words.afterPossessive(name.upperBound)
    let number = words.ordinal(at: end)
    if number != nil { end += 1 }
    if let number, year == nil, words.isYear(at: end) {
      (year, end) = (number, end + 1)
    } else if words.isTerm(at: end) {
      end += 1
    } else {
      guard words.words[start].key == "under", end == name.upperBound else { return nil }
    }
    let countries = mentions.filter { $0.words.overlaps(name) }.compactMap { $0.actor?.country }
    guard let person = decide(people, countries),
      let term = Self.term(year == nil ? number : nil, of: terms(of: person))
    else { return nil }
    return TimeExpression(
      words: start..<end, preposition: words.words[start].key,
      meaning: .period(year.map { term.year($0) } ?? term))
  }

  /// The first name of a holder behind titles and determiners, and who bears it.
  private func name(from start: Int, _ words: [Word]) -> (Range<Int>, [PoliticalActor])? {
    for place in start..<min(words.count, start + Self.reach) {
      if words[place].isCapitalised, let found = holders(at: place, words) { return found }
      guard [.determiner, .adjective, .noun, .properNoun].contains(words[place].partOfSpeech) else {
        return nil
      }
    }
    return nil
  }

  /// The longest name of holders that begins at a word, and who bears it.
  private func holders(at start: Int, _ words: [Word]) -> (Range<Int>, [PoliticalActor])? {
    var longest: (Range<Int>, [PoliticalActor])?
    names.index.runs(in: words[start...].lazy.map(\.hash), at: start) { end, entries in
      let people = entries.compactMap { entry -> PoliticalActor? in
        guard case .name(let place) = entry.meaning else { return nil }
        let person = names.dictionary.names[place].actor
        return terms(of: person).isEmpty ? nil : names.dictionary.actor(person)
      }
      if !people.isEmpty { longest = (start..<end, people) }
    }
    return longest
  }

  /// The terms of a person at the head of a state or its government, in the table's order.
  private func terms(of person: String) -> [Tenure] {
    names.dictionary.tenures(of: person).filter { tenure in
      names.dictionary.office(tenure.office)?.role.split(separator: "|")
        .contains { Self.headOffices.contains(String($0)) } ?? false
    }
  }

  private func decide(_ people: [PoliticalActor], _ countries: [String]) -> String? {
    if Set(people.map(\.id)).count == 1 { return people[0].id }
    let near = Set(
      people.filter { $0.country.map(countries.contains) ?? false }.map(\.id))
    return near.count == 1 ? near.first : nil
  }

  /// The one term, or the one of the number; nil where it can't be told which is meant.
  private static func term(_ number: Int?, of held: [Tenure]) -> Period? {
    let tenure: Tenure
    if held.count == 1, number == nil {
      tenure = held[0]
    } else if let number, held.count > 1, held.indices.contains(number - 1) {
      tenure = held[number - 1]
    } else {
      return nil
    }
    guard tenure.from != nil || tenure.to != nil else { return nil }
    return Period(from: tenure.from, to: tenure.to, precision: .year)
  }
}

extension Period {
  /// A year of a term, counted from 1; the whole where its start is not known.
  fileprivate func year(_ number: Int) -> Period {
    guard let first = from?.adding(months: 12 * (number - 1)),
      let last = from?.adding(months: 12 * number)?.previous, to.map({ first < $0 }) ?? true
    else { return self }
    return Period(from: first, to: last, precision: .year)
  }
}
