// SPDX-License-Identifier: MIT
// The plain list of the portable kernels; the references come last.
#include "bench/kernels/conv2d/conv2d_reference.h"
#include "bench/kernels/dwconv/dwconv.h"
#include "bench/kernels/glue/glue_rows.h"
#include "bench/kernels/glue/planes_passes.h"
#include "bench/kernels/lstm/lstm.h"
#include "bench/kernels/matmul/matmul.h"
#include "bench/kernels/normalise/normalise.h"
#include "bench/kernels/pool/pool.h"
#include "bench/kernels/registry.h"

extern const struct matmul_micro matmul_w1a8_4x4_portable;
extern const struct matmul_micro matmul_w1s8_4x4_portable;
extern const struct matmul_micro matmul_w2a8_4x4_portable;
extern const struct matmul_micro matmul_w2s8_4x4_portable;
extern const struct matmul_micro matmul_w5a8_4x4_portable;
extern const struct matmul_micro matmul_w5s8_4x4_portable;
extern const struct matmul_micro matmul_w4a8_4x4_portable;
extern const struct matmul_micro matmul_w4s8_4x4_portable;
extern const struct matmul_micro matmul_c4a8_4x4_portable;
extern const struct matmul_micro matmul_c4s8_4x4_portable;
extern const struct matmul_micro matmul_w4a8g32_4x4_portable;
extern const struct matmul_micro matmul_w4a8g64_4x4_portable;
extern const struct matmul_micro matmul_w4a8g128_4x4_portable;
extern const struct matmul_micro matmul_w4s8g32_4x4_portable;
extern const struct matmul_micro matmul_w4s8g64_4x4_portable;
extern const struct matmul_micro matmul_w4s8g128_4x4_portable;
extern const struct matmul_micro matmul_f32_4x4_portable;
extern const struct matmul_micro matmul_w4a32_4x4_portable;
extern const struct matmul_micro matmul_w4a32g32_4x4_portable;
extern const struct matmul_micro matmul_w4a32g64_4x4_portable;
extern const struct matmul_micro matmul_w4a32g128_4x4_portable;
extern const struct matmul_micro matmul_w4a32g32z_4x4_portable;
extern const struct matmul_micro matmul_bcq1g128_4x4_portable;
extern const struct matmul_micro matmul_bcq2g128_4x4_portable;
extern const struct matmul_micro matmul_bcq3g128_4x4_portable;
extern const struct matmul_micro matmul_bcq4g128_4x4_portable;
extern const struct matmul_micro matmul_s8_4x4_portable;
extern const struct matmul_micro matmul_u8_4x4_portable;
extern const struct matmul_micro matmul_planes_4x32_portable;
extern const struct matmul_micro matmul_planes_4x32_portable_lanes;
extern const struct matmul_micro matmul_lq1a2_4x32_portable;
extern const struct matmul_micro matmul_lq2a2_4x32_portable;
extern const struct matmul_micro matmul_lq3a3_4x32_portable;

const struct matmul_micro *const registry_portable_micros[] = {
    &matmul_w1a8_4x4_portable,
    &matmul_w1s8_4x4_portable,
    &matmul_w2a8_4x4_portable,
    &matmul_w2s8_4x4_portable,
    &matmul_w4a8_4x4_portable,
    &matmul_w4s8_4x4_portable,
    &matmul_w5a8_4x4_portable,
    &matmul_w5s8_4x4_portable,
    &matmul_c4a8_4x4_portable,
    &matmul_c4s8_4x4_portable,
    &matmul_w4a8g32_4x4_portable,
    &matmul_w4a8g64_4x4_portable,
    &matmul_w4a8g128_4x4_portable,
    &matmul_w4s8g32_4x4_portable,
    &matmul_w4s8g64_4x4_portable,
    &matmul_w4s8g128_4x4_portable,
    &matmul_w4a32_4x4_portable,
    &matmul_w4a32g32_4x4_portable,
    &matmul_w4a32g64_4x4_portable,
    &matmul_w4a32g128_4x4_portable,
    &matmul_w4a32g32z_4x4_portable,
    &matmul_f32_4x4_portable,
    &matmul_s8_4x4_portable,
    &matmul_u8_4x4_portable,
    &matmul_planes_4x32_portable_lanes,
    &matmul_planes_4x32_portable,
    &matmul_lq1a2_4x32_portable,
    &matmul_lq2a2_4x32_portable,
    &matmul_lq3a3_4x32_portable,
    &matmul_bcq1g128_4x4_portable,
    &matmul_bcq2g128_4x4_portable,
    &matmul_bcq3g128_4x4_portable,
    &matmul_bcq4g128_4x4_portable,
    NULL,
};

const struct kernel *const registry_portable_kernels[] = {
    &kernel_max_pool_planes_portable,
    &kernel_matmul_f32_reference,
    &kernel_matmul_s8_reference,
    &kernel_conv2d_f32_reference,
    &kernel_conv2d_s8_reference,
    &kernel_matmul_groups_reference,
    &kernel_conv2d_groups_reference,
    &kernel_matmul_planes_reference,
    &kernel_conv2d_planes_reference,
    &kernel_matmul_lq_reference,
    &kernel_conv2d_lq_reference,
    &kernel_matmul_weight_only_reference,
    &kernel_conv2d_weight_only_reference,
    &kernel_dwconv_f32_reference,
    &kernel_dwconv_s8_reference,
    &kernel_max_pool_f32_reference,
    &kernel_max_pool_s8_reference,
    &kernel_max_pool_planes_reference,
    &kernel_average_pool_f32_reference,
    &kernel_average_pool_s8_reference,
    &kernel_global_pool_f32_reference,
    &kernel_global_pool_s8_reference,
    &kernel_glue_f32_reference,
    &kernel_glue_s8_reference,
    &kernel_glue_planes_reference,
    &kernel_lrn_f32_reference,
    &kernel_lrn_s8_reference,
    &kernel_softmax_f32_reference,
    &kernel_softmax_s8_reference,
    &kernel_lstm_f32_reference,
    &kernel_lstm_s8_reference,
    NULL,
};
