// SPDX-License-Identifier: MIT
// The plain list of the x86_64 kernels, best first within a precision.
#include "bench/kernels/ceiling/ceiling.h"
#include "bench/kernels/matmul/matmul.h"
#include "bench/kernels/registry.h"
#include "bench/kernels/stream/stream.h"

// Ends of the files in matmul/.
extern const struct matmul_micro matmul_f32_7x64_avx512_skinny;
extern const struct matmul_micro matmul_f32_14x16_avx512;
extern const struct matmul_micro matmul_f32_28x16_avx512;
extern const struct matmul_micro matmul_f32_14x32_avx512;
extern const struct matmul_micro matmul_u8_7x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_s8_7x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_f32_7x64_avx512;
extern const struct matmul_micro matmul_f32_2x32_avx2_skinny;
extern const struct matmul_micro matmul_f32_6x16_avx2;
extern const struct matmul_micro matmul_u8_14x16_avx512vnni;
extern const struct matmul_micro matmul_u8_28x16_avx512vnni;
extern const struct matmul_micro matmul_u8_14x32_avx512vnni;
extern const struct matmul_micro matmul_s8_14x16_avx512vnni;
extern const struct matmul_micro matmul_s8_28x16_avx512vnni;
extern const struct matmul_micro matmul_s8_14x32_avx512vnni;
extern const struct matmul_micro matmul_u8_7x64_avx2_skinny;
extern const struct matmul_micro matmul_s8_7x64_avx2_skinny;
extern const struct matmul_micro matmul_u8_6x16_avx2;
extern const struct matmul_micro matmul_s8_6x16_avx2;
extern const struct matmul_micro matmul_u8w7_6x16_avx2;
extern const struct matmul_micro matmul_s8w7_6x16_avx2;
extern const struct matmul_micro matmul_planes_7x64_avx512popcnt;
extern const struct matmul_micro matmul_planes_7x64_avx512vnni_lanes;
extern const struct matmul_micro matmul_w1a8_3x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w1s8_3x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w1a8_1x64_avx2_skinny;
extern const struct matmul_micro matmul_w1s8_1x64_avx2_skinny;
extern const struct matmul_micro matmul_w1a8_14x16_avx512vnni;
extern const struct matmul_micro matmul_w1s8_14x16_avx512vnni;
extern const struct matmul_micro matmul_w1a8_6x16_avx2;
extern const struct matmul_micro matmul_w1s8_6x16_avx2;
extern const struct matmul_micro matmul_w2a8_7x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w2s8_7x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w2a8_1x64_avx2_skinny;
extern const struct matmul_micro matmul_w2a8_6x16_avx2;
extern const struct matmul_micro matmul_w2s8_1x64_avx2_skinny;
extern const struct matmul_micro matmul_w2a8_4x16_avx2_lookup;
extern const struct matmul_micro matmul_w2s8_6x16_avx2;
extern const struct matmul_micro matmul_w5a8_7x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w5s8_7x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w5a8_14x16_avx512vnni;
extern const struct matmul_micro matmul_w5s8_14x16_avx512vnni;
extern const struct matmul_micro matmul_w5a8_6x16_avx2;
extern const struct matmul_micro matmul_w5s8_6x16_avx2;
extern const struct matmul_micro matmul_esb4a8_6x16_avx2;
extern const struct matmul_micro matmul_esb4s8_6x16_avx2;
extern const struct matmul_micro matmul_pot4a8_6x16_avx2;
extern const struct matmul_micro matmul_pot4s8_6x16_avx2;
extern const struct matmul_micro matmul_w4a8_7x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w4s8_7x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w4a8_1x64_avx2_skinny;
extern const struct matmul_micro matmul_w4a8_6x16_avx2;
extern const struct matmul_micro matmul_w4s8_1x64_avx2_skinny;
extern const struct matmul_micro matmul_w4a8_4x8_avx2_lookup;
extern const struct matmul_micro matmul_w4s8_6x16_avx2;
extern const struct matmul_micro matmul_c4a8_7x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_c4a8_7x64_avx2_skinny;
extern const struct matmul_micro matmul_c4s8_7x64_avx2_skinny;
extern const struct matmul_micro matmul_c4a8_6x16_avx2;
extern const struct matmul_micro matmul_c4s8_6x16_avx2;
extern const struct matmul_micro matmul_c4s8_7x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w4a8g32_3x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w2a8g32_3x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w4a8g64_3x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w2a8g64_3x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w4a8g128_3x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w2a8g128_3x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w4s8g32_3x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w2s8g32_3x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w4s8g64_3x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w2s8g64_3x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w4s8g128_3x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w2s8g128_3x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w4a8g32_12x16_avx512vnni;
extern const struct matmul_micro matmul_w2a8g32_12x16_avx512vnni;
extern const struct matmul_micro matmul_w4a8g64_12x16_avx512vnni;
extern const struct matmul_micro matmul_w2a8g64_12x16_avx512vnni;
extern const struct matmul_micro matmul_w4a8g128_12x16_avx512vnni;
extern const struct matmul_micro matmul_w2a8g128_12x16_avx512vnni;
extern const struct matmul_micro matmul_w4s8g32_12x16_avx512vnni;
extern const struct matmul_micro matmul_w2s8g32_12x16_avx512vnni;
extern const struct matmul_micro matmul_w4s8g64_12x16_avx512vnni;
extern const struct matmul_micro matmul_w2s8g64_12x16_avx512vnni;
extern const struct matmul_micro matmul_w4s8g128_12x16_avx512vnni;
extern const struct matmul_micro matmul_w2s8g128_12x16_avx512vnni;
extern const struct matmul_micro matmul_w4a8g32z_12x16_avx512vnni;
extern const struct matmul_micro matmul_w4s8g32z_12x16_avx512vnni;
extern const struct matmul_micro matmul_w4a8g32_6x16_avx2;
extern const struct matmul_micro matmul_w2a8g32_6x16_avx2;
extern const struct matmul_micro matmul_w4a8g64_6x16_avx2;
extern const struct matmul_micro matmul_w2a8g64_6x16_avx2;
extern const struct matmul_micro matmul_w4a8g128_6x16_avx2;
extern const struct matmul_micro matmul_w2a8g128_6x16_avx2;
extern const struct matmul_micro matmul_w4a8g32z_6x16_avx2;
extern const struct matmul_micro matmul_w4s8g32_6x16_avx2;
extern const struct matmul_micro matmul_w2s8g32_6x16_avx2;
extern const struct matmul_micro matmul_w4s8g64_6x16_avx2;
extern const struct matmul_micro matmul_w2s8g64_6x16_avx2;
extern const struct matmul_micro matmul_w4s8g128_6x16_avx2;
extern const struct matmul_micro matmul_w2s8g128_6x16_avx2;
extern const struct matmul_micro matmul_w4s8g32z_6x16_avx2;
extern const struct matmul_micro matmul_w4a32_1x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w4a32g32_1x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w4a32g64_1x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w4a32g128_1x64_avx512vnni_skinny;
extern const struct matmul_micro matmul_w4a32_6x16_avx512vnni;
extern const struct matmul_micro matmul_w4a32g32_6x16_avx512vnni;
extern const struct matmul_micro matmul_w4a32g64_6x16_avx512vnni;
extern const struct matmul_micro matmul_w4a32g128_6x16_avx512vnni;
extern const struct matmul_micro matmul_w4a32g32z_6x16_avx512vnni;
extern const struct matmul_micro matmul_w4a32_1x16_avx2_skinny;
extern const struct matmul_micro matmul_w4a32g32_1x16_avx2_skinny;
extern const struct matmul_micro matmul_w4a32g64_1x16_avx2_skinny;
extern const struct matmul_micro matmul_w4a32g128_1x16_avx2_skinny;
extern const struct matmul_micro matmul_w4a32_3x8_avx2;
extern const struct matmul_micro matmul_w4a32g32_3x8_avx2;
extern const struct matmul_micro matmul_w4a32g64_3x8_avx2;
extern const struct matmul_micro matmul_w4a32g128_3x8_avx2;
extern const struct matmul_micro matmul_w4a32g32z_3x8_avx2;
extern const struct matmul_micro matmul_bcq1g128_1x64_avx512_lookup;
extern const struct matmul_micro matmul_bcq2g128_1x64_avx512_lookup;
extern const struct matmul_micro matmul_bcq3g128_1x64_avx512_lookup;
extern const struct matmul_micro matmul_bcq4g128_1x64_avx512_lookup;
extern const struct matmul_micro matmul_bcq1g128_1x32_avx2_lookup;
extern const struct matmul_micro matmul_bcq2g128_1x32_avx2_lookup;
extern const struct matmul_micro matmul_bcq3g128_1x32_avx2_lookup;
extern const struct matmul_micro matmul_bcq4g128_1x32_avx2_lookup;
extern const struct matmul_micro matmul_w4a8_14x16_avx512vnni;
extern const struct matmul_micro matmul_w4s8_14x16_avx512vnni;
extern const struct matmul_micro matmul_c4a8_14x16_avx512vnni;
extern const struct matmul_micro matmul_c4s8_14x16_avx512vnni;
extern const struct matmul_micro matmul_w2a8_14x16_avx512vnni;
extern const struct matmul_micro matmul_w2s8_14x16_avx512vnni;
extern const struct matmul_micro matmul_f32_14x16_avx512_merged;
extern const struct matmul_micro matmul_u8_14x16_avx512vnni_merged;
extern const struct matmul_micro matmul_s8_14x16_avx512vnni_merged;
extern const struct matmul_micro matmul_f32_8x8_avx2_merged;
extern const struct matmul_micro matmul_u8_8x8_avx2_merged;
extern const struct matmul_micro matmul_s8_8x8_avx2_merged;
extern const struct matmul_micro matmul_planes_6x64_avx2;
extern const struct matmul_micro matmul_planes_6x32_avx2_lanes;
extern const struct matmul_micro matmul_lq1a2_7x64_avx512popcnt;
extern const struct matmul_micro matmul_lq2a2_7x64_avx512popcnt;
extern const struct matmul_micro matmul_lq3a3_7x64_avx512popcnt;
extern const struct matmul_micro matmul_lq1a2_6x64_avx2;
extern const struct matmul_micro matmul_lq2a2_6x64_avx2;
extern const struct matmul_micro matmul_lq3a3_6x64_avx2;

