internal import EventModel

/// Reads mail: a message a file, a mailbox of them (RFC 4155), or a page saved as MIME.
struct MailReader: ArticleReader {
  /// Mail: by its names, or by how a header begins.
  static let format = FormatReader(fileExtensions: ["eml", "mbox", "mht", "mhtml", "mbx"]) {
    opening in
    let line = opening.lowercased(40)
    return isSeparator(opening.firstLine)
      || [
        "return-path:", "delivered-to:", "received:", "mime-version:", "message-id:",
        "from: <saved by",
      ]
      .contains { line.starts(with: $0.utf8) }
  } read: {
    MailReader(file: $0)
  }

  private let file: OpenFile
  private var line = 0
  private var isMailbox = false
  private var isFinished = false
  private var isStarted = false

  /// Will read the messages of the file.
  init(file: OpenFile) { self.file = file }

  mutating func next() -> ReadOutcome? {
    guard !isFinished else { return nil }
    do throws(RejectionCause) {
      if !isStarted {
        isStarted = true
        isMailbox = Self.isSeparator(try file.bytes.firstLine())
        if !isMailbox {
          isFinished = true
          return try outcome(try file.bytes.takeAll(limit: file.options.articleLimit), line: nil)
        }
        if let first = try file.bytes.takeLine(limit: 1 << 16), first.bytes != nil { line += 1 }
      }
      return try nextMessage()
    } catch {
      isFinished = true
      return file.rejection(error, line: isMailbox ? line : nil)
    }
  }

  /// `From name@example.org Sat Jan  3 01:05:34 1996`, which stands before each message of a mailbox.
  private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: "From ".utf8) else { return false }
    return line.dropFirst(5).contains(UInt8(ascii: ":")) || line.contains(UInt8(ascii: "@"))
  }

  private mutating func nextMessage() throws(RejectionCause) -> ReadOutcome? {
    let start = line
    var raw: [UInt8] = []
    var isKept = true
    var isBehindBlank = false
    var isEmpty = true
    let limit = file.options.articleLimit
    while true {
      guard let taken = try file.bytes.takeLine(limit: limit) else {
        isFinished = true
        guard !isEmpty || start == 1 else { return nil }
        break
      }
      line += 1
      guard let bytes = taken.bytes else {
        isKept = false
        continue
      }
      if isBehindBlank, Self.isSeparator(bytes[...]) { break }
      isEmpty = isEmpty && bytes.isEmpty
      isBehindBlank = bytes.isEmpty
      isKept = isKept && raw.count + bytes.count < limit
      guard isKept else {
        raw = []
        continue
      }
      // A line of the text that begins so was given a mark.
      let isMarked = bytes.drop { $0 == UInt8(ascii: ">") }.starts(with: "From ".utf8)
      raw += isMarked && bytes.first == UInt8(ascii: ">") ? Array(bytes.dropFirst()) : bytes
      raw.append(UInt8(ascii: "\n"))
    }
    guard isKept else { return file.rejection(.tooLong(limit: limit), line: start) }
    do throws(RejectionCause) {
      return try outcome(raw, line: start)
    } catch {
      return file.rejection(error, line: start)
    }
  }

  private func outcome(_ raw: [UInt8], line: Int?) throws(RejectionCause) -> ReadOutcome {
    let message = MailMessage(raw[...])
    guard let content = message.content else { throw .empty }
    let declared = content.label.flatMap(TextEncoding.init(label:))
    let decoded = try file.decode(
      content.bytes,
      declared: declared
        ?? (content.isHTML ? DeclaredEncoding.html(content.bytes) : nil)
        .flatMap(TextEncoding.init(label:)))
    let header: [ArticleField: String?] = [
      .id: message.header["message-id"].map { $0.filter { $0 != "<" && $0 != ">" } },
      .title: message.header["subject"].map(EncodedWords.decode),
      .date: message.header["date"],
      .author: message.header["from"].map { Self.name(EncodedWords.decode($0)) },
      .language: message.header["content-language"],
      .url: message.header["archived-at"].map { $0.filter { $0 != "<" && $0 != ">" } },
    ]
    guard content.isHTML else {
      let text = MailText(StoredText.normalise(decoded.text)).text
      guard !text.isEmpty else { throw .empty }
      let draft = ArticleDraft(text: text, record: SourceRecord(header), options: file.options)
      return file.article(draft, line: line, format: .mail, raw: raw, decoded: decoded)
    }
    // A page saved as MIME tells of itself; a letter's header tells more than its HTML.
    let isSavedPage = content.location != nil || message.header["snapshot-content-location"] != nil
    let address = message.header["snapshot-content-location"] ?? content.location
    let page = try Page(decoded.text, address: address, options: file.options)
    let record = isSavedPage ? page.record : page.record.adding(header.compactMapValues { $0 })
    let draft = ArticleDraft(
      text: page.text, titleInText: page.title, record: record,
      visible: isSavedPage ? page.visible : nil,
      options: file.options)
    return file.article(draft, line: line, format: .mail, raw: raw, decoded: decoded)
  }

  /// The name in `Name <name@example.org>`; the address where there is no other.
  private static func name(_ from: String) -> String {
    let name = StoredText.trimmed(String(from.prefix { $0 != "<" })).filter { $0 != "\"" }
    return name.isEmpty ? from.filter { $0 != "<" && $0 != ">" } : name
  }
}
