import EventStore
import Foundation
import Ingestion
import Rendering

/// Tells a person on standard error how an ingest goes: each rejection, a line that moves on a
/// terminal, one closing line.
final class Progress {
  private let isMoving: Bool
  private let quiet: Bool
  private let bytes: Int?
  private let start = ContinuousClock.now
  private var pace = Pace()
  private var drawn: Double?

  /// - Parameters:
  ///   - quiet: Tell rejections only.
  ///   - paths: What is read, to know how much there is; looked at only on a terminal.
  init(quiet: Bool, paths: [String]) {
    self.quiet = quiet
    isMoving = !quiet && OutputDevice.current(2).kind == .terminal
    bytes = isMoving ? InputSize.bytes(of: paths) : nil
  }

  private var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }

  /// Tells of one input.
  func tell(_ outcome: Ingestor.Outcome, _ progress: Ingestor.Progress) {
    if case .rejected(let rejection) = outcome { say(rejection.message) }
    guard isMoving, drawn.map({ seconds - $0 > Self.secondsBetweenLines }) ?? true else { return }
    let items = progress.counts.inputs
    drawn = seconds
    pace.note(items: items, bytes: progress.bytesRead, at: seconds)
    let line = ProgressLine(items: items, bytes: progress.bytesRead, of: bytes, pace: pace)
    write("\r\u{1B}[K" + line.text)
  }

  /// Writes the line that closes every run.
  func close(_ summary: Ingestor.Summary) {
    erase()
    guard !quiet else { return }
    let counts = summary.counts
    var asides = ["\(counts.duplicates) duplicates skipped", "\(counts.rejects) rejected"]
    if counts.repeats > 0 {
      asides.append(
        "\(counts.repeats) near duplicate\(counts.repeats == 1 ? "" : "s") stored with a link")
    }
    if counts.notEnglish > 0 { asides.append("\(counts.notEnglish) not English and not coded") }
    if let passedBy = summary.passedBy, passedBy.total > 0 { asides.append(passedBy.words) }
    write(
      """
      ingested \(counts.documents) documents (\(asides.joined(separator: ", "))), \
      \(counts.sentences) sentences, \(counts.events) events in \
      \(String(format: "%.1f", seconds)) s\n
      """)
  }

  /// Says something that is no part of the count.
  func say(_ message: String) {
    erase()
    write("chancery: \(message)\n")
  }

  private func erase() { if drawn != nil { write("\r\u{1B}[K") } }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// Often enough for the eye.
  private static let secondsBetweenLines = 0.2
}

extension RunCounts {
  /// Everything that was met.
  fileprivate var inputs: Int { documents + duplicates + rejects }
}

extension SkippedFiles {
  /// `3 passed by: 2 hidden, 1 of no known format`.
  fileprivate var words: String {
    let kinds = [
      (hidden, "hidden"), (unknownFormat, "of no known format"), (special, "no regular files"),
      (repeatedDirectories, "folders seen before"),
    ]
    let told = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "\(total) passed by: \(told.joined(separator: ", "))"
  }
}
