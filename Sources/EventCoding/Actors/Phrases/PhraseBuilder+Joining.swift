internal import Linguistics
internal import Ontology

/// What one naming becomes of another: its owner, its title, its holder.
extension PhraseBuilder {
  mutating func join(_ index: Int) {
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
  mutating func joinNeighbour(_ index: Int) {
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
  mutating func joinTitle(_ index: Int) {
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

  func isUnder(_ lower: Int, _ upper: Int) -> Bool {
    tree.words[phrases[lower].core.head].head.map { phrases[upper].core.words.contains($0) }
      ?? false
  }

  /// "Argentine troops", "Venezuela's opposition", "the Milei government", "opposition leader".
  mutating func joinBefore(_ index: Int, _ link: Link) {
    let target = link.phrase
    let core = phrases[index].core
    let outer = phrases[target].core
    // "The rebels' bombing" is what rebels did, and nobody.
    if let role = outer.role, table.has(.means, role) { return }
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
      // "Bosnian Serbs" are of Bosnia.
      let arePeople = names.allSatisfy { $0.kind == .plural } && core.isCountry(table)
      guard arePeople || !names.contains(where: table.isCountry) else { return }
      own(index, target, link)
    case .pronoun, .region: return
    }
  }

  /// "troops from Ecuador", "the government of Javier Milei", "protesters in Egypt".
  mutating func joinAfter(_ index: Int, _ link: Link) {
    let target = link.phrase
    if link.preposition == "of", phrases[target].core.role != nil, phrases[index].core.isUnknown {
      // "Chile's Ministry of Defence": part of the name.
      cover(index, by: target)
      return
    }
    guard let preposition = link.preposition, preposition != "from" || !isMoved(target),
      phrases[target].owners.isEmpty || phrases[target].ownership == .placed
    else { return }
    let outer = phrases[target].core
    let takesOwner: Bool
    switch outer.sense {
    case .noun(let role?, _):
      switch preposition {
      case "of", "from", "for": takesOwner = !table.has(.means, role)
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

  /// Whether a phrase tells who moves: the "forces" of "the withdrawal of forces from Chad" leave
  /// Chad, and are not Chad's.
  private func isMoved(_ index: Int) -> Bool {
    let head = phrases[index].core.head
    guard tree.words[head].relation == .nominalModifier, tree.preposition(of: head) == "of",
      let noun = tree.words[head].head
    else { return false }
    return table.lexicon.placeWords[.motion]?.contains(tree.words[noun].lemma) == true
  }

  mutating func own(_ index: Int, _ target: Int, _ link: Link) {
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
  mutating func joinCoordinated(_ index: Int, _ link: Link) {
    guard phrases[link.phrase].isCovered, !phrases[index].core.isNoun,
      let target = phrases.indices.first(where: { phrases[$0].owners.contains(link.phrase) }),
      phrases[index].core.words.upperBound <= phrases[target].core.words.lowerBound
        || phrases[link.phrase].core.words.lowerBound >= phrases[target].core.words.upperBound
    else { return }
    phrases[target].owners.append(index)
    cover(index, by: target)
  }

  mutating func cover(_ index: Int, by target: Int) {
    phrases[index].coverer = target
    if index != target { coveredBy[index] = target }
  }
}
