internal import EventModel
internal import Linguistics
internal import Ontology

/// Finds who held, on the article's day, the office that a noun names: "the French president".
struct OfficeHolder {
  let table: NameTable
  let tree: SentenceTree
  let day: CalendarDay

  /// Who may be meant by a role and whose it is: one person where the base knows one holder, several
  /// on a day of handover or for an office of several seats, nobody where the words mean no office or
  /// not its holder of that day.
  ///
  /// - Parameter owner: the country or organisation whose office it is.
  func holders(
    of role: RoleNoun, _ owner: PoliticalActor, _ phrase: ActorPhrase
  ) -> [PoliticalActor] {
    guard owner.kind == .country || owner.kind == .organisation, meansHolder(phrase),
      !namesAnotherYear
    else { return [] }
    var seen: Set<String> = []
    return table.offices(of: owner.id).filter { $0.isCalled(role.lemma) && !isAbroad(role, $0) }
      .flatMap { table.dictionary.holders(of: $0.id, on: day) }
      .filter { seen.insert($0.id).inserted }
  }

  /// Whether a noun phrase stands for who is in office now: definite, one, and with nothing before
  /// or behind the noun that makes another of it, such as "then", "first" or "who ruled in 1950".
  private func meansHolder(_ phrase: ActorPhrase) -> Bool {
    let core = phrase.core
    guard !core.isPlural, phrase.modifiers.isEmpty, phrase.ownership == .whose,
      !core.isIndefinite(tree), tree.child(of: core.head, .copula) == nil
    else { return false }
    let determiner = core.determiner(tree)
    guard determiner != "every", determiner != "each", tree.preposition(of: core.head) != "as"
    else { return false }
    return tree.children(of: core.head).allSatisfy { child in
      switch tree.words[child].relation {
      case .adjectivalModifier, .compound, .adverbialModifier, .numericModifier:
        core.words.contains(child) || isOwners(child, phrase)
      case .relativeClause, .adnominalClause: isSetOff(child)
      default: true
      }
    }
  }

  /// Whether a comma parts a clause from its noun: it tells more of somebody, and does not choose.
  private func isSetOff(_ clause: Int) -> Bool {
    let start = tree.span(of: clause).lowerBound
    return tree.words[start].key == "," || start > 0 && tree.words[start - 1].key == ","
  }

  /// Whether a word is the adjective or name of whose the office is.
  private func isOwners(_ word: Int, _ phrase: ActorPhrase) -> Bool {
    phrase.words.contains(word) && tree.words[word].isCapitalised
  }

  /// Whether the sentence states a year that is not the article's, whose holder may be meant.
  private var namesAnotherYear: Bool {
    tree.words.contains { word in
      word.key.utf8.count == 4
        && Int(word.key).map { 1000...2999 ~= $0 && $0 != day.year } ?? false
    }
  }

  /// Whether an office is one of many alike: any envoy is called so, not only the one of the table.
  private func isAbroad(_ role: RoleNoun, _ office: Office) -> Bool {
    office.role == "official" && table.has(.abroad, role)
  }
}

extension Office {
  /// Whether a noun in lower case means the office: a title of it, and of a lesser office one that
  /// says which it is.
  fileprivate func isCalled(_ noun: String) -> Bool {
    guard titles.contains(where: { $0.lowercased() == noun }) else { return false }
    guard role == "official" else { return true }
    let words = noun.split(separator: " ")
    let ofName = name.lowercased().split(separator: " ")
    return words.count > 1 && words.allSatisfy(ofName.contains)
  }
}
