/// The program's version, as `--version` prints it and every run records it.
enum Version {
  static let text = "0.1.0"
}
