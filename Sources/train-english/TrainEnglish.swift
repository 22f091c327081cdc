import Foundation
import Linguistics

/// Trains the English model, and measures one against hand-made trees.
@main
struct TrainEnglish {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      report("train-english: \(error)")
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    switch (arguments.first, arguments.dropFirst().count) {
    case ("train", 2):
      let parts = try Recipe(folder: arguments[1]).parts()
      try Data(ModelFormat.file(parts)).write(to: URL(fileURLWithPath: arguments[2]))
    case ("measure", 1...):
      for path in arguments.dropFirst() {
        print(URL(fileURLWithPath: path).lastPathComponent)
        try Measurement(path: path).printTable()
      }
    case ("segment", 1...):
      for path in arguments.dropFirst() { try SegmentationMeasurement(path: path).printTable() }
    case ("speed", 1...2):
      let passes = arguments.count > 2 ? Int(arguments[2]) ?? 1 : 4
      try SpeedMeasurement(path: arguments[1], passes: max(1, passes)).printTable()
    case ("fuzz", 2):
      var fuzzing = Fuzzing(
        seconds: Int(arguments[1]) ?? 10, seed: UInt64(arguments[2]) ?? 1)
      print("\(try fuzzing.run()) texts, every one a tree")
    case ("text", 1):
      print(try Treebank.document(arguments[1]).parsed.text)
    case ("parse", 1):
      let text = try String(contentsOfFile: arguments[1], encoding: .utf8)
      print(CoNLLUWriter().write(try Engine().parse(text)), terminator: "")
    case ("predict", 1):
      let document = try Treebank.document(arguments[1])
      print(CoNLLUWriter().write(try Engine().parse(document)), terminator: "")
    default:
      report(usage)
      exit(64)
    }
  }

  private static func report(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  private static let usage = """
    usage: train-english train TREEBANKS MODEL   train from a folder of treebanks
           train-english measure FILE...         tags, lemmas and trees against gold tokens
           train-english segment FILE...         sentences and tokens against gold
           train-english speed FILE [PASSES]     sentences a second, one worker and two
           train-english fuzz SECONDS SEED       parse random text and check the trees
           train-english text FILE               the text of a treebank
           train-english parse TEXT              CoNLL-U of a text
           train-english predict FILE            CoNLL-U with its columns predicted
    FILE is CoNLL-U, plain or .gz
    """
}
