// SPDX-License-Identifier: MIT
// LRN and softmax in plain C: the definition that the vector versions must meet bit by bit.
#include "bench/kernels/glue/elementary.h"
#include "bench/kernels/normalise/normalise.h"
#include "bench/kernels/reference.h"

static float load(const struct normalise_call *k, int64_t pixel, int64_t c)
{
    const int64_t at = pixel * k->input_stride + c;
    if (k->is_float)
        return ((const float *)k->input)[at];
    return (float)(reference_load_8bit(k->input, at, !k->is_signed) - k->input_zero_point);
}

static void store(const struct normalise_call *k, int64_t pixel, int64_t c, float y)
{
    const int64_t at = pixel * k->output_stride + c;
    if (k->is_float) {
        ((float *)k->output)[at] = y;
        return;
    }
    float v = y * k->output_scale;
    v = v > k->low ? v : k->low;
    v = v < k->high ? v : k->high;
    ((uint8_t *)k->output)[at] = (uint8_t)(uint32_t)((int32_t)lrintf(v) + k->zero_point);
}

static void lrn(const struct normalise_call *k)
{
    const float factor = k->alpha / (float)k->window;
    for (int64_t pixel = 0; pixel < k->pixels; pixel++)
        for (int64_t c = 0; c < k->channels; c++) {
            float sum = 0.0f;
            for (int64_t i = c - k->window / 2; i <= c + k->window / 2; i++) {
                float x = i < 0 || i >= k->channels ? 0.0f : load(k, pixel, i) * k->step;
                sum = sum + x * x;
            }
            float d = factor * sum + k->k, power;
            if (k->beta == 0.75f)
                power = sqrtf(d) * sqrtf(sqrtf(d));
            else
                power = powf(d, k->beta);
            store(k, pixel, c, load(k, pixel, c) * k->step / power);
        }
}

static void softmax(const struct normalise_call *k)
{
    for (int64_t pixel = 0; pixel < k->pixels; pixel++) {
        float most = load(k, pixel, 0);
        for (int64_t c = 1; c < k->channels; c++)
            most = load(k, pixel, c) > most ? load(k, pixel, c) : most;
        float sums[NORMALISE_LANES] = {0};
        for (int64_t c = 0; c < k->channels; c++) {
            k->row[c] = elementary_exp((load(k, pixel, c) - most) * k->step);
            sums[c % NORMALISE_LANES] += k->row[c];
        }
        for (int width = NORMALISE_LANES / 2; width > 0; width /= 2)
            for (int i = 0; i < width; i++)
                sums[i] += sums[i + width];
        const float factor = 1.0f / sums[0];
        for (int64_t c = 0; c < k->channels; c++)
            store(k, pixel, c, k->row[c] * factor);
    }
}

static const struct normalise_micro LRN = {lrn}, SOFTMAX = {softmax};

const struct kernel kernel_lrn_f32_reference = {
    .name = "lrn_f32_portable_reference",
    .op = OP_LRN,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "",
    .fused = true,
    .tiled = true,
    .micro = &LRN,
    .supports = normalise_supports,
    .work = normalise_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = normalise_scratch_bytes,
    .run = normalise_run,
};

const struct kernel kernel_lrn_s8_reference = {
    .name = "lrn_s8_portable_reference",
    .op = OP_LRN,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "",
    .fused = true,
    .tiled = true,
    .micro = &LRN,
    .supports = normalise_supports,
    .work = normalise_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = normalise_scratch_bytes,
    .run = normalise_run,
};

const struct kernel kernel_softmax_f32_reference = {
    .name = "softmax_f32_portable_reference",
    .op = OP_SOFTMAX,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "",
    .fused = true,
    .tiled = true,
    .micro = &SOFTMAX,
    .supports = normalise_supports,
    .work = normalise_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = normalise_scratch_bytes,
    .run = normalise_run,
};

const struct kernel kernel_softmax_s8_reference = {
    .name = "softmax_s8_portable_reference",
    .op = OP_SOFTMAX,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "",
    .fused = true,
    .tiled = true,
    .micro = &SOFTMAX,
    .supports = normalise_supports,
    .work = normalise_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = normalise_scratch_bytes,
    .run = normalise_run,
};
