// SPDX-License-Identifier: MIT
// The workloads that every kernel is checked on: odd sizes, every edge of every tile, every variant
// of precision and glue.
#ifndef BITROOF_BENCH_CHECK_CASES_H
#define BITROOF_BENCH_CHECK_CASES_H

#include "bench/problem.h"

enum effort {
    EFFORT_QUICK,    // every problem with the plain variant and a few others in turn
    EFFORT_THOROUGH, // every problem with every variant
};

// Calls `visit` with each workload of an operation until it returns false. The name of the variant
// ("u8 zero-points residual") tells a failure's reader what is special.
typedef bool check_visit(const struct workload *workload, const char *variant, void *context);
void check_each_case(enum operation op, enum effort effort, check_visit *visit, void *context);

#endif
