import EventStore
import Foundation
import Ingestion
import Rendering

/// Tells a person on standard error how an ingest goes: each rejection, a count that moves on a
/// terminal, one closing line.
final class Progress {
  private let quiet: Bool
  private let isTerminal: Bool
  private var shown = 0

  init(quiet: Bool) {
    self.quiet = quiet
    isTerminal = OutputDevice.current(2).kind == .terminal
  }

  /// Tells of one input.
  func tell(_ outcome: Ingestor.Outcome, _ counts: RunCounts) {
    if case .rejected(let rejection) = outcome { say(rejection.message) }
    guard isTerminal, !quiet else { return }
    let done = counts.documents + counts.duplicates + counts.rejects
    // Every sixteenth is enough for the eye.
    guard done - shown >= 16 else { return }
    shown = done
    write("\r\(done) read, \(counts.events) events")
  }

  /// Writes the line that closes every run.
  func close(_ counts: RunCounts, after duration: Duration) {
    if isTerminal, shown > 0 { write("\r\u{1B}[K") }
    guard !quiet else { return }
    let seconds =
      Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    let repeats =
      counts.repeats > 0
      ? ", \(counts.repeats) near duplicate\(counts.repeats == 1 ? "" : "s") stored with a link"
      : ""
    let others = counts.notEnglish > 0 ? ", \(counts.notEnglish) not English and not coded" : ""
    write(
      """
      ingested \(counts.documents) documents (\(counts.duplicates) duplicates skipped, \
      \(counts.rejects) rejected\(repeats)\(others)), \(counts.sentences) sentences, \(counts.events) events in \
      \(String(format: "%.1f", seconds)) s\n
      """)
  }

  /// Says something that is no part of the count.
  func say(_ message: String) {
    if isTerminal, shown > 0 { write("\r\u{1B}[K") }
    write("chancery: \(message)\n")
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