// Ends of the files in ceiling/.
extern const struct ceiling ceiling_f32_avx512;
extern const struct ceiling ceiling_f32_avx2;
extern const struct ceiling ceiling_f32_sse41;
extern const struct ceiling ceiling_u8_avx512vnni;
extern const struct ceiling ceiling_s16_avx512;
extern const struct ceiling ceiling_s16_avx2;
extern const struct ceiling ceiling_u8w7_avx2;
extern const struct ceiling ceiling_u8w4_avx2;
extern const struct ceiling ceiling_u8w5_avx2;
extern const struct ceiling ceiling_u8w4_avx2_lookup;
extern const struct ceiling ceiling_u8w2_avx2_lookup;
extern const struct ceiling ceiling_b1a32_avx512_lookup;
extern const struct ceiling ceiling_b1a32_avx2_lookup;
extern const struct ceiling ceiling_u8_sse41;
extern const struct ceiling ceiling_b1_avx512popcnt;
extern const struct ceiling ceiling_b1_avx512popcnt_csa;
extern const struct ceiling ceiling_b1_avx2;
extern const struct ceiling ceiling_b1_avx2_csa;
extern const struct ceiling ceiling_b1_avx2_table;
extern const struct ceiling ceiling_b1_portable;
extern const struct ceiling ceiling_f32_avx512_muladd;
extern const struct ceiling ceiling_f32_avx2_muladd;
extern const struct ceiling ceiling_glue_f32_avx512;
extern const struct ceiling ceiling_glue_f32_avx2;
extern const struct ceiling ceiling_glue_requantise_avx512;
extern const struct ceiling ceiling_glue_requantise_avx2;

