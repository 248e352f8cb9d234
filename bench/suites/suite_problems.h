// SPDX-License-Identifier: MIT
// The problems of a suite, and what is run of each: "problems", "precisions" and "variants" of its
// file. docs/suites.md has the format.
#ifndef BITROOF_BENCH_SUITES_SUITE_PROBLEMS_H
#define BITROOF_BENCH_SUITES_SUITE_PROBLEMS_H

#include "base/json.h"
#include "bench/suites/suite.h"

// STATUS_USAGE with the place of what is wrong. What was read is freed by suite_problems_free, also
// after an error.
enum status suite_problems_read(const struct json *root, struct suite *suite, struct error *error);
void suite_problems_free(struct suite *suite);

#endif
