import Foundation
import TestSupport

/// `Tests/Samples/reading`, a small file in each format that is read, and copies of it.
enum SampleFolder {
  /// The project's root.
  static let root = #filePath.replacing("/Tests/ChanceryTests/SampleFolder.swift", with: "")

  /// The folder itself.
  static let path = root + "/Tests/Samples/reading"

  /// Whether the one program that readers call is installed.
  static let hasPDFToText = ["/usr/bin", "/bin"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + "/pdftotext")
  }

  /// Copies every sample into a folder of a test.
  static func copy(into folder: TemporaryFolder, _ name: String) throws {
    for file in try FileManager.default.contentsOfDirectory(atPath: path).sorted() {
      try folder.write(
        Array(Data(contentsOf: URL(filePath: path + "/" + file))), to: name + "/" + file)
    }
  }
}
