// SPDX-License-Identifier: MIT
// Packed-lane products: unsigned codes of 1 to 4 bits as numbers, several narrow products added up
// in one lane of 16 or 32 bits. They are the rivals of bit planes for the same precisions: same
// activations in planes, same outputs in planes, same bits in every answer. Activations are
// unpacked to a byte a code once a call (`unpack` of the descriptor), which is part of the time.
//
// A tile adds up P = sum of c * d, c and d the codes of activations and weights, which is the P of
// struct matmul_planes. Only unipolar activations: their padding is the code 0.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_LANES_H
#define BITROOF_BENCH_KERNELS_MATMUL_LANES_H

#include "bench/kernels/matmul/accepts_planes.h"
#include "bench/kernels/matmul/matmul.h"

#define LANES_ALGORITHM "packed-lane"

// The most that a product of codes can be.
static inline int lanes_product(int weight_bits, int activation_bits)
{
    return ((1 << weight_bits) - 1) * ((1 << activation_bits) - 1);
}

static inline bool accepts_lanes(const struct workload *workload)
{
    return accepts_planes(workload) && workload->precision.activation_encoding == ENCODING_UNIPOLAR;
}

// A 16-bit product whose upper byte is c0 * d0 + c1 * d1 (ULPPACK): c0 + 2^8 c1 times d1 + 2^8 d0.
// Both terms of at least one product must fit: 2 * 15 * 15 do not.
enum { LANES_PAIR_MOST = 255 };
static inline bool accepts_lane_pairs(const struct workload *workload)
{
    const struct precision *precision = &workload->precision;
    return accepts_lanes(workload) &&
           2 * lanes_product(precision->weight_bits, precision->activation_bits) <= LANES_PAIR_MOST;
}

// Weights for pairs: k-groups of two codes, [columns] of d1 + 2^8 d0.
extern const struct matmul_packing LANES_PAIRS;

// In plain C.
void lanes_unpack(const uint32_t *stored, uint8_t *codes, int64_t words, int planes);

#endif
