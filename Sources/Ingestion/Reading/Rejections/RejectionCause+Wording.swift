internal import Foundation

extension RejectionCause: CustomStringConvertible {
  /// What is wrong and what to do about it, in one line.
  public var description: String { "\(fault); \(remedy)" }

  private var fault: String {
    switch self {
    case .missing: "no such file or directory"
    case .unreadable(let number): "cannot be read: \(String(cString: strerror(number)))"
    case .noArticles(0): "it holds no articles"
    case .noArticles(let others): "it holds no articles, only \(others) other files"
    case .empty: "there is no text in it"
    case .notText(0, let offset): "not text: a NUL byte at offset \(offset)"
    case .notText(let byte, let offset):
      "not text: too many control characters, the first \(byte) at offset \(offset)"
    case .invalidEncoding(let encoding, let offset):
      "neither UTF-8 nor valid \(encoding)" + (offset.map { " (byte \($0))" } ?? "")
    case .recordsNotUTF8(let encoding): "JSON in \(encoding), where only UTF-8 is allowed"
    case .tooLong(let limit): "longer than \(Printable.size(limit)), the limit for one article"
    case .unknownFormat(let format): "this is \(format.name), which is not read"
    case .damagedArchive(let damage): "\(damage)"
    case .archiveBomb(let ratio): "it unpacks to more than \(ratio) times its size"
    case .nestedArchives(let limit): "it lies in \(limit) archives, one in the other"
    case .hostileMarkup(let limit): "\(limit)"
    case .malformedXML(let line): "broken XML at line \(line)"
    case .badTable(let fault): "\(fault)"
    case .noArticleFound(let format): "no article of the format \(format.rawValue) is found in it"
    case .unreadablePDF(let fault): "\(fault)"
    case .badFrontMatter(let fault): "front matter: \(fault)"
    case .malformedJSON(let problem): "not JSON: \(Printable.line(problem))"
    case .notAnObject(let found): "\(found) where an object is expected"
    case .missingText(let keys):
      "no text; the record has "
        + (keys.isEmpty ? "no keys" : keys.map(Printable.line).joined(separator: ", "))
    case .wrongType(let key, let found): "\"\(Printable.line(key))\" is \(found), not text"
    case .notCoded(let fault): "could not be coded: \(Printable.line(fault))"
    case .notStored(let fault): "could not be stored: \(Printable.line(fault))"
    }
  }

  private var remedy: String {
    switch self {
    case .missing: "check the path"
    case .unreadable: "check its permissions"
    case .noArticles: "name a file itself to have it read whatever its name ends in"
    case .empty: "nothing was stored"
    case .notText: "save it as text in UTF-8"
    case .invalidEncoding, .recordsNotUTF8: "convert it with iconv -t UTF-8"
    case .tooLong: "split it"
    case .unknownFormat(let format): format.remedy
    case .damagedArchive(let damage): damage.remedy
    case .archiveBomb: "it looks like a bomb; unpack it by hand if it is none"
    case .nestedArchives: "unpack the outer ones first"
    case .hostileMarkup: "save the text of the page alone"
    case .malformedXML: "correct it, or say --format text to store it as it is"
    case .badTable(let fault): fault.remedy
    case .noArticleFound: "say --format text to store it as it is"
    case .unreadablePDF(let fault): fault.remedy
    case .badFrontMatter: "correct it, or take the lines between the --- away"
    case .malformedJSON, .notAnObject: "write one JSON object for each article"
    case .missingText: "name the key with --map text=KEY"
    case .wrongType: "make it a string, or name another key with --map text=KEY"
    case .notCoded, .notStored: "its neighbours are stored; please report it with the article"
    }
  }
}
