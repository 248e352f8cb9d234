// SPDX-License-Identifier: MIT
#include "analysis/statistics/launches.h"

#include <math.h>
#include <stdlib.h>

struct ratio launches_ratio(const struct record_time *a, const struct record_time *b)
{
    struct ratio ratio = {.median = a->median_ns / b->median_ns,
                          .ci = {.exists = false, .low = NAN, .high = NAN}};
    if (a->launches <= 0 || b->launches <= 0 || a->launch_ids == NULL || b->launch_ids == NULL ||
        a->launch_medians_ns == NULL || b->launch_medians_ns == NULL || !isfinite(ratio.median))
        return ratio;
    double *pairs = malloc((size_t)a->launches * 2 * sizeof(double));
    if (pairs == NULL)
        return ratio;
    double *numerators = pairs, *denominators = pairs + a->launches;
    size_t count = 0;
    for (int i = 0; i < a->launches; i++) {
        for (int j = 0; j < b->launches; j++) {
            if (a->launch_ids[i] == b->launch_ids[j]) {
                numerators[count] = a->launch_medians_ns[i];
                denominators[count] = b->launch_medians_ns[j];
                count++;
                break;
            }
        }
    }
    struct ratio paired = statistics_paired_ratio(numerators, denominators, count, 0.95);
    free(pairs);
    return paired.ci.exists ? paired : ratio;
}
