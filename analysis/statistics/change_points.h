// SPDX-License-Identifier: MIT
// Steps in a series of results over time: a rank scan that no noise distribution and no single
// spike can fool, with critical values from permutations.
#ifndef BITROOF_ANALYSIS_STATISTICS_CHANGE_POINTS_H
#define BITROOF_ANALYSIS_STATISTICS_CHANGE_POINTS_H

#include <stddef.h>

enum {
    CHANGE_POINT_SEGMENT = 5, // fewest points on either side of a step
    CHANGE_POINT_LEAST = 14,  // fewest points of a series that can show one
};

// The largest standardised rank-sum statistic over all splits of values[0..count) that leave
// CHANGE_POINT_SEGMENT points on both sides; *split is the first index behind the step. 0 and
// *split = 0 when the series is too short.
double change_point_scan(const double *values, size_t count, size_t *split);

// What change_point_scan must exceed (strictly) at level 0.001 for a series of `count`; infinite
// below CHANGE_POINT_LEAST.
double change_point_critical(size_t count);

// Splits recursively, then prunes steps that are insignificant between their neighbours or smaller
// than max(least, one robust standard deviation of the series' noise). `values` are natural
// logarithms of times, so least = 0.01 means 1 %. Writes the first index behind each step,
// ascending, into points (room for `count`) and returns how many; 0 also when memory is short.
size_t change_points_find(const double *values, size_t count, double least, size_t *points);

#endif
