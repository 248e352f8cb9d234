// SPDX-License-Identifier: MIT
#include "bench/kernels/matmul/lanes.h"

#include <string.h>

enum { PAIR = 2 };

static void put_pair(const int8_t *levels, int column, int columns, char *group)
{
    (void)columns;
    const uint16_t pair = (uint16_t)(levels[1] | levels[0] << 8);
    memcpy(group + column * PAIR, &pair, sizeof pair);
}

const struct matmul_packing LANES_PAIRS = {.group_bytes = PAIR, .put = put_pair};

// Eight bits, each in the lowest of a byte of its own. Two rows of four, so that no carry meets a
// neighbour.
static uint64_t spread(uint32_t bits)
{
    const uint64_t first = (bits & 0x0f) * UINT64_C(0x00204081) & UINT64_C(0x01010101);
    const uint64_t second = (bits >> 4 & 0x0f) * UINT64_C(0x00204081) & UINT64_C(0x01010101);
    return first | second << 32;
}

void lanes_unpack(const uint32_t *stored, uint8_t *codes, int64_t words, int planes)
{
    for (int64_t w = 0; w < words; w++, stored += planes) {
        for (int byte = 0; byte < 4; byte++, codes += 8) {
            uint64_t eight = 0;
            for (int i = 0; i < planes; i++)
                eight |= spread(stored[i] >> 8 * byte) << i;
            // The first code in the lowest byte, on any machine that this runs on.
            memcpy(codes, &eight, sizeof eight);
        }
    }
}
