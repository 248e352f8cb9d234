// SPDX-License-Identifier: MIT
// The named precisions. A preset is what a benchmark runs; a workload may vary its fields.
#include "bench/problem.h"

#include <string.h>

const struct precision PRECISION_F32 = {
    .name = "f32",
    .weight_bits = 32,
    .activation_bits = 32,
    .accumulator_bits = 32,
    .weight_encoding = ENCODING_FLOAT,
    .activation_encoding = ENCODING_FLOAT,
    .granularity = GRANULARITY_TENSOR,
};

const struct precision PRECISION_S8 = {
    .name = "s8",
    .weight_bits = 8,
    .activation_bits = 8,
    .accumulator_bits = 32,
    .weight_encoding = ENCODING_SIGNED,
    .activation_encoding = ENCODING_SIGNED,
    .granularity = GRANULARITY_CHANNEL,
    .weight_low = -127,
    .weight_high = 127,
};

const struct precision PRECISION_U8 = {
    .name = "u8",
    .weight_bits = 8,
    .activation_bits = 8,
    .accumulator_bits = 32,
    .weight_encoding = ENCODING_SIGNED,
    .activation_encoding = ENCODING_UNSIGNED,
    .granularity = GRANULARITY_CHANNEL,
    .weight_low = -127,
    .weight_high = 127,
};

const struct precision PRECISION_S8W7 = {
    .name = "s8w7",
    .weight_bits = 7,
    .activation_bits = 8,
    .accumulator_bits = 32,
    .weight_encoding = ENCODING_SIGNED,
    .activation_encoding = ENCODING_SIGNED,
    .granularity = GRANULARITY_CHANNEL,
    .weight_low = -63,
    .weight_high = 63,
};

const struct precision PRECISION_U8W7 = {
    .name = "u8w7",
    .weight_bits = 7,
    .activation_bits = 8,
    .accumulator_bits = 32,
    .weight_encoding = ENCODING_SIGNED,
    .activation_encoding = ENCODING_UNSIGNED,
    .granularity = GRANULARITY_CHANNEL,
    .weight_low = -63,
    .weight_high = 63,
};

// Ceilings of bit operations: 1 bit x 1 bit, +-1.
const struct precision PRECISION_B1 = {
    .name = "b1",
    .weight_bits = 1,
    .activation_bits = 1,
    .accumulator_bits = 32,
    .weight_encoding = ENCODING_BIPOLAR,
    .activation_encoding = ENCODING_BIPOLAR,
    .granularity = GRANULARITY_TENSOR,
    .weight_low = -1,
    .weight_high = 1,
};

static const struct precision *const PRESETS[] = {
    &PRECISION_F32, &PRECISION_S8, &PRECISION_U8, &PRECISION_S8W7, &PRECISION_U8W7, &PRECISION_B1,
};

const struct precision *precision_find(const char *name)
{
    for (size_t i = 0; i < sizeof PRESETS / sizeof PRESETS[0]; i++) {
        if (strcmp(PRESETS[i]->name, name) == 0)
            return PRESETS[i];
    }
    return NULL;
}

size_t precision_activation_bytes(const struct precision *precision)
{
    return (size_t)(precision->activation_bits + 7) / 8;
}

size_t precision_weight_bytes(const struct precision *precision)
{
    return (size_t)(precision->weight_bits + 7) / 8;
}

bool precision_is_float(const struct precision *precision)
{
    return precision->activation_encoding == ENCODING_FLOAT;
}
