/// Why bytes could not be read as text.
public enum TextDecodingError: Error, Hashable, Sendable {
  /// The bytes are no text: the first byte that no text holds, and its offset.
  case notText(byte: UInt8, offset: Int)
  /// The bytes are not valid in this encoding, the last that was tried; the offset of the first
  /// wrong byte, if known.
  case invalidEncoding(TextEncoding, offset: Int?)
}
