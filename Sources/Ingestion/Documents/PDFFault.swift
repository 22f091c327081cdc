/// Why a PDF file couldn't be turned into text.
public enum PDFFault: Hashable, Sendable {
  /// There is no pdftotext on this machine.
  case noProgram
  /// The pages hold pictures and no text.
  case noTextLayer
  /// pdftotext gave up, with this status: 1 for a broken file, 3 for a locked one.
  case failed(status: Int32)
  /// pdftotext took more than so many seconds.
  case tookTooLong(seconds: Int)
}

extension PDFFault: CustomStringConvertible {
  /// What is wrong, to stand in a sentence.
  public var description: String {
    switch self {
    case .noProgram: "a PDF file, for which pdftotext is needed"
    case .noTextLayer: "a PDF file without a text layer: its pages are pictures"
    case .failed(let status): "pdftotext gave up on it with status \(status)"
    case .tookTooLong(let seconds): "pdftotext took more than \(seconds) seconds"
    }
  }

  /// What to do about it.
  var remedy: String {
    switch self {
    case .noProgram: "install poppler-utils"
    case .noTextLayer: "recognise its text first, as with ocrmypdf"
    case .failed, .tookTooLong: "save it anew, or as text"
    }
  }
}
