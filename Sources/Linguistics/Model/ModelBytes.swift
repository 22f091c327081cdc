internal import CLinguisticsModel

/// The memory of a model: part of the binary, or owned.
///
/// `@unchecked Sendable` is safe because nobody writes to the bytes after `init`. It can't be
/// checked, since a raw pointer does not say so.
final class ModelBytes: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  private let owned: UnsafeMutableRawBufferPointer?

  /// The model in the binary, used in place.
  static let embedded = ModelBytes()

  private init() {
    bytes = UnsafeRawBufferPointer(
      start: linguistics_model_bytes(), count: linguistics_model_count())
    owned = nil
  }

  /// Copies the bytes of a file.
  init(copying file: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, file.count), alignment: ModelFormat.alignment)
    memory.copyBytes(from: file)
    owned = memory
    bytes = UnsafeRawBufferPointer(rebasing: memory[..<file.count])
  }

  deinit { owned?.deallocate() }
}
