// SPDX-License-Identifier: MIT
// LRN and softmax for AArch64 NEON.
#include "bench/kernels/glue/vector_neon.h"

#include "bench/kernels/normalise/normalise_body.h"

static const struct normalise_micro LRN = {lrn}, SOFTMAX = {softmax};

const struct kernel kernel_lrn_f32_neon = {
    .name = "lrn_f32_neon",
    .op = OP_LRN,
    .isa = ISA_NEON,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_neon_muladd",
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

const struct kernel kernel_lrn_s8_neon = {
    .name = "lrn_s8_neon",
    .op = OP_LRN,
    .isa = ISA_NEON,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_f32_neon_muladd",
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

const struct kernel kernel_softmax_f32_neon = {
    .name = "softmax_f32_neon",
    .op = OP_SOFTMAX,
    .isa = ISA_NEON,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_neon_muladd",
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

const struct kernel kernel_softmax_s8_neon = {
    .name = "softmax_s8_neon",
    .op = OP_SOFTMAX,
    .isa = ISA_NEON,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_f32_neon_muladd",
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
