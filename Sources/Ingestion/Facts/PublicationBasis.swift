/// What a publication date rests on; the raw value is what is stored.
enum PublicationBasis: String, CaseIterable {
  /// The source's own metadata: a field, a tag, a header.
  case metadata
  /// Words beside the headline of a page.
  case byline
  /// The place and day an article opens with.
  case dateline
  /// A line of its own at the head of a text.
  case firstLine = "first line"
  /// The day in the path of its address.
  case url
  /// The person who handed it in.
  case told
}
