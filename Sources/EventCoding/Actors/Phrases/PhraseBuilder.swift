internal import Linguistics
internal import Ontology

/// Joins the namings of a sentence to phrases, by the tree: the head of the phrase decides who it is.
struct PhraseBuilder {
  let tree: SentenceTree
  let table: NameTable
  private(set) var phrases: [ActorPhrase]
  /// For each word the naming it belongs to.
  private let namingOfWord: [Int?]

  /// The phrases of a sentence, one a naming, in the order of the text; some cover others.
  init(_ namings: [Naming], in tree: SentenceTree, table: NameTable) {
    self.tree = tree
    self.table = table
    phrases = namings.map { ActorPhrase(core: $0, words: $0.words) }
    var owner = [Int?](repeating: nil, count: tree.words.count)
    for (index, naming) in namings.enumerated() {
      for word in naming.words { owner[word] = index }
    }
    namingOfWord = owner
    for index in phrases.indices { joinTitle(index) }
    for index in phrases.indices where holderOfTitle[index] == nil { join(index) }
    for index in phrases.indices { joinCopula(index) }
    for index in phrases.indices { shareOwner(index) }
    for index in phrases.indices { widen(index) }
    separate()
  }

  // MARK: Joining

  private mutating func join(_ index: Int) {
    guard let link = link(of: index) ?? joinedLink(of: index) else { return joinNeighbour(index) }
    switch link.relation.universal {
    case .apposition: joinApposition(index, link)
    case .conjunct: joinCoordinated(index, link)
    case _ where link.isBefore: joinBefore(index, link)
    case .nominalModifier, .oblique: joinAfter(index, link)
    case .flat, .compound, .descriptor: joinHolder(index, link)
    default: return
    }
  }

  /// A country directly before a role noun, both before one more noun: "Syrian army command".
  private mutating func joinNeighbour(_ index: Int) {
    let core = phrases[index].core
    let next = core.words.upperBound
    guard case .name = core.sense, next < tree.words.count, let target = namingOfWord[next],
      phrases[target].core.isNoun, phrases[target].core.words.lowerBound == next,
      phrases[target].owners.isEmpty,
      tree.words[core.head].head == tree.words[phrases[target].core.head].head,
      [.compound, .adjectivalModifier].contains(tree.words[core.head].relation)
    else { return }
    phrases[target].owners.append(index)
    cover(index, by: target)
  }

  /// A role directly before a human being's name, whatever the tree says: "Foreign Minister Lavrov".
  private mutating func joinTitle(_ index: Int) {
    let core = phrases[index].core
    let next = core.words.upperBound
    guard let role = core.role, !core.isPlural, next < tree.words.count,
      let named = namingOfWord[next], phrases[named].core.mayBePerson,
      !table.isBody(role),
      isUnder(named, index) || isUnder(index, named) || tree.words[next - 1].isCapitalised
        || phrases[named].core.isFullName
    else { return }
    phrases[named].titles.append(role)
    cover(index, by: named)
    // What the title belongs to is joined in its own turn, and finds the name through this.
    holderOfTitle[index] = named
  }

  /// The phrase that a title has become part of, by index of phrase.
  private var holderOfTitle: [Int: Int] = [:]

  private func isUnder(_ lower: Int, _ upper: Int) -> Bool {
    tree.words[phrases[lower].core.head].head.map { phrases[upper].core.words.contains($0) }
      ?? false
  }

  /// "Argentine troops", "Venezuela's opposition", "the Milei government", "opposition leader".
  private mutating func joinBefore(_ index: Int, _ link: Link) {
    let target = link.phrase
    let core = phrases[index].core
    let outer = phrases[target].core
    if case .region(let countries) = core.sense, outer.isNoun {
      phrases[target].region = countries
      cover(index, by: target)
      return
    }
    switch joinedWord(after: core) {
    case .apart:
      if outer.isNoun { cover(index, by: target) }
      return
    case .whose, nil: break
    }
    if let role = core.role {
      guard !core.isPlural || link.relation == .possessor else { return }
      guard outer.role != nil || outer.isUnknown || outer.mayBePerson else { return }
      phrases[target].modifiers.append(role)
      phrases[target].owners += phrases[index].owners
      cover(index, by: target)
      return
    }
    switch outer.sense {
    case .noun(nil, _):
      // "Malvinas islands" are the Malvinas.
      if link.relation == .compound { cover(target, by: target) }
    case .noun, .familyName, .unknown: own(index, target, link)
    case .name(let names):
      guard !names.contains(where: table.isCountry) else { return }
      own(index, target, link)
    case .pronoun, .region: return
    }
  }

