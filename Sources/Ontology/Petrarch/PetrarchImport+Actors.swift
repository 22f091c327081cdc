internal import EventModel
internal import Spelling

extension PetrarchImport {
  /// An actor becomes further names of a country, a body, or a person with offices.
  mutating func takeActor(_ entry: PetrarchEntry) throws(SeedError) {
    guard let first = entry.names.first else { return }
    let codes = entry.codes.filter { !$0.isNone }
    guard !codes.isEmpty else {
      omit(first, first.text, .uncoded)
      return
    }
    for code in codes { try check(code) }
    let names = free(entry, as: codes)
    guard let shown = names.first else { return }
    let dated = codes.filter { !$0.isUndated }
    if dated.isEmpty {
      for code in codes.dropFirst() { omit(first, code.letters, .furtherCode) }
      takeBody(names, codes[0].letters)
    } else if isPerson(shown) {
      for code in codes where code.isUndated { omit(first, code.letters, .defaultCode) }
      takePerson(names, dated)
    } else {
      let ordered = dated.sorted { ($0.to ?? .distantFuture) < ($1.to ?? .distantFuture) }
      let others = ordered.dropLast() + codes.filter(\.isUndated)
      for code in others { omit(first, code.letters, .furtherCode) }
      takeBody(names, ordered[ordered.count - 1].letters)
    }
  }

  private func check(_ code: PetrarchCode) throws(SeedError) {
    guard code.letters.utf8.count % 3 == 0, let primary = code.letters.chunks.first,
      kinds.primaries.contains(primary)
    else {
      throw code.line.error(
        at: code.place,
        .unknownCode(
          code.letters, of: "country or body",
          nearest: Vocabulary(kinds.primaries.sorted()).nearest(to: code.letters)))
    }
  }

  /// The entry's names in the case of prose that neither the base nor an earlier entry has.
  private mutating func free(_ entry: PetrarchEntry, as codes: [PetrarchCode]) -> [String] {
    let words = entry.names.map { NameCase.words($0.text) }
    let siblings = words.map(\.name)
    var free: [String] = []
    for (name, words) in zip(entry.names, words) {
      for part in [words.name, words.inner] where !part.isEmpty {
        let text = cases.restored(part, siblings: siblings)
        if let owners = owners[text.folded] {
          let isSame = owners.compactMap(base.actors.actor).contains { owner in
            codes.contains { $0.letters.hasPrefix(owner.country ?? owner.code) }
          }
          omit(name, text, isSame ? .known : .taken)
        } else if !takenNames.insert(text.folded).inserted {
          omit(name, text, .repeated)
        } else {
          free.append(text)
        }
      }
    }
    return free
  }

  private func isPerson(_ name: String) -> Bool {
    var words = name.folded.split(separator: " ").map(String.init)
    // A title before a name, as in "Mullah Mohammad", is no sign of a body.
    if words.count > 2, roleNouns.contains(words[0]) { words.removeFirst() }
    return words.count > 1 && !words.contains { bodyWords.contains($0) || roleNouns.contains($0) }
  }

  private func country(_ code: String) -> String {
    code.chunks.first.flatMap { base.actors.country($0)?.id } ?? ""
  }

  private mutating func takeBody(_ names: [String], _ code: String) {
    if base.actors.country(code) != nil {
      for name in names { rows.add("actors/country-names", [code, "alias", name, "en"]) }
      return
    }
    rows.add(
      "actors/organisations",
      [
        identifier(names[0]), names[0], code, kinds.kind(of: code).rawValue, country(code),
        names.dropFirst().joined(separator: "|"),
      ])
  }

  /// A person with an office of each code, held on the days of the code.
  private mutating func takePerson(_ names: [String], _ codes: [PetrarchCode]) {
    let person = identifier(names[0])
    let latest = codes.last { !country($0.letters).isEmpty }?.letters ?? ""
    rows.add(
      "actors/persons",
      [person, names[0], country(latest), names.dropFirst().joined(separator: "|")])
    var seen: Set<String> = []
    for code in codes.map(\.letters) where seen.insert(code).inserted {
      let office = "\(person).\(code)"
      rows.add(
        "actors/offices",
        [office, "\(names[0]) as \(code)", country(code), code, "\(code) \(names[0])", "official"])
      for span in merged(codes.filter { $0.letters == code }) {
        rows.add(
          "actors/tenures",
          [
            person, office, span.from?.description ?? "", span.to?.description ?? "", "day",
            "public record",
          ])
      }
    }
  }

  /// The days of codes, those that meet joined.
  private func merged(_ codes: [PetrarchCode]) -> [(from: CalendarDay?, to: CalendarDay?)] {
    var spans: [(from: CalendarDay?, to: CalendarDay?)] = []
    let ordered = codes.sorted { ($0.from ?? .distantPast) < ($1.from ?? .distantPast) }
    for code in ordered {
      if let last = spans.last, (code.from ?? .distantPast) <= (last.to ?? .distantFuture) {
        let end = max(last.to ?? .distantFuture, code.to ?? .distantFuture)
        spans[spans.count - 1].to = end == .distantFuture ? nil : end
      } else {
        spans.append((code.from, code.to))
      }
    }
    return spans
  }
}
