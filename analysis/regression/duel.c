// SPDX-License-Identifier: MIT
#include "analysis/regression/duel.h"

#include <math.h>
#include <stdlib.h>

const double DUEL_LEAST_FLOOR = 0.01;
const double DUEL_SAME_MARGIN = 0.02;

static const double CONFIDENCE = 0.95;

const char *duel_verdict_name(enum duel_verdict verdict)
{
    static const char *const NAMES[] = {"SAME", "UNKNOWN", "FASTER", "SLOWER"};
    return NAMES[verdict];
}

double duel_floor(const double *aa_medians, size_t count)
{
    double *sizes = malloc((count + 1) * sizeof *sizes);
    if (count == 0 || sizes == NULL) {
        free(sizes);
        return DUEL_LEAST_FLOOR;
    }
    for (size_t i = 0; i < count; i++)
        sizes[i] = fabs(aa_medians[i]);
    double high = statistics_quantile(sizes, count, 0.95);
    free(sizes);
    return fmax(DUEL_LEAST_FLOOR, high);
}

struct duel_result duel_judge(const double *differences, size_t count, double floor)
{
    struct duel_result result = {
        .median = statistics_median(differences, count),
        .ci = statistics_sign_interval(differences, count, CONFIDENCE),
        .p = statistics_sign_p(differences, count),
        .verdict = DUEL_UNKNOWN,
    };
    if (!result.ci.exists)
        return result;
    bool excludes_zero = result.ci.low > 0 || result.ci.high < 0;
    if (excludes_zero && fabs(result.median) >= floor)
        result.verdict = result.median > 0 ? DUEL_SLOWER : DUEL_FASTER;
    else if (result.ci.low >= -DUEL_SAME_MARGIN && result.ci.high <= DUEL_SAME_MARGIN)
        result.verdict = DUEL_SAME;
    return result;
}

bool duel_correct(struct duel_result *results, size_t count)
{
    double *p = malloc((count + 1) * sizeof *p);
    if (p == NULL)
        return false;
    for (size_t i = 0; i < count; i++)
        p[i] = results[i].p;
    statistics_holm(p, count);
    for (size_t i = 0; i < count; i++) {
        bool is_change = results[i].verdict == DUEL_FASTER || results[i].verdict == DUEL_SLOWER;
        if (is_change && p[i] > 1 - CONFIDENCE)
            results[i].verdict = DUEL_UNKNOWN;
    }
    free(p);
    return true;
}
