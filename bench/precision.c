// SPDX-License-Identifier: MIT
// The named precisions. A preset is what a benchmark runs; a workload may vary its fields.
#include "bench/problem.h"

#include "bench/planes.h"

#include <stdio.h>
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

// 8-bit activations and weights of however many bits, `low` to `high`; scales by channel, or for
// each `group` of K.
#define BYTES(text, weights, bits, low, high, activations, scales, group_size)                     \
    {                                                                                              \
        .name = (text), .weight_bits = (bits), .activation_bits = 8, .accumulator_bits = 32,       \
        .weight_encoding = (weights), .activation_encoding = (activations),                        \
        .granularity = (scales), .group = (group_size), .weight_low = (low),                       \
        .weight_high = (high),                                                                     \
    }

const struct precision PRECISION_S8 =
    BYTES("s8", ENCODING_SIGNED, 8, -127, 127, ENCODING_SIGNED, GRANULARITY_CHANNEL, 0);

const struct precision PRECISION_U8 =
    BYTES("u8", ENCODING_SIGNED, 8, -127, 127, ENCODING_UNSIGNED, GRANULARITY_CHANNEL, 0);

const struct precision PRECISION_S8W7 =
    BYTES("s8w7", ENCODING_SIGNED, 7, -63, 63, ENCODING_SIGNED, GRANULARITY_CHANNEL, 0);

const struct precision PRECISION_U8W7 =
    BYTES("u8w7", ENCODING_SIGNED, 7, -63, 63, ENCODING_UNSIGNED, GRANULARITY_CHANNEL, 0);

const struct precision PRECISION_W5A8 =
    BYTES("w5a8", ENCODING_SIGNED, 5, -16, 15, ENCODING_UNSIGNED, GRANULARITY_CHANNEL, 0);

const struct precision PRECISION_W5S8 =
    BYTES("w5s8", ENCODING_SIGNED, 5, -16, 15, ENCODING_SIGNED, GRANULARITY_CHANNEL, 0);

const struct precision PRECISION_W4A8 =
    BYTES("w4a8", ENCODING_SIGNED, 4, -8, 7, ENCODING_UNSIGNED, GRANULARITY_CHANNEL, 0);

const struct precision PRECISION_W4S8 =
    BYTES("w4s8", ENCODING_SIGNED, 4, -8, 7, ENCODING_SIGNED, GRANULARITY_CHANNEL, 0);

const struct precision PRECISION_W2A8 =
    BYTES("w2a8", ENCODING_SIGNED, 2, -2, 1, ENCODING_UNSIGNED, GRANULARITY_CHANNEL, 0);

const struct precision PRECISION_W2S8 =
    BYTES("w2s8", ENCODING_SIGNED, 2, -2, 1, ENCODING_SIGNED, GRANULARITY_CHANNEL, 0);

const struct precision PRECISION_WTA8 =
    BYTES("wta8", ENCODING_SIGNED, 2, -1, 1, ENCODING_UNSIGNED, GRANULARITY_CHANNEL, 0);

const struct precision PRECISION_WTS8 =
    BYTES("wts8", ENCODING_SIGNED, 2, -1, 1, ENCODING_SIGNED, GRANULARITY_CHANNEL, 0);

const struct precision PRECISION_W1A8 =
    BYTES("w1a8", ENCODING_BIPOLAR, 1, -1, 1, ENCODING_UNSIGNED, GRANULARITY_CHANNEL, 0);

const struct precision PRECISION_W1S8 =
    BYTES("w1s8", ENCODING_BIPOLAR, 1, -1, 1, ENCODING_SIGNED, GRANULARITY_CHANNEL, 0);

#define CODES(text, most, activations)                                                             \
    {                                                                                              \
        .name = (text), .weight_bits = 4, .activation_bits = 8, .accumulator_bits = 32,            \
        .weight_encoding = ENCODING_CODE, .activation_encoding = (activations),                    \
        .granularity = GRANULARITY_CHANNEL, .weight_high = 15, .level_most = (most),               \
    }

const struct precision PRECISION_C4A8 = CODES("c4a8", 127, ENCODING_UNSIGNED);
const struct precision PRECISION_C4S8 = CODES("c4s8", 127, ENCODING_SIGNED);
// Tables that are not the layer's own.
const struct precision PRECISION_ESB4A8 = CODES("esb4a8", 12, ENCODING_UNSIGNED);
const struct precision PRECISION_ESB4S8 = CODES("esb4s8", 12, ENCODING_SIGNED);
const struct precision PRECISION_POT4A8 = CODES("pot4a8", 64, ENCODING_UNSIGNED);
const struct precision PRECISION_POT4S8 = CODES("pot4s8", 64, ENCODING_SIGNED);

