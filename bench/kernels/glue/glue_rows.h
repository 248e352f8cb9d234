// SPDX-License-Identifier: MIT
// The separate glue passes as rows of the registry: OP_GLUE problems, one row for f32 and one for
// integers an instruction set; the problem names the pass. Included by glue_rows_<isa>.c.
#ifndef BITROOF_BENCH_KERNELS_GLUE_GLUE_ROWS_H
#define BITROOF_BENCH_KERNELS_GLUE_GLUE_ROWS_H

#include "bench/kernels/kernel.h"

extern const struct kernel kernel_glue_f32_reference, kernel_glue_s8_reference;

// f32: bias, batch norm, ReLU, ReLU6, add.
bool glue_supports_f32(const struct kernel *kernel, const struct workload *workload);
// Integers: bias of int32 sums, ReLU and ReLU6 (output_low..output_high of the parameters), add,
// requantise, dequantise, quantise, the 8 bits of either sign.
bool glue_supports_8bit(const struct kernel *kernel, const struct workload *workload);

// Executed operations of an element, each of adding, multiplying, comparing and converting counting
// one: bias 1, ReLU and ReLU6 2, f32 add 1, requantise 6, dequantise 3, quantise 5, 8-bit add 11,
// as shift/add; batch norm 2, as multiply-add.
void glue_work(const struct kernel *kernel, const struct workload *workload, struct work *work);

// Runs the pass by the functions of kernel->isa.
void glue_run(const struct kernel *kernel, const struct workload *workload,
              const struct run_args *args);

#endif
