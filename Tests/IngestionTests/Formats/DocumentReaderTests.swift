import EventModel
import Foundation
import Ingestion
import Testing

/// DOCX and PDF files.
struct DocumentReaderTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func docx(_ body: String, _ more: [(String, String)] = []) throws -> Reading {
    let document =
      "<?xml version='1.0'?><w:document xmlns:w='w'><w:body>\(body)</w:body></w:document>"
    let parts = [("[Content_Types].xml", "<Types/>"), ("word/document.xml", document)] + more
    return try Reading(Packed.zip(parts.map { Packed.Entry($0, $1) }), named: "a.docx", in: folder)
  }

  @Test func paragraphsTabsAndBreaksAreKeptAndWhatWasStruckOutIsNot() throws {
    let article = try docx(
      """
      <w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>Title</w:t></w:r></w:p>
      <w:p><w:r><w:t xml:space='preserve'>Peru </w:t></w:r><w:del><w:r><w:delText>stayed</w:delText><w:t>stayed</w:t></w:r></w:del><w:ins><w:r><w:t>left</w:t></w:r></w:ins><w:r><w:t>.</w:t><w:br/><w:tab/><w:t>At last.</w:t></w:r></w:p>
      <w:p/><w:tbl><w:tr><w:tc><w:p><w:r><w:t>A cell.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      """
    ).only().article
    #expect(article.title == "Title")
    #expect(article.text == "Peru left.\n\tAt last.\n\nA cell.")
  }

  @Test func notesStandBehindTheTextAndAreMarked() throws {
    let notes =
      "<w:footnotes xmlns:w='w'><w:footnote><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    let article = try docx(
      "<w:p><w:r><w:t>Peru left.</w:t></w:r></w:p>", [("word/footnotes.xml", notes)]
    ).only().article
    #expect(article.text == "Peru left.\n\nA note.")
    #expect(article.marks.map(\.kind) == [.footnote])
  }

  @Test(arguments: ["", "<w:p/>", "<w:p><w:r><w:t> </w:t></w:r></w:p>"])
  func aDocumentWithoutTextIsRejected(body: String) throws {
    #expect(try docx(body).reasons == [.empty])
  }

  @Test func aDocumentThatIsNoArchiveIsRejected() throws {
    let reading = try Reading("PK is no archive", named: "a.docx", in: folder)
    #expect(reading.rejections.map(\.cause) == [.damagedArchive(.noDirectory)])
  }

  private static let hasProgram = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(
    separator: ":"
  )
  .contains { FileManager.default.isExecutableFile(atPath: $0 + "/pdftotext") }

  @Test(.enabled(if: hasProgram, "pdftotext is not installed"))
  func aPDFWithoutTextSaysSo() throws {
    let empty =
      "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n"
    let reading = try Reading(empty, named: "-a.pdf", in: folder)
    #expect(reading.rejections.map(\.cause) == [.unreadablePDF(.noTextLayer)])
    #expect(reading.rejections.first?.message.contains("pictures") == true)
  }

  @Test(.enabled(if: hasProgram, "pdftotext is not installed"))
  func aBrokenPDFIsRejected() throws {
    #expect(
      try Reading("%PDF-1.4\nnothing", named: "a.pdf", in: folder).reasons == [.unreadablePDF])
  }
}
