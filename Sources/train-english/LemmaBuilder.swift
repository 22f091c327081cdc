import Linguistics

/// Learns how endings and tags give lemmas, and packs the table that the engine reads.
struct LemmaBuilder {
  static let bits = 16
  /// An exception whose weighted count is less is left to the endings.
  private static let fewest = 3

  /// How a form becomes its lemma.
  private struct Rule: Hashable, Comparable {
    var cut: UInt8
    var keepsCapitals: Bool
    var ending: [UInt8]

    static func < (left: Rule, right: Rule) -> Bool {
      if left.cut != right.cut { return left.cut < right.cut }
      if left.keepsCapitals != right.keepsCapitals { return right.keepsCapitals }
      return left.ending.lexicographicallyPrecedes(right.ending)
    }
  }

  private struct Word: Hashable {
    var form: UInt64
    var tail: [UInt8]
    var tag: UInt8
  }

  private struct Ending: Hashable {
    var tail: UInt64
    var length: Int
    var tag: UInt8
  }

  private var counts: [Word: [Rule: Int]] = [:]
  private var verbs = VerbLexicon()
  private var verbTags: Set<UInt8> = []

  /// Counts the lemmas of sentences whose every word counts `weight` times.
  mutating func count(_ sentences: [GoldSentence], inventory: TagInventory, weight: Int) {
    for sentence in sentences {
      for index in sentence.words.indices {
        // Digits are alike to `form`, but not to a lemma.
        guard !sentence.words[index].shape.contains(.digit),
          let tag = inventory.tag(sentence.upos[index], sentence.xpos[index]),
          let rule = Self.rule(from: sentence.forms[index], to: sentence.lemmas[index])
        else { continue }
        let lowered = sentence.forms[index].utf8.map(Self.lowered)
        let word = Word(form: sentence.words[index].form, tail: Array(lowered.suffix(9)), tag: tag)
        counts[word, default: [:]][rule, default: 0] += weight
        if sentence.upos[index] == .verb {
          verbTags.insert(tag)
          verbs.count(
            sentence.forms[index], tag: sentence.xpos[index], lemma: sentence.lemmas[index],
            weight: weight)
        }
      }
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  private static func rule(from form: String, to lemma: String) -> Rule? {
    let written = Array(form.utf8)
    let small = written.map(lowered)
    let target = Array(lemma.utf8)
    let plain = zip(small, target).prefix { $0 == $1 }.count
    let exact = zip(written, target).prefix { $0 == $1 }.count
    let common = max(plain, exact)
    let ending = Array(target[common...])
    guard ending.count <= LemmaTable.ruleSize - 3, written.count - common < 250 else { return nil }
    return Rule(
      cut: UInt8(written.count - common), keepsCapitals: exact > plain, ending: ending)
  }

  /// The bytes of the entries and of the rules, for `LemmaTable`.
  mutating func packed(inventory: TagInventory) -> (entries: [UInt8], rules: [UInt8]) {
    let known = verbs.entries()
    teachEndings(known, inventory: inventory)
    let words = counts.map { ($0.key, Self.winner($0.value), $0.value.values.reduce(0, +)) }
    var endings: [Ending: [Rule: Int]] = [:]
    for (word, rule, _) in words {
      for length in 0...LemmaTable.longestEnding where length < word.tail.count {
        let ending = Self.ending(word, length: length)
        endings[ending, default: [:]][rule, default: 0] += 1
      }
    }
    var numbers: [Rule: UInt16] = [Rule(cut: 0, keepsCapitals: false, ending: []): 0]
    var ordered = [Rule(cut: 0, keepsCapitals: false, ending: [])]
    var chosen: [Ending: Rule] = [:]
    var stored: [(hash: UInt64, length: Int, tag: UInt8, rule: Rule)] = []
    for length in 0...LemmaTable.longestEnding {
      let level = endings.filter { $0.key.length == length }.sorted { Self.order($0.key, $1.key) }
      for (ending, rules) in level {
        let total = rules.values.reduce(0, +)
        let best = Self.winner(rules)
        var inherited: Rule?
        if length > 0 {
          let tail = LemmaTable.endingHash(tail: ending.tail, length: length - 1)
          inherited = chosen[Ending(tail: tail, length: length - 1, tag: ending.tag)]
        }
        if best != inherited, total >= 3 || length == 0 {
          chosen[ending] = best
          stored.append((ending.tail, length, ending.tag, best))
        } else {
          chosen[ending] = inherited
        }
      }
    }
    var verbForms: [UInt64: Rule] = [:]
    for entry in known {
      guard let rule = Self.rule(from: entry.form, to: entry.lemma) else { continue }
      let form = WordCode(0..<entry.form.utf8.count, of: entry.form.utf8.span).form
      let tag = entry.isParticiple ? LemmaTable.participle : LemmaTable.finiteVerb
      verbForms[form] = rule
      stored.append((form, LemmaTable.whole, tag, rule))
    }
    // The commonest words first: what no longer fits is rare.
    let ordering = words.sorted { $0.2 != $1.2 ? $0.2 > $1.2 : Self.order($0.0, $1.0) }
    for (word, rule, weight) in ordering {
      var length = min(LemmaTable.longestEnding, word.tail.count - 1)
      var guess = verbTags.contains(word.tag) ? verbForms[word.form] : nil
      while guess == nil && length >= 0 {
        guess = chosen[Self.ending(word, length: length)]
        length -= 1
      }
      if guess != rule, weight >= Self.fewest {
        stored.append((word.form, LemmaTable.whole, word.tag, rule))
      }
    }
    let slots = 1 << Self.bits
    var entries = [UInt8](repeating: 0, count: slots * LemmaTable.entrySize)
    for (hash, length, tag, rule) in stored.prefix(slots * 3 / 4) {
      if numbers[rule] == nil {
        numbers[rule] = UInt16(ordered.count)
        ordered.append(rule)
      }
      var (slot, key) = LemmaTable.probe(
        hash: hash, length: length, tag: tag, bits: UInt64(Self.bits))
      while entries[slot * LemmaTable.entrySize] != 0 { slot = (slot + 1) & (slots - 1) }
      for byte in 0..<4 {
        entries[slot * LemmaTable.entrySize + byte] = UInt8(key >> (8 * byte) & 255)
      }
      let number = numbers[rule] ?? 0
      entries[slot * LemmaTable.entrySize + 4] = UInt8(number & 255)
      entries[slot * LemmaTable.entrySize + 5] = UInt8(number >> 8)
    }
    return (entries, ordered.flatMap(Self.bytes))
  }

  /// Lets the participles of known verbs that no sentence has show what becomes of their endings.
  private mutating func teachEndings(_ known: [VerbLexicon.Entry], inventory: TagInventory) {
    for entry in known where entry.isParticiple {
      let labels = entry.form.hasSuffix("ing") ? ["VBG"] : ["VBD", "VBN"]
      for label in labels {
        guard let tag = PennTag(label: label).flatMap({ inventory.tag(.verb, $0) }),
          let rule = Self.rule(from: entry.form, to: entry.lemma)
        else { continue }
        let form = WordCode(0..<entry.form.utf8.count, of: entry.form.utf8.span).form
        let word = Word(form: form, tail: Array(entry.form.utf8.suffix(9)), tag: tag)
        if counts[word] == nil { counts[word] = [rule: 1] }
      }
    }
  }

  private static func bytes(_ rule: Rule) -> [UInt8] {
    var bytes = [rule.cut, rule.keepsCapitals ? 1 : 0, UInt8(rule.ending.count)] + rule.ending
    while bytes.count < LemmaTable.ruleSize { bytes.append(0) }
    return bytes
  }

  private static func ending(_ word: Word, length: Int) -> Ending {
    let tail = word.tail.suffix(length).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Ending(tail: tail, length: length, tag: word.tag)
  }

  private static func winner(_ rules: [Rule: Int]) -> Rule {
    let best = rules.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best?.key ?? Rule(cut: 0, keepsCapitals: false, ending: [])
  }

  private static func order(_ left: Ending, _ right: Ending) -> Bool {
    (left.tag, left.tail) < (right.tag, right.tail)
  }

  private static func order(_ left: Word, _ right: Word) -> Bool {
    (left.tag, left.form) < (right.tag, right.form)
  }
}
