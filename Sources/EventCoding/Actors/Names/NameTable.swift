internal import EventModel
internal import Ontology

/// Who and what a word or a run of words can name, drawn from all of `seeds/` at start.
///
/// A class, never changed after it is built, so that handing it on costs one count.
final class NameTable: Sendable {
  let dictionary: ActorDictionary
  let lexicon: Lexicon
  let index: NameIndex
  /// The adjectives and names of regions, sorted.
  let regions: [String]
  /// The gender that given names and some nouns tell, by the word as written.
  private let genders: WordTable<Gender>
  /// The words that can be a title of one word, by key.
  private let titles: Set<String>
  /// The offices of each country and organisation, by its id, as places in the table.
  private let offices: [String: [Int]]

  /// Takes in every name, every family name and every role noun; some milliseconds.
  init(_ base: KnowledgeBase) {
    dictionary = base.actors
    lexicon = base.lexicon
    let names = base.actors.names
    var index = NameIndex(capacity: names.count * 2)
    let nameWords = NameWords(names.lazy.map(\.text))
    // An actor's names follow each other.
    var (person, isFirst) = ("", false)
    for (place, name) in names.enumerated() {
      var words = nameWords.words(of: place)
      // A small article is the sentence's, not the name's.
      if words.count > 1, name.text.utf8.starts(with: "the ".utf8) { words = words.dropFirst() }
      let capitals = Capitals(name.text.utf8.span, wordStarts: nameWords.offsets[words])
      index.insert(nameWords.hashes[words], .name(place), capitals)
      guard words.count > 1, name.actor.utf8.starts(with: Self.personPrefix) else { continue }
      if name.actor != person {
        person = name.actor
        isFirst = base.lexicon.familyNameFirst.contains(base.actors.actor(person)?.country ?? "")
      }
      let family = isFirst ? words.prefix(1) : words.suffix(1)
      index.insert(nameWords.hashes[family], .familyName(place), Self.initial)
    }
    regions = base.lexicon.regions.keys.sorted()
    let regionWords = NameWords(regions)
    for place in regions.indices {
      let words = regionWords.words(of: place)
      index.insert(regionWords.hashes[words], .region(place), Self.initial)
    }
    let forms = Self.forms(of: base.lexicon)
    let formWords = NameWords(forms.map(\.text))
    for (place, form) in forms.enumerated() {
      index.insert(formWords.hashes[formWords.words(of: place)], form.meaning, .small)
    }
    self.index = index
    offices = Dictionary(
      grouping: base.actors.offices.indices, by: { base.actors.offices[$0].home })
    genders = WordTable(lexicon.genders.map { ($0.key, $0.value) })
    titles = Set(lexicon.roles.lazy.map(\.lemma).filter { !$0.utf8.contains(0x20) })
  }

  /// The names that are just the given words, in the tables' order, each with the capitals it asks
  /// for.
  func names(of words: some Sequence<UInt64>) -> [(name: ActorName, capitals: Capitals)] {
    index.meanings(of: words).compactMap { entry in
      guard case .name(let place) = entry.meaning else { return nil }
      return (dictionary.names[place], entry.capitals)
    }.reversed()
  }

  /// The ids of the people who have the given words as a name or as the family name, some of them
  /// several times.
  func people(named words: some Sequence<UInt64>) -> [String] {
    index.meanings(of: words).compactMap { entry in
      switch entry.meaning {
      case .name(let place), .familyName(let place):
        let name = dictionary.names[place]
        return name.isPersons ? name.actor : nil
      default: return nil
      }
    }
  }

  /// The offices of a country or an organisation, in the table's order.
  func offices(of home: String) -> [Office] {
    offices[home, default: []].map { dictionary.offices[$0] }
  }

  /// The gender that a word tells, by its hash as written.
  func gender(_ word: UInt64) -> Gender? { genders[word]?.first }

  /// Whether a word can stand before a human being's name as a title.
  func isTitle(_ key: String) -> Bool { titles.contains(key) }

  /// Whether a role noun behaves in the given way beside others.
  func has(_ habit: RoleHabit, _ role: RoleNoun) -> Bool {
    lexicon.roleHabits[habit]?.contains(role.lemma) ?? false
  }

  /// Whether a role noun is a body and no human being.
  func isBody(_ role: RoleNoun) -> Bool { has(.body, role) }

  /// Whether a name is a country's.
  func isCountry(_ name: ActorName) -> Bool {
    dictionary.actor(name.actor)?.kind == .country
  }

  private static let personPrefix = "person.".utf8
  private static let initial = Capitals("Aa".utf8.span, wordStarts: [0])

  /// The common nouns in every form they are found in.
  private static func forms(of lexicon: Lexicon) -> [(text: String, meaning: NameIndex.Meaning)] {
    var forms: [(text: String, meaning: NameIndex.Meaning)] = []
    for (place, role) in lexicon.roles.enumerated() {
      forms.append((role.lemma, .role(place)))
      if role.plural != role.lemma { forms.append((role.plural, .role(place))) }
    }
    for (place, noun) in lexicon.descriptions.enumerated() {
      forms.append((noun.noun, .description(place)))
      if noun.plural != noun.noun { forms.append((noun.plural, .description(place))) }
    }
    return forms
  }
}

extension Office {
  /// The id of whose it is: the country, else the organisation that begins its own id.
  fileprivate var home: String { country ?? String(id[..<(id.lastIndex(of: ".") ?? id.endIndex)]) }
}
