internal import EventModel
internal import Linguistics
internal import Ontology

/// Finds who is named in a sentence: longest match over every name of `seeds/`, then composition of
/// a country with the role noun after it.
struct ActorFinder: Sendable {
  private struct Entry: Sendable {
    let name: ActorName
    let actor: PoliticalActor
    /// A name such as `US` or `UN`, which other spellings do not mean.
    let isExact: Bool
  }

  private struct Role: Sendable {
    let noun: RoleNoun
  }

  private var names = NameTrie<Entry>()
  private var roles = NameTrie<Role>()
  private let dictionary: ActorDictionary
  private static let placePrepositions: Set<String> = [
    "in", "at", "from", "near", "to", "outside", "around", "across", "throughout", "for",
  ]
  private static let determiners: Set<String> = ["the", "a", "an", "his", "her", "its", "their"]

  init(_ base: KnowledgeBase, tokens: (String) -> [String]) {
    dictionary = base.actors
    for name in base.actors.names {
      guard let actor = base.actors.actor(name.actor) else { continue }
      let forms = tokens(name.text)
      let isExact = name.text.utf8.count <= 6 && name.text == name.text.uppercased()
      names.insert(
        forms.map(Word.key), Entry(name: name, actor: actor, isExact: isExact))
    }
    for noun in base.lexicon.roles {
      roles.insert(tokens(noun.lemma).map(Word.key), Role(noun: noun))
      if noun.plural != noun.lemma {
        roles.insert(tokens(noun.plural).map(Word.key), Role(noun: noun))
      }
    }
  }

  /// The mentions of each sentence of a document, in the order of the text, without overlap.
  ///
  /// - Parameter published: the article's date, on which offices are looked up.
  func mentions(in trees: [SentenceTree], published: DateSpan) -> [[ActorMention]] {
    trees.map { mentions(in: $0.words, on: published.from) }
  }

  /// The mentions of a sentence in the order of the text, without overlap.
  ///
  /// - Parameter day: the article's day, which decides between two people of one name.
  private func mentions(in words: [Word], on day: CalendarDay?) -> [ActorMention] {
    var mentions: [ActorMention] = []
    var index = 0
    while index < words.count {
      guard let (entries, end) = match(words, at: index) else {
        index += 1
        continue
      }
      mentions.append(mention(entries, index..<end, in: words, on: day))
      index = mentions[mentions.count - 1].words.upperBound
    }
    return mentions
  }

  private func match(_ words: [Word], at index: Int) -> ([Entry], Int)? {
    names.longestMatch(in: words, at: index) { entry, range in
      let first = words[range.lowerBound]
      if entry.isExact {
        return words[range].map { String($0.form) }.joined() == entry.name.text.filter { $0 != " " }
      }
      return first.isCapitalised || entry.name.text.first?.isLowercase == true
    }
  }

  private func mention(
    _ entries: [Entry], _ range: Range<Int>, in words: [Word], on day: CalendarDay?
  ) -> ActorMention {
    let entry = choose(entries, on: day)
    var mention = ActorMention(
      words: range, head: range.upperBound - 1, actor: entry?.actor,
      candidates: entry == nil ? entries.map(\.actor) : [],
      resolution: entry?.name.kind == .name ? .exact : .alias,
      confidence: entry == nil ? 0 : 0.8)
    guard let entry else { return mention }
    if entry.actor.kind == .country {
      if let composed = compose(entry.actor, after: range, in: words) { return composed }
      let before = range.lowerBound > 0 ? words[range.lowerBound - 1].key : ""
      let isCapital = entry.name.kind == .capital
      mention.isPlace = Self.placePrepositions.contains(before) && (isCapital || before == "in")
    }
    return mention
  }

  /// The one actor meant; nil when several fit and nothing decides.
  private func choose(_ entries: [Entry], on day: CalendarDay?) -> Entry? {
    if Set(entries.map(\.actor.id)).count == 1 { return entries[0] }
    let proper = entries.filter { $0.name.kind == .name }
    if Set(proper.map(\.actor.id)).count == 1 { return proper[0] }
    guard let day else { return nil }
    let inOffice = entries.filter { !dictionary.offices(of: $0.actor.id, on: day).isEmpty }
    return Set(inOffice.map(\.actor.id)).count == 1 ? inOffice[0] : nil
  }

  /// "Argentine troops", "Argentina's foreign minister": the country and the role noun as one actor,
  /// with the capitalised name that follows.
  private func compose(
    _ country: PoliticalActor, after range: Range<Int>, in words: [Word]
  ) -> ActorMention? {
    var start = range.upperBound
    if start < words.count, words[start].key == "'s" || words[start].key == "'" { start += 1 }
    guard
      let (found, roleEnd) = roles.longestMatch(in: words, at: start, where: { _, _ in true })
    else { return nil }
    let noun = found[0].noun
    var end = roleEnd
    while end < words.count, words[end].isCapitalised, match(words, at: end) == nil { end += 1 }
    if let (_, personEnd) = match(words, at: end), isPerson(words, at: end) { end = personEnd }
    return ActorMention(
      words: range.lowerBound..<end, head: roleEnd - 1,
      actor: dictionary.part(
        of: country, sector: noun.sector, role: noun.sectorName, kind: noun.kind),
      candidates: [], resolution: .composition, confidence: 0.8)
  }

  private func isPerson(_ words: [Word], at index: Int) -> Bool {
    match(words, at: index)?.0.allSatisfy { $0.actor.kind == .person } ?? false
  }
}
