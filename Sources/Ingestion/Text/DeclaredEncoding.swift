/// The label of the encoding that a page or an XML document declares at its head.
enum DeclaredEncoding {
  /// Of `<meta charset=…>` or `content="text/html; charset=…"`, in the first 4 kB as some pages have it
  /// late; nil when there is none.
  static func html(_ bytes: [UInt8]) -> String? {
    value(after: ["charset="], in: bytes.prefix(4_096)) ?? xml(bytes)
  }

  /// Of `<?xml … encoding="…"?>`; nil when there is none.
  static func xml(_ bytes: [UInt8]) -> String? {
    guard bytes.drop(while: { $0 <= 0x20 || $0 >= 0x80 }).starts(with: "<?xml".utf8) else {
      return nil
    }
    return value(after: ["encoding="], in: bytes.prefix(200))
  }

  private static func value(after keys: [String], in bytes: ArraySlice<UInt8>) -> String? {
    let head = String(
      decoding: bytes.map { $0 < 0x80 ? $0 | ($0 >= 0x41 && $0 <= 0x5A ? 0x20 : 0) : 0x3F },
      as: UTF8.self)
    guard let key = keys.lazy.compactMap({ head.firstRange(of: $0) }).first else { return nil }
    let value = head[key.upperBound...].drop { "\"' ".contains($0) }
      .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
    return value.isEmpty || isWide(value) ? nil : String(value)
  }

  /// Whether an encoding spells ASCII in several bytes: what could be read here is not in it.
  /// https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
  private static func isWide(_ label: Substring) -> Bool {
    label == "unicode"
      || ["utf-16", "utf16", "utf-32", "utf32", "ucs-2", "ucs-4", "iso-10646"].contains {
        label.hasPrefix($0)
      }
  }
}
