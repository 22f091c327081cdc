import ArgumentParser
import EventCoding
import Interchange
import Linguistics
import Rendering

struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Finds who is named and meant, as a filter: JSON lines in, JSON lines out.",
    discussion: """
      Lines in are those of 'code'; each line out has the same id and the mentions of actors in the \
      order of the text: the words, where they stand, who is meant on the article's date or null, how \
      that was found, whether only a place is meant, and who else may be. No database is used.

      Example:
        echo '{"id":1,"date":"2021-05-01","text":"President Fernandez visited Chile."}' | chancery resolve
      """)

  @OptionGroup var seeds: SeedOptions

  func run() throws {
    let coder = EventCoder(try seeds.base(), engine: try Engine())
    try ArticleFilter().run { line in
      let mentions = coder.mentions(in: line.article).map { mention in
        MentionsLine.mention(
          mention.quotation, sentence: mention.sentence, actor: mention.actor,
          by: mention.resolution, confidence: mention.confidence, isPlace: mention.isPlace,
          members: mention.members,
          candidates: mention.candidates)
      }
      return MentionsLine(id: line.id, mentions: mentions).json
    } uncodable: {
      $0.mentionsJSON
    }
  }
}
