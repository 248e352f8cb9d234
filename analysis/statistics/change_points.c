// SPDX-License-Identifier: MIT
// The rank scan: see change_points.h. O(n^2) a segment; series are hundreds of points at most.
#include "analysis/statistics/change_points.h"
#include "analysis/statistics/statistics.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

double change_point_scan(const double *values, size_t count, size_t *split)
{
    *split = 0;
    double best = 0, rank_sum = 0;
    for (size_t tau = 1; tau + CHANGE_POINT_SEGMENT <= count; tau++) {
        double rank = 0.5; // mid-rank of values[tau - 1]
        for (size_t i = 0; i < count; i++) {
            rank += values[i] < values[tau - 1] ? 1 : values[i] == values[tau - 1] ? 0.5 : 0;
        }
        rank_sum += rank;
        if (tau < CHANGE_POINT_SEGMENT) {
            continue;
        }
        double t = (double)tau, n = (double)count;
        double z = fabs(rank_sum - t * (n + 1) / 2) / sqrt(t * (n - t) * (n + 1) / 12);
        if (z > best) {
            best = z;
            *split = tau;
        }
    }
    return best;
}

// Level 0.001, minimum segment 5, from 15,000 to 60,000 permutations a length; the small
// Monte-Carlo dents (about 0.03) are smoothed upwards, the side of fewer false alarms. Thirteen
// points cannot reach the level: even a perfect step has a chance of 4 / 1716.
static const struct {
    double count, critical;
} critical_values[] = {
    {14, 3.10}, {15, 3.19}, {16, 3.25}, {20, 3.37},  {25, 3.50},  {30, 3.62},  {40, 3.69},
    {50, 3.78}, {60, 3.85}, {80, 3.93}, {100, 3.95}, {150, 4.01}, {200, 4.06},
};

double change_point_critical(size_t count)
{
    const size_t last = sizeof critical_values / sizeof *critical_values - 1;
    double n = (double)count;
    if (count < CHANGE_POINT_LEAST) {
        return INFINITY;
    }
    size_t i = 0;
    while (i + 1 < last && n > critical_values[i + 1].count) {
        i++;
    }
    // The statistic grows like the root of an iterated logarithm: straight in log n, also behind
    // the last entry.
    double x0 = log(critical_values[i].count), x1 = log(critical_values[i + 1].count);
    double weight = (log(n) - x0) / (x1 - x0);
    return critical_values[i].critical +
           weight * (critical_values[i + 1].critical - critical_values[i].critical);
}

// Robust standard deviation of the noise between neighbours, which a few steps do not inflate.
static double neighbour_sigma(const double *values, size_t count)
{
    double *steps = malloc(count * sizeof(double));
    if (steps == NULL) {
        return INFINITY;
    }
    for (size_t i = 0; i + 1 < count; i++) {
        steps[i] = fabs(values[i + 1] - values[i]);
    }
    double sigma = 1.4826 * statistics_median(steps, count - 1) / sqrt(2);
    free(steps);
    return sigma;
}

// Marks the steps of values[begin..end) in is_step.
static void split_segment(const double *values, size_t begin, size_t end, bool *is_step)
{
    size_t split;
    double z = change_point_scan(values + begin, end - begin, &split);
    if (split == 0 || !(z > change_point_critical(end - begin))) {
        return;
    }
    is_step[begin + split] = true;
    split_segment(values, begin, begin + split, is_step); // at most count / 5 deep
    split_segment(values, begin + split, end, is_step);
}

// The smallest step that its neighbours do not support, or `found` when all stand.
static size_t weakest(const double *values, size_t count, const size_t *points, size_t found,
                      double need)
{
    size_t worst = found;
    double worst_size = INFINITY;
    for (size_t i = 0; i < found; i++) {
        size_t begin = i > 0 ? points[i - 1] : 0;
        size_t end = i + 1 < found ? points[i + 1] : count;
        double before = statistics_median(values + begin, points[i] - begin);
        double after = statistics_median(values + points[i], end - points[i]);
        size_t split;
        double z = change_point_scan(values + begin, end - begin, &split);
        double size = fabs(after - before);
        bool stands = z > change_point_critical(end - begin) && size >= need;
        if (!stands && size < worst_size) {
            worst = i;
            worst_size = size;
        }
    }
    return worst;
}

size_t change_points_find(const double *values, size_t count, double least, size_t *points)
{
    if (count < CHANGE_POINT_LEAST) {
        return 0;
    }
    bool *is_step = calloc(count, sizeof *is_step);
    if (is_step == NULL) {
        return 0;
    }
    split_segment(values, 0, count, is_step);
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        if (is_step[i]) {
            points[found++] = i;
        }
    }
    free(is_step);
    double need = fmax(least, neighbour_sigma(values, count));
    for (;;) {
        size_t worst = weakest(values, count, points, found, need);
        if (worst == found) {
            return found;
        }
        memmove(&points[worst], &points[worst + 1], (found - worst - 1) * sizeof *points);
        found--;
    }
}
