// SPDX-License-Identifier: MIT
// The sentence of a measurement. Internal to analysis/roofline.
#ifndef BITROOF_ANALYSIS_ROOFLINE_SENTENCE_H
#define BITROOF_ANALYSIS_ROOFLINE_SENTENCE_H

#include "analysis/record/record.h"

// What was found out about one measurement. Seconds and rates are NaN where there is no such roof.
struct roof {
    double time_s;    // measured
    double compute_s; // executed operations of the main class / ceiling
    double memory_s;  // compulsory bytes / bandwidth
    double ceiling_ops_per_s;
    double bytes_per_s;
    double working_set;
    // NULL when there is none. Plain code has no sequence of its own: then own is best, and
    // has_own_ceiling false.
    const struct compute_ceiling *own, *best;
    bool has_own_ceiling;
    const char *level; // whose bandwidth it is, "" when unknown
    char missing[160]; // "" or why there is no roof: "ceiling_x was not measured ..."
    bool is_latency;   // small: what no roof explains is some dozens of unhidden loads
};

// Writes measurement->roofline.sentence; the numbers of measurement->roofline are there already.
void sentence_write(const struct roof *roof, struct measurement *measurement);

#endif
