internal import Linguistics

/// Names cut into words as a text's are, each word hashed by its key.
///
/// A name of ASCII letters and single spaces is cut here; the others go through the segmenter, all
/// in one text, since a call has a price of its own.
struct NameWords {
  /// The hashes of all words one after the other, those of name `i` at `starts[i]..<starts[i + 1]`.
  private(set) var hashes: [UInt64] = []
  /// The byte each word begins at in its name.
  private(set) var offsets: [Int] = []
  private var starts: [Int] = [0]

  /// Cuts the names; O(length of all).
  init(_ names: some Collection<String>) {
    hashes.reserveCapacity(names.count * 3)
    offsets.reserveCapacity(names.count * 3)
    starts.reserveCapacity(names.count + 1)
    var segmented = Segmented(names.filter { !Self.isPlain($0.utf8.span) })
    for name in names {
      if Self.isPlain(name.utf8.span) {
        append(plain: name.utf8.span)
      } else {
        segmented.next { key, offset in
          hashes.append(WordHash.hash(key))
          offsets.append(offset)
        }
      }
      starts.append(hashes.count)
    }
  }

  /// The places of a name's words in `hashes` and `offsets`.
  func words(of name: Int) -> Range<Int> { starts[name]..<starts[name + 1] }

  private static func isPlain(_ name: Span<UInt8>) -> Bool {
    var isAfterLetter = false
    for index in name.indices {
      let isLetter = 97...122 ~= name[index] | 0x20
      guard isLetter || name[index] == 0x20 && isAfterLetter else { return false }
      isAfterLetter = isLetter
    }
    return isAfterLetter
  }

  private mutating func append(plain name: Span<UInt8>) {
    var start = 0
    var hash = WordHash.empty
    for index in name.indices {
      if name[index] == 0x20 {
        hashes.append(hash)
        offsets.append(start)
        hash = WordHash.empty
        start = index + 1
      } else {
        // Letters only, so this bit makes them small.
        hash = WordHash.append(name[index] | 0x20, to: hash)
      }
    }
    hashes.append(hash)
    offsets.append(start)
  }

  /// Names as paragraphs of one text.
  private struct Segmented {
    let parsed: ParsedText
    let lengths: [Int]
    var name = 0
    var token = 0
    var start = 0

    init(_ names: [String]) {
      parsed = Segmenter().segment(names.joined(separator: "\n\n"))
      lengths = names.map(\.utf8.count)
    }

    mutating func next(_ word: (_ key: String, _ offset: Int) -> Void) {
      let end = start + lengths[name]
      while token < parsed.tokens.count, parsed.tokens[token].range.lowerBound < end {
        let range = parsed.tokens[token].range
        word(Word.key(String(parsed.form(of: parsed.tokens[token]))), range.lowerBound - start)
        token += 1
      }
      start = end + 2
      name += 1
    }
  }
}
