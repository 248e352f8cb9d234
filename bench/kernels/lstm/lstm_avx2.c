// SPDX-License-Identifier: MIT
// LSTM for AVX2.
#include "bench/kernels/glue/vector_avx2.h"

#include "bench/kernels/lstm/lstm_body.h"

const struct kernel kernel_lstm_f32_avx2 = {
    .name = "lstm_f32_avx2",
    .op = OP_LSTM,
    .isa = ISA_AVX2,
    .algorithm = "steps",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_avx2",
    .fused = true,
    .tiled = true,
    .tolerance = 64.0,
    .micro = &LSTM,
    .supports = lstm_supports,
    .work = lstm_work,
    .packed_bytes = lstm_packed_bytes,
    .pack = lstm_pack,
    .scratch_bytes = lstm_scratch_bytes,
    .run = lstm_run,
};

const struct kernel kernel_lstm_s8_avx2 = {
    .name = "lstm_s8_avx2",
    .op = OP_LSTM,
    .isa = ISA_AVX2,
    .algorithm = "steps",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_s16_avx2",
    .fused = true,
    .tiled = true,
    .tolerance = 0,
    .micro = &LSTM,
    .supports = lstm_supports,
    .work = lstm_work,
    .packed_bytes = lstm_packed_bytes,
    .pack = lstm_pack,
    .scratch_bytes = lstm_scratch_bytes,
    .run = lstm_run,
};
