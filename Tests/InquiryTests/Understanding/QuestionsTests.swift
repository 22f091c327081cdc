import EventModel
import EventStore
import Inquiry
import Ontology
import SampleStore
import TestSupport
import Testing

/// Questions in words, each with the command line that asks the same.
struct QuestionsTests {
  private let folder: TemporaryFolder
  private let reader: EventReader
  private let inquirer: Inquirer
  private let today = CalendarDay(iso8601: "2026-06-15")

  init() throws {
    folder = try TemporaryFolder()
    reader = try EventReader(path: SampleDatabase.filled(in: folder))
    inquirer = Inquirer(reader)
  }

  private func ask(_ text: String) throws -> Answer {
    try inquirer.answer(text, today: try #require(today))
  }

  static let parties = [
    ("events involving Norway", "events --actor NOR"),
    ("Events involving the United States?", "events --actor USA"),
    ("everything about Costa Rica", "events --actor CRI"),
    ("EVENTS INVOLVING NORWAY", "events --actor NOR"),
    ("Norway", "events --actor NOR"),
    ("list the facts concerning the UN", "events --actor org.united-nations"),
    ("  events   involving\tNorway  ", "events --actor NOR"),
    ("events between Norway and Kenya", "events --actor NOR --actor KEN"),
    ("events between Trinidad and Tobago and Cuba", "events --actor TTO --actor CUB"),
    ("Norway-Kenya events", "events --actor NOR --actor KEN"),
    ("what did Norway do", "events --source NOR"),
    ("what do Norway and Kenya do", "events --source NOR --source KEN"),
    ("what has Norway done to Kenya?", "events --source NOR --target KEN"),
    ("what did Norway do with Kenya", "events --source NOR --target KEN"),
    ("what happened to Kenya", "events --target KEN"),
    ("what happened between Norway and Kenya", "events --actor NOR --actor KEN"),
    ("what was done to Kenya by Norway", "events --source NOR --target KEN"),
    ("events from Norway", "events --source NOR"),
    ("events by Norway against Kenya", "events --source NOR --target KEN"),
    (
      "what did the president of Brazil do in 2012",
      "events --source person.dilma-rousseff --from 2012-01-01 --to 2012-12-31"
    ),
    ("what did President Milei do", "events --source person.javier-milei"),
    ("what did the Norwegian army do", "events --source 'NORMIL*'"),
    ("what did the army of Norway do", "events --source 'NORMIL*'"),
  ]

  static let acts = [
    ("who threatened Kenya", "events --target KEN --type THREATEN --show sources"),
    ("who did Norway threaten", "events --source NOR --type THREATEN --show targets"),
    ("who was threatened by Norway", "events --source NOR --type THREATEN --show targets"),
    ("Norway's threats against Kenya", "events --source NOR --target KEN --type THREATEN"),
    ("threats of Norway", "events --source NOR --type THREATEN"),
    ("the arrest of Milei", "events --target person.javier-milei --type COERCE/arrest"),
    ("visits to Kenya", "events --target KEN --type CONSULT/visit"),
    (
      "visit of Milei to Kenya",
      "events --source person.javier-milei --target KEN --type CONSULT/visit"
    ),
    ("who hosted Milei", "events --source person.javier-milei --type 043 --show targets"),
    (
      "aid from Norway to Kenya or Sudan",
      "events --source NOR --target KEN --target SDN --type AID"
    ),
    (
      "sanctions by the US and the EU on Iran",
      "events --source USA --source org.european-union --target IRN --type SANCTION --type 163"
    ),
    (
      "who did Norway negotiate with",
      "events --actor NOR --type 046 --type 045 --show parties"
    ),
    ("nuclear threats by Norway", "events --source NOR --type THREATEN --word nuclear"),
    (
      "which countries did Norway ask for help",
      "events --source NOR --type REQUEST --show targets"
    ),
    (
      "what did Norway say about Kenya",
      "events --source NOR --target KEN --quad 'verbal cooperation' --quad 'verbal conflict'"
    ),
    (
      "negative events toward Kenya",
      "events --target KEN --quad 'verbal conflict' --quad 'material conflict'"
    ),
    ("negative statements by Norway", "events --source NOR --quad 'verbal conflict'"),
    (
      "material cooperation between Norway and Kenya",
      "events --actor NOR --actor KEN --quad 'material cooperation'"
    ),
    ("planned visits by Norway", "events --source NOR --type CONSULT/visit --modality planned"),
    ("what will Norway do", "events --source NOR --modality planned"),
    ("negated events", "events --modality negated"),
  ]

  static let focus = [
    (
      "when did Norway visit Kenya",
      "events --source NOR --target KEN --type CONSULT/visit --show dates"
    ),
    (
      "where did Norway meet Kenya",
      "events --actor NOR --actor KEN --type 040 --type 041 --type 044 --show places"
    ),
    ("how many visits did Norway make", "events --source NOR --type CONSULT/visit --show count"),
    (
      "how often did Norway attack Kenya",
      "events --source NOR --target KEN --type ASSAULT --show count"
    ),
    (
      "which article reports the expulsion of Kenyan diplomats",
      "events --target KEN --type SANCTION/expel --word diplomat --word ambassador --word embassy --show documents"
    ),
    ("the latest 5 events involving Norway", "events --actor NOR --order newest --limit 5"),
    ("protests in Kenya", "events --type PROTEST --place KEN"),
    ("what happened in Nairobi", "events --place Nairobi"),
    ("what happened in Tromso", "events --place Tromso"),
    ("events in October 2024", "events --from 2024-10-01 --to 2024-10-31"),
    ("events last month", "events --from 2026-05-01 --to 2026-05-31"),
    ("timeline of Norway-Kenya", "timeline --actor NOR --actor KEN --by month"),
    (
      "timeline of Norway per year since 2000",
      "timeline --actor NOR --from 2000-01-01 --by year"
    ),
    (
      "trips by Milei in his first year",
      "events --source person.javier-milei --type CONSULT/visit --from 2023-12-10 --to 2024-12-09"
    ),
  ]

  static let ties = [
    ("relations of Norway", "relations --actor NOR"),
    (
      "Norway's enemies",
      "relations --actor NOR --predicate adversary_of --predicate opposed_to"
    ),
    ("who is the president of Brazil", "relations --object BRA --office head_of_state"),
    (
      "who was Norwegian foreign minister in 2015",
      "relations --object NOR --office foreign_minister --from 2015-01-01 --to 2015-12-31"
    ),
    ("is Milei president", "relations --subject person.javier-milei --office head_of_state"),
    (
      "who governed Norway from 2005 to 2013",
      "relations --object NOR --predicate governed --predicate head_of_state_of --from 2005-01-01 --to 2013-12-31"
    ),
    (
      "is Norway a member of NATO",
      "relations --subject NOR --object org.nato --predicate member_of"
    ),
    ("members of Mercosur", "relations --object org.mercosur --predicate member_of"),
    (
      "what territory does Norway claim",
      "relations --subject NOR --predicate claims_territory"
    ),
    ("territory claimed by Norway", "relations --subject NOR --predicate claims_territory"),
    (
      "predecessors of Milei",
      "relations --object person.javier-milei --predicate predecessor_of"
    ),
    (
      "which countries are close to Norway",
      "relations --actor NOR --predicate allied_with --predicate ideologically_aligned --predicate partner_of --kind country"
    ),
  ]

  /// What the words about the words do: polite openings, participles, verbs that say no more.
  static let wording = [
    ("I would like to know what Norway did to Kenya", "events --source NOR --target KEN"),
    (
      "could you list any agreements signed by Norway",
      "events --source NOR --type AGREE --type 057"
    ),
    ("who did Norway sign deals with", "events --actor NOR --type AGREE --type 057 --show parties"),
    ("events in which Norway took part", "events --actor NOR"),
    (
      "hostile acts of Norway toward Kenya",
      "events --source NOR --target KEN --quad 'verbal conflict' --quad 'material conflict'"
    ),
    ("what might Norway do", "events --source NOR --modality hypothetical"),
    ("what did Norway not do", "events --source NOR --modality negated"),
    ("what didn't Norway do", "events --source NOR --modality negated"),
    ("why did Norway threaten Kenya", "events --source NOR --target KEN --type THREATEN"),
    ("who is most active", "events --show parties"),
    ("which countries are most involved with Norway", "events --actor NOR --show parties"),
    (
      "how many countries did Norway threaten", "events --source NOR --type THREATEN --show targets"
    ),
    ("which president threatened Kenya", "events --target KEN --type THREATEN --show sources"),
    ("articles about Norway", "events --actor NOR --show documents"),
    (
      "which newspaper wrote that Norway threatened Kenya",
      "events --source NOR --target KEN --type THREATEN --show documents"
    ),
    ("undated events involving Norway", "events --actor NOR --undated"),
    ("what is Norway doing to Kenya", "events --source NOR --target KEN"),
    ("how did Norway respond to Kenya", "events --source NOR --target KEN"),
    (
      "what did Norway think of Kenya",
      "events --source NOR --target KEN --quad 'verbal cooperation' --quad 'verbal conflict'"
    ),
    (
      "countries accused by Norway of aggression",
      "events --source NOR --type ACCUSE --show targets"
    ),
    ("what does the press say about Norway", "events --actor NOR --show documents"),
    (
      "how have relations between Norway and Kenya developed",
      "timeline --actor NOR --actor KEN --by month"
    ),
    ("timeline for Norway and Kenya", "timeline --actor NOR --actor KEN --by month"),
  ]

  /// Who stands after "from" and before a noun, and what an act is about.
  static let sides = [
    (
      "Norway's withdrawal from NATO",
      "events --source NOR --target org.nato --type SANCTION/withdraw --type REJECT --type RETREAT --trigger withdr --trigger leav --trigger left --trigger quit --trigger pull --trigger exit"
    ),
    (
      "who was expelled from Norway",
      "events --source NOR --type SANCTION/expel --type COERCE/deport --show targets"
    ),
    ("Milei's arrest", "events --target person.javier-milei --type COERCE/arrest"),
    (
      "who lifted sanctions on Kenya",
      "events --target KEN --type RETREAT --word sanction --show sources"
    ),
    ("migrants deported by Norway", "events --source NOR --type COERCE/deport --word migrant"),
    ("events involving diplomats", "events --word diplomat"),
    (
      "military intervention in Kenya",
      "events --type ASSAULT --type COERCE --place KEN --word militar"
    ),
    (
      "currency swap agreements with Kenya",
      "events --actor KEN --type AGREE --type 057 --word swap"
    ),
    (
      "who did Norway ask to represent it in Kenya",
      "events --source NOR --type REQUEST --show targets"
    ),
    ("who threatened embassies", "events --type THREATEN --word embass --show sources"),
  ]

  /// Times counted from somebody's days in office.
  static let officeTimes = [
    ("events before Milei took office", "events --to 2023-12-09"),
    (
      "what did Milei do since taking office",
      "events --source person.javier-milei --from 2023-12-10"
    ),
    ("events under Bolsonaro", "events --from 2019-01-01 --to 2023-01-01"),
    ("events during the presidency of Bolsonaro", "events --from 2019-01-01 --to 2023-01-01"),
    ("events after Bolsonaro", "events --from 2023-01-02"),
    (
      "who was president before Milei",
      "relations --object ARG --office head_of_state --to 2023-12-09"
    ),
    (
      "who was Bolsonaro's foreign minister",
      "relations --object BRA --office foreign_minister --from 2019-01-01 --to 2023-01-01"
    ),
    ("events up to 2020", "events --to 2020-12-31"),
    ("events prior to 2000", "events --to 1999-12-31"),
    ("events in the past year", "events --from 2025-06-15 --to 2026-06-15"),
    ("events in summer 2024", "events --from 2024-06-01 --to 2024-08-31"),
    ("events in the week of 1 May 2024", "events --from 2024-04-29 --to 2024-05-05"),
  ]

  /// Ties by other words.
  static let otherTies = [
    ("is Norway in NATO", "relations --subject NOR --object org.nato --predicate member_of"),
    ("who is Milei", "relations --actor person.javier-milei"),
    (
      "who heads NATO",
      "relations --object org.nato --office head_of_state --office head_of_government --office head_of_organisation"
    ),
    ("who succeeded Macri", "relations --subject person.mauricio-macri --predicate predecessor_of"),
    (
      "who did Macri succeed", "relations --object person.mauricio-macri --predicate predecessor_of"
    ),
    (
      "former presidents of Brazil", "relations --object BRA --office head_of_state --to 2026-06-15"
    ),
    ("who is the current president of Brazil", "relations --object BRA --office head_of_state"),
    (
      "what office does Milei hold",
      "relations --subject person.javier-milei --predicate head_of_state_of --predicate holds_office --predicate held_office"
    ),
    (
      "UN secretary-general in 2005",
      "relations --object org.united-nations --office head_of_organisation --from 2005-01-01 --to 2005-12-31"
    ),
  ]

  static let clefts = [
    ("it was Norway that threatened Kenya", "events --source NOR --target KEN --type THREATEN"),
    ("who was it that threatened Kenya", "events --target KEN --type THREATEN --show sources"),
    (
      "which country was it that Norway threatened",
      "events --source NOR --type THREATEN --show targets"
    ),
    (
      "list the countries that threatened Kenya",
      "events --target KEN --type THREATEN --show sources"
    ),
    (
      "who are the leaders who were threatened by Norway",
      "events --source NOR --type THREATEN --show targets"
    ),
    (
      "in 2024, who threatened Kenya",
      "events --target KEN --type THREATEN --from 2024-01-01 --to 2024-12-31 --show sources"
    ),
    (
      "when was the last time Norway visited Kenya",
      "events --source NOR --target KEN --type CONSULT/visit --order newest --limit 1 --show dates"
    ),
    (
      "is it true that Norway visited Kenya",
      "events --source NOR --target KEN --type CONSULT/visit"
    ),
  ]

  static let askedParties = [
    ("by whom was Kenya threatened", "events --target KEN --type THREATEN --show sources"),
    ("Kenya was threatened by which country", "events --target KEN --type THREATEN --show sources"),
    (
      "from which countries did Sudan withdraw",
      "events --source SDN --type SANCTION/withdraw --type REJECT --type RETREAT --trigger withdr --trigger leav --trigger left --trigger quit --trigger pull --trigger exit --show targets"
    ),
    ("what countries did Norway threaten", "events --source NOR --type THREATEN --show targets"),
    ("countries threatened by Norway", "events --source NOR --type THREATEN --show targets"),
    ("leaders visiting Kenya", "events --target KEN --type CONSULT/visit --show sources"),
    ("who visited Kenya and when", "events --target KEN --type CONSULT/visit"),
    ("how many articles mention Norway", "events --actor NOR --show documents"),
  ]

  static let receivers = [
    ("did Kenya receive aid from Norway", "events --source NOR --target KEN --type AID"),
    ("who did Kenya get help from", "events --target KEN --type AID --show sources"),
    ("what did Kenya get from Norway", "events --source NOR --target KEN"),
    (
      "which countries suffered attacks by Norway",
      "events --source NOR --type ASSAULT --show targets"
    ),
    (
      "who got expelled from Norway",
      "events --source NOR --type SANCTION/expel --type COERCE/deport --show targets"
    ),
    ("who gave Kenya aid", "events --target KEN --type AID --show sources"),
    ("what did Norway send Kenya", "events --source NOR --target KEN --type AID"),
    ("who received Milei", "events --source person.javier-milei --type 043 --show targets"),
    ("recipients of Norwegian aid", "events --source NOR --type AID --show targets"),
    (
      "Kenya was the target of threats by Norway",
      "events --source NOR --target KEN --type THREATEN"
    ),
  ]

  static let dividedVerbs = [
    (
      "who threw the Kenyan diplomats out of Norway",
      "events --source NOR --target 'KENDIP*' --type SANCTION/expel --type COERCE/deport --show sources"
    ),
    (
      "who was thrown out of Norway",
      "events --source NOR --type SANCTION/expel --type COERCE/deport --show targets"
    ),
    ("did Norway turn Kenya down", "events --source NOR --target KEN --type REJECT"),
  ]

  static let compounds = [
    ("Norway Kenya visit", "events --actor NOR --actor KEN --type CONSULT/visit"),
    ("Kenya aid", "events --actor KEN --type AID"),
    ("US threats", "events --source USA --type THREATEN"),
    (
      "Milei visit 2024",
      "events --source person.javier-milei --type CONSULT/visit --from 2024-01-01 --to 2024-12-31"
    ),
    ("Norwegian policy towards Kenya", "events --source NOR --target KEN"),
    ("is Norway a NATO member", "relations --subject NOR --object org.nato --predicate member_of"),
    ("NATO members", "relations --object org.nato --predicate member_of"),
    (
      "bad relations between Norway and Kenya",
      "events --actor NOR --actor KEN --quad 'verbal conflict' --quad 'material conflict'"
    ),
    (
      "what did Macri do as president",
      "events --source person.mauricio-macri --from 2015-12-10 --to 2019-12-10"
    ),
    ("year-on-year timeline for Norway", "timeline --actor NOR --by year"),
    (
      "which year had the most threats by Norway", "timeline --source NOR --type THREATEN --by year"
    ),
    (
      "treaties signed by Norway and Kenya",
      "events --actor NOR --actor KEN --type AGREE --type 057"
    ),
    (
      "which presidents did Kenya have in 2014",
      "relations --object KEN --office head_of_state --from 2014-01-01 --to 2014-12-31"
    ),
    ("who threatened whom", "events --type THREATEN"),
    ("who broke off relations with Kenya", "events --target KEN --type 161 --show sources"),
    (
      "who was running Kenya in 2014",
      "relations --object KEN --predicate governed --predicate head_of_state_of --from 2014-01-01 --to 2014-12-31"
    ),
    ("who didn't recognise Kenya", "events --target KEN --type REJECT --show sources"),
  ]

  @Test(arguments: [
    parties, acts, focus, ties, wording, sides, officeTimes, otherTies, clefts, askedParties,
    receivers, dividedVerbs, compounds,
  ])
  func aQuestionMeansItsFlags(questions: [(String, String)]) throws {
    for (question, flags) in questions {
      #expect(try ask(question).query.commandLine == flags, "\(question)")
    }
  }

  /// Every word of the grammar has a question that it makes understood.
  @Test(arguments: [
    ("words", ["phrase", "class", "value"]),
    ("acts", ["lemma", "acts", "direction", "of", "from", "trigger", "words"]),
    ("ties", ["phrase", "form", "predicates", "office", "side"]),
    ("bases", ["predicate", "base", "roles"]), ("times", ["phrase", "kind", "value"]),
  ])
  func theExampleOfEveryRowIsUnderstood(table: String, columns: [String]) throws {
    let seeds = try SeedLibrary().table(
      "questions/\(table)", columns: columns + ["example", "source"])
    for row in seeds.rows {
      let isRefused = table == "words" && row["class"] == "refused"
      do {
        _ = try ask(row["example"])
        if isRefused { Issue.record("\(table):\(row.line): \(row["example"]) is answered") }
      } catch {
        if !isRefused { Issue.record("\(table):\(row.line): \(row["example"]): \(error)") }
      }
    }
  }

  @Test func everyCodeOfTheGrammarIsOfTheOntology() throws {
    let ontology = try SampleDatabase.base.ontology
    let types = Set(ontology.types.map(\.code))
    let rows = try SeedLibrary().table(
      "questions/acts",
      columns: [
        "lemma", "acts", "direction", "of", "from", "trigger", "words", "example", "source",
      ]
    ).rows
    for row in rows {
      for item in row.list("acts") {
        switch ActSelector(item) {
        case .type(let type)?: #expect(types.contains(type), "\(row["lemma"])")
        case .mode(let type, let mode)?:
          #expect(ontology.has(mode, in: type), "\(row["lemma"])")
        case .cameo(let code)?:
          #expect(
            ontology.cameo.contains { $0.code.rawValue.hasPrefix(code.rawValue) },
            "\(row["lemma"])")
        case nil: Issue.record("\(row["lemma"]): \(item)")
        }
      }
    }
    let predicates = Set(ontology.predicates.map(\.code.rawValue))
    let ties = try SeedLibrary().table(
      "questions/ties",
      columns: ["phrase", "form", "predicates", "office", "side", "example", "source"])
    for row in ties.rows {
      for predicate in row.list("predicates") { #expect(predicates.contains(predicate)) }
    }
  }

  @Test func wordsAndFlagsMakeOneAnswer() throws {
    let words = try ask("events involving Argentina")
    let flags = try Inquirer(reader).answer(
      .events(EventQuery(involving: [.country("ARG")]), show: .events))
    #expect(words.query == flags.query)
    #expect(words.total == flags.total)
    #expect(flags.understanding.hasSuffix(": 3"))
  }
}
