// SPDX-License-Identifier: MIT
// What pools do with one vector of channels, written once for all types and instruction sets:
// load, merge two taps, finish and store. Included by pool_body.h behind a vector header.
#ifndef BITROOF_BENCH_KERNELS_POOL_POOL_LANES_H
#define BITROOF_BENCH_KERNELS_POOL_POOL_LANES_H

#include "bench/kernels/pool/pool.h"

#include <stddef.h>

#define BODY static inline __attribute__((always_inline))

enum variant { MAX_F32, MAX_S8, MAX_U8, AVERAGE_F32, AVERAGE_S8, AVERAGE_U8 };

// Sums of 8-bit activations have 16 bits, which holds 128 taps.
union lanes {
    vector_8 bytes;
    vector_s16 sums;
    vector_f32 floats;
};

static enum variant variant_of(const struct workload *w)
{
    const bool is_max = w->problem.op == OP_MAX_POOL;
    if (precision_is_float(&w->precision))
        return is_max ? MAX_F32 : AVERAGE_F32;
    if (w->precision.activation_encoding == ENCODING_UNSIGNED)
        return is_max ? MAX_U8 : AVERAGE_U8;
    return is_max ? MAX_S8 : AVERAGE_S8;
}

BODY bool is_float(const enum variant variant)
{
    return variant == MAX_F32 || variant == AVERAGE_F32;
}

BODY bool is_max(const enum variant variant)
{
    return variant == MAX_F32 || variant == MAX_S8 || variant == MAX_U8;
}

// Channels of a vector.
BODY int64_t lanes_count(const enum variant variant)
{
    if (is_float(variant))
        return VECTOR_LANES;
    return is_max(variant) ? (int64_t)VECTOR_BYTES : 2 * (int64_t)VECTOR_LANES;
}

// Bytes of a channel.
BODY int64_t channel_bytes(const enum variant variant)
{
    return is_float(variant) ? 4 : 1;
}

BODY union lanes lanes_load(const uint8_t *p, const enum variant variant)
{
    union lanes v;
    if (is_float(variant))
        v.floats = f32_load((const float *)(const void *)p);
    else if (is_max(variant))
        v.bytes = bytes_load(p);
    else
        v.sums = variant == AVERAGE_U8 ? s16_from_u8(p) : s16_from_s8((const int8_t *)p);
    return v;
}

BODY void lanes_store(uint8_t *p, union lanes v, const enum variant variant)
{
    if (is_float(variant))
        f32_store((float *)(void *)p, v.floats);
    else
        bytes_store(p, v.bytes);
}

BODY union lanes lanes_merge(union lanes a, union lanes b, const enum variant variant)
{
    switch (variant) {
    case MAX_F32:
        a.floats = f32_max(a.floats, b.floats);
        break;
    case MAX_S8:
        a.bytes = s8_max(a.bytes, b.bytes);
        break;
    case MAX_U8:
        a.bytes = u8_max(a.bytes, b.bytes);
        break;
    case AVERAGE_F32:
        a.floats = f32_add(a.floats, b.floats);
        break;
    case AVERAGE_S8:
    case AVERAGE_U8:
        a.sums = s16_add(a.sums, b.sums);
        break;
    }
    return a;
}

BODY void store_floats(uint8_t *p, vector_f32 v, int64_t n)
{
    if (n >= VECTOR_LANES)
        f32_store((float *)(void *)p, v);
    else
        f32_store_some((float *)(void *)p, v, n);
}

BODY void store_average(uint8_t *p, vector_s32 sum, int64_t n, vector_f32 share)
{
    const vector_s32 q = s32_from_f32(f32_multiply(f32_from_s32(sum), share));
    if (n >= VECTOR_LANES)
        s32_store_bytes(p, q);
    else if (n > 0)
        s32_store_bytes_some(p, q, n);
}

// Adds 16-bit sums to 32-bit ones.
BODY void keep_sums(int32_t *kept, union lanes v, const bool is_first)
{
    vector_s32 low = s32_from_s16_low(v.sums), high = s32_from_s16_high(v.sums);
    if (!is_first) {
        low = s32_add(low, s32_load(kept));
        high = s32_add(high, s32_load(kept + VECTOR_LANES));
    }
    s32_store(kept, low);
    s32_store(kept + VECTOR_LANES, high);
}

// Finishes a window, an average by its share 1 / taps, and stores at most n channels.
BODY void lanes_finish(uint8_t *p, union lanes v, int64_t n, vector_f32 share,
                       const enum variant variant)
{
    if (is_float(variant)) {
        store_floats(p, variant == MAX_F32 ? v.floats : f32_multiply(v.floats, share), n);
    } else if (is_max(variant)) {
        if (n >= VECTOR_BYTES)
            bytes_store(p, v.bytes);
        else
            bytes_store_some(p, v.bytes, n);
    } else {
        store_average(p, s32_from_s16_low(v.sums), n, share);
        store_average(p + VECTOR_LANES, s32_from_s16_high(v.sums), n - VECTOR_LANES, share);
    }
}

#endif
