#include "CMarkup.h"

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/entities.h>
#include <libxml/parser.h>
#include <string.h>

/// A pass that is under way.
struct reading {
  const struct cmarkup_pass *pass;
  xmlParserCtxtPtr parser;
  xmlEntity entity;
  unsigned char expansion[8];
  int first_fault;
};

static void start(void *reading, const xmlChar *name, const xmlChar **attributes) {
  struct reading *self = reading;
  if (self->pass->start(self->pass->context, (const char *)name, (const char *const *)attributes))
    xmlStopParser(self->parser);
}

static void end(void *reading, const xmlChar *name) {
  (void)name;
  struct reading *self = reading;
  self->pass->end(self->pass->context);
}

static void text(void *reading, const xmlChar *bytes, int count) {
  struct reading *self = reading;
  self->pass->text(self->pass->context, (const char *)bytes, count);
}

static void encode(unsigned int scalar, unsigned char *out) {
  if (scalar < 0x80) {
    *out++ = (unsigned char)scalar;
  } else if (scalar < 0x800) {
    *out++ = (unsigned char)(0xC0 | scalar >> 6);
    *out++ = (unsigned char)(0x80 | (scalar & 63));
  } else {
    *out++ = (unsigned char)(0xE0 | scalar >> 12);
    *out++ = (unsigned char)(0x80 | (scalar >> 6 & 63));
    *out++ = (unsigned char)(0x80 | (scalar & 63));
  }
  *out = 0;
}

/// Answers for the names of HTML (`&nbsp;`), which feeds use undeclared; never for what the document
/// itself declares, so that no entity can expand or be fetched.
static xmlEntityPtr entity(void *reading, const xmlChar *name) {
  struct reading *self = reading;
  const htmlEntityDesc *known = htmlEntityLookup(name);
  if (!known) return 0;
  encode(known->value, self->expansion);
  memset(&self->entity, 0, sizeof self->entity);
  self->entity.type = XML_ENTITY_DECL;
  self->entity.name = (const xmlChar *)known->name;
  self->entity.content = self->expansion;
  self->entity.length = (int)strlen((char *)self->expansion);
  self->entity.etype = XML_INTERNAL_PREDEFINED_ENTITY;
  return &self->entity;
}

/// Keeps the line of the first fault; libxml2 says nothing of it to anybody else.
static void fault(void *reading, const char *message, ...) {
  (void)message;
  struct reading *self = reading;
  if (self->first_fault == 0) self->first_fault = xmlSAX2GetLineNumber(self->parser);
}

static void connect(struct reading *self) {
  xmlSAXHandler *sax = self->parser->sax;
  memset(sax, 0, sizeof *sax);
  sax->initialized = 1;  // names with their prefixes, as SAX 1 has them
  sax->startElement = start;
  sax->endElement = end;
  sax->characters = text;
  sax->ignorableWhitespace = text;
  sax->cdataBlock = text;
  sax->getEntity = entity;
  sax->error = fault;
  sax->fatalError = fault;
  self->parser->userData = self;
}

int cmarkup_read_html(const struct cmarkup_pass *pass, const void *bytes, int count) {
  struct reading self = {.pass = pass, .parser = htmlNewParserCtxt()};
  if (!self.parser) return -1;
  connect(&self);
  xmlFreeDoc(htmlCtxtReadMemory(self.parser, bytes, count, 0, "UTF-8",
                                HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                    HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC));
  htmlFreeParserCtxt(self.parser);
  return 0;
}

int cmarkup_read_xml(const struct cmarkup_pass *pass, const void *bytes, int count) {
  struct reading self = {.pass = pass, .parser = xmlNewParserCtxt()};
  if (!self.parser) return -1;
  connect(&self);
  xmlFreeDoc(xmlCtxtReadMemory(self.parser, bytes, count, 0, "UTF-8",
                               XML_PARSE_RECOVER | XML_PARSE_NONET));
  int line = self.parser->wellFormed ? 0 : self.first_fault;
  if (!self.parser->wellFormed && line < 1) line = 1;
  xmlFreeParserCtxt(self.parser);
  return line;
}
