/// Reads the pages of a web archive, record by record (ISO 28500, https://iipc.github.io/warc-specifications).
///
/// Only answers with HTML are articles; pictures, scripts, requests and answers other than 200 are
/// passed by. The date of a record is the day it was fetched, which is no day of publication.
struct WARCReader: ArticleReader {
  /// Web archives: by their first line.
  static let format = FormatReader(fileExtensions: ["warc"]) {
    $0.begins(with: Array("WARC/1.".utf8)) || $0.begins(with: Array("WARC/0.".utf8))
  } read: {
    WARCReader(file: $0)
  }

  private let file: OpenFile
  private var line = 0
  private var hasArticles = false
  private var otherRecords = 0
  private var isFinished = false

  /// Will read the records of the file.
  init(file: OpenFile) { self.file = file }

  mutating func next() -> ReadOutcome? {
    guard !isFinished else { return nil }
    do throws(RejectionCause) {
      while let (header, length) = try nextHeader() {
        if let outcome = try record(header, length) {
          hasArticles = true
          return outcome
        }
        otherRecords += 1
      }
      isFinished = true
      return hasArticles ? nil : file.rejection(.noArticles(otherFiles: otherRecords))
    } catch {
      isFinished = true
      return file.rejection(error)
    }
  }

  /// The header of the next record and how many bytes follow it; nil at the end.
  private mutating func nextHeader() throws(RejectionCause) -> (HeaderFields, Int)? {
    let longest = 1 << 16
    var lines: [Substring] = []
    while let taken = try file.bytes.takeLine(limit: longest) {
      guard let bytes = taken.bytes else { throw .damagedArchive(.wrongDirectory) }
      if bytes.isEmpty {
        if lines.isEmpty { continue }
        let header = HeaderFields(lines.dropFirst())
        guard let length = header["content-length"].flatMap({ Int($0) }), length >= 0 else {
          throw .damagedArchive(.wrongDirectory)
        }
        return (header, length)
      }
      if lines.isEmpty, !bytes.starts(with: "WARC/".utf8) { throw .damagedArchive(.wrongDirectory) }
      guard lines.count < 1_000 else { throw .damagedArchive(.wrongDirectory) }
      lines.append(Substring(String(decoding: bytes, as: UTF8.self)))
    }
    guard lines.isEmpty else { throw .damagedArchive(.cutOff) }
    return nil
  }

  /// The outcome of one record; nil for what is no page.
  private func record(_ header: HeaderFields, _ length: Int) throws(RejectionCause) -> ReadOutcome?
  {
    let address = header["warc-target-uri"]?.filter { $0 != "<" && $0 != ">" }
    let type = header.kind("warc-type")
    let part = OpenFile(
      bytes: file.bytes, path: file.path + "/" + (address ?? "record"), options: file.options)
    guard type == "response" || type == "resource" || type == "conversion" else {
      try file.bytes.skip(length)
      return nil
    }
    guard length <= file.options.articleLimit else {
      try file.bytes.skip(length)
      return part.rejection(.tooLong(limit: file.options.articleLimit))
    }
    let block = try file.bytes.take(length)
    guard block.count == length else { throw .damagedArchive(.cutOff) }
    do throws(RejectionCause) {
      let id = header["warc-record-id"]?.filter { $0 != "<" && $0 != ">" }
      guard type == "response" else {
        guard header.kind("content-type")?.contains("html") == true else { return nil }
        return try HTMLReader.article(
          of: block, line: nil, in: part, format: .warc,
          label: header.parameter("charset", of: "content-type"),
          address: address, id: id)
      }
      let answer = try HTTPAnswer(
        block, limit: file.options.articleLimit, within: file.expansion)
      guard let answer, answer.isPage else { return nil }
      return try HTMLReader.article(
        of: answer.body, line: nil, in: part, format: .warc, label: answer.label, address: address,
        id: id)
    } catch {
      return part.rejection(error)
    }
  }
}
