import EventModel
import Likeness
import Testing

/// What repeats an article and what does not.
struct LikenessTests {
  private static let seeds: [UInt64] = Array(1...20)

  private func compared(_ later: [String], _ earlier: [String]) -> Likeness? {
    Likeness(of: Story(sentences: later), to: Story(sentences: earlier))
  }

  @Test(arguments: seeds) func everyArticleRepeatsItself(seed: UInt64) throws {
    var room = Newsroom(seed: seed)
    let article = room.article(sentences: 12)
    let likeness = try #require(compared(article, article))
    #expect(likeness.score == 1)
    #expect(likeness.resemblance == 1)
    #expect(likeness.reason == .sameWords)
    #expect(likeness.counterparts.map(\.later) == Array(0..<12))
    #expect(likeness.counterparts.map(\.earlier) == Array(0..<12))
  }

  @Test(arguments: seeds) func anEditedCopyIsKnownAndSharesItsSketch(seed: UInt64) throws {
    var room = Newsroom(seed: seed)
    let article = room.article(sentences: 20)
    let copies = [
      room.reworded(article, share: 0.05), room.reworded(article, share: 0.25),
      room.shortened(article, by: 6), room.extended(article, by: 5), room.reordered(article),
      ["RIVERTON, March 12 (Valley Wire) - " + article[0]] + article.dropFirst(),
      room.reordered(room.reworded(room.shortened(article, by: 2), share: 0.15)),
    ]
    for copy in copies {
      #expect(compared(copy, article) != nil)
      let shared = Set(Story(sentences: copy).sketch).intersection(Story(sentences: article).sketch)
      #expect(shared.count >= 2)
    }
  }

  @Test(arguments: seeds) func theVerdictIsTheSameBothWays(seed: UInt64) {
    var room = Newsroom(seed: seed)
    let article = room.article(sentences: 10)
    for share in [0.1, 0.3, 0.5, 0.7] {
      let other = room.reworded(article, share: share)
      #expect((compared(other, article) == nil) == (compared(article, other) == nil))
    }
  }

  @Test(arguments: seeds) func otherArticlesAreNoCopies(seed: UInt64) {
    var room = Newsroom(seed: seed)
    let article = room.article(sentences: 15)
    #expect(compared(room.article(sentences: 15), article) == nil)
    #expect(compared(room.reworded(article, share: 0.8), article) == nil)
  }

  @Test(arguments: seeds) func aFormWithOtherFactsIsNoCopy(seed: UInt64) {
    var room = Newsroom(seed: seed)
    let form = room.form()
    #expect(compared(room.form(), form) == nil)
    #expect(compared(form, form)?.reason == .sameWords)
  }

  @Test(arguments: seeds) func theReportOfAnotherDayIsNoCopyThoughItsBackgroundIs(seed: UInt64) {
    var room = Newsroom(seed: seed)
    let background = room.article(sentences: 8)
    let days = (0..<2).map { _ in room.article(sentences: 8) + background }
    #expect(compared(days[1], days[0]) == nil)
  }

  @Test(arguments: seeds) func twoVisitsBetweenTheSameCountriesAreTwo(seed: UInt64) {
    var room = Newsroom(seed: seed)
    let visit = room.visit(from: "Avaria", to: "Norvia")
    #expect(compared(room.visit(from: "Avaria", to: "Norvia"), visit) == nil)
    #expect(compared(room.visit(from: "Norvia", to: "Avaria"), visit) == nil)
    #expect(compared(visit.dropLast(), visit) != nil)
  }