  /// "troops from Ecuador", "the government of Javier Milei", "protesters in Egypt".
  private mutating func joinAfter(_ index: Int, _ link: Link) {
    let target = link.phrase
    if link.preposition == "of", phrases[target].core.role != nil, phrases[index].core.isUnknown {
      // "Chile's Ministry of Defence": part of the name.
      cover(index, by: target)
      return
    }
    guard let preposition = link.preposition,
      phrases[target].owners.isEmpty || phrases[target].ownership == .placed
    else { return }
    let outer = phrases[target].core
    let takesOwner: Bool
    switch outer.sense {
    case .noun(let role?, _):
      switch preposition {
      case "of", "from", "for": takesOwner = true
      case "in", "at", "with": takesOwner = !table.has(.abroad, role) && !outer.isIndefinite(tree)
      default: takesOwner = false
      }
    case .unknown: takesOwner = preposition == "of"
    default: takesOwner = false
    }
    guard takesOwner else { return }
    if let role = phrases[index].core.role, ["of", "for"].contains(preposition) {
      phrases[target].modifiers.append(role)
    }
    phrases[target].owners.append(index)
    let isPlaced = ["in", "at", "with"].contains(preposition)
    phrases[target].ownership = isPlaced ? .placed : .whose
    if !isPlaced { cover(index, by: target) }
  }

  private mutating func own(_ index: Int, _ target: Int, _ link: Link) {
    if phrases[target].owners.isEmpty {
      phrases[target].owners = [index]
    } else if phrases[index].core.isAdjective, let first = phrases[target].owners.first,
      !phrases[first].core.isAdjective
    {
      // "His Ugandan counterpart", "Macron's Chinese host" are Uganda's and China's.
      phrases[target].owners = [index]
    }
    cover(index, by: target)
  }

  /// "Nigerian and British forces": both own.
  private mutating func joinCoordinated(_ index: Int, _ link: Link) {
    guard phrases[link.phrase].isCovered, !phrases[index].core.isNoun,
      let target = phrases.indices.first(where: { phrases[$0].owners.contains(link.phrase) }),
      phrases[index].core.words.upperBound <= phrases[target].core.words.lowerBound
        || phrases[link.phrase].core.words.lowerBound >= phrases[target].core.words.upperBound
    else { return }
    phrases[target].owners.append(index)
    cover(index, by: target)
  }

  /// "Mondino, then Argentina's foreign minister", "the rebel leader, Foo", "Front for Foo (FF)".
  private mutating func joinApposition(_ index: Int, _ link: Link) {
    let (core, outer) = (phrases[index].core, phrases[link.phrase].core)
    if isBracketed(core), case .unknown = core.sense, core.words.count == 1,
      tree.words[core.head].hasNoSmallLetter
    {
      phrases[link.phrase].acronym = index
      cover(index, by: link.phrase)
    } else if let role = core.role, !core.isPlural, outer.mayBePerson {
      phrases[link.phrase].titles.append(role)
      phrases[link.phrase].apposition = index
      cover(index, by: link.phrase)
    } else {
      joinHolder(index, link)
    }
  }

  private mutating func joinHolder(_ index: Int, _ link: Link) {
    let (core, outer) = (phrases[index].core, phrases[link.phrase].core)
    guard let role = outer.role, !outer.isPlural, core.mayBePerson, !table.isBody(role),
      core.words.lowerBound >= outer.words.upperBound, phrases[link.phrase].holder == nil
    else { return }
    phrases[link.phrase].holder = index
    cover(index, by: link.phrase)
  }

  /// "Foo is the president of Chile": the subject holds the office.
  private mutating func joinCopula(_ index: Int) {
    let core = phrases[index].core
    guard let role = core.role, !core.isPlural, tree.child(of: core.head, .copula) != nil,
      let subject = tree.child(of: core.head, .subject), let named = namingOfWord[subject],
      phrases[named].core.mayBePerson
    else { return }
    phrases[named].titles.append(role)
    if phrases[named].apposition == nil { phrases[named].apposition = index }
  }

