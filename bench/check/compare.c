// SPDX-License-Identifier: MIT
#include "bench/check/compare.h"

#include <float.h>
#include <math.h>

static double value_at(enum element element, const void *data, size_t index)
{
    switch (element) {
    case ELEMENT_F32:
        return (double)((const float *)data)[index];
    case ELEMENT_S8:
        return ((const int8_t *)data)[index];
    case ELEMENT_U8:
        return ((const uint8_t *)data)[index];
    default:
        return ((const int32_t *)data)[index];
    }
}

struct comparison compare_outputs(enum element element, const void *expected, const void *got,
                                  size_t count, double tolerance, size_t terms,
                                  const float *magnitude)
{
    struct comparison result = {.passes = true, .is_exact = true};
    double signal = 0, noise = 0, product = 0, power = 0;
    double unit = tolerance * (double)FLT_EPSILON * sqrt((double)terms);
    double floor_error =
        element == ELEMENT_F32 && tolerance > 0 ? (double)FLT_MIN * (double)terms : 0;
    for (size_t i = 0; i < count; i++) {
        double e = value_at(element, expected, i), g = value_at(element, got, i);
        double error = fabs(e - g);
        signal += e * e;
        noise += error * error;
        product += e * g;
        power += g * g;
        if (e == g)
            continue;
        result.is_exact = false;
        if (!(error <= result.max_abs))
            result.max_abs = error;
        double allowed = floor_error;
        if (element == ELEMENT_F32)
            allowed += unit * (magnitude != NULL ? (double)magnitude[i] : fabs(e));
        double units = allowed > 0 ? error / allowed : INFINITY;
        if (!(units <= result.worst_units))
            result.worst_units = units;
        if (!(error <= allowed)) { // also when either is NaN
            if (result.wrong++ == 0) {
                result.first_wrong = i;
                result.expected = e;
                result.got = g;
            }
            result.passes = false;
        }
    }
    result.sqnr_db = noise > 0 ? 10.0 * log10(signal / noise) : INFINITY;
    result.cosine = signal > 0 && power > 0 ? product / sqrt(signal * power) : 1.0;
    if (result.is_exact)
        result.cosine = 1.0;
    return result;
}

uint64_t checksum_bytes(const void *data, size_t bytes)
{
    // FNV-1a, 64 bit (Fowler, Noll, Vo).
    const unsigned char *at = data;
    uint64_t hash = UINT64_C(0xcbf29ce484222325);
    for (size_t i = 0; i < bytes; i++)
        hash = (hash ^ at[i]) * UINT64_C(0x100000001b3);
    return hash;
}