// Ends of the files in stream/.
extern const struct stream_family stream_avx512;
extern const struct stream_family stream_avx2;
extern const struct stream_family stream_portable;

// Ends of the files in dwconv/.
extern const struct kernel kernel_dwconv_f32_avx512, kernel_dwconv_f32_avx512_unfused;
extern const struct kernel kernel_dwconv_s8_avx512vnni, kernel_dwconv_s8_avx512vnni_unfused;
extern const struct kernel kernel_dwconv_s8_avx2_columns;
extern const struct kernel kernel_dwconv_s8_avx2, kernel_dwconv_s8_avx2_unfused;
extern const struct kernel kernel_dwconv_u8w7_avx2, kernel_dwconv_s8w7_avx2;
extern const struct kernel kernel_dwconv_f32_avx2, kernel_dwconv_f32_avx2_unfused;

// Ends of the files in pool/ and glue/.
extern const struct kernel kernel_max_pool_f32_avx512, kernel_max_pool_s8_avx512;
extern const struct kernel kernel_average_pool_f32_avx512, kernel_average_pool_s8_avx512;
extern const struct kernel kernel_global_pool_f32_avx512, kernel_global_pool_s8_avx512;
extern const struct kernel kernel_glue_f32_avx512, kernel_glue_s8_avx512;
extern const struct kernel kernel_max_pool_f32_avx2, kernel_max_pool_s8_avx2;
extern const struct kernel kernel_average_pool_f32_avx2, kernel_average_pool_s8_avx2;
extern const struct kernel kernel_global_pool_f32_avx2, kernel_global_pool_s8_avx2;
extern const struct kernel kernel_glue_f32_avx512_function, kernel_glue_f32_avx2_function;
extern const struct kernel kernel_glue_f32_avx2, kernel_glue_s8_avx2;
extern const struct kernel kernel_glue_planes_avx512, kernel_glue_planes_avx2;
extern const struct kernel kernel_max_pool_planes_avx2;

