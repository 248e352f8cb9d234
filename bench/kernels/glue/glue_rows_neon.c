// SPDX-License-Identifier: MIT
// The rows of the separate glue passes on AArch64 NEON.
#include "bench/kernels/glue/glue_rows.h"
#include "bench/kernels/reference.h"

const struct kernel kernel_glue_f32_neon = {
    .name = "glue_f32_neon",
    .op = OP_GLUE,
    .isa = ISA_NEON,
    .algorithm = "pass",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_glue_f32_neon",
    .fused = false,
    .tiled = true,
    .supports = glue_supports_f32,
    .work = glue_work,
    .packed_bytes = glue_packed_bytes,
    .pack = glue_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = glue_run,
};

const struct kernel kernel_glue_f32_neon_function = {
    .name = "glue_f32_neon_function",
    .op = OP_GLUE,
    .isa = ISA_NEON,
    .algorithm = "pass",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_neon_muladd",
    .fused = false,
    .tiled = true,
    .supports = glue_supports_function,
    .work = glue_work,
    .packed_bytes = glue_packed_bytes,
    .pack = glue_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = glue_run,
};

const struct kernel kernel_glue_s8_neon = {
    .name = "glue_s8_neon",
    .op = OP_GLUE,
    .isa = ISA_NEON,
    .algorithm = "pass",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_glue_requantise_neon",
    .fused = false,
    .tiled = true,
    .supports = glue_supports_8bit,
    .work = glue_work,
    .packed_bytes = glue_packed_bytes,
    .pack = glue_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = glue_run,
};
