// SPDX-License-Identifier: MIT
#include "bench/networks/layer_precision.h"

#include <string.h>

static const char *const PLAIN[] = {
    [LAYER_AS_SET] = "as_set", [LAYER_F32] = "f32", [LAYER_INT8] = "int8"};

static const struct {
    const char *of_unsigned, *of_signed;
} NARROW[] = {
    {"w5a8", "w5s8"},         {"w4a8", "w4s8"},           {"w2a8", "w2s8"},
    {"wta8", "wts8"},         {"w1a8", "w1s8"},           {"c4a8", "c4s8"},
    {"esb4a8", "esb4s8"},     {"pot4a8", "pot4s8"},       {"w4a8g32", "w4s8g32"},
    {"w4a8g64", "w4s8g64"},   {"w4a8g128", "w4s8g128"},   {"w4a8g32z", "w4s8g32z"},
    {"w4a8g64z", "w4s8g64z"}, {"w4a8g128z", "w4s8g128z"}, {"w2a8g32", "w2s8g32"},
    {"w2a8g64", "w2s8g64"},   {"w2a8g128", "w2s8g128"},
};
enum { NARROW_COUNT = sizeof NARROW / sizeof NARROW[0], FIRST_PLANES = LAYER_LOW + NARROW_COUNT };

int layer_precision_count(void)
{
    return FIRST_PLANES + PRECISION_PLANES_COUNT;
}

bool layer_precision_find(const char *word, enum layer_precision *precision)
{
    for (int i = 0; i < LAYER_LOW; i++) {
        if (strcmp(PLAIN[i], word) == 0) {
            *precision = (enum layer_precision)i;
            return true;
        }
    }
    const struct precision *low = precision_find(word);
    for (int i = LAYER_LOW; low != NULL && i < layer_precision_count(); i++) {
        if (layer_precision_low((enum layer_precision)i, VALUE_U8) == low) {
            *precision = (enum layer_precision)i;
            return true;
        }
    }
    return false;
}

const char *layer_precision_name(enum layer_precision precision)
{
    return precision < LAYER_LOW ? PLAIN[precision]
                                 : layer_precision_low(precision, VALUE_U8)->name;
}

const struct precision *layer_precision_low(enum layer_precision precision,
                                            enum value_type activations)
{
    const int index = (int)precision;
    if (index < LAYER_LOW)
        return NULL;
    if (index >= FIRST_PLANES)
        return &PRECISION_PLANES[index - FIRST_PLANES];
    return precision_find(activations == VALUE_S8 ? NARROW[index - LAYER_LOW].of_signed
                                                  : NARROW[index - LAYER_LOW].of_unsigned);
}

bool layer_precision_code_set(const struct precision *low, int *linear_bits)
{
    const bool is_esb = strncmp(low->name, "esb4", 4) == 0;
    *linear_bits = is_esb ? 1 : 0;
    return is_esb || strncmp(low->name, "pot4", 4) == 0;
}

enum layer_precision layer_precision_fallback(enum layer_precision precision)
{
    static const char *const BEHIND[][2] = {
        {"w4a8g128", "w4a8g64"},   {"w4a8g64", "w4a8g32"},   {"w4a8g32", "w4a8"},
        {"w4a8g128z", "w4a8g64z"}, {"w4a8g64z", "w4a8g32z"}, {"w4a8g32z", "w4a8"},
        {"w2a8g128", "w2a8g64"},   {"w2a8g64", "w2a8g32"},   {"w2a8g32", "w2a8"}};
    enum layer_precision other = precision;
    for (size_t i = 0; i < sizeof BEHIND / sizeof BEHIND[0]; i++) {
        if (strcmp(layer_precision_name(precision), BEHIND[i][0]) == 0)
            (void)layer_precision_find(BEHIND[i][1], &other);
    }
    return other;
}

bool layer_precision_has_groups(const struct precision *low)
{
    return low != NULL && low->granularity == GRANULARITY_GROUP;
}

bool layer_precision_is_planes(enum layer_precision precision)
{
    return (int)precision >= FIRST_PLANES;
}

bool layer_precision_is_integer(enum layer_precision precision)
{
    return precision != LAYER_AS_SET && precision != LAYER_F32;
}
