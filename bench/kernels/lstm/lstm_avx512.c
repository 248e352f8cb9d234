// SPDX-License-Identifier: MIT
// LSTM for AVX-512 (integers: with VNNI for the products).
#include "bench/kernels/glue/vector_avx512.h"

#include "bench/kernels/lstm/lstm_body.h"

const struct kernel kernel_lstm_f32_avx512 = {
    .name = "lstm_f32_avx512",
    .op = OP_LSTM,
    .isa = ISA_AVX512,
    .algorithm = "steps",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_avx512",
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

const struct kernel kernel_lstm_s8_avx512vnni = {
    .name = "lstm_s8_avx512vnni",
    .op = OP_LSTM,
    .isa = ISA_AVX512VNNI,
    .algorithm = "steps",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_u8_avx512vnni",
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
