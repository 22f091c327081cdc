#ifndef C_LINGUISTICS_MODEL_H
#define C_LINGUISTICS_MODEL_H

#include <stddef.h>

/// The first byte of the English model, which lives as long as the program.
const void *linguistics_model_bytes(void);

/// The bytes of the English model.
size_t linguistics_model_count(void);

/// Asks for the cache line at an address, which need not be valid, and goes on.
static inline void linguistics_prefetch(const void *address) { __builtin_prefetch(address); }

#endif
