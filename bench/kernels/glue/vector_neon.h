// SPDX-License-Identifier: MIT
// Vectors of 4 floats or int32 on AArch64 NEON, under the names that vector bodies are written in
// (see vector_avx512.h).
#ifndef BITROOF_BENCH_KERNELS_GLUE_VECTOR_NEON_H
#define BITROOF_BENCH_KERNELS_GLUE_VECTOR_NEON_H

#include <arm_neon.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum { VECTOR_LANES = 4, VECTOR_BYTES = 16, VECTOR_REGISTERS = 32 };

typedef float32x4_t vector_f32;
typedef int32x4_t vector_s32;
typedef int16x8_t vector_s16; // 2 * VECTOR_LANES
typedef uint8x16_t vector_8;
typedef uint8x16_t vector_16;
typedef uint8x16_t vector_places; // four entries a lane

// Stores the first n < 16 bytes.
static inline void v16_store_some(void *p, vector_16 v, int64_t n)
{
    char *to = p;
    if (n & 8) {
        vst1_u8((uint8_t *)to, vget_low_u8(v));
        v = vextq_u8(v, v, 8);
        to += 8;
    }
    if (n & 4) {
        uint32_t part = vgetq_lane_u32(vreinterpretq_u32_u8(v), 0);
        memcpy(to, &part, sizeof part);
        v = vextq_u8(v, v, 4);
        to += 4;
    }
    if (n & 2) {
        uint16_t part = vgetq_lane_u16(vreinterpretq_u16_u8(v), 0);
        memcpy(to, &part, sizeof part);
        v = vextq_u8(v, v, 2);
        to += 2;
    }
    if (n & 1)
        *to = (char)vgetq_lane_u8(v, 0);
}

static inline vector_f32 f32_load(const float *p)
{
    return vld1q_f32(p);
}

static inline void f32_store(float *p, vector_f32 v)
{
    vst1q_f32(p, v);
}

static inline void f32_store_some(float *p, vector_f32 v, int64_t n)
{
    v16_store_some(p, vreinterpretq_u8_f32(v), n * 4);
}

static inline vector_f32 f32_all(float x)
{
    return vdupq_n_f32(x);
}

static inline vector_f32 f32_add(vector_f32 a, vector_f32 b)
{
    return vaddq_f32(a, b);
}

static inline vector_f32 f32_multiply(vector_f32 a, vector_f32 b)
{
    return vmulq_f32(a, b);
}

static inline vector_f32 f32_fma(vector_f32 sum, vector_f32 a, vector_f32 b)
{
    return vfmaq_f32(sum, a, b);
}

static inline vector_f32 f32_max(vector_f32 a, vector_f32 b)
{
    return vmaxq_f32(a, b);
}

static inline vector_f32 f32_min(vector_f32 a, vector_f32 b)
{
    return vminq_f32(a, b);
}

// min(max(v, 0), high) for high >= 0.
static inline vector_f32 f32_clamp_positive(vector_f32 v, vector_f32 high)
{
    return vminq_f32(vmaxq_f32(v, vdupq_n_f32(0.0f)), high);
}

static inline vector_s32 s32_load(const int32_t *p)
{
    return vld1q_s32(p);
}

static inline void s32_store(int32_t *p, vector_s32 v)
{
    vst1q_s32(p, v);
}

static inline void s32_store_some(int32_t *p, vector_s32 v, int64_t n)
{
    v16_store_some(p, vreinterpretq_u8_s32(v), n * 4);
}

static inline vector_s32 s32_all(int32_t x)
{
    return vdupq_n_s32(x);
}

static inline vector_s32 s32_add(vector_s32 a, vector_s32 b)
{
    return vaddq_s32(a, b);
}

static inline vector_s32 s32_subtract(vector_s32 a, vector_s32 b)
{
    return vsubq_s32(a, b);
}

// a * b of values that fit 16 bits with their signs.
static inline vector_s32 s32_multiply_16(vector_s32 a, vector_s32 b)
{
    return vmulq_s32(a, b);
}

static inline vector_f32 f32_from_s32(vector_s32 v)
{
    return vcvtq_f32_s32(v);
}

// Rounds half to even.
static inline vector_s32 s32_from_f32(vector_f32 v)
{
    return vcvtnq_s32_f32(v);
}

static inline vector_s32 s32_from_s8(const int8_t *p)
{
    return vmovl_s16(vget_low_s16(vmovl_s8(vld1_s8(p))));
}

static inline vector_s32 s32_from_u8(const uint8_t *p)
{
    return vreinterpretq_s32_u32(vmovl_u16(vget_low_u16(vmovl_u8(vld1_u8(p)))));
}

// The low bytes of the lanes.
static inline uint32_t low_bytes(vector_s32 v)
{
    uint16x4_t halves = vmovn_u32(vreinterpretq_u32_s32(v));
    uint8x8_t bytes = vmovn_u16(vcombine_u16(halves, halves));
    return vget_lane_u32(vreinterpret_u32_u8(bytes), 0);
}

// Stores the low byte of each lane.
static inline void s32_store_bytes(void *p, vector_s32 v)
{
    uint32_t bytes = low_bytes(v);
    memcpy(p, &bytes, sizeof bytes);
}

static inline void s32_store_bytes_some(void *p, vector_s32 v, int64_t n)
{
    char *to = p;
    for (uint32_t bytes = low_bytes(v); n > 0; n--, bytes >>= 8)
        *to++ = (char)bytes;
}

static inline vector_s16 s16_from_s8(const int8_t *p)
{
    return vmovl_s8(vld1_s8(p));
}

