/// What Chancery needs of libxml2: one pass over a page or an XML document that calls back for tags
/// and text. No tree is built, no entity a document declares is known, nothing is fetched.
///
/// libxml2's own headers stay out of Swift's sight: they bring ICU's types, which Foundation has too.
#ifndef CMARKUP_H
#define CMARKUP_H

/// Whom to call.
struct cmarkup_pass {
  /// Handed back with every call.
  void *context;
  /// A tag opens; names and values alternate and end with NULL. Anything but 0 stops the pass.
  int (*start)(void *context, const char *name, const char *const *attributes);
  /// A tag closes, be it written or implied.
  void (*end)(void *context);
  /// Text between tags, in pieces.
  void (*text)(void *context, const char *bytes, int count);
};

/// Goes through a page of HTML in UTF-8, however broken: 0, or -1 when there was no memory for it.
int cmarkup_read_html(const struct cmarkup_pass *pass, const void *bytes, int count);

/// Goes through XML in UTF-8 up to where it can't be made out: the line of the first fault, 0 if it
/// is well formed, -1 when there was no memory for it.
int cmarkup_read_xml(const struct cmarkup_pass *pass, const void *bytes, int count);

#endif
