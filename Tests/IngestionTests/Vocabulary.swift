import EventModel
import Ingestion

extension ReadingVocabulary {
  /// The seeds inside the binary, read once.
  static let seeds = Result { try ReadingVocabulary() }
}

extension Reading {
  /// Reads one file's content with the seeds, as the program does.
  init(
    _ content: String, named name: String, in folder: Folder, published: DateSpan? = nil,
    outlet: String? = nil
  ) throws {
    try self.init(
      Array(content.utf8), named: name, in: folder, published: published, outlet: outlet)
  }

  /// Reads one file's bytes with the seeds, as the program does.
  init(
    _ content: [UInt8], named name: String, in folder: Folder, published: DateSpan? = nil,
    outlet: String? = nil
  ) throws {
    let options = ReadingOptions(
      vocabulary: try ReadingVocabulary.seeds.get(), published: published, outlet: outlet)
    self.init([try folder.write(content, to: name)], options: options)
  }
}