static inline vector_s16 s16_from_u8(const uint8_t *p)
{
    return vreinterpretq_s16_u16(vmovl_u8(vld1_u8(p)));
}

static inline vector_s16 s16_add(vector_s16 a, vector_s16 b)
{
    return vaddq_s16(a, b);
}

// The first and the second half of the elements.
static inline vector_s32 s32_from_s16_low(vector_s16 v)
{
    return vmovl_s16(vget_low_s16(v));
}

static inline vector_s32 s32_from_s16_high(vector_s16 v)
{
    return vmovl_high_s16(v);
}

static inline vector_8 bytes_load(const void *p)
{
    return vld1q_u8(p);
}

static inline void bytes_store(void *p, vector_8 v)
{
    vst1q_u8(p, v);
}

static inline void bytes_store_some(void *p, vector_8 v, int64_t n)
{
    v16_store_some(p, v, n);
}

static inline vector_8 bytes_all(int32_t x)
{
    return vdupq_n_u8((uint8_t)x);
}

static inline vector_8 s8_max(vector_8 a, vector_8 b)
{
    return vreinterpretq_u8_s8(vmaxq_s8(vreinterpretq_s8_u8(a), vreinterpretq_s8_u8(b)));
}

static inline vector_8 s8_min(vector_8 a, vector_8 b)
{
    return vreinterpretq_u8_s8(vminq_s8(vreinterpretq_s8_u8(a), vreinterpretq_s8_u8(b)));
}

static inline vector_8 u8_max(vector_8 a, vector_8 b)
{
    return vmaxq_u8(a, b);
}

static inline vector_8 u8_min(vector_8 a, vector_8 b)
{
    return vminq_u8(a, b);
}

// Four vectors of int32 -> their bytes in the same order: saturated to 16 bits, the zero point
// added, saturated to 8.
static inline vector_8 bytes_narrow(vector_s32 a, vector_s32 b, vector_s32 c, vector_s32 d,
                                    int32_t zero_point, bool is_signed)
{
    const int16x8_t zero = vdupq_n_s16((int16_t)zero_point);
    int16x8_t ab = vqaddq_s16(vcombine_s16(vqmovn_s32(a), vqmovn_s32(b)), zero);
    int16x8_t cd = vqaddq_s16(vcombine_s16(vqmovn_s32(c), vqmovn_s32(d)), zero);
    if (is_signed)
        return vreinterpretq_u8_s8(vcombine_s8(vqmovn_s16(ab), vqmovn_s16(cd)));
    return vcombine_u8(vqmovun_s16(ab), vqmovun_s16(cd));
}

static inline vector_16 v16_zero(void)
{
    return vdupq_n_u8(0);
}

static inline vector_16 v16_load(const void *p)
{
    return vld1q_u8(p);
}

static inline void v16_store(void *p, vector_16 v)
{
    vst1q_u8(p, v);
}

static inline vector_16 v16_shuffle_into(vector_16 onto, vector_16 v, vector_16 places)
{
    return vqtbx1q_u8(onto, v, places);
}

static inline vector_places places_load(const int8_t *control)
{
    return vld1q_u8((const uint8_t *)control);
}

static inline vector_s32 s32_permute_into(vector_s32 onto, vector_s32 v, vector_places places)
{
    return vreinterpretq_s32_u8(
        vqtbx1q_u8(vreinterpretq_u8_s32(onto), vreinterpretq_u8_s32(v), places));
}

static inline vector_f32 f32_subtract(vector_f32 a, vector_f32 b)
{
    return vsubq_f32(a, b);
}

static inline vector_f32 f32_divide(vector_f32 a, vector_f32 b)
{
    return vdivq_f32(a, b);
}

static inline vector_s32 s32_shift_left(vector_s32 v, const int bits)
{
    return vshlq_s32(v, vdupq_n_s32(bits));
}

static inline vector_f32 f32_from_bits(vector_s32 v)
{
    return vreinterpretq_f32_s32(v);
}

static inline vector_f32 f32_absolute(vector_f32 v)
{
    return vabsq_f32(v);
}

// v, which is not negative, with the sign of `sign`.
static inline vector_f32 f32_or_sign(vector_f32 v, vector_f32 sign)
{
    return vbslq_f32(vdupq_n_u32(0x80000000u), sign, v);
}

// Where v < 0 (or -0) the lanes of `yes`, else those of `no`.
static inline vector_f32 f32_select_negative(vector_f32 v, vector_f32 yes, vector_f32 no)
{
    return vbslq_f32(vcltzq_s32(vreinterpretq_s32_f32(v)), yes, no);
}

// Where a < b the lanes of `yes`, else those of `no`.
static inline vector_f32 f32_select_less(vector_s32 a, vector_s32 b, vector_f32 yes, vector_f32 no)
{
    return vbslq_f32(vcltq_s32(a, b), yes, no);
}

// 256 bytes for looking bytes up.
typedef struct {
    uint8x16x4_t quarters[4];
} vector_table;

static inline vector_table table_load(const uint8_t *table)
{
    vector_table loaded;
    for (int i = 0; i < 4; i++)
        loaded.quarters[i] = vld1q_u8_x4(table + 64 * i);
    return loaded;
}

static inline vector_8 bytes_look_up(const vector_table *table, vector_8 v)
{
    const uint8x16_t quarter = vdupq_n_u8(64);
    vector_8 found = vqtbl4q_u8(table->quarters[0], v);
    for (int i = 1; i < 4; i++) {
        v = vsubq_u8(v, quarter);
        found = vqtbx4q_u8(found, table->quarters[i], v);
    }
    return found;
}

static inline vector_f32 f32_square_root(vector_f32 v)
{
    return vsqrtq_f32(v);
}

#endif
