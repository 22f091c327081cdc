/// Counts the attributes of tags as HTML's tokenizer finds them, before a parser does.
///
/// https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state
struct TagCensus {
  /// What is read differs in what a script holds, which in XML is markup like all else.
  enum Language { case html, xml }

  private let bytes: [UInt8]
  private let language: Language
  private var place = 0

  /// The number of attributes of the tag that has the most; 0 without a tag.
  ///
  /// O(bytes).
  static func mostAttributes(in bytes: [UInt8], as language: Language) -> Int {
    var census = TagCensus(bytes: bytes, language: language)
    return census.count()
  }

  private init(bytes: [UInt8], language: Language) {
    self.bytes = bytes
    self.language = language
  }

  private mutating func count() -> Int {
    var most = 0
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = open + 1
      if begins("!--") {
        skip(past: "-->")
      } else if begins("![CDATA["), language == .xml {
        skip(past: "]]>")
      } else if place < bytes.count, Self.isLetter(bytes[place]) {
        let name = place
        skip { !Self.isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        let raw = language == .html ? Self.raw.first { isName($0, from: name) } : nil
        most = max(most, attributes())
        if let raw { skip(past: "</" + raw) }
      }
    }
    return most
  }

  /// Counts the attributes up to the end of a tag.
  private mutating func attributes() -> Int {
    var count = 0
    while true {
      skip { Self.isBlank($0) || $0 == UInt8(ascii: "/") }
      guard place < bytes.count, bytes[place] != UInt8(ascii: ">") else { return count }
      count += 1
      place += 1
      skip {
        !Self.isBlank($0)
          && ![UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "=")].contains($0)
      }
      skip(while: Self.isBlank)
      guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { continue }
      place += 1
      skip(while: Self.isBlank)
      guard place < bytes.count else { return count }
      let quote = bytes[place]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        place += 1
        skip { $0 != quote }
        place = min(place + 1, bytes.count)
      } else {
        skip { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
      }
    }
  }

  /// Elements whose content is no markup.
  private static let raw = ["script", "style"]

  private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private func begins(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

  private func isName(_ name: String, from start: Int) -> Bool {
    bytes[start..<place].map { $0 | 0x20 } == Array(name.utf8)
  }

  private mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while place < bytes.count, isSkipped(bytes[place]) { place += 1 }
  }

  /// Goes behind the next such text, case aside; to the end where there is none.
  private mutating func skip(past text: String) {
    let wanted = Array(text.utf8)
    while place + wanted.count <= bytes.count {
      if zip(bytes[place...], wanted).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) {
        place += wanted.count
        return
      }
      place += 1
    }
    place = bytes.count
  }
}
