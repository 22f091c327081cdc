"""Ten ways in which sites lay out an article, from tables and line breaks to hashed class names.

Each layout gives a page, and which of its paragraphs are the article: `truth` is what a reader would copy out of the
page, without headline, byline, captions, notes and whatever the site adds.
"""
import json

from articles import Writer

MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


class Page:
    """What a layout is given, and what it made of it."""

    def __init__(self, layout, number):
        self.write = Writer(f"{layout}-{number}")
        self.title = self.write.title()
        self.year, self.month, self.day = self.write.day()
        self.iso = f"{self.year:04}-{self.month:02}-{self.day:02}"
        self.other = f"{self.year + 1:04}-{self.month:02}-{self.day:02}"
        self.words = f"{self.day} {MONTHS[self.month - 1]} {self.year}"
        self.american = f"{MONTHS[self.month - 1]} {self.day}, {self.year}"
        self.truth = []

    def prose(self, least, most):
        """Paragraphs of the article."""
        paragraphs = [self.write.paragraph() for _ in range(self.write.pick.randint(least, most))]
        self.truth += paragraphs
        return paragraphs

    def own(self, text):
        """One more piece of the article."""
        self.truth.append(text)
        return text

    def links(self, count, item="<li><a href='/x{}'>{}</a></li>"):
        return "".join(item.format(n, self.write.teaser()) for n in range(count))


def p(paragraphs, attributes=""):
    return "\n".join(f"<p{attributes}>{text}</p>" for text in paragraphs)


def semantic(page):
    """HTML5 as the textbooks have it."""
    head, rest = page.prose(2, 3), page.prose(3, 6)
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{page.title} – Harbour Times</title>
<meta property="og:site_name" content="Harbour Times"><meta property="og:title" content="{page.title}">
<meta property="article:published_time" content="{page.iso}T06:00:00Z"><meta property="article:modified_time" content="{page.other}T06:00:00Z"></head>
<body><header><a href="/">Harbour Times</a><nav><ul>{page.links(8)}</ul></nav></header>
<main><article><header><h1>{page.title}</h1><p class="byline">By Our Correspondent</p><time datetime="{page.iso}">{page.words}</time></header>
{p(head)}<figure><img src="a.jpg"><figcaption>The harbour in winter. Photo: agency</figcaption></figure>
<aside class="pullquote"><p>{page.write.paragraph(1, 1)}</p></aside>{p(rest)}
<footer><p>Filed under: World</p><p>© Harbour Times. All rights reserved.</p></footer></article></main>
<aside><h2>Most read</h2><ol>{page.links(6)}</ol></aside><footer><p>Terms of use · Privacy policy</p></footer></body></html>"""


def wordpress(page):
    """A blog engine with sharing, related posts, an author box and comments longer than the article."""
    body = page.prose(4, 7)
    item = page.own("First point: " + page.write.sentence()), page.own("Second point: " + page.write.sentence())
    end = page.prose(1, 2)
    comments = "".join(f"<li class='comment'><article class='comment-body'><footer><b class='fn'>reader {n}</b> <time datetime='{page.other}'>{page.other}</time></footer>"
                       f"<div class='comment-content'><p>{page.write.paragraph(2, 4)}</p></div></article></li>" for n in range(6))
    return f"""<!DOCTYPE html><html lang="en-GB"><head><title>{page.title} | Notes from the Delta</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Notes from the Delta">
