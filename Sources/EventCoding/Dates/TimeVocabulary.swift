internal import EventModel
internal import Ontology

/// The time words of the seeds, looked up by the keys of a sentence's words.
struct TimeVocabulary: Sendable {
  /// A word or a row of words, and what it means.
  private struct Entry {
    let words: [String]
    let meaning: TimeWord.Meaning
  }

  /// What stands under a first word, the longest entry first.
  private var entries = WordTable<Entry>()

  init(_ words: [TimeWord]) {
    for word in words {
      let keys = word.text.split(separator: " ").map { Word.key(String($0)) }
      guard let first = keys.first else { continue }
      entries.add(Entry(words: keys, meaning: word.meaning), under: first)
    }
    entries.sort { $0.words.count > $1.words.count }
  }

  /// The meaning of one word, by its hash.
  func meaning(of word: UInt64) -> TimeWord.Meaning? {
    entries[word]?.last.flatMap { $0.words.count == 1 ? $0.meaning : nil }
  }

  /// The longest entry that begins at a word, and how many words it has.
  func longest(in words: [Word], at start: Int) -> (meaning: TimeWord.Meaning, count: Int)? {
    guard let found = entries[words[start].hash] else { return nil }
    for entry in found where entry.words.count == 1 || fits(entry.words, words, at: start) {
      return (entry.meaning, entry.words.count)
    }
    return nil
  }

  /// A possessive stands in a word of its own, so "new year's day" is compared letter by letter.
  private func fits(_ keys: [String], _ words: [Word], at start: Int) -> Bool {
    var index = start
    for key in keys {
      var joined = ""
      while index < words.count, joined.utf8.count < key.utf8.count {
        joined += words[index].key
        index += 1
      }
      if joined != key { return false }
    }
    return true
  }
}
