// SPDX-License-Identifier: MIT
// Costs that papers count instead of measuring, and how far they mislead. See low_digest.h.
#include "analysis/report/low_digest.h"

#include "bench/isa.h"

#include <math.h>
#include <string.h>

const char *low_cost_name(enum low_cost cost)
{
    static const char *const names[] = {"ACE", "CPU64", "bytes"};
    return names[cost];
}

double low_cost_of(enum low_cost cost, const struct measurement *m)
{
    const struct precision *p = &m->workload.precision;
    const double macs = (double)m->work.useful_ops / 2;
    const double product = (double)p->weight_bits * p->activation_bits;
    switch (cost) {
    case LOW_COST_ACE:
        return macs * product;
    case LOW_COST_CPU64:
        return precision_is_planes(p) ? macs * product / 64 : macs;
    default:
        return (double)work_total_bytes(&m->work);
    }
}

// Rank of a value among `count` others, ties sharing the mean of their ranks.
static double rank_of(const double *values, size_t count, size_t at)
{
    double below = 0, equal = 0;
    for (size_t i = 0; i < count; i++) {
        below += values[i] < values[at];
        equal += values[i] == values[at];
    }
    return below + (equal + 1) / 2;
}

// Spearman's: the correlation of the ranks. NaN when one side has no order.
static double rank_correlation(const double *a, const double *b, size_t count)
{
    double mean = ((double)count + 1) / 2, ab = 0, aa = 0, bb = 0;
    for (size_t i = 0; i < count; i++) {
        double x = rank_of(a, count, i) - mean, y = rank_of(b, count, i) - mean;
        ab += x * y;
        aa += x * x;
        bb += y * y;
    }
    return aa > 0 && bb > 0 ? ab / sqrt(aa * bb) : NAN;
}

static void find_worst(const struct low_row *const *rows, const double *costs, const double *times,
                       size_t count, struct low_verdict *verdict)
{
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < count; k++) {
            double cheaper = costs[k] / costs[i], slower = times[i] / times[k];
            if (!(cheaper > 1) || !(slower > 1) ||
                (verdict->cheap != NULL && cheaper * slower <= verdict->cheaper * verdict->slower))
                continue;
            verdict->cheap = rows[i];
            verdict->dear = rows[k];
            verdict->cheaper = cheaper;
            verdict->slower = slower;
        }
    }
}

// Instruction sets that a kernel can be expected in together: those of AVX-512 are one, as are
// those of NEON.
static int generation_of(const char *name)
{
    enum isa isa;
    if (!isa_find(name, &isa) || isa == ISA_PORTABLE)
        return 0;
    return strncmp(name, "avx512", 6) == 0 ? 3 : isa == ISA_SSE41 ? 1 : 2;
}

// The rows of a problem whose kernels are of the best instruction set that any of them uses: a
// precision that has nothing but plain C, or an older one's vectors, says by its time that nobody
// wrote a kernel, not what a cost leaves out. Returns how many.
static size_t comparable_rows(const struct low_digest *low, const struct low_problem *problem,
                              const struct low_row **rows, size_t capacity)
{
    const struct low_row *all = &low->rows[problem->begin];
    size_t count = 0;
    int best = 0;
    for (size_t i = 0; i < problem->count; i++) {
        const int generation = generation_of(all[i].row->measurement->isa);
        best = generation > best ? generation : best;
    }
    for (size_t i = 0; i < problem->count && count < capacity; i++) {
        if (generation_of(all[i].row->measurement->isa) == best)
            rows[count++] = &all[i];
    }
    return count;
}

struct low_verdict low_judge(const struct low_digest *low, enum low_cost cost)
{
    enum { MOST = 128, LEAST = 3 };
    struct low_verdict verdict = {.rank_correlation = NAN};
    double sum = 0;
    for (size_t p = 0; p < low->problem_count; p++) {
        const struct low_row *rows[MOST];
        const size_t count = comparable_rows(low, &low->problems[p], rows, MOST);
        double costs[MOST], times[MOST];
        for (size_t i = 0; i < count; i++) {
            costs[i] = low_cost_of(cost, rows[i]->row->measurement);
            times[i] = rows[i]->row->measurement->time.median_ns;
        }
        find_worst(rows, costs, times, count, &verdict);
        double correlation = count < LEAST ? NAN : rank_correlation(costs, times, count);
        if (!isfinite(correlation))
            continue;
        sum += correlation;
        verdict.problems++;
    }
    if (verdict.problems > 0)
        verdict.rank_correlation = sum / (double)verdict.problems;
    return verdict;
}
