// SPDX-License-Identifier: MIT
// Ratios of two times of one record, paired by process launch where both were measured in the same.
#ifndef BITROOF_ANALYSIS_STATISTICS_LAUNCHES_H
#define BITROOF_ANALYSIS_STATISTICS_LAUNCHES_H

#include "analysis/record/record.h"
#include "analysis/statistics/statistics.h"

// numerator / denominator with its 95 % interval. Where too few launches measured both: the ratio
// of the medians, without an interval; NaN when a time is missing.
struct ratio launches_ratio(const struct record_time *numerator,
                            const struct record_time *denominator);

#endif
