// SPDX-License-Identifier: MIT
// The verdict of a live A/B: two builds, fresh interleaved processes, one difference a round.
//
// The procedure of A/B on a noisy shared machine: d = ln(head / base) of each round; the exact sign
// interval of its median; a floor from the A/A pairs of the same job, so that what the machine does
// to identical code is never called a change.
#ifndef BITROOF_ANALYSIS_REGRESSION_DUEL_H
#define BITROOF_ANALYSIS_REGRESSION_DUEL_H

#include "analysis/statistics/statistics.h"

#include <stdbool.h>
#include <stddef.h>

enum duel_verdict { DUEL_SAME, DUEL_UNKNOWN, DUEL_FASTER, DUEL_SLOWER };
const char *duel_verdict_name(enum duel_verdict verdict); // "SAME", ...

extern const double DUEL_LEAST_FLOOR; // 0.01: no difference below 1 % is reported
extern const double DUEL_SAME_MARGIN; // 0.02: SAME is an interval within +-2 %

struct duel_result {
    double median;      // of ln(head / base)
    struct interval ci; // 95 %, of the same
    double p;           // sign test, before correction
    enum duel_verdict verdict;
};

// max(1 %, the 95th percentile of |median| over the A/A pairs); 1 % without any.
double duel_floor(const double *aa_medians, size_t count);

// Judges one kernel's differences on its own.
struct duel_result duel_judge(const double *differences, size_t count, double floor);

// Holm over all kernels of the job: a difference that does not stay significant at 5 % becomes
// UNKNOWN. STATUS-less: false only when memory is short.
bool duel_correct(struct duel_result *results, size_t count);

#endif
