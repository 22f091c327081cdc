internal import EventModel
internal import Spelling

extension PetrarchImport {
  /// A noun for people who act becomes a role noun of the sector its code begins with.
  mutating func takeAgent(_ entry: PetrarchEntry) throws(SeedError) {
    guard let letters = entry.codes.first else { return }
    let code = letters.letters
    let chunks = code.replacing("~", with: "").chunks
    guard let sector = chunks.first, kinds.sectors.contains(sector) else {
      throw letters.line.error(
        at: letters.place,
        .unknownCode(
          code, of: "sector", nearest: Vocabulary(kinds.sectors.sorted()).nearest(to: code)))
    }
    for name in entry.names {
      if chunks.count > 1 { omit(name, chunks.dropFirst().joined(), .furtherSector) }
      let lemma = prose(name.text)
      if let known = base.lexicon.roles.first(where: { $0.lemma == lemma || $0.plural == lemma }) {
        omit(name, lemma, known.sector == sector ? .known : .taken)
        continue
      }
      guard takenNames.insert("~" + lemma).inserted else {
        omit(name, lemma, .repeated)
        continue
      }
      let plural = name.plural ?? EnglishPlural.of(trimmed(name.text))
      let country = base.actors.countries.first?.name ?? ""
      rows.add(
        "lexicon/roles",
        [
          identifier(lemma), lemma, prose(plural), sector, kinds.kind(ofRoles: sector).rawValue,
          "The \(lemma) of \(country) spoke.",
        ])
    }
  }

  private func trimmed(_ written: String) -> String {
    written.split { $0 == "_" || $0.isWhitespace }.joined(separator: "_")
  }

  private func prose(_ written: String) -> String {
    trimmed(written).replacing("_", with: " ").lowercased()
  }
}
