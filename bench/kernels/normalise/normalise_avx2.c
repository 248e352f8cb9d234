// SPDX-License-Identifier: MIT
// LRN and softmax for AVX2.
#include "bench/kernels/glue/vector_avx2.h"

#include "bench/kernels/normalise/normalise_body.h"

static const struct normalise_micro LRN = {lrn}, SOFTMAX = {softmax};

const struct kernel kernel_lrn_f32_avx2 = {
    .name = "lrn_f32_avx2",
    .op = OP_LRN,
    .isa = ISA_AVX2,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_avx2_muladd",
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

const struct kernel kernel_lrn_s8_avx2 = {
    .name = "lrn_s8_avx2",
    .op = OP_LRN,
    .isa = ISA_AVX2,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_f32_avx2_muladd",
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

const struct kernel kernel_softmax_f32_avx2 = {
    .name = "softmax_f32_avx2",
    .op = OP_SOFTMAX,
    .isa = ISA_AVX2,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_avx2_muladd",
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

const struct kernel kernel_softmax_s8_avx2 = {
    .name = "softmax_s8_avx2",
    .op = OP_SOFTMAX,
    .isa = ISA_AVX2,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_f32_avx2_muladd",
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
