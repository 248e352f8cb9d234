// SPDX-License-Identifier: MIT
// The separate glue passes as rows of the registry: OP_GLUE problems, one row for f32 and one for
// integers an instruction set; the problem names the pass. Included by glue_rows_<isa>.c.
//
// What a workload means here beyond its problem:
//   views          all strides; of a gather the input stride is also how many channels are stored
//   residual       the other operand of ADD, MULTIPLY ([pixels][c]) and SCALE ([batch][c]), whether
//                  glue.residual says so or not; of REQUANTISE the tensor to add before rounding,
//                  when glue.residual says so
//   raw_accumulator  DEQUANTISE reads int32 sums instead of 8 bits
// The rest of struct glue is not looked at.
#ifndef BITROOF_BENCH_KERNELS_GLUE_GLUE_ROWS_H
#define BITROOF_BENCH_KERNELS_GLUE_GLUE_ROWS_H

#include "bench/kernels/kernel.h"

extern const struct kernel kernel_glue_f32_reference, kernel_glue_s8_reference;

// Has the pass an f32, an integer form on this instruction set? (The 8 bits are of either sign.)
// Passes of f32 that compute functions (sigmoid and its kin) are a row of their own: they are
// limited by another sequence than those that load, do an operation and store.
bool glue_supports_f32(const struct kernel *kernel, const struct workload *workload);
bool glue_supports_function(const struct kernel *kernel, const struct workload *workload);
bool glue_supports_8bit(const struct kernel *kernel, const struct workload *workload);

// Executed operations of an element, each of adding, multiplying, comparing and converting counting
// one, as shift/add (batch norm as multiply-add, tables as look-up): glue_rows.c has the list.
void glue_work(const struct kernel *kernel, const struct workload *workload, struct work *work);

size_t glue_packed_bytes(const struct kernel *kernel, const struct workload *workload);
void glue_pack(const struct kernel *kernel, const struct workload *workload,
               const struct target *target, const struct parameters *parameters, void *packed);
// Runs the pass by the functions of kernel->isa.
void glue_run(const struct kernel *kernel, const struct workload *workload,
              const struct run_args *args);

#endif
