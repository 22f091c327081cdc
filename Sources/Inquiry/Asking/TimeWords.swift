internal import Ontology

/// The words by which questions name times: `seeds/questions/times.tsv`.
struct TimeWords {
  /// What a word or phrase is to the grammar of times.
  enum Kind: String, CaseIterable {
    /// What opens a time: "since", "no later than"; its value is what it means.
    case opening
    /// A word that opens a time and nothing else, so that a date must follow.
    case onlyOpening = "only opening"
    /// What joins the ends of a stretch: "from 2019 to 2021".
    case joint
    /// What leaves a stretch open: "from 2019 onwards".
    case onward
    /// What may stand before a date and says nothing: "the year".
    case filler
    /// A part of a year, before it: the first and the last month.
    case months
    /// A third of a month, before it: from 1.
    case third
    case today
    case yesterday
    /// The calendar's own day, week, month or year.
    case this
    /// The one before; with a number, as many up to today.
    case last
    /// Which of those before reaches up to today without a number too.
    case upToToday = "up to today"
    case ago
    /// A number of units, from 1.
    case number
    /// Which year in office, from 1.
    case ordinal
    /// A unit of time, by its singular.
    case unit
    /// What opens a time counted from days in office: its value is the span it means.
    case officeOpening = "office opening"
    /// The same where a name alone follows: "under Bolsonaro".
    case holderOpening = "holder opening"
    /// A word for whoever holds the office.
    case holder
    /// What says that somebody is or comes into office: "took power".
    case office
    /// The same of somebody named or meant: "his presidency".
    case ownedOffice = "owned office"
    /// An office that the asked about held: "as president".
    case title
    /// What follows the year in office: "his first year in power".
    case yearOfOffice = "year of office"
  }

  /// A phrase that some words begin with.
  struct Match {
    /// What it stands for; empty where its kind tells all.
    let value: String
    /// How many words it takes.
    let count: Int
  }

  private struct Phrase {
    let words: [String]
    let value: String
  }

  /// The phrases of each kind by their first word, the longest first.
  private let phrases: [Kind: [String: [Phrase]]]

  /// Reads the table.
  ///
  /// - Throws: `SeedError` at the first wrong cell.
  init(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(
      "questions/times", columns: ["phrase", "kind", "value", "example", "source"])
    var phrases: [Kind: [String: [Phrase]]] = [:]
    for row in table.rows {
      let words = try row.required("phrase").split(separator: " ").map(String.init)
      let kind: Kind = try row.choice("kind")
      let value = row["value"]
      if let expected = kind.expected(insteadOf: value) {
        throw row.error("value", .malformed(value, expected: expected))
      }
      phrases[kind, default: [:]][words.first ?? "", default: []]
        .append(Phrase(words: words, value: value))
    }
    self.phrases = phrases.mapValues { kind in
      kind.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }
  }

  /// The longest phrase of a kind that the words begin with; nil if they begin with none.
  func match(_ keys: some Collection<String>, _ kind: Kind) -> Match? {
    guard let first = keys.first else { return nil }
    return phrases[kind]?[first]?.first { keys.starts(with: $0.words) }.map {
      Match(value: $0.value, count: $0.words.count)
    }
  }

  /// The number that a word of a kind stands for.
  func number(_ key: String, _ kind: Kind) -> Int? {
    match(CollectionOfOne(key), kind).flatMap { Int($0.value) }
  }

  /// Whether a word is of a kind by itself.
  func has(_ key: String?, _ kind: Kind) -> Bool {
    key.map { match(CollectionOfOne($0), kind) != nil } ?? false
  }
}

extension TimeWords.Kind {
  /// What a value of this kind looks like, where the given one does not; nil where it is well.
  fileprivate func expected(insteadOf value: String) -> String? {
    let (isWell, expected): (Bool, String) =
      switch self {
      case .opening:
        (TimePhrase.Opening(rawValue: value) != nil, "in, since, after, before, until or between")
      case .officeOpening, .holderOpening:
        (OfficeTime.Span(opening: value) != nil, "before, since, during or after")
      case .months: (ClosedRange(months: value) != nil, "two months, as 3-5")
      case .third, .number, .ordinal: (Int(value).map { $0 > 0 } ?? false, "a number from 1")
      case .unit:
        (DatePhraseReader.Unit(rawValue: value) != nil, "day, week, month, year or decade")
      default: (value.isEmpty, "nothing")
      }
    return isWell ? nil : expected
  }
}

extension ClosedRange<Int> {
  /// The months of "3-5", from 1 to 12; nil for other text.
  init?(months text: String) {
    let ends = text.split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2, 1 <= ends[0], ends[0] <= ends[1], ends[1] <= 12 else { return nil }
    self = ends[0]...ends[1]
  }
}