// Ends of the files in normalise/.
extern const struct kernel kernel_lrn_f32_avx512, kernel_lrn_s8_avx512;
extern const struct kernel kernel_softmax_f32_avx512, kernel_softmax_s8_avx512;
extern const struct kernel kernel_lrn_f32_avx2, kernel_lrn_s8_avx2;
extern const struct kernel kernel_softmax_f32_avx2, kernel_softmax_s8_avx2;

// Ends of the files in lstm/.
extern const struct kernel kernel_lstm_f32_avx512;
extern const struct kernel kernel_lstm_f32_avx2;
extern const struct kernel kernel_lstm_s8_avx512vnni;
extern const struct kernel kernel_lstm_s8_avx2;

const struct matmul_micro *const registry_arch_micros[] = {
    // Narrow weights first: wider kernels take them too.
    &matmul_w2a8g32_3x64_avx512vnni_skinny,
    &matmul_w2a8g64_3x64_avx512vnni_skinny,
    &matmul_w2a8g128_3x64_avx512vnni_skinny,
    &matmul_w2s8g32_3x64_avx512vnni_skinny,
    &matmul_w2s8g64_3x64_avx512vnni_skinny,
    &matmul_w2s8g128_3x64_avx512vnni_skinny,
    &matmul_w2a8g32_12x16_avx512vnni,
    &matmul_w2a8g64_12x16_avx512vnni,
    &matmul_w2a8g128_12x16_avx512vnni,
    &matmul_w2s8g32_12x16_avx512vnni,
    &matmul_w2s8g64_12x16_avx512vnni,
    &matmul_w2s8g128_12x16_avx512vnni,
    &matmul_w2a8g32_6x16_avx2,
    &matmul_w2a8g64_6x16_avx2,
    &matmul_w2a8g128_6x16_avx2,
    &matmul_w2s8g32_6x16_avx2,
    &matmul_w2s8g64_6x16_avx2,
    &matmul_w2s8g128_6x16_avx2,
    &matmul_w4a8g32_3x64_avx512vnni_skinny,
    &matmul_w4a8g64_3x64_avx512vnni_skinny,
    &matmul_w4a8g128_3x64_avx512vnni_skinny,
    &matmul_w4s8g32_3x64_avx512vnni_skinny,
    &matmul_w4s8g64_3x64_avx512vnni_skinny,
    &matmul_w4s8g128_3x64_avx512vnni_skinny,
    &matmul_w4a8g32_12x16_avx512vnni,
    &matmul_w4a8g64_12x16_avx512vnni,
    &matmul_w4a8g128_12x16_avx512vnni,
    &matmul_w4s8g32_12x16_avx512vnni,
    &matmul_w4s8g64_12x16_avx512vnni,
    &matmul_w4s8g128_12x16_avx512vnni,
    &matmul_w4a8g32z_12x16_avx512vnni,
    &matmul_w4s8g32z_12x16_avx512vnni,
    &matmul_w4a8g32_6x16_avx2,
    &matmul_w4a8g64_6x16_avx2,
    &matmul_w4a8g128_6x16_avx2,
    &matmul_w4a8g32z_6x16_avx2,
    &matmul_w4s8g32_6x16_avx2,
    &matmul_w4s8g64_6x16_avx2,
    &matmul_w4s8g128_6x16_avx2,
    &matmul_w4s8g32z_6x16_avx2,
    &matmul_w4a32_1x64_avx512vnni_skinny,
    &matmul_w4a32g32_1x64_avx512vnni_skinny,
    &matmul_w4a32g64_1x64_avx512vnni_skinny,
    &matmul_w4a32g128_1x64_avx512vnni_skinny,
    &matmul_w4a32_6x16_avx512vnni,
    &matmul_w4a32g32_6x16_avx512vnni,
    &matmul_w4a32g64_6x16_avx512vnni,
    &matmul_w4a32g128_6x16_avx512vnni,
    &matmul_w4a32g32z_6x16_avx512vnni,
    &matmul_w4a32_1x16_avx2_skinny,
    &matmul_w4a32g32_1x16_avx2_skinny,
    &matmul_w4a32g64_1x16_avx2_skinny,
    &matmul_w4a32g128_1x16_avx2_skinny,
    &matmul_w4a32_3x8_avx2,
    &matmul_w4a32g32_3x8_avx2,
    &matmul_w4a32g64_3x8_avx2,
    &matmul_w4a32g128_3x8_avx2,
    &matmul_w4a32g32z_3x8_avx2,
    &matmul_bcq1g128_1x64_avx512_lookup,
    &matmul_bcq2g128_1x64_avx512_lookup,
    &matmul_bcq3g128_1x64_avx512_lookup,
    &matmul_bcq4g128_1x64_avx512_lookup,
    &matmul_bcq1g128_1x32_avx2_lookup,
    &matmul_bcq2g128_1x32_avx2_lookup,
    &matmul_bcq3g128_1x32_avx2_lookup,
    &matmul_bcq4g128_1x32_avx2_lookup,
    &matmul_w1a8_3x64_avx512vnni_skinny,
    &matmul_w1s8_3x64_avx512vnni_skinny,
    &matmul_w1a8_1x64_avx2_skinny,
    &matmul_w1s8_1x64_avx2_skinny,
    &matmul_w1a8_14x16_avx512vnni,
    &matmul_w1s8_14x16_avx512vnni,
    &matmul_w1a8_6x16_avx2,
    &matmul_w1s8_6x16_avx2,
    &matmul_w2a8_7x64_avx512vnni_skinny,
    &matmul_w2s8_7x64_avx512vnni_skinny,
    &matmul_w2a8_14x16_avx512vnni,
    &matmul_w2s8_14x16_avx512vnni,
    &matmul_w2a8_1x64_avx2_skinny,
    &matmul_w2a8_6x16_avx2,
    &matmul_w2s8_1x64_avx2_skinny,
    &matmul_w2a8_4x16_avx2_lookup,
    &matmul_w2s8_6x16_avx2,
    &matmul_w4a8_7x64_avx512vnni_skinny,
    &matmul_w4s8_7x64_avx512vnni_skinny,
    &matmul_w4a8_14x16_avx512vnni,
    &matmul_w4s8_14x16_avx512vnni,
    &matmul_w4a8_1x64_avx2_skinny,
    &matmul_w4a8_6x16_avx2,
    &matmul_w4s8_1x64_avx2_skinny,
    &matmul_w4a8_4x8_avx2_lookup,
    &matmul_w4s8_6x16_avx2,
    &matmul_w5a8_7x64_avx512vnni_skinny,
    &matmul_w5s8_7x64_avx512vnni_skinny,
    &matmul_w5a8_14x16_avx512vnni,
    &matmul_w5s8_14x16_avx512vnni,
    &matmul_w5a8_6x16_avx2,
    &matmul_w5s8_6x16_avx2,
    &matmul_c4a8_7x64_avx512vnni_skinny,
    &matmul_c4s8_7x64_avx512vnni_skinny,
    &matmul_c4a8_14x16_avx512vnni,
    &matmul_c4s8_14x16_avx512vnni,
    &matmul_c4a8_7x64_avx2_skinny,
    &matmul_c4s8_7x64_avx2_skinny,
    &matmul_esb4a8_6x16_avx2,
    &matmul_esb4s8_6x16_avx2,
    &matmul_pot4a8_6x16_avx2,
    &matmul_pot4s8_6x16_avx2,
    &matmul_c4a8_6x16_avx2,
    &matmul_c4s8_6x16_avx2,
    // Groups of few channels, which other tiles are mostly empty with.
    &matmul_f32_14x16_avx512_merged,
    &matmul_u8_14x16_avx512vnni_merged,
    &matmul_s8_14x16_avx512vnni_merged,
    &matmul_f32_7x64_avx512_skinny,
    &matmul_f32_14x16_avx512,
    &matmul_f32_28x16_avx512,
    &matmul_f32_7x64_avx512,
    &matmul_f32_14x32_avx512,
    &matmul_u8_7x64_avx512vnni_skinny,
    &matmul_f32_2x32_avx2_skinny,
    &matmul_f32_8x8_avx2_merged,
    &matmul_f32_6x16_avx2,
    &matmul_u8_14x16_avx512vnni,
    &matmul_u8_28x16_avx512vnni,
    &matmul_u8_14x32_avx512vnni,
    &matmul_u8_7x64_avx2_skinny,
    &matmul_u8_8x8_avx2_merged,
    &matmul_u8_6x16_avx2,
    &matmul_s8_7x64_avx512vnni_skinny,
    &matmul_s8_14x16_avx512vnni,
    &matmul_s8_28x16_avx512vnni,
    &matmul_s8_14x32_avx512vnni,
    &matmul_s8_7x64_avx2_skinny,
    &matmul_s8_8x8_avx2_merged,
    &matmul_s8_6x16_avx2,
    &matmul_u8w7_6x16_avx2,
    &matmul_s8w7_6x16_avx2,
    &matmul_planes_7x64_avx512vnni_lanes,
    &matmul_planes_7x64_avx512popcnt,
    &matmul_planes_6x32_avx2_lanes,
    &matmul_lq1a2_7x64_avx512popcnt,
    &matmul_lq2a2_7x64_avx512popcnt,
    &matmul_lq3a3_7x64_avx512popcnt,
    &matmul_lq1a2_6x64_avx2,
    &matmul_lq2a2_6x64_avx2,
    &matmul_lq3a3_6x64_avx2,
    &matmul_planes_6x64_avx2,
    NULL,
};

