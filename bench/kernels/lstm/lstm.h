// SPDX-License-Identifier: MIT
// A layer of LSTM cells over a sequence: m time steps of k inputs, n cells, state zero at the
// start.
//
//   z = W x[t] + b + R h[t-1], 4n values, gates i, f, g, o one behind the other
//   c = sigmoid(z_f) c + sigmoid(z_i) tanh(z_g)        h[t] = sigmoid(z_o) tanh(c)
//
// The input part is one matrix product over all steps, the recurrent part a product of one row each
// step; both are rows of the registry, chosen when packing. Between them stands the cell update,
// which is a fixed sequence of float operations (glue/elementary.h).
//
// 8 bits: x and h have zero points (input_zero_point, output_zero_point), W and R are symmetric,
// and
//   z = (float)(sum of W (x - zero) + bias_s32) * scale[j] + (float)(sum of R (h - zero)) *
//       recurrent_scale[j]
// with each product and the sum rounded, so scale is the input's step times that of the row of W,
// recurrent_scale the output's step times that of the row of R. The cell state stays float. h is
// stored as q = rne(clamp(h * residual_scale, low, high)) + output_zero_point: residual_scale is
// the reciprocal of the output's step. Integer sums are exact and the rest is a fixed sequence, so
// all instruction sets give the same bits.
#ifndef BITROOF_BENCH_KERNELS_LSTM_LSTM_H
#define BITROOF_BENCH_KERNELS_LSTM_LSTM_H

#include "bench/kernels/kernel.h"

// One step of all cells.
struct lstm_step {
    int64_t cells;
    bool is_float;
    // f32: z itself, [4 cells]. Else the int32 sums of the inputs and of the recurrence.
    const void *sums;
    const int32_t *recurrent_sums;
    const float *scale, *recurrent_scale; // [4 cells], 8 bits only
    float *state;                         // [cells] in whole vectors of 16
    void *output;                         // [cells]
    float output_scale, low, high;        // 8 bits only, as the header says
    int32_t zero_point;
};

typedef void lstm_cell_function(const struct lstm_step *step);

// kernel->micro.
struct lstm_micro {
    lstm_cell_function *update;
};

extern const struct kernel kernel_lstm_f32_reference, kernel_lstm_s8_reference;

// Bias or not; no other glue (the activation of struct glue is not looked at).
bool lstm_supports_problem(const struct kernel *kernel, const struct workload *workload);
// The same, and there are rows for the two products.
bool lstm_supports(const struct kernel *kernel, const struct workload *workload);
void lstm_work(const struct kernel *kernel, const struct workload *workload, struct work *work);
size_t lstm_packed_bytes(const struct kernel *kernel, const struct workload *workload);
void lstm_pack(const struct kernel *kernel, const struct workload *workload,
               const struct target *target, const struct parameters *parameters, void *packed);
size_t lstm_scratch_bytes(const struct kernel *kernel, const struct workload *workload,
                          int threads);
void lstm_run(const struct kernel *kernel, const struct workload *workload,
              const struct run_args *args);

#endif
