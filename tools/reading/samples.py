#!/usr/bin/env python3
"""Writes Tests/Samples/reading: one small file in each format that is read, the same bytes each run.

The articles are invented. Run it after changing it, and look at the difference.
"""
import gzip
import io
import json
import os
import zipfile

FOLDER = os.path.join(os.path.dirname(__file__), "..", "..", "Tests", "Samples", "reading")

TITLE = "Two ministries agree on the river"
LEAD = ("The foreign ministries of the two river states signed an agreement on the shared waters on Tuesday, "
        "ending talks that had lasted for three years.")
BODY = [
    "The agreement sets how much water each state may take in the dry months, and creates a commission of six members.",
    "“It is a good day for the valley,” a spokeswoman of the northern ministry said. The southern ministry welcomed the text "
    "and said that parliament would debate it in autumn.",
    "Farmers’ unions in both states criticised the agreement, which they say leaves out the smaller rivers.",
]
PARAGRAPHS = [LEAD, *BODY]


def write(name, content):
    path = os.path.join(FOLDER, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)


def pack(entries):
    """A ZIP archive whose bytes don't depend on the clock."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            info = zipfile.ZipInfo(name, (2024, 3, 5, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return buffer.getvalue()


PAGE = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{TITLE} | The Valley Gazette</title>
<meta property="og:site_name" content="The Valley Gazette">
<meta property="article:published_time" content="2024-03-05T08:30:00+01:00">
<link rel="canonical" href="https://gazette.example/2024/03/05/river?utm_source=feed">
<script>document.title = "never stored"</script>
</head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article>
<h1>{TITLE}</h1>
<p class="byline">By the staff of the Gazette | 5 March 2024 | 2 min read</p>
<div class="share-buttons"><a href="#">Share</a> <a href="#">Print</a></div>
<p>{LEAD}</p>
<figure><img src="river.jpg" alt=""><figcaption>The river in spring. Photo: press office</figcaption></figure>
<p>{BODY[0]}</p>
<p><a href="/dam">READ MORE: What the dam cost</a></p>
<p>{BODY[1]}</p>
<p>{BODY[2]}<sup><a href="#n1">1</a></sup></p>
<ol class="footnotes"><li id="n1">Communiqué of the ministry, accessed on 5 March 2024.</li></ol>
<div class="author-bio">The staff writes about the valley. Follow us on social media.</div>
</article>
<aside><h2>Similar posts</h2><ul><li><a href="/a">A bridge for the valley</a></li></ul></aside>
<footer>© 2024 The Valley Gazette. All rights reserved.</footer>
</body>
</html>
"""

NEXIS = f"""\ufeff


                               1 of 2 DOCUMENTS


                               The Valley Gazette

                             March 5, 2024 Tuesday
                                 Late Edition

{TITLE} before 2030

BYLINE: By the staff of the Gazette

SECTION: Section A; Pg. 1

LENGTH: 355 words

{LEAD[:70]}
{LEAD[70:].strip()}

{BODY[0]}

LOAD-DATE: March 6, 2024

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

                   Copyright 2024 The Valley Gazette
                          All Rights Reserved


                               2 of 2 DOCUMENTS


                               The Hill Courier

                              March 4, 2024 Monday

Unions criticise the draft

LENGTH: 40 words

{BODY[2]}

LOAD-DATE: March 5, 2024

LANGUAGE: ENGLISH
"""

FACTIVA_TEXT = f"""HD      {TITLE}
BY      The staff of the Gazette
WC      96 words
PD      5 March 2024
SN      The Valley Gazette
SC      VALGAZ
LA      English
CY      (c) 2024 The Valley Gazette
LP      {LEAD}
TD
{BODY[0]}

{BODY[2]}
NS      gdip : International Relations
AN      Document VALGAZ0020240305ek350000a

"""

