// SPDX-License-Identifier: MIT
#include "bench/networks/layer_precision.h"

#include <string.h>

static const char *const PLAIN[] = {
    [LAYER_AS_SET] = "as_set", [LAYER_F32] = "f32", [LAYER_INT8] = "int8"};

static const struct {
    const struct precision *of_unsigned, *of_signed;
} NARROW[] = {
    {&PRECISION_W5A8, &PRECISION_W5S8}, {&PRECISION_W4A8, &PRECISION_W4S8},
    {&PRECISION_W2A8, &PRECISION_W2S8}, {&PRECISION_WTA8, &PRECISION_WTS8},
    {&PRECISION_W1A8, &PRECISION_W1S8}, {&PRECISION_C4A8, &PRECISION_C4S8},
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
    return activations == VALUE_S8 ? NARROW[index - LAYER_LOW].of_signed
                                   : NARROW[index - LAYER_LOW].of_unsigned;
}

bool layer_precision_is_planes(enum layer_precision precision)
{
    return (int)precision >= FIRST_PLANES;
}

bool layer_precision_is_integer(enum layer_precision precision)
{
    return precision != LAYER_AS_SET && precision != LAYER_F32;
}
