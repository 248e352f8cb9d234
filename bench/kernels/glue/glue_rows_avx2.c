// SPDX-License-Identifier: MIT
// The rows of the separate glue passes on AVX2.
#include "bench/kernels/glue/glue_rows.h"
#include "bench/kernels/reference.h"

const struct kernel kernel_glue_f32_avx2 = {
    .name = "glue_f32_avx2",
    .op = OP_GLUE,
    .isa = ISA_AVX2,
    .algorithm = "pass",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_glue_f32_avx2",
    .fused = false,
    .tiled = true,
    .supports = glue_supports_f32,
    .work = glue_work,
    .packed_bytes = glue_packed_bytes,
    .pack = glue_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = glue_run,
};

const struct kernel kernel_glue_f32_avx2_function = {
    .name = "glue_f32_avx2_function",
    .op = OP_GLUE,
    .isa = ISA_AVX2,
    .algorithm = "pass",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_avx2_muladd",
    .fused = false,
    .tiled = true,
    .supports = glue_supports_function,
    .work = glue_work,
    .packed_bytes = glue_packed_bytes,
    .pack = glue_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = glue_run,
};

const struct kernel kernel_glue_s8_avx2 = {
    .name = "glue_s8_avx2",
    .op = OP_GLUE,
    .isa = ISA_AVX2,
    .algorithm = "pass",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_glue_requantise_avx2",
    .fused = false,
    .tiled = true,
    .supports = glue_supports_8bit,
    .work = glue_work,
    .packed_bytes = glue_packed_bytes,
    .pack = glue_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = glue_run,
};
