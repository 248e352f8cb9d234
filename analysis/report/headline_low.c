// SPDX-License-Identifier: MIT
// The answer about numbers below 8 bits in a few sentences.
#include "analysis/report/low_digest.h"
#include "analysis/report/units.h"
#include "analysis/statistics/statistics.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Geometric means of a group's gains, over products of one row or of many.
struct gains {
    size_t count, with_int8;
    double log_f32, log_int8;
    const struct low_row *worst; // against fp32
};

static struct gains gather(const struct low_digest *low, const char *group, bool is_vector)
{
    struct gains gains = {0};
    for (size_t p = 0; p < low->problem_count; p++) {
        const struct low_row *row = low_find(low, &low->problems[p], group);
        if (row == NULL ||
            low_is_matrix_vector(&row->row->measurement->workload.problem) != is_vector)
            continue;
        if (row->over_int8.median > 0) {
            gains.log_int8 += log(row->over_int8.median);
            gains.with_int8++;
        }
        if (!(row->row->speedup.median > 0))
            continue;
        gains.log_f32 += log(row->row->speedup.median);
        gains.count++;
        if (gains.worst == NULL || row->row->speedup.median < gains.worst->row->speedup.median)
            gains.worst = row;
    }
    return gains;
}

static double mean(double log_sum, size_t count)
{
    return exp(log_sum / (double)count);
}

// What one bit wins: the most that any precision could.
static void add_binary(const struct low_digest *low, struct text *text)
{
    static const char *const groups[] = {"w1a1b", "w1a1u"};
    struct gains gains = {0};
    const char *group = "";
    for (size_t i = 0; i < sizeof groups / sizeof *groups && gains.count == 0; i++) {
        group = groups[i];
        gains = gather(low, group, false);
    }
    if (gains.count == 0)
        return;
    text_add(text, " **One bit (%s) is %.1fx faster than fp32", group,
             mean(gains.log_f32, gains.count));
    if (gains.with_int8 > 0)
        text_add(text, " and %.1fx faster than int8", mean(gains.log_int8, gains.with_int8));
    text_add(text, "** in products of many rows (geometric means of %zu; at worst %.1fx on %s).",
             gains.count, gains.worst->row->speedup.median,
             gains.worst->row->measurement->workload.problem.name);
}

// Weights of few bits: what they win in products that compute, and in those that stream weights.
static void add_weights(const struct low_digest *low, struct text *text)
{
    enum { MOST = 16 };
    const char *groups[MOST];
    size_t count = 0;
    for (size_t i = 0; i < low->count; i++) {
        const struct low_row *row = &low->rows[i];
        size_t g = 0;
        while (g < count && strcmp(groups[g], row->row->group) != 0)
            g++;
        if (row->way == LOW_MULTIPLY && g == count && count < MOST &&
            !precision_is_planes(&row->row->measurement->workload.precision))
            groups[count++] = row->row->group;
    }
    for (int is_vector = 0; is_vector <= 1; is_vector++) {
        size_t written = 0;
        for (size_t g = 0; g < count; g++) {
            const struct gains gains = gather(low, groups[g], is_vector);
            if (gains.with_int8 == 0)
                continue;
            if (written++ == 0)
                text_append(text, is_vector
                                      ? " In matrix-vector products, which stream their weights: "
                                      : " Weights of few bits beside int8 in products of many "
                                        "rows, where they only save bytes: ");
            text_add(text, "%s%s %.2fx", written == 1 ? "" : ", ", groups[g],
                     mean(gains.log_int8, gains.with_int8));
        }
        if (written > 0)
            text_append(text, ".");
    }
}

static void add_crossover(const struct low_digest *low, struct text *text)
{
    double *equal = calloc(low->problem_count + 1, sizeof *equal);
    const struct low_problem *least = NULL, *most = NULL;
    size_t count = 0, never = 0;
    if (equal == NULL) {
        text->failed = true;
        return;
    }
    for (size_t p = 0; p < low->problem_count; p++) {
        const struct low_problem *problem = &low->problems[p];
        if (!problem->crossover.exists)
            continue;
        equal[count++] = problem->crossover.equal;
        never += problem->crossover.equal == 0;
        if (least == NULL || problem->crossover.equal < least->crossover.equal)
            least = problem;
        if (most == NULL || problem->crossover.equal > most->crossover.equal)
            most = problem;
    }
    if (count > 0 && never == count)
        text_append(text, " **Bit-serial products never beat the fastest multiply kernel.**");
    else if (count > 0) {
        double middle = statistics_median(equal, count);
        if (isfinite(middle))
            text_add(text,
                     " **Bit-serial products beat the fastest multiply kernel up to about %.1f "
                     "weight x activation bits** (median of %zu problems",
                     middle, count);
        else
            text_add(text,
                     " **Bit-serial products beat the fastest multiply kernel with all weight x "
                     "activation bits measured** (most of %zu problems",
                     count);
        text_add(text, "; least on %s: ", least->name);
        low_crossover_words(&least->crossover, text);
        text_add(text, "; most on %s: ", most->name);
        low_crossover_words(&most->crossover, text);
        text_append(text, ").");
    }
    free(equal);
}

static void add_costs(const struct low_digest *low, struct text *text)
{
    const struct low_verdict verdict = low_judge(low, LOW_COST_ACE);
    if (verdict.cheap == NULL)
        return;
    text_add(text,
             " Counted costs mislead: on %s ACE calls %s %.1f times cheaper than %s, and it takes "
             "%.2f times as long.",
             verdict.cheap->row->measurement->workload.problem.name, verdict.cheap->row->group,
             verdict.cheaper, verdict.dear->row->group, verdict.slower);
}

static void add_naive(const struct low_digest *low, struct text *text)
{
    size_t count;
    const double ratio = low_naive_ratio(low, &count);
    if (count > 0)
        text_add(text,
                 " Against a naive fp32 every ratio would be %.1f times as large (geometric mean "
                 "of %zu): that is the baseline, not the precision.",
                 ratio, count);
}

void digest_headline_low(const struct digest *digest, struct text *text)
{
    struct low_digest low;
    low_digest_make(digest, &low, &text->failed);
    if (low.problem_count > 0) {
        add_binary(&low, text);
        add_crossover(&low, text);
        add_weights(&low, text);
        add_costs(&low, text);
        add_naive(&low, text);
    }
    low_digest_free(&low);
}
