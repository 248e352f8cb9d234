// SPDX-License-Identifier: MIT
// Comparison of an output with the right one.
#ifndef BITROOF_BENCH_CHECK_COMPARE_H
#define BITROOF_BENCH_CHECK_COMPARE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum element { ELEMENT_F32, ELEMENT_S8, ELEMENT_U8, ELEMENT_S32 };

struct comparison {
    bool passes;
    bool is_exact;                   // bit for bit (of numbers: -0 equals 0)
    size_t wrong;                    // outputs beyond their tolerance
    size_t first_wrong;              // index of the first of them
    double expected, got;            // there
    double worst_units;              // largest error in units of the tolerance (f32)
    double max_abs, sqnr_db, cosine; // sqnr is infinite and cosine 1 when exact
};

// Integers must be equal. Floats may differ by tolerance * FLT_EPSILON * sqrt(terms) *
// magnitude[i] + FLT_MIN * terms, where magnitude (NULL: |expected|) is the sum of |products|
// behind output i; the last summand allows flush-to-zero of denormals. A NaN on either side is
// wrong.
struct comparison compare_outputs(enum element element, const void *expected, const void *got,
                                  size_t count, double tolerance, size_t terms,
                                  const float *magnitude);

// FNV-1a over the bytes: tells outputs apart, keeps no adversary out.
uint64_t checksum_bytes(const void *data, size_t bytes);

#endif
