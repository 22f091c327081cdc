internal import Linguistics
internal import Ontology

/// What one naming becomes of another: its owner, its title, its holder.
extension PhraseBuilder {
  /// "Mondino, then Argentina's foreign minister", "the rebel leader, Foo", "Front for Foo (FF)".
  mutating func joinApposition(_ index: Int, _ link: Link) {
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

  mutating func joinHolder(_ index: Int, _ link: Link) {
    let (core, outer) = (phrases[index].core, phrases[link.phrase].core)
    guard let role = outer.role, !outer.isPlural, core.mayBePerson, !table.isBody(role),
      core.words.lowerBound >= outer.words.upperBound, phrases[link.phrase].holder == nil
    else { return }
    phrases[link.phrase].holder = index
    cover(index, by: link.phrase)
  }

  /// "Foo is the president of Chile": the subject holds the office.
  mutating func joinCopula(_ index: Int) {
    let core = phrases[index].core
    guard let role = core.role, !core.isPlural, tree.child(of: core.head, .copula) != nil,
      let subject = tree.child(of: core.head, .subject), let named = namingOfWord[subject],
      phrases[named].core.mayBePerson
    else { return }
    phrases[named].titles.append(role)
    if phrases[named].apposition == nil { phrases[named].apposition = index }
  }

  /// "Iran's president and foreign minister": the second is of whom the first is.
  mutating func shareOwner(_ index: Int) {
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
}
