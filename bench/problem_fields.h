// SPDX-License-Identifier: MIT
// The sizes of a problem by their names in files: suites and records.
#ifndef BITROOF_BENCH_PROBLEM_FIELDS_H
#define BITROOF_BENCH_PROBLEM_FIELDS_H

#include "bench/problem.h"

#include <stddef.h>
#include <stdint.h>

enum { PROBLEM_FIELDS = 17 };

struct problem_field {
    const char *name;
    int64_t *value; // inside the problem given to problem_fields()
};

// Does the pass go by groups of channels? A shuffle, and what makes bit planes, which convolutions
// in groups read group by group (planes.h).
bool problem_pass_has_groups(const struct problem *problem);

// The sizes that belong to the problem's operation, in the order of the contract; the count.
size_t problem_fields(struct problem *problem, struct problem_field fields[PROBLEM_FIELDS]);

#endif
