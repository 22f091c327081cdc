internal import EventModel
internal import Ontology

/// A predicate found in a sentence, before anybody takes part in it.
struct Trigger {
  let frame: Frame
  /// The words of the predicate, by index in the sentence.
  let words: Range<Int>
  /// The last word of the predicate and its object.
  let end: Int
}

/// Finds predicates and operators by lemma.
struct FrameFinder: Sendable {
  /// How far after a verb its object may stand, in words.
  ///
  /// Arbitrary; trees will know better.
  private static let objectReach = 6
  /// How far before a predicate an operator may stand, in words.
  ///
  /// Arbitrary; trees will know better.
  private static let operatorReach = 5
  private static let nounMarkers: Set<String> = [
    "a", "an", "the", "'s", "of", "this", "that", "his", "her", "its", "their", "official", "state",
    "new", "first", "recent",
  ]

  private var framesByLemma: [String: [Frame]] = [:]
  private var operatorsByLemma: [String: [Operator]] = [:]
  let inflection: Inflection

  init(_ lexicon: Lexicon) {
    inflection = Inflection(lexicon)
    for frame in lexicon.frames { framesByLemma[frame.words[0], default: []].append(frame) }
    for word in lexicon.operators { operatorsByLemma[word.words[0], default: []].append(word) }
  }

  /// The predicate that begins at a word, if one does: the frame that asks most of the words.
  ///
  /// A capital within a sentence makes a name, not a predicate: "March", "the Strike Fund".
  func trigger(in words: [Word], at index: Int) -> Trigger? {
    if index > 0, words[index].isCapitalised { return nil }
    let isNounPlace = index > 0 && Self.nounMarkers.contains(words[index - 1].key)
    let found = inflection.lemmas(of: words[index].key)
      .flatMap { framesByLemma[$0] ?? [] }
      .compactMap { trigger($0, in: words, at: index) }
    return found.max { rank($0, isNounPlace) < rank($1, isNounPlace) }
  }

  /// More words of its own before fewer, an object before none, a near object before a far one.
  private func rank(_ trigger: Trigger, _ isNounPlace: Bool) -> Int {
    let fits = (trigger.frame.partOfSpeech == .noun) == isNounPlace
    let isNear = trigger.words.upperBound - trigger.end
    return trigger.frame.words.count * 40 + (trigger.frame.objects.isEmpty ? 0 : 20)
      + (fits ? 10 : 0) + isNear
  }

  private func trigger(_ frame: Frame, in words: [Word], at index: Int) -> Trigger? {
    let end = index + frame.words.count
    guard end <= words.count,
      zip(frame.words.dropFirst(), words[(index + 1)..<end]).allSatisfy({
        inflection.lemmas(of: $1.key).contains($0)
      })
    else { return nil }
    guard frame.partOfSpeech == .verb, !frame.objects.isEmpty else {
      return Trigger(frame: frame, words: index..<end, end: end)
    }
    for place in end..<min(words.count, end + Self.objectReach)
    where inflection.lemmas(of: words[place].key).contains(where: frame.objects.contains) {
      return Trigger(frame: frame, words: index..<end, end: place + 1)
    }
    return nil
  }

  /// The effects of the operators shortly before a predicate, the nearest first.
  func effects(before index: Int, in words: [Word]) -> [Operator.Effect] {
    (max(0, index - Self.operatorReach)..<index).reversed().compactMap { place in
      inflection.lemmas(of: words[place].key).lazy
        .flatMap { operatorsByLemma[$0] ?? [] }
        .first { word in
          let end = place + word.words.count
          return end <= index
            && zip(word.words.dropFirst(), words[(place + 1)..<end]).allSatisfy {
              inflection.lemmas(of: $1.key).contains($0)
            }
        }?.effect
    }
  }

  /// Whether the verb at a word is a passive with its agent behind "by".
  func passiveAgent(of trigger: Trigger, in words: [Word]) -> Passive {
    let start = trigger.words.lowerBound
    guard trigger.frame.partOfSpeech == .verb, inflection.isParticiple(words[start].key) else {
      return .active
    }
    let before = words[max(0, start - 3)..<start]
    let isPassive = before.contains {
      ["was", "were", "been", "being", "is", "are", "be"].contains($0.key)
    }
    let by = words[trigger.words.upperBound...].prefix(8).firstIndex { $0.key == "by" }
    if let by, isPassive { return .passive(by: by) }
    return isPassive ? .passiveWithoutAgent : .active
  }

  enum Passive: Equatable {
    case active
    case passive(by: Int)
    case passiveWithoutAgent
  }
}