const struct kernel *const registry_arch_kernels[] = {
    &kernel_dwconv_f32_avx512,
    &kernel_dwconv_f32_avx2,
    &kernel_dwconv_s8_avx512vnni,
    &kernel_dwconv_s8_avx2_columns,
    &kernel_dwconv_s8_avx2,
    &kernel_dwconv_u8w7_avx2,
    &kernel_dwconv_s8w7_avx2,
    &kernel_dwconv_f32_avx512_unfused,
    &kernel_dwconv_f32_avx2_unfused,
    &kernel_dwconv_s8_avx512vnni_unfused,
    &kernel_dwconv_s8_avx2_unfused,
    &kernel_max_pool_f32_avx512,
    &kernel_max_pool_s8_avx512,
    &kernel_average_pool_f32_avx512,
    &kernel_average_pool_s8_avx512,
    &kernel_global_pool_f32_avx512,
    &kernel_global_pool_s8_avx512,
    &kernel_glue_f32_avx512,
    &kernel_glue_f32_avx512_function,
    &kernel_glue_s8_avx512,
    &kernel_glue_planes_avx512,
    &kernel_max_pool_f32_avx2,
    &kernel_max_pool_s8_avx2,
    &kernel_average_pool_f32_avx2,
    &kernel_average_pool_s8_avx2,
    &kernel_global_pool_f32_avx2,
    &kernel_global_pool_s8_avx2,
    &kernel_glue_f32_avx2,
    &kernel_glue_f32_avx2_function,
    &kernel_glue_s8_avx2,
    &kernel_glue_planes_avx2,
    &kernel_max_pool_planes_avx2,
    &kernel_lrn_f32_avx512,
    &kernel_lrn_s8_avx512,
    &kernel_softmax_f32_avx512,
    &kernel_softmax_s8_avx512,
    &kernel_lrn_f32_avx2,
    &kernel_lrn_s8_avx2,
    &kernel_softmax_f32_avx2,
    &kernel_softmax_s8_avx2,
    &kernel_lstm_f32_avx512,
    &kernel_lstm_f32_avx2,
    &kernel_lstm_s8_avx512vnni,
    &kernel_lstm_s8_avx2,
    NULL,
};