  /// "Iran's president and foreign minister": the second is of whom the first is.
  private mutating func shareOwner(_ index: Int) {
    let core = phrases[index].core
    guard !phrases[index].isCovered, phrases[index].owners.isEmpty,
      phrases[index].titles.isEmpty ? core.isNoun : core.isUnknown,
      let link = link(of: index), link.relation == .conjunct, !link.isBefore,
      !core.isIndefinite(tree)
    else { return }
    phrases[index].owners = phrases[link.phrase].owners.filter {
      phrases[$0].core.words.upperBound <= phrases[link.phrase].core.words.lowerBound
    }
  }

  private mutating func cover(_ index: Int, by target: Int) {
    phrases[index].coverer = target
    if index != target { coveredBy[index] = target }
  }

  /// The phrase that covers a phrase.
  private var coveredBy: [Int: Int] = [:]

  // MARK: Reading the tree

  /// How a naming hangs on another one.
  private struct Link {
    let phrase: Int
    let relation: DependencyRelation
    let preposition: String?
    let isBefore: Bool
  }

  /// The naming above a naming, through the adjectives and nouns of one noun phrase.
  private func link(of index: Int) -> Link? {
    let start = phrases[index].core.head
    var word = start
    while let head = tree.words[word].head {
      if let phrase = namingOfWord[head], holderOfTitle[phrase] == index {
        // Its own title stands above it in the tree: the phrase hangs where the title does.
        word = head
        continue
      }
      if let phrase = namingOfWord[head].map({ holderOfTitle[$0] ?? $0 }), phrase != index {
        let between = min(start, head) + 1..<max(start, head)
        if start < head, tree.words[between].contains(where: \.isFinite) { return nil }
        return Link(
          phrase: phrase, relation: tree.words[word].relation,
          preposition: tree.child(of: word, .caseMarker).map { tree.words[$0].key },
          isBefore: start < head)
      }
      let isInside = [.compound, .adjectivalModifier, .flat, .descriptor, .unmarkedNominalModifier]
        .contains(tree.words[head].relation)
      guard isInside, head > word else { return nil }
      word = head
    }
    return nil
  }

  /// How a country before a hyphen hangs on the noun that the word after the hyphen modifies:
  /// "Kenyan-led forces", whatever relation the country itself has.
  private func joinedLink(of index: Int) -> Link? {
    let word = phrases[index].core.words.upperBound + 1
    guard joinedWord(after: phrases[index].core) != nil else { return nil }
    // A wrong tree may make a verb of the joined word: then the noun right after it counts.
    let nouns = [tree.words[word].head, word + 1].compactMap { $0 }
    guard
      let phrase = nouns.lazy.compactMap({
        $0 > word && $0 < namingOfWord.count ? namingOfWord[$0] : nil
      }).first
    else { return nil }
    return Link(
      phrase: holderOfTitle[phrase] ?? phrase, relation: .compound, preposition: nil,
      isBefore: true)
  }

  /// What follows a name after a hyphen: "backed", "led".
  private func joinedWord(after naming: Naming) -> JoinedWord? {
    let end = naming.words.upperBound
    guard end + 1 < tree.words.count, tree.words[end].key == "-" else { return nil }
    return table.lexicon.joinedWords[tree.words[end + 1].key]
      ?? (tree.words[end + 1].partOfSpeech == .verb ? .apart : nil)
  }

  private func isBracketed(_ naming: Naming) -> Bool {
    let start = naming.words.lowerBound
    return start > 0 && tree.words[start - 1].key == "("
  }

  // MARK: Words

  /// Takes in the adjectives and names before the head, and what it covers beside it.
  private mutating func widen(_ index: Int) {
    guard !phrases[index].isCovered else { return }
    var range = phrases[index].core.words
    for (covered, target) in coveredBy
    where target == index && covered != phrases[index].apposition
      && covered != phrases[index].acronym && !isAfterComma(covered)
    {
      range = hull(range, widened(covered))
    }
    range = hull(range, premodified(phrases[index].core))
    range = trimmed(range, for: index)
    if case .noun(_, _?) = phrases[index].core.sense, phrases[index].owners.isEmpty {
      // "Both countries", "the two sides": the number is part of the description.
      let numbers = tree.words[..<range.lowerBound].reversed().prefix { $0.isCount }.count
      range = range.lowerBound - numbers..<range.upperBound
    }
    phrases[index].words = range
  }

