import EventModel
import Foundation
import Ingestion
import TestSupport
import Testing

/// Every reader, given damaged samples: it ends, it doesn't crash, and what it gives is sound.
///
/// A short form runs with the tests; `make fuzz` sets `FUZZ_SECONDS`, the time for each sample, and says
/// how often each was read. `FUZZ_SEED` begins elsewhere than at 0.
struct ReaderFuzzTests {
  private static let samples: [String] = {
    let folder = #filePath.replacing(
      "/Tests/IngestionTests/Fuzz/ReaderFuzzTests.swift", with: "/Tests/Samples/reading")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { folder + "/" + $0 }
  }()

  private static let seconds = ProcessInfo.processInfo.environment["FUZZ_SECONDS"].flatMap(
    Double.init)
  private static let firstSeed =
    ProcessInfo.processInfo.environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 0

  /// Longer than any sample takes on a busy machine, under the sanitizer; arbitrary.
  private static let hang = Duration.seconds(30)

  /// How often a sample is damaged in the short form; starting pdftotext takes its time.
  private func rounds(_ sample: String) -> Int { sample.hasSuffix(".pdf") ? 3 : 60 }

  @Test func thereIsASampleOfEveryFormat() throws {
    let options = ReadingOptions(vocabulary: try ReadingVocabulary.seeds.get())
    let formats = Reading(Self.samples, options: options).articles.map(\.format)
    let missing = Set(ArticleFormat.allCases).subtracting(formats)
    #expect(missing.isEmpty || missing == [.pdf])  // where pdftotext is not installed
  }

  @Test(arguments: samples) func aDamagedSampleDoesNoHarm(sample: String) throws {
    let folder = try Folder()
    let options = ReadingOptions(vocabulary: try ReadingVocabulary.seeds.get())
    let sound = Array(try Data(contentsOf: URL(filePath: sample)))
    let name = sample.split(separator: "/").last.map(String.init) ?? "sample"
    let start = ContinuousClock.now
    var seed = Self.firstSeed
    var slowest = (time: Duration.zero, seed: seed)
    while Self.seconds.map({ ContinuousClock.now - start < .seconds($0) })
      ?? (seed < Self.firstSeed + UInt64(rounds(sample)))
    {
      var mutation = Mutation(seed: seed)
      let damaged = mutation.damage(sound)
      let path = try folder.write(damaged, to: name)
      if Self.seconds != nil { try folder.write(damaged, to: "last-seed-\(seed % 2)") }
      let begun = ContinuousClock.now
      check(Reading([path], options: options), seed: seed)
      let time = ContinuousClock.now - begun
      if time > slowest.time { slowest = (time, seed) }
      seed += 1
    }
    guard Self.seconds != nil else { return }
    #expect(slowest.time < Self.hang, "seed \(slowest.seed): as good as a hang")
    print(
      "fuzz: \(name): \(seed - Self.firstSeed) readings in \((ContinuousClock.now - start).components.seconds) s,",
      "slowest \(slowest.time) at seed \(slowest.seed)")
  }

  private func check(_ reading: Reading, seed: UInt64) {
    #expect(!reading.outcomes.isEmpty, "seed \(seed): nothing came of it and nothing was said")
    for rejection in reading.rejections {
      #expect(!rejection.message.contains("\n"), "seed \(seed)")
    }
    for read in reading.articles {
      let article = read.article
      #expect(article.text == StoredText.normalise(article.text), "seed \(seed)")
      #expect(!StoredText.isBlank(article.text), "seed \(seed)")
      var end = 0
      for mark in article.marks {
        #expect(mark.span.start >= end && mark.span.end > mark.span.start, "seed \(seed)")
        end = mark.span.end
      }
      #expect(end <= article.text.unicodeScalars.count, "seed \(seed)")
    }
  }
}
