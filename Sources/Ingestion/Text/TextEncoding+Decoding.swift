internal import Foundation

extension TextEncoding {
  /// The encoding that a page, message or document means by a label; nil for one that is not read.
  ///
  /// By https://encoding.spec.whatwg.org/#names-and-labels, where the labels of Latin 1 and ASCII mean
  /// Windows-1252.
  init?(label: some StringProtocol) {
    let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    switch name {
    case "utf8": self = .utf8
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "cp1252",
      "x-cp1252", "ansi_x3.4-1968":
      self = .windows1252
    case "cp1250": self = .windows1250
    case "cp1251": self = .windows1251
    case "latin2", "iso8859-2": self = .latin2
    case "latin9", "latin-9", "iso8859-15": self = .latin9
    case "gb2312", "gbk", "x-gbk", "gb_2312-80", "cp936": self = .gb18030
    case "big5-hkscs": self = .big5
    case "sjis", "x-sjis", "shift-jis", "windows-31j", "ms_kanji": self = .shiftJIS
    case "x-euc-jp": self = .eucJP
    case "ks_c_5601-1987", "ksc5601", "euckr", "windows-949", "cp949": self = .eucKR
    case "koi8", "koi": self = .koi8r
    default:
      guard let known = Self.allCases.first(where: { $0.rawValue.lowercased() == name }) else {
        return nil
      }
      self = known
    }
  }

  /// The text of bytes in this encoding, by the system's iconv; nil where a byte has no meaning in it.
  func decode(_ bytes: ArraySlice<UInt8>) -> String? {
    if self == .windows1252 { return try? Windows1252.decode(bytes) }
    guard let converter = iconv_open("UTF-8", rawValue), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // No character of these encodings takes more than four times its bytes in UTF-8.
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    var (left, room) = (input.count, output.count)
    let isWhole = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        return iconv(converter, &from, &left, &to, &room) != Int(bitPattern: UInt.max) && left == 0
      }
    }
    guard isWhole else { return nil }
    return String(
      validating: output.prefix(output.count - room).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
