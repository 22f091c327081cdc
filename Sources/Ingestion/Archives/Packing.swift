/// What files are packed in, told by the first bytes whatever the name.
enum Packing: CaseIterable {
  /// One file, or several one after the other, as gzip writes them (RFC 1952).
  case gzip
  /// An archive of files (PKWARE's APPNOTE); a DOCX file is one too.
  case zip

  /// How deep archives may lie in one another; arbitrary: a DOCX in a ZIP in a ZIP, and one more.
  static let deepest = 4

  /// The packing of content that begins so; nil when it is not packed.
  init?(_ opening: Opening) {
    guard let found = Self.allCases.first(where: { opening.begins(with: $0.signature) }) else {
      return nil
    }
    self = found
  }

  /// Whether a file of this name is taken to be packed.
  static func isTold(by name: some StringProtocol) -> Bool {
    let name = name.lowercased()
    return [".gz", ".zip"].contains { name.hasSuffix($0) }
  }

  private var signature: [UInt8] {
    switch self {
    case .gzip: [0x1F, 0x8B, 8]
    case .zip: Array("PK\u{3}\u{4}".utf8)
    }
  }
}
