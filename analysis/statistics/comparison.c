// SPDX-License-Identifier: MIT
// Comparing two sets of times: paired ratio, sign test, rank-sum test, Holm's correction.
#include "analysis/statistics/statistics.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>

struct ratio statistics_paired_ratio(const double *a, const double *b, size_t count,
                                     double confidence)
{
    struct ratio ratio = {.median = NAN, .ci = {.exists = false, .low = NAN, .high = NAN}};
    if (count == 0 || count > SIZE_MAX / sizeof(double)) {
        return ratio;
    }
    double *logs = malloc(count * sizeof(double));
    if (logs == NULL) {
        return ratio;
    }
    size_t used = 0;
    for (size_t i = 0; i < count; i++) {
        if (a[i] > 0 && b[i] > 0 && isfinite(a[i]) && isfinite(b[i])) {
            logs[used++] = log(a[i] / b[i]);
        }
    }
    if (used > 0) {
        ratio.median = exp(statistics_median(logs, used));
        ratio.ci = statistics_sign_interval(logs, used, confidence);
        ratio.ci.low = exp(ratio.ci.low);
        ratio.ci.high = exp(ratio.ci.high);
    }
    free(logs);
    return ratio;
}

double statistics_sign_p(const double *differences, size_t count)
{
    size_t plus = 0, minus = 0;
    for (size_t i = 0; i < count; i++) {
        plus += differences[i] > 0;
        minus += differences[i] < 0;
    }
    size_t n = plus + minus, few = plus < minus ? plus : minus; // ties say nothing
    if (n == 0) {
        return 1;
    }
    double log_term = -(double)n * log(2), sum = 0;
    for (size_t i = 0; i <= few; i++) {
        sum += exp(log_term);
        log_term += log((double)(n - i)) - log((double)(i + 1));
    }
    return fmin(1, 2 * sum);
}

struct ordered_p {
    double p;
    size_t index;
};

static int compare_p(const void *left, const void *right)
{
    const struct ordered_p *a = left, *b = right;
    if (a->p != b->p) {
        return a->p < b->p ? -1 : 1;
    }
    return (a->index > b->index) - (a->index < b->index);
}

void statistics_holm(double *p_values, size_t count)
{
    if (count == 0) {
        return;
    }
    struct ordered_p *order = calloc(count, sizeof *order);
    if (order == NULL) { // no correction possible: claim nothing
        for (size_t i = 0; i < count; i++) {
            p_values[i] = 1;
        }
        return;
    }
    for (size_t i = 0; i < count; i++) {
        order[i] = (struct ordered_p){isnan(p_values[i]) ? 1 : p_values[i], i};
    }
    qsort(order, count, sizeof *order, compare_p);
    double running = 0;
    for (size_t i = 0; i < count; i++) {
        running = fmax(running, fmin(1, order[i].p * (double)(count - i)));
        p_values[order[i].index] = running;
    }
    free(order);
}

enum { EXACT_LIMIT = 60 };

// P(U <= limit) for sets of n and m without ties. With the largest of all values in the first set
// (chance n / (n + m)) it exceeds all m of the second; so
// P(n, m, u) = n / (n + m) P(n - 1, m, u - m) + m / (n + m) P(n, m - 1, u).
static double rank_sum_lower_tail(size_t n, size_t m, size_t limit)
{
    size_t width = n * m + 1;
    double *table = calloc((m + 1) * width, sizeof(double)); // [j][u], for the current i
    if (table == NULL) {
        return 1;
    }
    for (size_t j = 0; j <= m; j++) {
        table[j * width] = 1;
    }
    for (size_t i = 1; i <= n; i++) {
        for (size_t j = 1; j <= m; j++) { // j = 0 stays: U is 0
            double first = (double)i / (double)(i + j), second = (double)j / (double)(i + j);
            double *row = &table[j * width];
            const double *shorter = &table[(j - 1) * width]; // already of this i
            for (size_t u = i * j + 1; u-- > 0;) { // downwards: row[u - j] is still of i - 1
                row[u] = second * shorter[u] + (u >= j ? first * row[u - j] : 0);
            }
        }
    }
    double sum = 0;
    for (size_t u = 0; u <= limit && u < width; u++) {
        sum += table[m * width + u];
    }
    free(table);
    return sum;
}

double statistics_rank_sum_p(const double *a, size_t a_count, const double *b, size_t b_count)
{
    if (a_count == 0 || b_count == 0) {
        return 1;
    }
    double u = 0; // pairs in which a is the larger
    for (size_t i = 0; i < a_count; i++) {
        for (size_t j = 0; j < b_count; j++) {
            u += a[i] > b[j] ? 1 : a[i] < b[j] ? 0 : 0.5;
        }
    }
    double n = (double)a_count, m = (double)b_count;
    double few = ceil(fmin(u, n * m - u));
    if (a_count <= EXACT_LIMIT && b_count <= EXACT_LIMIT) {
        return fmin(1, 2 * rank_sum_lower_tail(a_count, b_count, (size_t)few));
    }
    double z = (few + 0.5 - n * m / 2) / sqrt(n * m * (n + m + 1) / 12);
    return fmin(1, erfc(-z / sqrt(2)));
}
