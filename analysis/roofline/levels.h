// SPDX-License-Identifier: MIT
// The levels of the memory hierarchy as the load sweep shows them. Internal to analysis/roofline.
#ifndef BITROOF_ANALYSIS_ROOFLINE_LEVELS_H
#define BITROOF_ANALYSIS_ROOFLINE_LEVELS_H

#include "analysis/record/record.h"

#include <stddef.h>

enum { CURVE_CAPACITY = 512, LEVELS_MOST = 6 };

struct curve_point {
    double working_set; // bytes
    double bytes_per_s;
};

// The load sweep with one number of threads: ascending working sets, the best load kernel at each.
struct curve {
    size_t count;
    struct curve_point points[CURVE_CAPACITY];
};

struct level {
    const char *name;   // "L1", "L2", ..., "DRAM"; static
    double window_low;  // working sets between these are the level's plateau, bytes
    double window_high; // infinite for DRAM
    double bytes_per_s; // median of the loads in the window, NaN when it holds none
    double knee;        // working sets up to here are served by the level; infinite for DRAM
};

void curve_collect(const struct record *record, int threads, struct curve *curve);
// Log-log interpolation; the first and last point hold beyond the ends. NaN for an empty curve.
double curve_at(const struct curve *curve, double working_set);

// Writes the levels, nearest first, and returns how many. The machine's cache sizes are hints: they
// say where a plateau is looked for; where it ends is read from the curve. Without them the
// plateaus themselves are taken, in order.
size_t levels_find(const struct record *record, int threads, const struct curve *curve,
                   struct level levels[LEVELS_MOST]);

#endif
