import EventModel
import Likeness
import TestSupport

extension Story {
  /// The story of running text.
  init(sentences: [String]) { self.init(sentences.map { ($0, .body) }) }
}

/// Articles made for tests, and what editors do to them; the same ones for the same seed.
struct Newsroom {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private static let names = """
    Avaria Borland Cestria Dunmark Elvany Fennland Gorland Halvia Istria Jorvik Kestrel Lorraine Mordan \
    Norvia Ostrand Pelion Quarry Rustria Soland Tervia Ulster Varland Westria Yarrow Zelland
    """.split(separator: " ").map(String.init)

  private static let openings = ["Officials", "Ministers", "Observers", "Reports", "Yesterday"]

  private static let words = """
    agreed announced asked began border bridge called cargo closed common council crossed decided delegation \
    delivered demanded discussed embassy ended envoys expected export failed farmers fishing followed forest \
    frontier government granted harbour harvest hospital housing imports invited islands joined journey \
    labour leaders letter market measures meeting merchants ministry mission mountain nearly neighbour \
    north offered opened orders parliament passed pastures payments peace people pledged police prices \
    promised proposal protest province public railway received refused region released repaired reported \
    request returned river school season seized settled signed soldiers southern spoke station steel \
    storm students supplies support talks tariff teachers timber trade transport treaty tunnel valley \
    village visited votes waited warned water weather winter workers
    """.split(separator: " ").map(String.init)

  /// An article of so many sentences, every one with names and numbers.
  mutating func article(sentences: Int) -> [String] { (0..<sentences).map { _ in sentence() } }

  /// A sentence of some fifteen words.
  mutating func sentence() -> String {
    var words = [pick(Self.openings)]
    for _ in 0..<Int.random(in: 11...16, using: &random) { words.append(pick(Self.words)) }
    words.insert(pick(Self.names), at: 2)
    words.insert(String(Int.random(in: 10...9999, using: &random)), at: 6)
    words.insert(pick(Self.names), at: 9)
    return words.joined(separator: " ") + "."
  }

  /// A form of six sentences filled in with facts of its own.
  mutating func form() -> [String] {
    let (one, two, person) = (pick(Self.names), pick(Self.names), pick(Self.names))
    let (first, second) = (
      Int.random(in: 10...999, using: &random), Int.random(in: 10...999, using: &random)
    )
    return [
      "The ministry of trade published its report about the commerce between \(one) and \(two) today.",
      "According to the report, \(first) ships left the harbours of \(one) with timber and steel.",
      "The value of everything that was sold reached \(second) million crowns, more than ever before.",
      "Minister \(person) thanked the merchants and the sailors of both countries for their patience.",
      "Anyone who wishes to read the whole report will find it in every office of the ministry.",
      "The next report about the commerce with \(two) will be published when the season has ended.",
    ]
  }

  /// The announcement of a visit, a form of which only names and numbers change.
  mutating func visit(from guest: String, to host: String) -> [String] {
    let numbers = (0..<4).map { _ in Int.random(in: 10...9999, using: &random) }
    return [
      "The president of \(guest), accompanied by Minister \(pick(Self.names)), will arrive on \(numbers[0]) May.",
      "The programme includes talks with members of parliament and a dinner given by the government.",
      "Agreements on fishing grounds and on the avoidance of double taxation are to be signed there.",
      "Trade between \(guest) and \(host) amounted to \(numbers[1]) million crowns in \(numbers[2]).",
      "The visit will last for \(numbers[3]) hours and will end with a walk through the old harbour.",
    ]
  }

  /// A copy in which a share of the words are other ones.
  mutating func reworded(_ article: [String], share: Double) -> [String] {
    article.map { sentence in
      sentence.split(separator: " ").map { word in
        Double.random(in: 0..<1, using: &random) < share ? pick(Self.words) : String(word)
      }.joined(separator: " ")
    }
  }

  /// A copy without some of the sentences.
  mutating func shortened(_ article: [String], by count: Int) -> [String] {
    var kept = article
    for _ in 0..<count { kept.remove(at: Int.random(in: kept.indices, using: &random)) }
    return kept
  }

  /// A copy with sentences of its own.
  mutating func extended(_ article: [String], by count: Int) -> [String] {
    var longer = article
    for _ in 0..<count {
      longer.insert(sentence(), at: Int.random(in: 0...longer.count, using: &random))
    }
    return longer
  }

  /// A copy whose sentences stand in another order.
  mutating func reordered(_ article: [String]) -> [String] { article.shuffled(using: &random) }

  private mutating func pick(_ words: [String]) -> String {
    words[Int.random(in: words.indices, using: &random)]
  }
}
