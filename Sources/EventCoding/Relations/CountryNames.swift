internal import EventModel
internal import Ontology

/// The names and adjectives of countries alone, for the country inside a longer name:
/// "Colombian" of "Colombian President".
struct CountryNames: Sendable {
  private struct Entry: Sendable {
    let actor: PoliticalActor
    let text: String
    let keys: [String]
  }

  /// The names by their first word, the longest first.
  private var names: [String: [Entry]] = [:]
  private static let kinds: Set<ActorName.Kind> = [
    .name, .official, .alias, .abbreviation, .adjective, .demonym,
  ]
  /// The longest name of a country in words; "the United Kingdom of Great Britain and Northern
  /// Ireland" has fewer without its article.
  private static let longest = 8

  init(_ dictionary: ActorDictionary, tokens: (String) -> [String]) {
    for name in dictionary.names where Self.kinds.contains(name.kind) {
      guard let country = dictionary.country(name.actor) else { continue }
      let keys = tokens(name.text).map(Word.key)
      guard let first = keys.first else { continue }
      names[first, default: []].append(Entry(actor: country, text: name.text, keys: keys))
    }
    for first in names.keys { names[first]?.sort { $0.keys.count > $1.keys.count } }
  }

  /// The country whose name a word lies in, if it is one country's, and the words of the name.
  func name(around word: Int, in words: [Word]) -> (PoliticalActor, Range<Int>)? {
    guard words[word].isCapitalised else { return nil }
    for start in max(0, word - Self.longest)...word where words[start].isCapitalised {
      let found = (names[words[start].key] ?? []).filter {
        start + $0.keys.count > word && isName($0, at: start, in: words)
      }
      guard let first = found.first else { continue }
      let same = found.filter { $0.keys.count == first.keys.count }
      guard same.allSatisfy({ $0.actor == first.actor }) else { return nil }
      return (first.actor, start..<start + first.keys.count)
    }
    return nil
  }

  /// Capitals alone mean a name that is written in capitals: "US", not "us".
  private func isName(_ entry: Entry, at start: Int, in words: [Word]) -> Bool {
    let end = start + entry.keys.count
    guard end <= words.count, zip(entry.keys, words[start..<end]).allSatisfy({ $0 == $1.key })
    else { return false }
    guard entry.text == entry.text.uppercased() else { return true }
    let form = words[start..<end].map { String($0.form) }.joined()
    return form.filter { $0 != "." } == entry.text.filter { $0 != "." && $0 != " " }
  }
}
