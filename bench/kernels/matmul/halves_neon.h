// SPDX-License-Identifier: MIT
// Instructions of the A53 tiles that load a 128-bit register by halves: the lower one straight from
// memory, the upper one through an integer register. Each is its own asm volatile: GCC keeps their
// order and allocates the registers; as intrinsics it would merge the halves into 128-bit loads and
// reorder. They read memory without telling, so a tile starts with halves_begin().
#ifndef BITROOF_BENCH_KERNELS_MATMUL_HALVES_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_HALVES_NEON_H

#include <arm_neon.h>
#include <stdint.h>

#define HALVES_INLINE static inline __attribute__((always_inline))

HALVES_INLINE void halves_begin(void)
{
    __asm__ volatile("" ::: "memory");
}

HALVES_INLINE uint32x4_t load_low_half(const char *base, int64_t offset)
{
    uint32x4_t value;
    __asm__ volatile("ldr %d0, [%1, %2]" : "=w"(value) : "r"(base), "r"(offset));
    return value;
}

HALVES_INLINE uint32x4_t load_low_half_at(const char *base, int immediate)
{
    uint32x4_t value;
    __asm__ volatile("ldr %d0, [%1, %2]" : "=w"(value) : "r"(base), "i"(immediate));
    return value;
}

HALVES_INLINE uint64_t load_high_half(const char *base, int64_t offset)
{
    uint64_t value;
    __asm__ volatile("ldr %0, [%1, %2]" : "=r"(value) : "r"(base), "r"(offset));
    return value;
}

HALVES_INLINE uint64_t load_high_half_at(const char *base, int immediate)
{
    uint64_t value;
    __asm__ volatile("ldr %0, [%1, %2]" : "=r"(value) : "r"(base), "i"(immediate));
    return value;
}

// In its place among the multiplications, where it rides along.
HALVES_INLINE int64_t advance(int64_t position, int step)
{
    __asm__ volatile("add %0, %0, %1" : "+r"(position) : "i"(step));
    return position;
}

HALVES_INLINE int64_t advance_by(int64_t position, int64_t step)
{
    __asm__ volatile("add %0, %0, %1" : "+r"(position) : "r"(step));
    return position;
}

// number - value, the sign of value in every bit, value & bits: steps of a branch-free choice.
HALVES_INLINE int64_t subtract_from(int64_t number, int64_t value)
{
    int64_t result;
    __asm__ volatile("sub %0, %1, %2" : "=r"(result) : "r"(number), "r"(value));
    return result;
}

HALVES_INLINE int64_t sign_mask(int64_t value)
{
    __asm__ volatile("asr %0, %0, #63" : "+r"(value));
    return value;
}

HALVES_INLINE int64_t and_with(int64_t value, int64_t bits)
{
    __asm__ volatile("and %0, %0, %1" : "+r"(value) : "r"(bits));
    return value;
}

// 128 bits at once: two cycles in which nothing else issues.
HALVES_INLINE uint32x4_t load_whole(const char *address)
{
    uint32x4_t value;
    __asm__ volatile("ldr %q0, [%1]" : "=w"(value) : "r"(address));
    return value;
}

HALVES_INLINE void prefetch_at(const char *base, int immediate)
{
    __asm__ volatile("prfm pldl1keep, [%0, %1]" : : "r"(base), "i"(immediate));
}

HALVES_INLINE void insert_high_half(uint32x4_t *value, uint64_t half)
{
    __asm__ volatile("ins %0.d[1], %1" : "+w"(*value) : "r"(half));
}

#endif
