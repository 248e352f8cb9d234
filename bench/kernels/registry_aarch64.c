// SPDX-License-Identifier: MIT
// The plain list of the aarch64 kernels, best first within a precision.
#include "bench/kernels/ceiling/ceiling.h"
#include "bench/kernels/matmul/matmul.h"
#include "bench/kernels/registry.h"
#include "bench/kernels/stream/stream.h"

// Ends of the files in matmul/.
extern const struct matmul_micro matmul_f32_10x8_neon;
extern const struct matmul_micro matmul_f32_3x16_neon_skinny;
extern const struct matmul_micro matmul_s8_10x8_neondot;
extern const struct matmul_micro matmul_s8_4x4_neon;
extern const struct matmul_micro matmul_s8w7_4x4_neon;
extern const struct matmul_micro matmul_w4a8_8x8_neondot;
extern const struct matmul_micro matmul_w4s8_8x8_neondot;
extern const struct matmul_micro matmul_w2a8_5x4_neon;
extern const struct matmul_micro matmul_w2s8_5x4_neon;
extern const struct matmul_micro matmul_w4a8_5x4_neon;
extern const struct matmul_micro matmul_w4s8_5x4_neon;
extern const struct matmul_micro matmul_w5a8_5x4_neon;
extern const struct matmul_micro matmul_w5s8_5x4_neon;
extern const struct matmul_micro matmul_w2a8_8x8_neondot;
extern const struct matmul_micro matmul_w2s8_8x8_neondot;
extern const struct matmul_micro matmul_w4a8g32_6x8_neondot;
extern const struct matmul_micro matmul_w4a8g64_6x8_neondot;
extern const struct matmul_micro matmul_w4a8g128_6x8_neondot;
extern const struct matmul_micro matmul_w4a8g32z_6x8_neondot;
extern const struct matmul_micro matmul_w4s8g32_6x8_neondot;
extern const struct matmul_micro matmul_w4s8g64_6x8_neondot;
extern const struct matmul_micro matmul_w4s8g128_6x8_neondot;
extern const struct matmul_micro matmul_w4s8g32z_6x8_neondot;
extern const struct matmul_micro matmul_w4a8g32_6x8_neon;
extern const struct matmul_micro matmul_w4a8g64_6x8_neon;
extern const struct matmul_micro matmul_w4a8g128_6x8_neon;
extern const struct matmul_micro matmul_w4a8g32z_6x8_neon;
extern const struct matmul_micro matmul_w4s8g32_6x8_neon;
extern const struct matmul_micro matmul_w4s8g64_6x8_neon;
extern const struct matmul_micro matmul_w4s8g128_6x8_neon;
extern const struct matmul_micro matmul_w4s8g32z_6x8_neon;
extern const struct matmul_micro matmul_c4a8_8x8_neondot;
extern const struct matmul_micro matmul_c4s8_8x8_neondot;
extern const struct matmul_micro matmul_c4a8_6x8_neon;
extern const struct matmul_micro matmul_c4s8_6x8_neon;
extern const struct matmul_micro matmul_w4a32_6x8_neon;
extern const struct matmul_micro matmul_w4a32g32_6x8_neon;
extern const struct matmul_micro matmul_w4a32g64_6x8_neon;
extern const struct matmul_micro matmul_w4a32g128_6x8_neon;
extern const struct matmul_micro matmul_w4a32g32z_6x8_neon;
extern const struct matmul_micro matmul_bcq1g128_1x8_neon_lookup;
extern const struct matmul_micro matmul_bcq2g128_1x8_neon_lookup;
extern const struct matmul_micro matmul_bcq3g128_1x8_neon_lookup;
extern const struct matmul_micro matmul_bcq4g128_1x8_neon_lookup;
extern const struct matmul_micro matmul_w1a8_2x32_neon_lookup;
extern const struct matmul_micro matmul_w2a8_2x32_neon_lookup;
extern const struct matmul_micro matmul_w4a8_2x32_neon_lookup;
extern const struct matmul_micro matmul_planes_4x32_neon;
extern const struct matmul_micro matmul_lq1a2_4x32_neon;
extern const struct matmul_micro matmul_lq2a2_4x32_neon;
extern const struct matmul_micro matmul_lq3a3_4x32_neon;
extern const struct matmul_micro matmul_planes_4x32_neon_lanes;
extern const struct matmul_micro matmul_planes_8x32_neon_bytes;

// Ends of the files in ceiling/.
extern const struct ceiling ceiling_b1_neon;
extern const struct ceiling ceiling_b1a32_neon_lookup;
extern const struct ceiling ceiling_b1_portable;
extern const struct ceiling ceiling_f32_neon;
extern const struct ceiling ceiling_f32_neon_muladd;
extern const struct ceiling ceiling_glue_f32_neon;
extern const struct ceiling ceiling_glue_requantise_neon;
extern const struct ceiling ceiling_s16_neon;
extern const struct ceiling ceiling_s8_neon;
extern const struct ceiling ceiling_s8_neondot;
extern const struct ceiling ceiling_s8w7_neon;
extern const struct ceiling ceiling_u2_neon;
extern const struct ceiling ceiling_u8w1_neon_lookup;
extern const struct ceiling ceiling_u8w2_neon_lookup;
extern const struct ceiling ceiling_u8w4_neon_lookup;
extern const struct ceiling ceiling_w4a8_neon;

// Ends of the files in stream/.
extern const struct stream_family stream_neon;
extern const struct stream_family stream_portable;

// Ends of the files in dwconv/.
extern const struct kernel kernel_dwconv_s8_neon, kernel_dwconv_s8_neon_unfused;
extern const struct kernel kernel_dwconv_f32_neon, kernel_dwconv_f32_neon_unfused;

