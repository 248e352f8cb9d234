// SPDX-License-Identifier: MIT
// Order statistics: median, quantiles, the exact sign interval and the stopping rule built on it.
#include "analysis/statistics/statistics.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// NaN sorts last, so that a missing value can never pass for the minimum.
static int compare_doubles(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    if (isnan(a) || isnan(b)) {
        return isnan(a) - isnan(b);
    }
    return (a > b) - (a < b);
}

// A sorted copy that the caller frees; NULL when count is 0 or memory is short.
static double *sorted_copy(const double *values, size_t count)
{
    if (count == 0 || count > SIZE_MAX / sizeof(double)) {
        return NULL;
    }
    double *copy = malloc(count * sizeof(double));
    if (copy != NULL) {
        memcpy(copy, values, count * sizeof(double));
        qsort(copy, count, sizeof(double), compare_doubles);
    }
    return copy;
}

double statistics_median(const double *values, size_t count)
{
    return statistics_quantile(values, count, 0.5);
}

double statistics_quantile(const double *values, size_t count, double q)
{
    double *sorted = sorted_copy(values, count);
    if (sorted == NULL) {
        return NAN;
    }
    double position = fmin(fmax(q, 0), 1) * (double)(count - 1);
    size_t below = (size_t)position;
    size_t above = below + 1 < count ? below + 1 : below;
    double weight = position - (double)below;
    double result = sorted[below];
    if (weight > 0) { // 0 x infinity must not become NaN
        result += weight * (sorted[above] - sorted[below]);
    }
    free(sorted);
    return result;
}

double statistics_minimum(const double *values, size_t count)
{
    double best = NAN;
    for (size_t i = 0; i < count; i++) {
        best = fmin(best, values[i]); // fmin ignores a NaN
    }
    return best;
}

double statistics_maximum(const double *values, size_t count)
{
    double best = NAN;
    for (size_t i = 0; i < count; i++) {
        best = fmax(best, values[i]);
    }
    return best;
}

size_t statistics_sign_rank(size_t count, double confidence)
{
    // Sums P(Bin(n, 1/2) = i) from i = 0 while the sum stays within the tail. Terms are carried as
    // logarithms because 2^-n underflows long before n is unreasonable.
    double tail = (1 - confidence) / 2;
    double log_term = -(double)count * log(2);
    double sum = 0;
    size_t k = 0;
    while (k < count) {
        sum += exp(log_term);
        if (sum > tail) {
            break;
        }
        log_term += log((double)(count - k)) - log((double)(k + 1));
        k++;
    }
    return k;
}

struct interval statistics_sign_interval(const double *values, size_t count, double confidence)
{
    struct interval interval = {.exists = false, .low = NAN, .high = NAN};
    size_t k = statistics_sign_rank(count, confidence);
    if (k == 0) {
        return interval;
    }
    double *sorted = sorted_copy(values, count);
    if (sorted != NULL) {
        interval.exists = true;
        interval.low = sorted[k - 1];
        interval.high = sorted[count - k];
        free(sorted);
    }
    return interval;
}

bool statistics_is_look(size_t launches)
{
    return launches == 9 || launches == 15 || launches == 20 || launches == 30;
}

bool statistics_converged(const double *launch_medians, size_t launches, double target)
{
    if (!statistics_is_look(launches)) {
        return false;
    }
    struct interval interval = statistics_sign_interval(launch_medians, launches, 0.95);
    double median = statistics_median(launch_medians, launches);
    // A NaN anywhere makes the comparison false, which is the safe side.
    return interval.exists && median > 0 && (interval.high - interval.low) / 2 <= target * median;
}
