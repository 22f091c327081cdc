/// Words of a sentence that say where an act was.
struct PlaceMention: Hashable {
  /// The words that name the place, by index in the sentence, without the preposition.
  let words: Range<Int>
  /// What it is called: the words, or the city that "the capital" stands for.
  let name: String
  /// The country it lies in; nil where several fit and nothing decides, and for the high seas.
  let country: String?
  /// Degrees north and east; nil where not known.
  let coordinates: Coordinates?
}

/// A point on the globe.
struct Coordinates: Hashable {
  /// Degrees north, -90 through 90.
  let latitude: Double
  /// Degrees east, -180 through 180.
  let longitude: Double
}