FACTIVA_PAGE = f"""<html><head><meta charset="utf-8"><title>Factiva</title></head><body>
<div class="article deArticle"><div id="hd"><span class="deHeadline">{TITLE}</span></div>
<div class="author">The staff of the Gazette</div><div>96 Wörter</div><div>5 März 2024</div><div>08:30</div>
<div>The Valley Gazette</div><div>VALGAZ</div><div>Englisch</div><div>(c) 2024 The Valley Gazette</div>
<p class="articleParagraph deArticleParagraph">{LEAD}</p>
<p class="articleParagraph deArticleParagraph">{BODY[0]}</p>
<div>Dokument VALGAZ0020240305ek350000b</div></div></body></html>
"""

FEED = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Valley Gazette</title><language>en</language>
<item><title>{TITLE}</title><link>https://gazette.example/2024/03/05/river?utm_medium=rss</link>
<pubDate>Tue, 05 Mar 2024 08:30:00 +0100</pubDate><dc:creator>The staff of the Gazette</dc:creator><guid>g-1</guid>
<description>A summary.</description>
<content:encoded><![CDATA[<p>{LEAD}</p><p>{BODY[0]}</p>]]></content:encoded></item>
<item><title>Unions criticise the draft</title><link>https://gazette.example/2024/03/04/unions</link>
<pubDate>Mon, 04 Mar 2024 10:00:00 GMT</pubDate><guid>g-2</guid>
<description>&lt;p&gt;Farmers&amp;#8217; unions criticised the draft of the agreement.&lt;/p&gt;</description></item>
</channel></rss>
"""

MAIL = f"""From bulletin@gazette.example Tue Mar  5 08:30:00 2024
From: =?UTF-8?Q?The_Valley_Gazette?= <bulletin@gazette.example>
Subject: =?UTF-8?B?VHdvIG1pbmlzdHJpZXMgYWdyZWUgb24gdGhlIHJpdmVy?=
Date: Tue, 5 Mar 2024 08:30:00 +0100
Message-ID: <m1@gazette.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=ISO-8859-1
Content-Transfer-Encoding: quoted-printable

The foreign ministries of the two river states signed an agreement on the s=
hared waters on Tuesday. The communiqu=E9 has six pages.

>From the autumn on, a commission will watch over it.

--=20
To unsubscribe, write to us.

From bulletin@gazette.example Wed Mar  6 08:30:00 2024
From: bulletin@gazette.example
Subject: Unions criticise the agreement
Date: Wed, 6 Mar 2024 08:30:00 +0100
Message-ID: <m2@gazette.example>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="b1"

--b1
Content-Type: text/html; charset=utf-8

