// SPDX-License-Identifier: MIT
#include "bench/kernels/matmul/matmul_row_codes.h"

#include "bench/kernels/matmul/matmul_pack.h"
#include "bench/planes.h"

#include <string.h>

// Population counts without an instruction for them, which every processor has.

// Of each byte, at most 8.
static uint64_t count_in_bytes(uint64_t bits)
{
    bits -= bits >> 1 & UINT64_C(0x5555555555555555);
    bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
    return (bits + (bits >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
}

// Of bytes, the total being no more than 255 in each half of the 16-bit lanes' sums.
static uint32_t add_bytes(uint64_t bytes)
{
    bytes = (bytes & UINT64_C(0x00ff00ff00ff00ff)) + (bytes >> 8 & UINT64_C(0x00ff00ff00ff00ff));
    return (uint32_t)(bytes * UINT64_C(0x0001000100010001) >> 48);
}

enum { STEPS = 31 }; // of bytes that gain up to 8, until they are full

// One plane, 64 bits at a time.
static uint32_t sum_bits(const char *pixel, int64_t words)
{
    uint32_t sum = 0;
    while (words >= 2) {
        uint64_t bytes = 0;
        for (int step = 0; step < STEPS && words >= 2; step++, words -= 2, pixel += 8) {
            uint64_t bits;
            memcpy(&bits, pixel, sizeof bits);
            bytes += count_in_bytes(bits);
        }
        sum += add_bytes(bytes);
    }
    if (words > 0) {
        uint32_t bits;
        memcpy(&bits, pixel, sizeof bits);
        sum += add_bytes(count_in_bytes(bits));
    }
    return sum;
}

// One plane of 64 channels.
static void sum_short_pixels(const char *first, ptrdiff_t pitch, int64_t pixels, int32_t *sums)
{
    for (int64_t i = 0; i < pixels; i++, first += pitch) {
        uint64_t bits;
        memcpy(&bits, first, sizeof bits);
        // No sum is over 64.
        sums[i] = (int32_t)(count_in_bytes(bits) * UINT64_C(0x0101010101010101) >> 56);
    }
}

// Two planes, of which a word has one in the lower 32 bits of what is loaded.
static uint32_t sum_two_planes(const char *pixel, int64_t words)
{
    uint32_t sum = 0;
    while (words > 0) {
        uint64_t bytes = 0;
        for (int step = 0; step < STEPS && words > 0; step++, words--, pixel += 8) {
            uint64_t bits;
            memcpy(&bits, pixel, sizeof bits);
            bytes += count_in_bytes(bits);
        }
        const uint64_t pairs =
            (bytes & UINT64_C(0x00ff00ff00ff00ff)) + (bytes >> 8 & UINT64_C(0x00ff00ff00ff00ff));
        const uint32_t low = (uint32_t)pairs, high = (uint32_t)(pairs >> 32);
        sum += (low & 0xffff) + (low >> 16) + 2 * ((high & 0xffff) + (high >> 16));
    }
    return sum;
}

static uint32_t sum_planes(const char *pixel, int64_t words, int planes)
{
    uint32_t sum = 0;
    while (words > 0) {
        const int64_t now = words < STEPS ? words : STEPS;
        for (int i = 0; i < planes; i++) {
            uint64_t bytes = 0;
            for (int64_t w = 0; w < now; w++) {
                uint32_t bits;
                memcpy(&bits, pixel + (w * planes + i) * 4, sizeof bits);
                bytes += count_in_bytes(bits);
            }
            sum += add_bytes(bytes) << i;
        }
        words -= now;
        pixel += now * planes * 4;
    }
    return sum;
}

bool matmul_needs_row_codes(const struct precision *precision)
{
    return precision_is_planes(precision) && matmul_planes_of(precision).row_factor != 0;
}

void matmul_sum_codes(const char *first, ptrdiff_t pitch, int64_t pixels, int64_t channels,
                      int planes, int32_t *sums)
{
    const int64_t words = planes_words(channels);
    if (planes == 1 && words == 2) {
        sum_short_pixels(first, pitch, pixels, sums);
        return;
    }
    for (int64_t i = 0; i < pixels; i++, first += pitch)
        sums[i] = (int32_t)(planes == 1   ? sum_bits(first, words)
                            : planes == 2 ? sum_two_planes(first, words)
                                          : sum_planes(first, words, planes));
}

static int32_t sum_of(const struct matmul_job *job, const void *row, int32_t length,
                      int32_t zero_point)
{
    uint32_t sum = 0u - (uint32_t)length * (uint32_t)zero_point;
    if (job->micro->widen != NULL) {
        const int16_t *wide = row;
        sum = 0; // zero_point is gone already
        for (int32_t k = 0; k < length; k++) {
            int32_t value = wide[k];
            sum += (uint32_t)value;
        }
    } else if (job->workload->precision.activation_encoding == ENCODING_SIGNED) {
        const int8_t *stored = row;
        for (int32_t k = 0; k < length; k++) {
            int32_t value = stored[k];
            sum += (uint32_t)value;
        }
    } else {
        const uint8_t *stored = row;
        for (int32_t k = 0; k < length; k++)
            sum += stored[k];
    }
    return (int32_t)sum;
}

void matmul_sum_rows(const struct matmul_job *job, const struct matmul_tile_rows *built,
                     int32_t zero_point, int32_t *row_sums)
{
    for (int32_t i = 0; i < built->row_count; i++) {
        uint32_t sum = 0;
        for (int32_t run = 0; run < built->run_count; run++) {
            const void *row = built->rows[run * built->row_count + i];
            const int32_t length = built->runs[run].length;
            sum += (uint32_t)sum_of(job, row, length, zero_point);
        }
        row_sums[i] = (int32_t)sum;
    }
}
