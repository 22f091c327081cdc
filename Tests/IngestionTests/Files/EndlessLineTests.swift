import EventModel
import Foundation
import Ingestion
import Testing

/// Files of which a gigabyte is one line: a hole, so that they take no room.
struct EndlessLineTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func sparse(_ head: String, _ name: String) throws -> String {
    let path = try folder.write(head, to: name)
    #expect(truncate(path, 1 << 30) == 0)
    return path
  }

  @Test(arguments: [
    ("Peru left. ", "a.txt"), ("<html><p>Peru left.", "a.html"), ("%PDF-1.4\n", "a.pdf"),
    ("<rss>", "a.xml"),
  ])
  func aFileThatIsOneArticleIsRejectedAtItsLimit(head: String, name: String) throws {
    #expect(Reading([try sparse(head, name)]).reasons == [.tooLong])
  }

  @Test(arguments: [
    ("{\"text\":\"Peru left.\"}\n{\"text\":\"", "a.jsonl"),
    ("text,date\nPeru left.,2024-03-03\n\"", "a.csv"),
    ("text\tdate\nPeru left.\t2024-03-03\n", "a.tsv"),
  ])
  func theLineIsRejectedAndWhatStandsBeforeItIsRead(head: String, name: String) throws {
    let reading = Reading([try sparse(head, name)])
    #expect(reading.articles.map(\.article.text) == ["Peru left."])
    #expect(reading.reasons == [.tooLong])
  }
}
