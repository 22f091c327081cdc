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

  @Test(arguments: [parties, acts, focus, ties])
  func aQuestionMeansItsFlags(questions: [(String, String)]) throws {
    for (question, flags) in questions {
      #expect(try ask(question).query.commandLine == flags, "\(question)")
    }
  }

  /// Every word of the grammar has a question that it makes understood.
  @Test(arguments: [
    ("words", ["phrase", "class", "value"]),
    ("acts", ["lemma", "acts", "direction", "of", "trigger", "words"]),
    ("ties", ["phrase", "form", "predicates", "office", "side"]),
    ("bases", ["predicate", "base", "roles"]),
  ])
  func theExampleOfEveryRowIsUnderstood(table: String, columns: [String]) throws {
    let seeds = try SeedLibrary().table(
      "questions/\(table)", columns: columns + ["example", "source"])
    for row in seeds.rows {
      do { _ = try ask(row["example"]) } catch {
        Issue.record("\(table):\(row.line): \(row["example"]): \(error)")
      }
    }
  }

  @Test func everyCodeOfTheGrammarIsOfTheOntology() throws {
    let ontology = try SampleDatabase.base.ontology
    let types = Set(ontology.types.map(\.code))
    let rows = try SeedLibrary().table(
      "questions/acts",
      columns: ["lemma", "acts", "direction", "of", "trigger", "words", "example", "source"]
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