  @Test(arguments: seeds) func aFormOfAnotherDayIsNoCopyThoughOneNumberIsAllThatDiffers(
    seed: UInt64
  ) {
    var room = Newsroom(seed: seed)
    let visit = room.visit(from: "Avaria", to: "Norvia")
    var other = visit
    other[0] = visit[0].replacing(#/\d+ May/#, with: "7 May")
    #expect(compared(other, visit) == nil)
    other[0] = visit[0].replacing(#/\d+ May/#, with: "this month")
    #expect(compared(other, visit) != nil)
  }

  @Test(arguments: seeds) func anArticleWithOtherNamesThroughoutIsNoCopyThoughEveryWordIsKept(
    seed: UInt64
  ) {
    var room = Newsroom(seed: seed)
    let article = room.article(sentences: 30)
    let others = article.enumerated().map { index, sentence in
      index.isMultiple(of: 3) ? sentence.replacing(#/ \d+ /#, with: " 77\(index) ") : sentence
    }
    #expect(compared(others, article) == nil)
    var corrected = article
    corrected[4] = corrected[4].replacing(#/ \d+ /#, with: " 778 ")
    #expect(compared(corrected, article) != nil)
  }

  @Test(arguments: seeds) func whatAnOutletRepeatsCountsWhereTheOtherHasItAsText(seed: UInt64) {
    var room = Newsroom(seed: seed)
    let (background, news) = (room.article(sentences: 8), room.article(sentences: 8))
    func marked(_ news: [String]) -> Story {
      Story(news.map { ($0, .body) } + background.map { ($0, .boilerplate) })
    }
    let printed = Story(sentences: news + background)
    for likeness in [
      Likeness(of: printed, to: marked(news)), Likeness(of: marked(news), to: printed),
    ] {
      #expect(likeness?.reason == .sameWords)
      #expect(likeness?.resemblance == 1)
      #expect(likeness?.counterparts.map(\.later) == Array(0..<16))
    }
    let edited = Story(sentences: room.reworded(news + background, share: 0.15))
    #expect(Likeness(of: edited, to: marked(news)) != nil)
    // What both repeat says nothing, and what one repeats and the other leaves out neither.
    let next = room.article(sentences: 8)
    #expect(Likeness(of: marked(next), to: marked(news)) == nil)
    #expect(Likeness(of: Story(sentences: news), to: marked(news))?.reason == .sameWords)
  }

  @Test func counterpartsAreCountedAmongAllSentences() throws {
    var room = Newsroom(seed: 6)
    let article = room.article(sentences: 6)
    let titled = Story([("HEADLINE", .headline)] + article.map { ($0, .body) })
    let likeness = try #require(Likeness(of: titled, to: Story(sentences: article)))
    #expect(likeness.counterparts.map(\.later) == Array(1...6))
    #expect(likeness.counterparts.map(\.earlier) == Array(0...5))
  }

  @Test func aBookIsComparedByItsRareWords() throws {
    // Every ordinary word is in some three hundred of its sentences.
    var room = Newsroom(seed: 11)
    let book = room.article(sentences: 2500)
    let likeness = try #require(compared(room.reworded(book, share: 0.1), book))
    #expect(likeness.reason == .edited)
    #expect(likeness.counterparts.count { $0.later == $0.earlier } > 2400)
    #expect(compared(room.article(sentences: 2500), book) == nil)
  }

  @Test func theReasonSaysWhatWasDone() {
    var room = Newsroom(seed: 3)
    let article = room.article(sentences: 20)
    #expect(compared(room.shortened(article, by: 6), article)?.reason == .shortened)
    #expect(compared(room.extended(article, by: 8), article)?.reason == .extended)
    #expect(compared(room.reworded(article, share: 0.2), article)?.reason == .edited)
  }

  @Test func sentencesAreFoundAgainWhereverTheyStand() throws {
    var room = Newsroom(seed: 5)
    let article = room.article(sentences: 9)
    let likeness = try #require(compared(article.reversed(), article))
    #expect(likeness.counterparts.allSatisfy { $0.later + $0.earlier == 8 })
    #expect(likeness.counterparts.count == 9)
  }

  @Test func aFewWordsAreNobodysCopyUnlessTheyAreTheSameAndEnough() {
    let note = "Forces of Avaria shelled positions near Riverton, killing 349 soldiers of Norvia."
    let other = "Forces of Avaria shelled positions near Riverton, killing 350 soldiers of Norvia."
    #expect(compared([note], [other]) == nil)
    #expect(compared([note], [note]) == nil)
    #expect(compared([note, other], [note, other])?.reason == .sameWords)
    #expect(compared([], []) == nil)
    #expect(compared([""], ["— 。"]) == nil)
  }

  @Test func writingWithoutCapitalsOrBlanksIsComparedToo() {
    let chinese = (1...8).map { number in
      "两国外交部长星期二在首都签署了关于共同河流的第\(number)号协定，结束了持续三年的谈判，并成立了委员会。"
        + String(repeating: "水", count: number) + "的分配由双方商定。"
    }
    #expect(compared(Array(chinese.dropLast()), chinese) != nil)
    let arabic = (1...6).map {
      "وقعت وزارتا خارجية الدولتين اتفاقا جديدا حول مياه النهر المشترك بينهما رقم \($0)"
    }
    #expect(compared(arabic, arabic) != nil)
  }
}
