// SPDX-License-Identifier: MIT
// Pooling on AArch64 NEON.
#include "bench/kernels/glue/vector_neon.h"

#include "bench/kernels/pool/pool_body.h"

const struct kernel kernel_max_pool_f32_neon = {
    .name = "max_pool_f32_neon",
    .op = OP_MAX_POOL,
    .isa = ISA_NEON,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_glue_f32_neon",
    .fused = true,
    .tiled = true,
    .tolerance = 0,
    .supports = pool_supports_f32,
    .work = pool_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_max_pool_s8_neon = {
    .name = "max_pool_s8_neon",
    .op = OP_MAX_POOL,
    .isa = ISA_NEON,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "",
    .fused = true,
    .tiled = true,
    .tolerance = 0,
    .supports = pool_supports_8bit,
    .work = pool_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_average_pool_f32_neon = {
    .name = "average_pool_f32_neon",
    .op = OP_AVERAGE_POOL,
    .isa = ISA_NEON,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_glue_f32_neon",
    .fused = true,
    .tiled = true,
    .tolerance = 2.0,
    .supports = pool_supports_f32,
    .work = pool_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_average_pool_s8_neon = {
    .name = "average_pool_s8_neon",
    .op = OP_AVERAGE_POOL,
    .isa = ISA_NEON,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_glue_f32_neon",
    .fused = true,
    .tiled = true,
    .tolerance = 0,
    .supports = pool_supports_8bit,
    .work = pool_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_global_pool_f32_neon = {
    .name = "global_pool_f32_neon",
    .op = OP_GLOBAL_POOL,
    .isa = ISA_NEON,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_glue_f32_neon",
    .fused = true,
    .tiled = true,
    .tolerance = 2.0,
    .supports = pool_supports_f32,
    .work = pool_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_global_pool_s8_neon = {
    .name = "global_pool_s8_neon",
    .op = OP_GLOBAL_POOL,
    .isa = ISA_NEON,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_glue_f32_neon",
    .fused = true,
    .tiled = true,
    .tolerance = 0,
    .supports = pool_supports_8bit,
    .work = pool_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};
