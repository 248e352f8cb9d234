// SPDX-License-Identifier: MIT
// What the writer and the reader of a record must agree on: words of enums. Private to
// analysis/record.
#ifndef BITROOF_ANALYSIS_RECORD_RECORD_FIELDS_H
#define BITROOF_ANALYSIS_RECORD_RECORD_FIELDS_H

#include "bench/problem.h"

#include <stdbool.h>

bool record_operation_find(const char *name, enum operation *op);
bool record_glue_pass_find(const char *name, enum glue_pass *pass);

const char *record_encoding_name(enum encoding encoding);
bool record_encoding_find(const char *name, enum encoding *encoding);
const char *record_granularity_name(enum granularity granularity);
bool record_granularity_find(const char *name, enum granularity *granularity);
const char *record_activation_name(enum activation activation);
bool record_activation_find(const char *name, enum activation *activation);

// Do its sizes follow from its name, so that the name can stand for it?
bool record_problem_is_named(const struct problem *problem);
// Is it the preset of that name, but for activation_zero_point?
bool record_precision_is_preset(const struct precision *precision, const char *name);

#endif
