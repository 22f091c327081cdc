internal import Foundation

/// How some content begins, as far as it has been read without waiting for more.
struct Opening {
  /// The bytes up to the end of the first line that isn't blank.
  let firstLine: ArraySlice<UInt8>

  /// What has been read so far: the first line, and of a file up to 64 KiB.
  let read: ArraySlice<UInt8>

  /// The first line without a byte order mark and the blanks around it.
  var line: ArraySlice<UInt8> { Self.trimmed(firstLine) }

  /// Whether the content begins with these bytes.
  func begins(with signature: [UInt8]) -> Bool { read.starts(with: signature) }

  /// The content in lower-case ASCII from the first byte that is no blank, at most so many bytes.
  func lowercased(_ count: Int) -> [UInt8] {
    Self.trimmedStart(read).prefix(count).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
  }

  /// Whether one of these texts, which are not empty, stands anywhere in what has been read.
  ///
  /// O(read) for each.
  func contains(anyOf texts: [String]) -> Bool {
    read.withUnsafeBytes { read in
      texts.contains { text in
        Array(text.utf8).withUnsafeBytes { Self.contains($0, in: read) }
      }
    }
  }

  /// By `memchr` for the first byte, many times faster than comparing at every place.
  private static func contains(
    _ text: UnsafeRawBufferPointer, in read: UnsafeRawBufferPointer
  ) -> Bool {
    guard let first = text.first, let words = text.baseAddress, let start = read.baseAddress else {
      return false
    }
    var place = 0
    while read.count - place >= text.count,
      let found = memchr(start + place, Int32(first), read.count - place - text.count + 1)
    {
      guard memcmp(found, words, text.count) != 0 else { return true }
      place = UnsafeRawPointer(found) - start + 1
    }
    return false
  }

  /// The lines read so far as text, without what stands after the last line end.
  var lines: [Substring] {
    String(decoding: read, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  private static func trimmedStart(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    return content.drop(while: isBlank)
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var content = trimmedStart(line)
    while let last = content.last, isBlank(last) { content.removeLast() }
    return content
  }

  /// Whether a byte is a space, tab or line end.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
