#include "CLinguisticsModel.h"

// 64: a cache line, so that no row of weights spans one more than it must.
_Alignas(64) static const unsigned char model[] = {
#embed "../../models/english.model"
};

const void *linguistics_model_bytes(void) { return model; }

size_t linguistics_model_count(void) { return sizeof model; }