#define ZERO_POINTS(text, activations, size)                                                       \
    {                                                                                              \
        .name = (text), .weight_bits = 4, .activation_bits = 8, .accumulator_bits = 32,            \
        .weight_encoding = ENCODING_SIGNED, .activation_encoding = (activations),                  \
        .granularity = GRANULARITY_GROUP, .group = (size), .weight_low = -8, .weight_high = 7,     \
        .weight_zero_points = true,                                                                \
    }

const struct precision PRECISION_W4_GROUPS[PRECISION_W4_GROUPS_COUNT] = {
    BYTES("w4a8g32", ENCODING_SIGNED, 4, -8, 7, ENCODING_UNSIGNED, GRANULARITY_GROUP, 32),
    BYTES("w4a8g64", ENCODING_SIGNED, 4, -8, 7, ENCODING_UNSIGNED, GRANULARITY_GROUP, 64),
    BYTES("w4a8g128", ENCODING_SIGNED, 4, -8, 7, ENCODING_UNSIGNED, GRANULARITY_GROUP, 128),
    BYTES("w4s8g32", ENCODING_SIGNED, 4, -8, 7, ENCODING_SIGNED, GRANULARITY_GROUP, 32),
    BYTES("w4s8g64", ENCODING_SIGNED, 4, -8, 7, ENCODING_SIGNED, GRANULARITY_GROUP, 64),
    BYTES("w4s8g128", ENCODING_SIGNED, 4, -8, 7, ENCODING_SIGNED, GRANULARITY_GROUP, 128),
    ZERO_POINTS("w4a8g32z", ENCODING_UNSIGNED, 32),
    ZERO_POINTS("w4s8g32z", ENCODING_SIGNED, 32),
    ZERO_POINTS("w4a8g64z", ENCODING_UNSIGNED, 64),
    ZERO_POINTS("w4s8g64z", ENCODING_SIGNED, 64),
    ZERO_POINTS("w4a8g128z", ENCODING_UNSIGNED, 128),
    ZERO_POINTS("w4s8g128z", ENCODING_SIGNED, 128),
};

const struct precision PRECISION_W2_GROUPS[PRECISION_W2_GROUPS_COUNT] = {
    BYTES("w2a8g32", ENCODING_SIGNED, 2, -2, 1, ENCODING_UNSIGNED, GRANULARITY_GROUP, 32),
    BYTES("w2a8g64", ENCODING_SIGNED, 2, -2, 1, ENCODING_UNSIGNED, GRANULARITY_GROUP, 64),
    BYTES("w2a8g128", ENCODING_SIGNED, 2, -2, 1, ENCODING_UNSIGNED, GRANULARITY_GROUP, 128),
    BYTES("w2s8g32", ENCODING_SIGNED, 2, -2, 1, ENCODING_SIGNED, GRANULARITY_GROUP, 32),
    BYTES("w2s8g64", ENCODING_SIGNED, 2, -2, 1, ENCODING_SIGNED, GRANULARITY_GROUP, 64),
    BYTES("w2s8g128", ENCODING_SIGNED, 2, -2, 1, ENCODING_SIGNED, GRANULARITY_GROUP, 128),
};

#define WEIGHT_ONLY(text, scales, group_size, zero_points)                                         \
    {                                                                                              \
        .name = (text), .weight_bits = 4, .activation_bits = 32, .accumulator_bits = 32,           \
        .weight_encoding = ENCODING_SIGNED, .activation_encoding = ENCODING_FLOAT,                 \
        .granularity = (scales), .group = (group_size), .weight_low = -8, .weight_high = 7,        \
        .weight_zero_points = (zero_points),                                                       \
    }

const struct precision PRECISION_W4A32[PRECISION_W4A32_COUNT] = {
    WEIGHT_ONLY("w4a32", GRANULARITY_CHANNEL, 0, false),
    WEIGHT_ONLY("w4a32g32", GRANULARITY_GROUP, 32, false),
    WEIGHT_ONLY("w4a32g64", GRANULARITY_GROUP, 64, false),
    WEIGHT_ONLY("w4a32g128", GRANULARITY_GROUP, 128, false),
    WEIGHT_ONLY("w4a32g32z", GRANULARITY_GROUP, 32, true),
};

