// SPDX-License-Identifier: MIT
// From ceilings and work to bound, attainable rate, fraction and the sentence.
#ifndef BITROOF_ANALYSIS_ROOFLINE_ROOFLINE_H
#define BITROOF_ANALYSIS_ROOFLINE_ROOFLINE_H

#include "analysis/record/record.h"

// Fills measurement->roofline from its time, its work and the ceilings of the record. The one
// function that derives: used when a record is assembled and again when a report checks it.
void roofline_derive(const struct record *record, struct measurement *measurement);

// The fraction above which a point is reported as an error: a wrong count or a ceiling that is
// none.
extern const double ROOFLINE_IMPOSSIBLE_FRACTION; // 1.03

// Load bandwidth at a working set: log-log interpolation on the sweep of load kernels with as many
// threads; NaN without a sweep. *level, when not NULL, names the level whose capacity holds it.
double roofline_bandwidth(const struct record *record, int threads, double working_set_bytes,
                          const char **level);

// Names the plateaus of the sweep (memory[].level) from the curve, with machine caches as hints.
void roofline_name_levels(struct record *record);

// The best compute ceiling for a type ("f32", "s8", "bit"), NULL when none was measured.
const struct compute_ceiling *roofline_best_ceiling(const struct record *record, const char *type,
                                                    int threads);
// The row of a ceiling by its kernel's name and, in *ops_per_s, the most that it or a row of its
// accumulator sweep reached; NULL and NaN when it was not measured with so many threads.
const struct compute_ceiling *roofline_find_ceiling(const struct record *record, const char *name,
                                                    int threads, double *ops_per_s);
// op/byte where a compute ceiling meets the bandwidth of a level ("L1" ... "DRAM"); NaN if missing.
double roofline_ridge(const struct record *record, const struct compute_ceiling *ceiling,
                      const char *level);

#endif
