internal import Linguistics
internal import Ontology

/// Who gets what is given, where the parser takes the name for the first part of the gift: "gave
/// Ukraine tanks".
///
/// A country's name before a noun is mostly its adjective, "Ukrainian tanks"; right behind a verb of
/// `seeds/lexicon/giving-verbs.tsv` the name alone is the verb's indirect object.
struct Receivers: Sendable {
  private let verbs: WordSet

  /// Mends nothing.
  static let unmended = Receivers(verbs: [])

  init(_ lexicon: Ontology.Lexicon) { self.init(verbs: WordSet(lexicon.givingVerbs)) }

  private init(verbs: WordSet) { self.verbs = verbs }

  /// Hangs the names of places from the verbs right before them; O(words).
  func mend(_ words: inout [Word]) {
    for verb in words.indices.dropLast(2)
    where words[verb].partOfSpeech == .verb && verbs.contains(words[verb].lemmaHash) {
      guard let name = name(behind: verb, in: words), let last = name.last else { continue }
      for word in name.dropLast() { words[word].attach(to: last, as: .compound) }
      words[last].attach(to: verb, as: .indirectObject)
    }
  }

  /// The name of a place that only stands before the noun of what is given; nil where none does.
  private func name(behind verb: Int, in words: [Word]) -> Range<Int>? {
    let start = verb + 1
    let end = words[start...].firstIndex { $0.partOfSpeech != .properNoun || $0.name != .place }
    guard let end, end > start,
      let gift = words[end...].firstIndex(where: { $0.head == verb && $0.relation == .object }),
      words[gift].partOfSpeech == .noun,
      words[start..<end].allSatisfy({ word in
        word.relation == .compound && word.head.map { start...gift ~= $0 } ?? false
      })
    else { return nil }
    return start..<end
  }
}
