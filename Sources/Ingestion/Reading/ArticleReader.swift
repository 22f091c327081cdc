/// Reads the articles of one file, one by one, in order.
///
/// After an outcome that ends the file (it can't be read on) a reader gives nil.
protocol ArticleReader {
  /// The next article or rejection; nil at the end.
  mutating func next() -> ReadOutcome?
}
