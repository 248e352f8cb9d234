// SPDX-License-Identifier: MIT
// What is compared between records: every measurement of an operation, and every network, which is
// put into the form of a measurement. Private to analysis/regression.
#ifndef BITROOF_ANALYSIS_REGRESSION_SUBJECTS_H
#define BITROOF_ANALYSIS_REGRESSION_SUBJECTS_H

#include "analysis/record/record.h"

// The operation of a network in the form of a measurement.
enum { SUBJECT_NETWORK = OP_COUNT };

struct subjects {
    const struct measurement **rows; // of the record, and of `networks` below
    size_t count;
    // `kernel` says setting and passes ("deployable/no-reuse_memory"), problem.name the
    // network. They borrow the arrays of the record, which must outlive them.
    struct measurement *networks;
};

// STATUS_FAILED when memory is short.
enum status subjects_make(const struct record *record, struct subjects *subjects,
                          struct error *error);
void subjects_free(struct subjects *subjects);

const char *subject_operation_name(const struct measurement *subject); // "network", "conv2d", ...

#endif