  /// Parts phrases that a wrong tree laid over each other.
  private mutating func separate() {
    var end = 0
    let order = phrases.indices.filter { !phrases[$0].isCovered }
      .sorted { phrases[$0].core.words.lowerBound < phrases[$1].core.words.lowerBound }
    for (place, index) in order.enumerated() {
      let next = order[(place + 1)...].first.map { phrases[$0].core.words.lowerBound }
      let core = phrases[index].core.words
      let start = min(max(phrases[index].words.lowerBound, end), core.lowerBound)
      end = max(min(phrases[index].words.upperBound, next ?? .max), core.upperBound)
      phrases[index].words = start..<end
    }
  }

  private func widened(_ index: Int) -> Range<Int> {
    coveredBy.filter { $0.value == index }.keys.reduce(premodified(phrases[index].core)) {
      hull($0, widened($1))
    }
  }

  private func hull(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int> {
    min(left.lowerBound, right.lowerBound)..<max(left.upperBound, right.upperBound)
  }

  private func isAfterComma(_ index: Int) -> Bool {
    let start = premodified(phrases[index].core).lowerBound
    return tree.words[phrases[index].core.head].relation == .apposition && start > 0
      && tree.words[..<start].reversed().prefix(3).contains { $0.key == "," }
  }

  /// A naming with the adjectives, numbers and names that stand before it.
  private func premodified(_ naming: Naming) -> Range<Int> {
    var start = naming.words.lowerBound
    for child in tree.children(of: naming.head).reversed() where child < start {
      guard
        [
          .adjectivalModifier, .compound, .possessor, .unmarkedNominalModifier, .descriptor,
          .numericModifier, .flat,
        ].contains(tree.words[child].relation)
      else { continue }
      start = min(start, tree.span(of: child).lowerBound)
    }
    let before = tree.words[start..<naming.words.lowerBound]
    if let verb = before.lastIndex(where: \.isFinite) { start = verb + 1 }
    if let bracket = before.lastIndex(where: { ["(", ")", ":", "\"", "“", "”"].contains($0.form) })
    {
      start = bracket + 1
    }
    if let comma = tree.words[start..<naming.words.lowerBound].lastIndex(where: { $0.key == "," }) {
      // Adjectives may stand between commas; a comma after a noun parts the phrase from another.
      let isAdjective = comma > start && tree.words[comma - 1].partOfSpeech == .adjective
      if !isAdjective { start = comma + 1 }
    }
    while start < naming.words.lowerBound, tree.words[start].isLeftOut { start += 1 }
    return start..<naming.words.upperBound
  }

  /// The range without words of phrases that are mentions of their own.
  private func trimmed(_ range: Range<Int>, for index: Int) -> Range<Int> {
    let core = phrases[index].core.words
    var range = range
    for other in phrases.indices where other != index && !phrases[other].isCovered {
      let words = phrases[other].core.words
      if words.upperBound <= core.lowerBound, words.upperBound > range.lowerBound {
        range = words.upperBound..<range.upperBound
      } else if words.lowerBound >= core.upperBound, words.lowerBound < range.upperBound {
        range = range.lowerBound..<words.lowerBound
      }
    }
    while range.lowerBound < core.lowerBound, tree.words[range.lowerBound].isLeftOut {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.upperBound > core.upperBound, tree.words[range.upperBound - 1].isLeftOut {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }
}

extension Word {
  /// Whether it is a verb with a tense, which no noun phrase holds before its noun.
  fileprivate var isFinite: Bool {
    partOfSpeech == .auxiliary || ["VBD", "VBZ", "VBP", "MD"].contains(tag?.label)
  }

  /// Whether it says how many are meant: "both", "two".
  fileprivate var isCount: Bool { ["both", "two", "three"].contains(key) }

  /// Whether it is no part of a mention at its edge: articles, commas, conjunctions, prepositions.
  fileprivate var isLeftOut: Bool {
    [.determiner, .punctuation, .coordinatingConjunction, .adverb, .adposition, .particle]
      .contains(partOfSpeech)
  }
}
