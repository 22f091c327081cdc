internal import EventModel
internal import Linguistics
internal import Ontology

/// The places that the phrases of one sentence name.
struct PlaceNamings {
  let names: PlaceNames
  let tree: SentenceTree
  /// The actors of the sentence, whose countries decide between places of one name.
  let mentions: [ActorMention]

  /// Small words inside the names of places.
  private static let links: Set<String> = ["of", "de", "do", "da", "dos", "del", "la", "-"]

  /// The place that a phrase's noun names.
  func place(at word: Int) -> PlaceMention? {
    if tree.words[word].lemma == "capital" { return capital(at: word) }
    let name = nameRange(at: word)
    guard !name.isEmpty else { return nil }
    let others = Set(
      mentions.filter { !$0.words.overlaps(name) }.compactMap { $0.actor?.country })
    for range in [name, word..<word + 1, name.lowerBound..<word + 1] where !range.isEmpty {
      let text = text(range)
      let meanings = names.meanings(of: text, words: tree.words[range].lazy.map(\.hash))
      guard !meanings.isEmpty else { continue }
      guard let beside = country(after: range) else {
        let chosen = names.choose(meanings, near: others)
        return PlaceMention(
          words: range, name: text, country: chosen?.country, coordinates: chosen?.coordinates)
      }
      // The text knows better than the table: "Córdoba, Spain" where only Argentina's is listed.
      let meaning = meanings.first { $0.country == beside }
      return PlaceMention(
        words: range, name: text, country: beside, coordinates: meaning?.coordinates)
    }
    // A place nobody has listed, if the engine takes it for one and no actor has the name.
    guard tree.words[word].name == .place,
      !mentions.contains(where: { $0.actor != nil && $0.words.overlaps(name) })
    else { return nil }
    return PlaceMention(
      words: name, name: text(name), country: country(after: name),
      coordinates: nil)
  }

  /// The capitalised words about a noun that make one name: "Rio Grande do Sul", "the Black Sea".
  private func nameRange(at word: Int) -> Range<Int> {
    guard tree.words[word].isCapitalised, tree.words[word].name != .date else { return 0..<0 }
    var start = word
    while start > 0, tree.isWord(start - 1, under: word) {
      if tree.words[start - 1].isCapitalised {
        start -= 1
      } else if start > 1, Self.links.contains(tree.words[start - 1].key),
        tree.words[start - 2].isCapitalised, tree.isWord(start - 2, under: word)
      {
        start -= 2
      } else {
        break
      }
    }
    var end = word + 1
    while end < tree.words.count, tree.isWord(end, under: word) {
      if tree.words[end].isCapitalised {
        end += 1
      } else if Self.links.contains(tree.words[end].key), end + 1 < tree.words.count,
        tree.words[end + 1].isCapitalised
      {
        end += 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// "in the capital": that of the country named with it, else of the actor named last before it.
  private func capital(at word: Int) -> PlaceMention? {
    guard let country = owner(of: word), let name = names.capital(of: country)
    else { return nil }
    let meaning = names.meanings(ofListed: name).first { $0.country == country }
    let start = tree.words[max(0, word - 1)].partOfSpeech == .determiner ? word - 1 : word
    return PlaceMention(
      words: start..<word + 1, name: name, country: country, coordinates: meaning?.coordinates)
  }

  /// The country whose capital is meant: "the capital of Peru", "its capital".
  private func owner(of word: Int) -> String? {
    let span = tree.span(of: word)
    let below = span.lazy.filter { $0 != word }.flatMap {
      names.meanings(
        of: text($0..<$0 + 1), words: CollectionOfOne(tree.words[$0].hash))
    }
    if let named = below.first(where: \.isCountry) { return named.country }
    let own = mentions.first { span.contains($0.words.lowerBound) && $0.actor?.country != nil }
    let before = mentions.last { $0.words.upperBound <= word && $0.actor?.country != nil }
    return (own ?? before)?.actor?.country
  }

  /// The country that stands right after a place: "Georgia, United States", "Córdoba in Spain".
  private func country(after range: Range<Int>) -> String? {
    var next = range.upperBound
    guard next < tree.words.count, [",", "in", "("].contains(tree.words[next].key) else {
      return nil
    }
    next += 1
    if next < tree.words.count, tree.words[next].key == "the" { next += 1 }
    let mention = mentions.first { $0.words.lowerBound == next || $0.words.lowerBound == next - 1 }
    guard let mention, let actor = mention.actor, actor.kind == .country,
      tree.isWord(mention.head, under: range.upperBound - 1)
        || tree.isWord(mention.head, under: range.lowerBound)
    else { return nil }
    return actor.country
  }

  private func text(_ range: Range<Int>) -> String {
    var text = ""
    for index in range {
      if index > range.lowerBound,
        tree.words[index - 1].range.upperBound < tree.words[index].range.lowerBound
      {
        text += " "
      }
      text += tree.words[index].form
    }
    return text
  }
}
