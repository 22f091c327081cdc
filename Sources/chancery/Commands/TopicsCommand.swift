import ArgumentParser

struct TopicsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topics", abstract: "Tells of the ontology, dates, names, questions and formats.",
    discussion: """
      Ontology: an event has one of the sixteen PLOVER types, perhaps a mode that divides it \
      (SANCTION/expel), a CAMEO code (166), a quad class and a score from -10 (conflict) to 10 \
      (cooperation). 'chancery ontology' explains them.

      Modality: asserted and habitual events are told as done. Planned, hypothetical, negated ones and \
      opinions are never shown as done; --modality shows them, and each carries its mark.

      Dates: flags take YYYY-MM-DD. Questions take 'in October 2024', 'since 2023', 'between May and \
      July', 'last month', 'early 2024', 'in the 1990s'; relative ones count from today, or --today. \
      Undated events answer no question about a time, nor does an event known to a month or year of \
      which less than half lies in the time asked for.

      Names: a name, alias, demonym, capital or identifier, case and accents aside. A country means \
      everybody of it, ARGGOV* a part of it by its code, others mean themselves.

      Questions: 'chancery ask --flags' prints the flags of the same question, '--explain' its SQL.

      Formats: a table on a terminal, tab-separated in a pipe, --json, --jsonl, --csv, --markdown, \
      --record. --quiet leaves only the rows. A closed pipe is success.
      """)

  func run() throws { print(Chancery.helpMessage(for: Self.self)) }
}