const struct ceiling *const registry_arch_ceilings[] = {
    &ceiling_f32_avx512,
    &ceiling_f32_avx2,
    &ceiling_f32_sse41,
    &ceiling_u8_avx512vnni,
    &ceiling_s16_avx512,
    &ceiling_s16_avx2,
    &ceiling_u8w7_avx2,
    &ceiling_u8w4_avx2,
    &ceiling_u8w5_avx2,
    &ceiling_u8w4_avx2_lookup,
    &ceiling_u8w2_avx2_lookup,
    &ceiling_b1a32_avx512_lookup,
    &ceiling_b1a32_avx2_lookup,
    &ceiling_u8_sse41,
    &ceiling_b1_avx512popcnt,
    &ceiling_b1_avx512popcnt_csa,
    &ceiling_b1_avx2,
    &ceiling_b1_avx2_csa,
    &ceiling_b1_avx2_table,
    &ceiling_b1_portable,
    &ceiling_f32_avx512_muladd,
    &ceiling_f32_avx2_muladd,
    &ceiling_glue_f32_avx512,
    &ceiling_glue_f32_avx2,
    &ceiling_glue_requantise_avx512,
    &ceiling_glue_requantise_avx2,
    NULL,
};

const struct stream_family *const registry_arch_streams[] = {
    &stream_avx512,
    &stream_avx2,
    &stream_portable,
    NULL,
};
