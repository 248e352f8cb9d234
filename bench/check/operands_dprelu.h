// SPDX-License-Identifier: MIT
// The parameters of DPReLU, for the operands of a kernel under test.
#ifndef BITROOF_BENCH_CHECK_OPERANDS_DPRELU_H
#define BITROOF_BENCH_CHECK_OPERANDS_DPRELU_H

#include "base/random.h"
#include "bench/check/operands.h"

// Where the workload has a DPReLU, fills its arrays and points the parameters at them: slopes of
// both signs, splits among the values that are likely. Behind the other parameters: integers make
// their lines from `scale` and, in bit planes, level_bias. False when memory is short.
bool operands_make_dprelu(struct operands *operands, size_t channels, enum pattern pattern,
                          struct random *random);

#endif
