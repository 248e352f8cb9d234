// SPDX-License-Identifier: MIT
#include "bench/kernels/matmul/low_weights.h"

#include <string.h>

enum {
    LANE = 4,      // bytes of a column
    REGISTER = 16, // weights of a column in a register
};

static void put_fields(const int8_t *levels, int bits, int offset, uint8_t *lane)
{
    for (int step = 0; step < 8 / bits; step++) {
        for (int p = 0; p < LANE; p++) {
            unsigned field = (unsigned)(levels[step * LANE + p] + offset) & ((1u << bits) - 1);
            lane[p] = (uint8_t)(lane[p] | field << step * bits);
        }
    }
}

static void put_nibbles(const int8_t *levels, int column, int columns, char *group)
{
    (void)columns;
    put_fields(levels, 4, 0, (uint8_t *)group + column * LANE);
}

static void put_crumbs(const int8_t *levels, int column, int columns, char *group)
{
    (void)columns;
    put_fields(levels, 2, 0, (uint8_t *)group + column * LANE);
}

static void put_bits(const int8_t *levels, int column, int columns, char *group)
{
    (void)columns;
    for (int i = 0; i < 8 * LANE; i++) {
        uint8_t *byte = (uint8_t *)group + column * LANE + i % LANE;
        *byte = (uint8_t)(*byte | (levels[i] > 0) << i / LANE);
    }
}

static void put_unsigned_nibbles(const int8_t *levels, int column, int columns, char *group)
{
    (void)columns;
    put_fields(levels, 4, 8, (uint8_t *)group + column * LANE);
}

static void put_unsigned_crumbs(const int8_t *levels, int column, int columns, char *group)
{
    (void)columns;
    put_fields(levels, 2, 2, (uint8_t *)group + column * LANE);
}

static void put_five_bits(const int8_t *levels, int offset, int column, int columns, char *group)
{
    put_fields(levels, 4, offset, (uint8_t *)group + column * LANE);
    for (int i = 0; i < 2 * LANE; i++) {
        unsigned top = (unsigned)(levels[i] + offset) >> 4 & 1;
        int bit = (i / LANE * columns + column) * LANE + i % LANE;
        uint8_t *byte = (uint8_t *)group + columns * LANE + bit / 8;
        *byte = (uint8_t)(*byte | top << bit % 8);
    }
}

static void put_fives(const int8_t *levels, int column, int columns, char *group)
{
    put_five_bits(levels, 0, column, columns, group);
}

static void put_unsigned_fives(const int8_t *levels, int column, int columns, char *group)
{
    put_five_bits(levels, 16, column, columns, group);
}

static void put_by_column(const int8_t *levels, int column, int bits, char *group)
{
    const int columns = 8 / bits; // of a byte
    uint8_t *bytes = (uint8_t *)group + column / columns * REGISTER;
    for (int i = 0; i < REGISTER; i++) {
        unsigned field = (unsigned)levels[i] & ((1u << bits) - 1);
        bytes[i] = (uint8_t)(bytes[i] | field << column % columns * bits);
    }
}

static void put_nibbles_by_column(const int8_t *levels, int column, int columns, char *group)
{
    (void)columns;
    put_by_column(levels, column, 4, group);
}

static void put_crumbs_by_column(const int8_t *levels, int column, int columns, char *group)
{
    (void)columns;
    put_by_column(levels, column, 2, group);
}

static void put_nibbles_across(const int8_t *levels, int column, int columns, char *group)
{
    for (int half = 0; half < 2; half++) {
        for (int row = 0; row < 2; row++) {
            const int8_t *first = levels + half * 4 + row;
            group[(half * 2 + row) * columns + column] =
                (char)(((unsigned)first[0] & 15) | ((unsigned)first[2] & 15) << 4);
        }
    }
}

static void put_sliced(const int8_t *levels, int column, int columns, char *group)
{
    enum { PART = 8, PARTS = 4 };
    for (int i = 0; i < PARTS; i++)
        put_fields(levels + i * PART, 4, 8, (uint8_t *)group + (i * columns + column) * LANE);
}

static void put_planes(const int8_t *levels, int column, int columns, int planes, char *group)
{
    for (int plane = 0; plane < planes; plane++) {
        uint32_t word = 0;
        for (int k = 0; k < 32; k++)
            word |= (uint32_t)(levels[k] >> plane & 1) << k;
        memcpy(group + (plane * columns + column) * LANE, &word, sizeof word);
    }
}

static void put_1_plane(const int8_t *levels, int column, int columns, char *group)
{
    put_planes(levels, column, columns, 1, group);
}

static void put_2_planes(const int8_t *levels, int column, int columns, char *group)
{
    put_planes(levels, column, columns, 2, group);
}

static void put_3_planes(const int8_t *levels, int column, int columns, char *group)
{
    put_planes(levels, column, columns, 3, group);
}

static void put_4_planes(const int8_t *levels, int column, int columns, char *group)
{
    put_planes(levels, column, columns, 4, group);
}

const struct matmul_packing LOW_WEIGHTS_PLANES[4] = {
    {.group_bytes = LANE, .put = put_1_plane},
    {.group_bytes = 2 * LANE, .put = put_2_planes},
    {.group_bytes = 3 * LANE, .put = put_3_planes},
    {.group_bytes = 4 * LANE, .put = put_4_planes},
};
const struct matmul_packing LOW_WEIGHTS_NIBBLES = {.group_bytes = LANE, .put = put_nibbles};
const struct matmul_packing LOW_WEIGHTS_CRUMBS = {.group_bytes = LANE, .put = put_crumbs};
const struct matmul_packing LOW_WEIGHTS_BITS = {.group_bytes = LANE, .put = put_bits};
const struct matmul_packing LOW_WEIGHTS_NIBBLES_UNSIGNED = {.group_bytes = LANE,
                                                            .put = put_unsigned_nibbles};
const struct matmul_packing LOW_WEIGHTS_CRUMBS_UNSIGNED = {.group_bytes = LANE,
                                                           .put = put_unsigned_crumbs};
const struct matmul_packing LOW_WEIGHTS_FIVES = {.group_bytes = LANE + 1, .put = put_fives};
const struct matmul_packing LOW_WEIGHTS_FIVES_UNSIGNED = {.group_bytes = LANE + 1,
                                                          .put = put_unsigned_fives};
const struct matmul_packing LOW_WEIGHTS_SLICED = {.group_bytes = 4 * LANE, .put = put_sliced};
const struct matmul_packing LOW_WEIGHTS_NIBBLES_BY_COLUMN = {.group_bytes = REGISTER / 2,
                                                             .put = put_nibbles_by_column};
const struct matmul_packing LOW_WEIGHTS_CRUMBS_BY_COLUMN = {.group_bytes = REGISTER / 4,
                                                            .put = put_crumbs_by_column};
const struct matmul_packing LOW_WEIGHTS_NIBBLES_ACROSS = {.group_bytes = LANE,
                                                          .put = put_nibbles_across};