<link rel="canonical" href="https://delta.example/{page.year}/{page.month:02}/{page.day:02}/note/"></head>
<body class="single single-post has-sidebar comments-open"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">Notes from the Delta</a></p><nav class="main-navigation"><ul>{page.links(6)}</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main class="site-main"><article class="post type-post hentry">
<header class="entry-header"><h1 class="entry-title">{page.title}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published" datetime="{page.iso}T09:00:00+00:00">{page.american}</time><time class="updated" datetime="{page.other}T09:00:00+00:00">{page.other}</time></a></span> <span class="byline">by <span class="author vcard">the editors</span></span></div></header>
<div class="entry-content">{p(body)}<ul><li>{item[0]}</li><li>{item[1]}</li></ul>{p(end)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on Facebook</a></li><li><a href="#">Click to print</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p>{page.write.teaser()}</p></div></div>
<footer class="entry-footer"><span class="cat-links">Posted in World</span><span class="tags-links">Tagged border, trade</span></footer>
<div class="author-box"><h4>About the author</h4><p>{page.write.paragraph(2, 2)}</p></div></article>
<nav class="post-navigation"><a href="#">Previous post: {page.write.teaser()}</a></nav>
<div id="comments" class="comments-area"><h2>6 thoughts on “{page.title}”</h2><ol class="comment-list">{comments}</ol><div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked *</p></form></div></div>
</main></div><div id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul>{page.links(5)}</ul></section></div></div></div></body></html>"""


def tables(page):
    """A site of 1999: tables in tables, fonts and line breaks."""
    body = page.prose(5, 9)
    text = "<br><br>\n".join(body)
    return f"""<html><head><title>{page.title}</title></head><body bgcolor=#ffffff><table width=100%><tr><td colspan=2><font size=5>THE DAILY TELEGRAM</font></td></tr>
<tr><td width=150 valign=top><font size=2><a href=a.html>Front page</a><br><a href=b.html>World</a><br><a href=c.html>Trade</a><br><a href=d.html>Archive</a><br><a href=e.html>Weather</a></font></td>
<td valign=top><table><tr><td><font size=2>{page.american}</font></td></tr><tr><td><b><font size=4>{page.title}</font></b></td></tr><tr><td><font face=times size=3>{text}</font></td></tr></table>
<hr><font size=1><a href=mailto:desk>Write to the desk</a> | <a href=print.html>Print this page</a></font></td></tr><tr><td colspan=2><font size=1>Copyright 1999 The Daily Telegram. All rights reserved.</font></td></tr></table></body></html>"""


def hashed(page):
    """A site built by a framework: class names that say nothing, divisions instead of paragraphs, JSON-LD."""
    body = page.prose(3, 4), page.prose(2, 3), page.prose(2, 3)
    blocks = "".join("<div class='sc-1f2a9c7-0 kTqZ'>" + "".join(f"<div class='sc-77ab-1 jXpO'><p class='sc-9d-2 eKlm'>{text}</p></div>" for text in part)
                     + "</div><div class='sc-ad00-0 bPrq'><div class='sc-x1'>Advertisement</div></div>" for part in body)
    data = json.dumps({"@context": "https://schema.org", "@graph": [
        {"@type": "WebSite", "name": "Meridian"},
        {"@type": "NewsArticle", "headline": page.title, "datePublished": page.iso + "T04:00:00.000Z", "dateModified": page.other,
         "author": [{"@type": "Person", "name": "Staff Writer"}], "publisher": {"@type": "Organization", "name": "Meridian"}}]})
    cards = "".join(f"<div class='sc-c0-0 uVw'><a href='/n{n}'><h3 class='sc-t'>{page.write.teaser()}</h3><p class='sc-d'>{page.write.paragraph(1, 1)}</p></a></div>" for n in range(6))
    return f"""<!DOCTYPE html><html lang="en"><head><title>{page.title} - Meridian</title><script type="application/ld+json">{data}</script></head>
<body><div id="__next"><div class="sc-a1"><div class="sc-b2"><a href="/">Meridian</a><a href="/w">World</a><a href="/t">Trade</a><button>Subscribe</button></div></div>
<div class="sc-m0"><div class="sc-m1"><h1 class="sc-h1 fGhi">{page.title}</h1><div class="sc-by"><span>Staff Writer</span><span>{page.american}</span><span>5 min read</span></div>{blocks}</div>
<div class="sc-r0"><div class="sc-r1">More from Meridian</div>{cards}</div></div><div class="sc-f0"><span>© Meridian Media</span><a href="#">Cookie settings</a></div></div>
<div class="sc-cc"><p>We use cookies and similar tools to make this site work and to measure how it is used. By continuing to use it you accept them.</p><button>Accept all</button></div></body></html>"""


def breaks(page):
    """A hosted blog: one division, line breaks, a dateline, no paragraph anywhere."""
    body = page.prose(5, 8)
    return f"""<!DOCTYPE html><html><head><title>Border Letters: {page.title}</title><meta content='blogger' name='generator'></head><body><div class='header'><h1 class='title'><a href='/'>Border Letters</a></h1><p class='description'>Letters from a border town</p></div>
<div class='main section'><div class='date-outer'><h2 class='date-header'><span>{page.american}</span></h2><div class='post hentry'><h3 class='post-title entry-title'>{page.title}</h3>
<div class='post-body entry-content' id='post-body-1'>{'<br /><br />'.join(body)}<div style='clear: both;'></div></div>
<div class='post-footer'><span class='post-author'>Posted by the editor</span> <span class='reaction-buttons'>Reactions</span> <span class='post-labels'>Labels: <a href='#'>border</a>, <a href='#'>trade</a></span></div></div></div>
<div class='comments' id='comments'><h4>2 comments:</h4><dl><dt>reader</dt><dd class='comment-body'><p>{page.write.paragraph(1, 2)}</p></dd><dt>another</dt><dd class='comment-body'><p>{page.write.paragraph(1, 2)}</p></dd></dl></div></div>
<div class='sidebar section'><div class='widget Profile'><h2>About Me</h2><p>{page.write.paragraph(1, 1)}</p></div><div class='widget BlogArchive'><h2>Blog Archive</h2><ul>{page.links(10)}</ul></div></div></body></html>"""


def ministry(page):
    """A government portal: a form around the whole page, a definition list, an address, numbers."""
    body = page.prose(3, 6)
    quote = page.own(page.write.paragraph(2, 3))
    end = page.prose(1, 3)
    return f"""<!DOCTYPE html><html lang="en"><head><title>Press release</title><meta name="DC.date.issued" content="{page.iso}"><meta name="DC.title" content="{page.title}"></head>
<body><form method="post" action="./x" id="aspnetForm"><div id="top-links"><a href="#main">Skip to content</a><a href="/es">Español</a><a href="/fr">Français</a></div>
<div id="menu-wrap"><ul>{page.links(7)}</ul></div><div id="breadcrumbs"><a href="/">Home</a> &gt; <a href="/n">News</a> &gt; Press releases</div>
<div id="main"><div class="column-left"><h1>{page.title}</h1><dl class="release-data"><dt>Release No.</dt><dd>114/{page.year}</dd><dt>Date</dt><dd>{page.words}</dd></dl>
<div class="text">{p(body)}<blockquote><p>{quote}</p></blockquote>{p(end)}<p>Media contact: press office, tel. 555 0100</p></div></div>
<div class="column-right"><h2>Related information</h2><ul>{page.links(5)}</ul><p><a href="/sub">Subscribe to press releases</a></p></div></div>
<div id="foot"><p>Last updated: {page.other}</p><p>Copyright notice</p></div></form></body></html>"""


def inlined(page):
    """A magazine that puts newsletters, teasers with text and pull quotes between the paragraphs."""
    one, two, three = page.prose(2, 4), page.prose(2, 4), page.prose(2, 4)
    heads = page.own("What the states want"), page.own("What comes next")
    return f"""<!DOCTYPE html><html lang="en"><head><title>{page.title} | The Long View</title><meta name="author" content="A. Writer">
<meta name="publish-date" content="{page.american}"><meta name="last-modified" content="{page.other}"></head><body class="article-template">
<div class="header"><div class="logo">The Long View</div><div class="nav-menu">{page.links(6, "<span><a href='/x{}'>{}</a></span>")}</div></div>
<div class="article-wrap"><div class="article-head"><h1>{page.title}</h1><div class="dek">{page.write.teaser()}</div><div class="meta">By A. Writer • {page.american} • 12 min read</div></div>
<div class="article-body">{p(one)}<div class="newsletter-signup"><h4>Get the Long View in your inbox</h4><p>Sign up for our newsletter and receive every long read before it appears on this site, with notes by the editors.</p></div>
<h2>{heads[0]}</h2>{p(two)}<div class="related-inline"><strong>Read more:</strong> <a href="/y">{page.write.teaser()}</a></div>
<h2>{heads[1]}</h2>{p(three)}<p><em>A. Writer is a contributing editor. Follow her on social media.</em></p></div>
<div class="footnotes"><p>[1] Report of the commission, accessed on 3 May 2019.</p></div></div>
<div class="recirc"><h3>Recommended for you</h3><div class="card"><h4>{page.write.teaser()}</h4><p>{page.write.paragraph(1, 2)}</p></div><div class="card"><h4>{page.write.teaser()}</h4><p>{page.write.paragraph(1, 2)}</p></div></div></body></html>"""


def wire(page):
    """An agency: short paragraphs, credits at the end, a caption from another agency, no metadata but the address."""
    body = [page.own(text) for text in [page.write.sentence() for _ in range(page.write.pick.randint(7, 12))]]
    place = "RIVERTON, " + page.american + " (Agency) — "
    page.truth[0] = place + page.truth[0]
    body[0] = place + body[0]
    return f"""<!DOCTYPE html><html><head><title>{page.title}</title></head><body><div class="topbar"><a href="/">Agency</a> <a href="/w">World</a> <a href="/m">Markets</a></div>
<div class="StandardArticle"><div class="headline">{page.title}</div><div class="image-box"><img src="x.jpg"><div class="image-caption">FILE PHOTO: Ships at the harbour. Agency/Handout</div></div>
<div class="StandardArticleBody">{p(body)}<p>(Reporting by our staff; Editing by the desk)</p><p>Our Standards: The principles we work by.</p></div></div>
<div class="trending"><h5>Trending stories</h5>{page.links(5, "<div><a href='/x{}'>{}</a></div>")}</div></body></html>"""


def hub(page):
    """An article under a front page of other articles, each with a paragraph of its own."""
    body = page.prose(5, 8)
    teasers = "".join(f"<article class='teaser'><h3><a href='/t{n}'>{page.write.teaser()}</a></h3><p>{page.write.paragraph(1, 2)}</p><span>{page.other}</span></article>" for n in range(8))
    return f"""<!DOCTYPE html><html lang="en"><head><title>{page.title} :: Province Post</title><meta itemprop="datePublished" content="{page.iso}"></head>
<body><div class="container"><div class="row"><div class="col-md-8"><div class="content"><h1 itemprop="headline">{page.title}</h1>
<div class="info"><span>Published: {page.words}</span> <span>Updated: {page.other}</span> <span>1,204 views</span></div><div itemprop="articleBody" class="txt">{p(body)}</div><div class="tags">Tags: <a href="#">border</a> <a href="#">trade</a></div></div>
<h2>Latest news</h2>{teasers}</div><div class="col-md-4"><div class="box"><h4>Poll</h4><p>Should the bridge be opened before the summer?</p></div></div></div></div></body></html>"""


def sections(page):
    """A report in sections with a table, notes and numbered paragraphs."""
    parts = []
    for number in range(3):
        head = page.own(f"{number + 1}. {page.write.teaser()}")
        parts.append(f"<section><h2>{head}</h2>{p(page.prose(2, 3))}</section>")
    cells = [page.own(text) for text in ("Year", "Ships", "2021", "314", "2022", "298")]
    table = "<table><tr><th>{}</th><th>{}</th></tr><tr><td>{}</td><td>{}</td></tr><tr><td>{}</td><td>{}</td></tr></table>".format(*cells)
    return f"""<!DOCTYPE html><html lang="en"><head><title>{page.title} | Institute for Border Studies</title><meta name="citation_publication_date" content="{page.iso.replace('-', '/')}">
<meta name="citation_title" content="{page.title}"></head><body><div class="site-nav"><ul>{page.links(5)}</ul></div>
<div role="main"><div class="report"><h1>{page.title}</h1><p class="authors">By two fellows of the institute</p><div class="toc"><h3>Contents</h3><ul>{page.links(3, "<li><a href='#s{}'>{}</a></li>")}</ul></div>
{parts[0]}{table}{parts[1]}{parts[2]}<div id="notes" class="endnotes"><h3>Notes</h3><ol><li>Ports authority, yearly figures, accessed 2 June 2023.</li><li>Ibid.</li></ol></div>
<div class="bio"><p>{page.write.paragraph(1, 2)}</p></div></div></div><div class="newsletter"><p>Subscribe to our newsletter to receive the work of the institute.</p></div></body></html>"""


LAYOUTS = [semantic, wordpress, tables, hashed, breaks, ministry, inlined, wire, hub, sections]
