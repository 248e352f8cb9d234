// SPDX-License-Identifier: MIT
// Pure statistics of timing: arrays in, numbers out; no clock, no I/O, no random numbers.
//
// The sample is the process launch: every interval here is taken over launch medians.
#ifndef BITROOF_ANALYSIS_STATISTICS_STATISTICS_H
#define BITROOF_ANALYSIS_STATISTICS_STATISTICS_H

#include <stdbool.h>
#include <stddef.h>

struct interval {
    bool exists; // false when there are too few values for the confidence; then both are NaN
    double low, high;
};

// Median of `count` >= 1 values (mean of the two middle ones); the array is not changed. count up
// to any size; NaN when count is 0.
double statistics_median(const double *values, size_t count);
// Linear-interpolated quantile, q in [0, 1].
double statistics_quantile(const double *values, size_t count, double q);
double statistics_minimum(const double *values, size_t count);
double statistics_maximum(const double *values, size_t count);

// The exact sign interval of the median: [x(k), x(n+1-k)] with the largest k for which
// P(Bin(n, 1/2) < k) <= (1 - confidence) / 2; does not exist when k = 0.
size_t statistics_sign_rank(size_t count, double confidence); // k, 0 when there is none
struct interval statistics_sign_interval(const double *values, size_t count, double confidence);

// The stopping rule: looks at 9, 15, 20 and 30 launches. True at such a count when the half width
// of the 95 % sign interval is at most target (0.01 = 1 %) of the median.
bool statistics_is_look(size_t launches);
bool statistics_converged(const double *launch_medians, size_t launches, double target);

// Ratio a/b of two sets of launch medians. Paired: value i of both comes from the same launch.
struct ratio {
    double median;
    struct interval ci;
};
struct ratio statistics_paired_ratio(const double *a, const double *b, size_t count,
                                     double confidence);

// Two-sided sign-test p value of paired log ratios, and Holm's step-down correction in place.
double statistics_sign_p(const double *differences, size_t count);
void statistics_holm(double *p_values, size_t count); // becomes adjusted p values, same order

// Two-sided rank-sum (Mann-Whitney) p value of two independent sets: exact up to 60 values a set
// (ties count half and are rounded to the side of no difference), else the normal approximation. 1
// when a set is empty.
double statistics_rank_sum_p(const double *a, size_t a_count, const double *b, size_t b_count);

#endif
