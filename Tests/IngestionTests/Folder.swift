import Foundation
import Ingestion
import Testing

/// A directory of a test's own, gone when the test lets go of it.
final class Folder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/ingestion-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the directories it stands in, and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return path + "/" + name
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }
}

/// Everything that paths lead to, collected.
struct Reading {
  var outcomes: [ReadOutcome] = []
  var skipped = SkippedFiles()

  init(_ paths: [String], options: ReadingOptions = ReadingOptions()) {
    var source = ArticleSource(paths, options: options)
    while let outcome = source.next() { outcomes.append(outcome) }
    skipped = source.skipped
  }

  var articles: [ReadArticle] {
    outcomes.compactMap { if case .article(let article) = $0 { article } else { nil } }
  }

  var rejections: [Rejection] {
    outcomes.compactMap { if case .rejection(let rejection) = $0 { rejection } else { nil } }
  }

  var reasons: [RejectionReason] { rejections.map(\.reason) }

  /// The one article that is expected.
  func only() throws -> ReadArticle {
    try #require(outcomes.count == 1)
    return try #require(articles.first, "\(rejections.map(\.message))")
  }
}
