// SPDX-License-Identifier: MIT
// LSTM for AArch64 NEON (and with its dot product for the products).
#include "bench/kernels/glue/vector_neon.h"

#include "bench/kernels/lstm/lstm_body.h"

const struct kernel kernel_lstm_f32_neon = {
    .name = "lstm_f32_neon",
    .op = OP_LSTM,
    .isa = ISA_NEON,
    .algorithm = "steps",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_neon",
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

const struct kernel kernel_lstm_s8_neon = {
    .name = "lstm_s8_neon",
    .op = OP_LSTM,
    .isa = ISA_NEON,
    .algorithm = "steps",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_s8_neon",
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

const struct kernel kernel_lstm_s8_neondot = {
    .name = "lstm_s8_neondot",
    .op = OP_LSTM,
    .isa = ISA_NEONDOT,
    .algorithm = "steps",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_s8_neondot",
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