#define BASIS(text, bits)                                                                          \
    {                                                                                              \
        .name = (text), .weight_bits = (bits), .activation_bits = 32, .accumulator_bits = 32,      \
        .weight_encoding = ENCODING_BASIS, .activation_encoding = ENCODING_FLOAT,                  \
        .granularity = GRANULARITY_GROUP, .group = 128, .weight_low = 0,                           \
        .weight_high = (1 << (bits)) - 1,                                                          \
    }

const struct precision PRECISION_BCQ[PRECISION_BCQ_COUNT] = {
    BASIS("bcq1g128", 1), BASIS("bcq2g128", 2), BASIS("bcq3g128", 3), BASIS("bcq4g128", 4)};

#define BASES(text, m, n)                                                                          \
    {                                                                                              \
        .name = (text), .weight_bits = (m), .activation_bits = (n), .accumulator_bits = 32,        \
        .weight_encoding = ENCODING_BASIS, .activation_encoding = ENCODING_UNIPOLAR,               \
        .granularity = GRANULARITY_CHANNEL, .weight_low = 0, .weight_high = (1 << (m)) - 1,        \
    }

// The pairs of the paper's tables but for 4 x 4, which leaves no reason to do it with bits.
const struct precision PRECISION_LQ[PRECISION_LQ_COUNT] = {
    BASES("lq1a2", 1, 2), BASES("lq2a2", 2, 2), BASES("lq3a3", 3, 3)};

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

// One row for each number of weight bits m and activation bits n.
#define PLANES(text, m, n, encoding)                                                               \
    {                                                                                              \
        .name = (text), .weight_bits = (m), .activation_bits = (n), .accumulator_bits = 32,        \
        .weight_encoding = ENCODING_BIPOLAR, .activation_encoding = (encoding),                    \
        .granularity = GRANULARITY_CHANNEL, .weight_low = 1 - (1 << (m)),                          \
        .weight_high = (1 << (m)) - 1,                                                             \
    }

const struct precision PRECISION_PLANES[PRECISION_PLANES_COUNT] = {
    PLANES("w1a1b", 1, 1, ENCODING_BIPOLAR), PLANES("w1a1u", 1, 1, ENCODING_UNIPOLAR),
    PLANES("w1a2b", 1, 2, ENCODING_BIPOLAR), PLANES("w1a2u", 1, 2, ENCODING_UNIPOLAR),
    PLANES("w1a3b", 1, 3, ENCODING_BIPOLAR), PLANES("w1a3u", 1, 3, ENCODING_UNIPOLAR),
    PLANES("w1a4b", 1, 4, ENCODING_BIPOLAR), PLANES("w1a4u", 1, 4, ENCODING_UNIPOLAR),
    PLANES("w2a1b", 2, 1, ENCODING_BIPOLAR), PLANES("w2a1u", 2, 1, ENCODING_UNIPOLAR),
    PLANES("w2a2b", 2, 2, ENCODING_BIPOLAR), PLANES("w2a2u", 2, 2, ENCODING_UNIPOLAR),
    PLANES("w2a3b", 2, 3, ENCODING_BIPOLAR), PLANES("w2a3u", 2, 3, ENCODING_UNIPOLAR),
    PLANES("w2a4b", 2, 4, ENCODING_BIPOLAR), PLANES("w2a4u", 2, 4, ENCODING_UNIPOLAR),
    PLANES("w3a1b", 3, 1, ENCODING_BIPOLAR), PLANES("w3a1u", 3, 1, ENCODING_UNIPOLAR),
    PLANES("w3a2b", 3, 2, ENCODING_BIPOLAR), PLANES("w3a2u", 3, 2, ENCODING_UNIPOLAR),
    PLANES("w3a3b", 3, 3, ENCODING_BIPOLAR), PLANES("w3a3u", 3, 3, ENCODING_UNIPOLAR),
    PLANES("w3a4b", 3, 4, ENCODING_BIPOLAR), PLANES("w3a4u", 3, 4, ENCODING_UNIPOLAR),
    PLANES("w4a1b", 4, 1, ENCODING_BIPOLAR), PLANES("w4a1u", 4, 1, ENCODING_UNIPOLAR),
    PLANES("w4a2b", 4, 2, ENCODING_BIPOLAR), PLANES("w4a2u", 4, 2, ENCODING_UNIPOLAR),
    PLANES("w4a3b", 4, 3, ENCODING_BIPOLAR), PLANES("w4a3u", 4, 3, ENCODING_UNIPOLAR),
    PLANES("w4a4b", 4, 4, ENCODING_BIPOLAR), PLANES("w4a4u", 4, 4, ENCODING_UNIPOLAR),
};

