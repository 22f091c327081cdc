internal import EventModel
internal import Ontology

/// The names and adjectives of countries alone, for the country inside a longer name:
/// "Colombian" of "Colombian President".
struct CountryNames: Sendable {
  private struct Entry: Sendable {
    let actor: PoliticalActor
    let text: String
  }

  private var names = NameTrie<Entry>()
  private static let kinds: Set<ActorName.Kind> = [
    .name, .official, .alias, .abbreviation, .adjective, .demonym,
  ]
  /// The longest name of a country in words; "the United Kingdom of Great Britain and Northern
  /// Ireland" has fewer without its article.
  private static let longest = 8

  init(_ dictionary: ActorDictionary, tokens: (String) -> [String]) {
    for name in dictionary.names where Self.kinds.contains(name.kind) {
      guard let country = dictionary.country(name.actor) else { continue }
      names.insert(tokens(name.text).map(Word.key), Entry(actor: country, text: name.text))
    }
  }

  /// The country whose name a word lies in, if it is one country's, and the words of the name.
  func name(around word: Int, in words: [Word]) -> (PoliticalActor, Range<Int>)? {
    guard words[word].isCapitalised else { return nil }
    for start in max(0, word - Self.longest)...word {
      guard
        let (entries, end) = names.longestMatch(
          in: words, at: start,
          where: { entry, range in
            // Capitals alone mean a name that is written in capitals: "US", not "us".
            words[range.lowerBound].isCapitalised
              && (entry.text != entry.text.uppercased()
                || words[range].map { String($0.form) }.joined().filter { $0 != "." }
                  == entry.text.filter { $0 != "." && $0 != " " })
          }), end > word
      else { continue }
      guard let first = entries.first, entries.allSatisfy({ $0.actor == first.actor }) else {
        return nil
      }
      return (first.actor, start..<end)
    }
    return nil
  }
}