<html><body><p>{BODY[2]}</p></body></html>
--b1--
"""


def warc():
    def record(kind, address, number, block, content_type):
        head = (f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2024-06-01T00:00:00Z\r\n"
                f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012d}>\r\n"
                f"Content-Type: {content_type}\r\nContent-Length: {len(block)}\r\n\r\n")
        return head.encode() + block + b"\r\n\r\n"

    page = PAGE.encode()
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (page[:500], page[500:])) + b"0\r\n\r\n"
    answer = (b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked)
    picture = b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG"
    records = [
        record("warcinfo", "", 1, b"software: none\r\n", "application/warc-fields"),
        record("request", "https://gazette.example/2024/03/05/river", 2, b"GET / HTTP/1.1\r\n\r\n",
               "application/http; msgtype=request"),
        record("response", "https://gazette.example/2024/03/05/river", 3, answer, "application/http; msgtype=response"),
        record("response", "https://gazette.example/river.png", 4, picture, "application/http; msgtype=response"),
    ]
    return b"".join(gzip.compress(part, mtime=0) for part in records)


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = ('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="xml" ContentType="application/xml"/></Types>')


def docx(paragraphs, notes=()):
    def paragraph(text, style=None):
        style = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f'<w:p>{style}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'

    body = "".join(paragraph(*part) if isinstance(part, tuple) else paragraph(part) for part in paragraphs)
    entries = [
        ("[Content_Types].xml", TYPES),
        ("word/document.xml",
         f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'),
    ]
    if notes:
        inner = "".join(f'<w:footnote w:id="{i}">{paragraph(note)}</w:footnote>' for i, note in enumerate(notes, 1))
        entries.append(("word/footnotes.xml",
                        f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes xmlns:w="{W}">{inner}</w:footnotes>'))
    return pack(entries)


def pdf(lines):
    """A PDF of one page, its text in a standard font."""
    text = "BT /F1 11 Tf 50 780 Td 14 TL\n" + "".join(
        f"({line.replace(chr(92), '').replace('(', '').replace(')', '')}) Tj T*\n" if line else "T* T*\n" for line in lines) + "ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(text)} >>\nstream\n{text}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()


def main():
    write("plain.txt", TITLE + "\n\nRIVERTON, March 5, 2024 — " + "\n\n".join(PARAGRAPHS) + "\n\nSubscribe to our newsletter\n")
    write("notes.md", f"---\ntitle: {TITLE}\ndate: 2024-03-05\nsource: The Valley Gazette\n---\n\n" + "\n\n".join(PARAGRAPHS) + "\n")
    record = {"id": "a1", "title": TITLE, "maintext": "\n".join(PARAGRAPHS), "date_publish": "2024-03-05 08:30:00",
              "url": "https://gazette.example/2024/03/05/river?fbclid=x", "source_domain": "gazette.example"}
    write("dump.jsonl", json.dumps(record, ensure_ascii=False) + "\n")
    write("dump.json", json.dumps([record], ensure_ascii=False, indent=1) + "\n")
    write("other-keys.jsonl", json.dumps({"n": 7, "story": LEAD, "pub": "2024-03"}) + "\n")
    write("table.csv", 'title,date,content,url\r\n"' + TITLE + '",2024-03-05,"' + "\r\n\r\n".join(PARAGRAPHS)
          + '",https://gazette.example/2024/03/05/river\r\nA broken row,2024-03-06\r\n"Unions, again",2024-03-07,'
          + '"' + BODY[2] + '",\r\n')
    write("table.tsv", f"id\ttext\tdate\n1\t{LEAD}\t5 mars 2024\n")
    write("feed.xml", FEED)
    write("page.html", PAGE)
    write("nexis.txt", NEXIS)
    write("factiva.txt", FACTIVA_TEXT)
    write("factiva.html", FACTIVA_PAGE)
    write("bulletin.mbox", MAIL)
    write("crawl.warc.gz", warc())
    write("report.docx", docx([(TITLE, "Title"), LEAD, ("What it says", "Heading1"), *BODY],
                              ["Communiqué of the ministry, accessed on 5 March 2024."]))
    write("nexis.docx", docx([
        TITLE + " in 2000", "The Valley Gazette", "5. März 2024 Dienstag", "Copyright 2024 The Valley Gazette", "Length: 96 words",
        "Byline: The staff of the Gazette", "Body", LEAD, BODY[0], "Load-Date: March 6, 2024", "End of Document",
        "Unions criticise the draft", "The Hill Courier", "4. März 2024 Montag", "Length: 40 words", "Body", BODY[2],
        "Classification", "Language: ENGLISH", "End of Document"]))
    write("report.pdf", pdf([TITLE, "", "5 March 2024", "", *[part for text in (LEAD, BODY[0])
                             for part in (text[:70], text[70:], "")]]))
    write("dump.jsonl.gz", gzip.compress((json.dumps(record, ensure_ascii=False) + "\n").encode(), mtime=0))
    write("mixed.zip", pack([("pages/river.html", PAGE), ("notes/short.txt", LEAD + "\n"), ("picture.png", b"\x89PNG")]))


if __name__ == "__main__":
    main()