static const struct precision *const PRESETS[] = {
    &PRECISION_F32,    &PRECISION_S8,     &PRECISION_U8,   &PRECISION_S8W7,   &PRECISION_U8W7,
    &PRECISION_B1,     &PRECISION_W5A8,   &PRECISION_W5S8, &PRECISION_W4A8,   &PRECISION_W4S8,
    &PRECISION_W2A8,   &PRECISION_W2S8,   &PRECISION_WTA8, &PRECISION_WTS8,   &PRECISION_W1A8,
    &PRECISION_W1S8,   &PRECISION_C4A8,   &PRECISION_C4S8, &PRECISION_ESB4A8, &PRECISION_ESB4S8,
    &PRECISION_POT4A8, &PRECISION_POT4S8,
};

static const struct precision *find_planes(const char *name)
{
    char full[8];
    bool is_short = strlen(name) == 4;
    snprintf(full, sizeof full, "%.5s%s", name,
             !is_short                   ? ""
             : strcmp(name, "w1a1") == 0 ? "b"
                                         : "u");
    for (size_t i = 0; i < PRECISION_PLANES_COUNT && strlen(name) <= 5; i++) {
        if (strcmp(PRECISION_PLANES[i].name, full) == 0)
            return &PRECISION_PLANES[i];
    }
    return NULL;
}

const struct precision *precision_find(const char *name)
{
    for (size_t i = 0; i < sizeof PRESETS / sizeof PRESETS[0]; i++) {
        if (strcmp(PRESETS[i]->name, name) == 0)
            return PRESETS[i];
    }
    for (size_t i = 0; i < PRECISION_W4_GROUPS_COUNT; i++) {
        if (strcmp(PRECISION_W4_GROUPS[i].name, name) == 0)
            return &PRECISION_W4_GROUPS[i];
    }
    for (size_t i = 0; i < PRECISION_W2_GROUPS_COUNT; i++) {
        if (strcmp(PRECISION_W2_GROUPS[i].name, name) == 0)
            return &PRECISION_W2_GROUPS[i];
    }
    for (size_t i = 0; i < PRECISION_W4A32_COUNT; i++) {
        if (strcmp(PRECISION_W4A32[i].name, name) == 0)
            return &PRECISION_W4A32[i];
    }
    for (size_t i = 0; i < PRECISION_BCQ_COUNT; i++) {
        if (strcmp(PRECISION_BCQ[i].name, name) == 0)
            return &PRECISION_BCQ[i];
    }
    for (size_t i = 0; i < PRECISION_LQ_COUNT; i++) {
        if (strcmp(PRECISION_LQ[i].name, name) == 0)
            return &PRECISION_LQ[i];
    }
    return find_planes(name);
}

size_t precision_activation_bytes(const struct precision *precision)
{
    return (size_t)(precision->activation_bits + 7) / 8;
}

size_t precision_weight_bytes(const struct precision *precision)
{
    return (size_t)(precision->weight_bits + 7) / 8;
}

int64_t precision_stored_weight_bytes(const struct precision *precision, int64_t count)
{
    int64_t bits = precision->weight_bits;
    int64_t scales = 0;
    if (precision->granularity == GRANULARITY_GROUP) {
        const int64_t groups = count / precision->group;
        scales = groups * 4 * (precision->weight_encoding == ENCODING_BASIS ? bits : 1) +
                 (precision->weight_zero_points ? (groups * bits + 7) / 8 : 0);
    }
    // Nobody splits bytes for the sake of 6 or 7 bits.
    if (bits > 5)
        return count * (int64_t)precision_weight_bytes(precision) + scales;
    return scales + (count / 8) * bits + (count % 8 * bits + 7) / 8;
}

bool precision_is_float(const struct precision *precision)
{
    return precision->activation_encoding == ENCODING_FLOAT;
}

bool precision_is_weight_only(const struct precision *precision)
{
    return precision_is_float(precision) && precision->weight_encoding != ENCODING_FLOAT;
}

bool precision_is_planes(const struct precision *precision)
{
    return precision->activation_encoding == ENCODING_BIPOLAR ||
           precision->activation_encoding == ENCODING_UNIPOLAR;
}

bool precision_is_basis_planes(const struct precision *precision)
{
    return precision_is_planes(precision) && precision->weight_encoding == ENCODING_BASIS;
}

size_t precision_stored_bytes(const struct precision *precision, int64_t elements)
{
    if (precision_is_planes(precision))
        return planes_bytes(elements, precision->activation_bits);
    return (size_t)elements * precision_activation_bytes(precision);
}
