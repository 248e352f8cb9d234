// SPDX-License-Identifier: MIT
// Small seeded random numbers for test data and for the random order of measurements. Not for
// secrets. The same seed gives the same numbers on every platform.
#ifndef BITROOF_BASE_RANDOM_H
#define BITROOF_BASE_RANDOM_H

#include <stdint.h>

struct random {
    uint64_t state;
};

static inline void random_seed(struct random *random, uint64_t seed)
{
    random->state = seed;
}

// SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
static inline uint64_t random_u64(struct random *random)
{
    uint64_t z = (random->state += UINT64_C(0x9E3779B97F4A7C15));
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

// Uniform in [0, bound), bound > 0 (multiply-shift; the bias is below bound / 2^32).
static inline uint32_t random_below(struct random *random, uint32_t bound)
{
    return (uint32_t)(((random_u64(random) >> 32) * bound) >> 32);
}

// Uniform in [0, 1).
static inline double random_unit(struct random *random)
{
    return (double)(random_u64(random) >> 11) * 0x1p-53;
}

#endif
