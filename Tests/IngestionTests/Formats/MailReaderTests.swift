import EventModel
import Ingestion
import Testing

struct MailReaderTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func read(_ mail: String, _ name: String = "a.eml") throws -> Reading {
    try Reading(mail.replacing("\n", with: "\r\n"), named: name, in: folder)
  }

  @Test(arguments: [
    (
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nUGVyw7ogbGVm\ndC4=\n",
      "Perú left."
    ),
    (
      "Content-Type: text/plain; charset=\"iso-8859-1\"\nContent-Transfer-Encoding: quoted-printable\n\nPer=FA le=\nft.\n",
      "Perú left."
    ),
    ("\nPeru left.\n", "Peru left."),
    (
      "Content-Type: multipart/mixed; boundary=\"b\"\n\nnothing\n--b\nContent-Type: text/plain\n\nPeru left.\n--b\nContent-Type: text/plain\nContent-Disposition: attachment\n\nAttached.\n--b--\nafter\n",
      "Peru left."
    ),
    (
      "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Peru left HTML.</p>\n--b\nContent-Type: text/plain\n\nPeru left.\n--b--\n",
      "Peru left."
    ),
    (
      "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/related; boundary=c\n\n--c\nContent-Type: text/html\n\n<p>Peru left the talks.</p>\n",
      "Peru left the talks."
    ),
  ])
  func theTextOfAMessageIsFound(mail: String, text: String) throws {
    #expect(try read("Subject: T\n" + mail).only().article.text == text)
  }

  @Test func headerFieldsAreDecodedAndUnfolded() throws {
    let article = try read(
      "From: =?iso-8859-1?Q?Jos=E9_A=2E?= <a@x.org>\nSubject: =?utf-8?B?UGVyw7o=?=\n =?utf-8?Q?_left?=\nDate: Sun, 03 Mar 2024 23:59:00 -0500\nMessage-ID: <m@x.org>\n\nPeru left.\n"
    ).only().article
    #expect(article.author == "José A.")
    #expect(article.title == "Perú left")
    #expect(article.id == "m@x.org")
    #expect(article.published.from == CalendarDay(year: 2024, month: 3, day: 3))
  }

  @Test func messagesOfAMailboxArePartedOnlyWhereTheyAre() throws {
    let reading = try read(
      "From a@x.org Sun Mar  3 10:00:00 2024\nSubject: A\n\nOne.\nFrom here on it rained at 10:30.\n\n>From there too.\n\nFrom b@x.org Sun Mar  3 10:00:00 2024\nSubject: B\n\nTwo.\n",
      "a.mbox")
    #expect(
      reading.articles.map(\.article.text) == [
        "One.\nFrom here on it rained at 10:30.\n\nFrom there too.", "Two.",
      ])
    #expect(reading.articles.map(\.location.line) == [1, 9])
  }

  @Test func whatWasQuotedAndTheSignatureAreMarked() throws {
    let article = try read("Subject: T\n\n> Did Peru leave?\nPeru left.\n\n-- \nA reader\n").only()
      .article
    #expect(article.mainText == "Peru left.")
    #expect(article.text.contains("A reader"))
  }

  @Test(arguments: [
    "Subject: T\n", "Subject: T\n\n", "Subject: T\nContent-Type: image/png\n\nx\n",
    "Content-Type: multipart/mixed; boundary=b\n\n--b--\n",
    "Content-Type: multipart/mixed; boundary=\n\nx\n",
  ])
  func aMessageWithoutTextIsRejected(mail: String) throws {
    #expect(try read(mail).reasons == [.empty])
  }

  @Test func partsInPartsWithoutEndDoNoHarm() throws {
    let level = "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
    #expect(try read(String(repeating: level, count: 20_000)).articles.isEmpty)
  }
}
