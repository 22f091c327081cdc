internal import EventModel

/// The publication date that the text of an article itself gives: a line of its own at its head, or
/// its dateline.
///
/// A number in a headline or in the running text is never taken.
struct TextDate {
  private let words: ReadingVocabulary

  /// Knows dates and labels by the vocabulary.
  init(_ words: ReadingVocabulary) { self.words = words }

  /// The date of the text; nil when none of its first lines gives one.
  func find(in text: MarkedText) -> DateSpan? {
    var tried = 0
    for line in TextLines(text.text) where !line.bytes.isEmpty {
      // Running text is told by its bytes: making a string of it takes longer.
      guard tried < Self.linesTried else { return nil }
      tried += 1
      let isShort = line.bytes.count < Self.shortLine
      let words = Substring(
        String(decoding: line.bytes.prefix(Self.longestDateline * 2), as: UTF8.self))
      if isShort, let date = standing(in: words) { return date }
      if let date = dateline(of: words) { return date }
      guard isShort else { return nil }
    }
    return nil
  }

  /// Headline, author, place and date stand in so many lines at most; arbitrary.
  private static let linesTried = 6

  /// A line of more bytes is running text; arbitrary.
  private static let shortLine = 100

  /// The longest dateline in characters; arbitrary.
  private static let longestDateline = 80

  /// A line that is a date and nothing else, but for words such as `Published:`.
  private func standing(in line: Substring) -> DateSpan? {
    guard line.count < 60 else { return nil }
    let value = words.labels.stripped(line, of: .published)
    guard
      let date = try? PublicationDate.parse(String(value), words: words.dates, basis: .firstLine),
      date.precision == .day || value.startIndex != line.startIndex
    else { return nil }
    return date
  }

  /// `LIMA, March 3, 2024 (Agency) —`: a place in capitals, a full date, a dash.
  private func dateline(of line: Substring) -> DateSpan? {
    let head = line.prefix(Self.longestDateline)
    guard head.first?.isUppercase == true, let dash = Self.dash(in: head) else { return nil }
    let opening = head[..<dash]
    let place = opening.prefix { !$0.isNumber && $0 != "," && $0 != "(" }
    guard place.contains(where: \.isLetter), place.first?.isUppercase == true,
      place.allSatisfy({ !$0.isLowercase }) || opening.contains(",")
    else { return nil }
    let pieces = opening.split(separator: ",", omittingEmptySubsequences: false).map {
      $0.prefix { $0 != "(" }
    }
    for start in pieces.indices.dropFirst() {
      let written = pieces[start...].joined(separator: ",")
      let date = try? PublicationDate.parse(written, words: words.dates, basis: .dateline)
      if let date, date.precision == .day { return date }
    }
    return nil
  }

  /// Where the dash behind a dateline stands: a long one, or a hyphen between blanks.
  private static func dash(in head: Substring) -> Substring.Index? {
    head.indices.first { index in
      switch head[index] {
      case "—", "–": true
      case "-":
        index > head.startIndex && head[head.index(before: index)] == " "
          && (head[index...].dropFirst().first == " " || head[index...].hasPrefix("--"))
      default: false
      }
    }
  }
}
