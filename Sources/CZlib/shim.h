/// What Swift cannot call of zlib.h: inflateInit2() is a macro. All else is used as zlib declares it.
#ifndef CZLIB_SHIM_H
#define CZLIB_SHIM_H

#include <zlib.h>

/// Begins to inflate; `windowBits` as in zlib's manual: 31 for gzip, -15 for bare deflate.
static inline int czlib_inflate_init(z_stream *stream, int windowBits) {
  return inflateInit2(stream, windowBits);
}

#endif
