// SPDX-License-Identifier: MIT
// LRN and softmax for AVX-512.
#include "bench/kernels/glue/vector_avx512.h"

#include "bench/kernels/normalise/normalise_body.h"

static const struct normalise_micro LRN = {lrn}, SOFTMAX = {softmax};

const struct kernel kernel_lrn_f32_avx512 = {
    .name = "lrn_f32_avx512",
    .op = OP_LRN,
    .isa = ISA_AVX512,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_avx512_muladd",
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

const struct kernel kernel_lrn_s8_avx512 = {
    .name = "lrn_s8_avx512",
    .op = OP_LRN,
    .isa = ISA_AVX512,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_f32_avx512_muladd",
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

const struct kernel kernel_softmax_f32_avx512 = {
    .name = "softmax_f32_avx512",
    .op = OP_SOFTMAX,
    .isa = ISA_AVX512,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_avx512_muladd",
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

const struct kernel kernel_softmax_s8_avx512 = {
    .name = "softmax_s8_avx512",
    .op = OP_SOFTMAX,
    .isa = ISA_AVX512,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_f32_avx512_muladd",
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
