#ifndef CEMBEDDED_H
#define CEMBEDDED_H

#include <stddef.h>

/// A file of schema/ or seeds/ as it was when the binary was built.
struct CEmbeddedFile {
  const char *_Nonnull path;            // from the project's root, '/' between folders
  const unsigned char *_Nonnull bytes;  // not terminated
  size_t count;
};

/// The embedded files in the order of CEmbedded.c, and how many there are.
const struct CEmbeddedFile *_Nonnull CEmbeddedFiles(size_t *_Nonnull count);

#endif
