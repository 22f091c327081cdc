public import Ontology

/// What `seeds/reading` says of how articles look: the words of furniture, of markup, of dates, labels
/// and addresses.
public struct ReadingVocabulary: Hashable, Sendable {
  /// Lines that are no part of an article.
  let furniture: FurnitureLexicon
  /// What classes and roles of HTML say.
  let markup: MarkupLexicon
  /// Words of dates beyond English.
  let dates: DateLexicon
  /// Words before facts.
  let labels: LabelLexicon
  /// Names of languages.
  let languages: LanguageNames
  /// What addresses tell.
  let addresses: AddressLexicon

  /// No words: nothing is taken for furniture, and dates are read in English.
  public static let none = ReadingVocabulary()

  private init() {
    furniture = FurnitureLexicon()
    markup = MarkupLexicon()
    dates = DateLexicon()
    labels = LabelLexicon()
    languages = LanguageNames()
    addresses = AddressLexicon()
  }

  /// Reads the tables; some milliseconds.
  ///
  /// - Throws: `SeedError` at the first wrong cell, with file, line and column.
  public init(seeds: SeedLibrary = SeedLibrary()) throws {
    furniture = try FurnitureLexicon(seeds)
    markup = try MarkupLexicon(seeds)
    dates = try DateLexicon(seeds)
    labels = try LabelLexicon(seeds)
    languages = try LanguageNames(seeds)
    addresses = try AddressLexicon(seeds)
  }
}
