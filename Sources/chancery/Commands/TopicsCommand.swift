import ArgumentParser

struct TopicsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topics",
    abstract: "Tells of the ontology, dates, names, formats, exit codes and the environment.",
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

      Names: wherever a name is asked for, a name, alias, adjective, demonym, capital, abbreviation or \
      identifier will do, case and accents aside. A country means itself, its government, forces and \
      people, ARGGOV* a part of it by its code; others mean themselves alone. A name of several means \
      the country among them, else the only one that takes part in any event, else it is asked back.

      Questions: 'chancery ask --flags' prints the flags of the same question, '--explain' its SQL as a \
      command.

      Formats: a terminal gets a table that fits it, or records where even that does not fit; a pipe or \
      file gets tab-separated cells (tab, line feed, carriage return and backslash as \\t, \\n, \\r, \\\\). \
      --csv is RFC 4180, --json one array, --jsonl an object a line, --markdown a table, --record a name \
      and a value a line. Lists for people say first how the question was understood and last what was \
      left out; --quiet leaves only the rows. Errors, progress and closing counts go to standard error. \
      A closed pipe is success.

      Exit codes:
        0    done, also when nothing was found (ask, events, timeline and relations: --exit-status makes that 1)
        1    failed; the message names the place, the cause and what to do
        2    some input was rejected, the rest is stored
        64   wrong usage: an unknown command, flag, type or date
        130  interrupted; what was committed stays

      Environment:
        CHANCERY_DB       the database, where --db is not given; else chancery.db here
        CHANCERY_SEEDS    your own rows, where --seeds is not given; empty: none
        XDG_CONFIG_HOME   where chancery/seeds lies, taken where neither is given; else ~/.config
        NO_COLOR          set and not empty: no colours; so do CLICOLOR=0 and TERM=dumb
        CLICOLOR_FORCE    not 0: colours in a pipe too
        COLUMNS           the width of tables; wins over the terminal's own
      """)

  func run() throws { print(Chancery.helpMessage(for: Self.self)) }
}
