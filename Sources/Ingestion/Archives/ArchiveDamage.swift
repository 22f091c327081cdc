/// What is wrong with an archive.
public enum ArchiveDamage: Hashable, Sendable {
  /// It ends before its content does.
  case cutOff
  /// The packed bytes are no deflate stream.
  case notDeflate
  /// A ZIP archive without the directory at its end.
  case noDirectory
  /// The directory points outside the archive, or what it points to isn't there.
  case wrongDirectory
  /// Files of the archive overlap, as they do in bombs.
  case overlapping
  /// What was unpacked has another checksum than the archive says.
  case wrongChecksum
  /// A file of the archive is packed in a way, by APPNOTE's number, other than stored and deflate.
  case unknownMethod(Int)
  /// A file of the archive is encrypted.
  case encrypted
  /// The name of a file in the archive is absolute or leads out of it.
  case climbingName(String)
}

extension ArchiveDamage: CustomStringConvertible {
  /// What is wrong, to stand in a sentence.
  public var description: String {
    switch self {
    case .cutOff: "the archive is cut off"
    case .notDeflate: "the packed bytes are damaged"
    case .noDirectory: "the ZIP archive has no directory at its end"
    case .wrongDirectory: "the archive's directory points to what isn't there"
    case .overlapping: "files of the archive overlap"
    case .wrongChecksum: "the checksum is not that of the unpacked bytes"
    case .unknownMethod(let number): "packed by method \(number), which is not read"
    case .encrypted: "encrypted"
    case .climbingName(let name): "the name \(Printable.quote(name)) leads out of the archive"
    }
  }

  /// What to do about it.
  var remedy: String {
    switch self {
    case .cutOff, .notDeflate, .wrongChecksum: "fetch it again"
    case .noDirectory, .wrongDirectory: "fetch it again, or mend it with zip -FF"
    case .overlapping, .climbingName: "don't trust it; nothing of this was read"
    case .unknownMethod: "unpack it and pack it with zip"
    case .encrypted: "unpack it with its password first"
    }
  }
}
