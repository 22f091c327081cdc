import ArgumentParser

/// How an answer is told.
struct AnswerOptions: ParsableArguments {
  @Flag(help: "Print the same question as flags, and run nothing.")
  var flags = false

  @Flag(help: "Print the SQL as a command that 'chancery sql' runs, and run nothing.")
  var explain = false

  @Flag(help: "Give each document in full: title, outlet, date, author, address.")
  var cite = false

  @Flag(help: "Exit with 1 where nothing is found.")
  var exitStatus = false
}