// Ends of the files in pool/ and glue/.
extern const struct kernel kernel_max_pool_f32_neon, kernel_max_pool_s8_neon;
extern const struct kernel kernel_average_pool_f32_neon, kernel_average_pool_s8_neon;
extern const struct kernel kernel_global_pool_f32_neon, kernel_global_pool_s8_neon;
extern const struct kernel kernel_glue_f32_neon_function;
extern const struct kernel kernel_glue_f32_neon, kernel_glue_s8_neon, kernel_glue_planes_neon;
extern const struct kernel kernel_max_pool_planes_neon;

// Ends of the files in normalise/.
extern const struct kernel kernel_lrn_f32_neon, kernel_lrn_s8_neon;
extern const struct kernel kernel_softmax_f32_neon, kernel_softmax_s8_neon;

// Ends of the files in lstm/.
extern const struct kernel kernel_lstm_f32_neon;
extern const struct kernel kernel_lstm_s8_neondot;
extern const struct kernel kernel_lstm_s8_neon;

// clang-format off
const struct matmul_micro *const registry_arch_micros[] = {
    &matmul_f32_3x16_neon_skinny,
    &matmul_f32_10x8_neon,
    &matmul_s8_10x8_neondot,
    &matmul_w1a8_2x32_neon_lookup,
    &matmul_w2a8_8x8_neondot,
    &matmul_w2s8_8x8_neondot,
    &matmul_w2a8_5x4_neon,
    &matmul_w2s8_5x4_neon,
    &matmul_w2a8_2x32_neon_lookup,
    &matmul_w4a8_8x8_neondot,
    &matmul_w4s8_8x8_neondot,
    &matmul_w4a8_5x4_neon,
    &matmul_w4s8_5x4_neon,
    &matmul_w4a8_2x32_neon_lookup,
    &matmul_w5a8_5x4_neon,
    &matmul_w5s8_5x4_neon,
    &matmul_w4a8g32_6x8_neondot,
    &matmul_w4a8g64_6x8_neondot,
    &matmul_w4a8g128_6x8_neondot,
    &matmul_w4a8g32z_6x8_neondot,
    &matmul_w4s8g32_6x8_neondot,
    &matmul_w4s8g64_6x8_neondot,
    &matmul_w4s8g128_6x8_neondot,
    &matmul_w4s8g32z_6x8_neondot,
    &matmul_w4a8g32_6x8_neon,
    &matmul_w4a8g64_6x8_neon,
    &matmul_w4a8g128_6x8_neon,
    &matmul_w4a8g32z_6x8_neon,
    &matmul_w4s8g32_6x8_neon,
    &matmul_w4s8g64_6x8_neon,
    &matmul_w4s8g128_6x8_neon,
    &matmul_w4s8g32z_6x8_neon,
    &matmul_w4a32_6x8_neon,
    &matmul_w4a32g32_6x8_neon,
    &matmul_w4a32g64_6x8_neon,
    &matmul_w4a32g128_6x8_neon,
    &matmul_w4a32g32z_6x8_neon,
    &matmul_bcq1g128_1x8_neon_lookup,
    &matmul_bcq2g128_1x8_neon_lookup,
    &matmul_bcq3g128_1x8_neon_lookup,
    &matmul_bcq4g128_1x8_neon_lookup,
    &matmul_c4a8_8x8_neondot,
    &matmul_c4s8_8x8_neondot,
    &matmul_c4a8_6x8_neon,
    &matmul_c4s8_6x8_neon,
    &matmul_s8w7_4x4_neon,
    &matmul_s8_4x4_neon,
    &matmul_planes_8x32_neon_bytes,
    &matmul_planes_4x32_neon_lanes,
    &matmul_lq1a2_4x32_neon,
    &matmul_lq2a2_4x32_neon,
    &matmul_lq3a3_4x32_neon,
    &matmul_planes_4x32_neon,
    NULL,
};
// clang-format on

const struct kernel *const registry_arch_kernels[] = {
    &kernel_dwconv_f32_neon,
    &kernel_dwconv_s8_neon,
    &kernel_dwconv_f32_neon_unfused,
    &kernel_dwconv_s8_neon_unfused,
    &kernel_max_pool_f32_neon,
    &kernel_max_pool_s8_neon,
    &kernel_average_pool_f32_neon,
    &kernel_average_pool_s8_neon,
    &kernel_global_pool_f32_neon,
    &kernel_global_pool_s8_neon,
    &kernel_glue_f32_neon,
    &kernel_glue_f32_neon_function,
    &kernel_glue_s8_neon,
    &kernel_lrn_f32_neon,
    &kernel_lrn_s8_neon,
    &kernel_softmax_f32_neon,
    &kernel_softmax_s8_neon,
    &kernel_lstm_f32_neon,
    &kernel_lstm_s8_neondot,
    &kernel_lstm_s8_neon,
    &kernel_glue_planes_neon,
    &kernel_max_pool_planes_neon,
    NULL,
};

const struct ceiling *const registry_arch_ceilings[] = {
    &ceiling_f32_neon,
    &ceiling_s8_neon,
    &ceiling_s8w7_neon,
    &ceiling_s16_neon,
    &ceiling_w4a8_neon,
    &ceiling_u2_neon,
    &ceiling_u8w1_neon_lookup,
    &ceiling_u8w2_neon_lookup,
    &ceiling_u8w4_neon_lookup,
    &ceiling_s8_neondot,
    &ceiling_b1_neon,
    &ceiling_b1a32_neon_lookup,
    &ceiling_b1_portable,
    &ceiling_f32_neon_muladd,
    &ceiling_glue_f32_neon,
    &ceiling_glue_requantise_neon,
    NULL,
};

const struct stream_family *const registry_arch_streams[] = {
    &stream_neon,
    &stream_portable,
    NULL,
};
