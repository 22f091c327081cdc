import EventStore
import Foundation

extension DocumentRow.Repeat {
  /// As the lists have it: `3 (0.87 of its shingles)`.
  var text: String { "\(document) (\(String(format: "%.2f", score)) of its shingles)" }
}
