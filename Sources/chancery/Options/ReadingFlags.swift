import ArgumentParser
import EventModel
import Ingestion
import Ontology

/// How articles are read where their files don't say.
struct ReadingFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read every file as this format, whatever its name.",
      discussion: "One of \(ArticleFormat.allCases.map(\.rawValue).joined(separator: ", "))."))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Where a field of an article stands in a JSON record or a table.", valueName: "field=key"))
  var map: [String] = []

  @Option(help: "The day, month or year of publication of every article, whatever its file says.")
  var date: String?

  @Option(help: "Who published every article, whatever its file says.")
  var outlet: String?

  /// The options the flags make.
  ///
  /// - Throws: `ValidationError` for a format, field or date that is none, `SeedError` for a wrong seed.
  func options(_ seeds: SeedLibrary) throws -> ReadingOptions {
    let vocabulary = try ReadingVocabulary(seeds: seeds)
    do {
      return ReadingOptions(
        format: try format.map(ArticleFormat.init(named:)), fields: try FieldMap(parsing: map),
        vocabulary: vocabulary, published: try date.map(PublicationDate.told), outlet: outlet)
    } catch {
      throw ValidationError("\(error)")
    }
  }
}
