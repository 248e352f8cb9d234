// SPDX-License-Identifier: MIT
// What stands on the roofline chart and where, before a line of script is written.
#ifndef BITROOF_ANALYSIS_REPORT_ROOFLINE_SCENE_H
#define BITROOF_ANALYSIS_REPORT_ROOFLINE_SCENE_H

#include "analysis/report/charts.h"

struct scene_ceiling {
    const struct compute_ceiling *ceiling;
    double ops_per_s;
    bool is_predicted; // from op/cycle x clock: nothing was timed
    bool is_used;      // some drawn point hangs under it
};

struct scene_level {
    const char *level; // "L1"
    double bytes_per_s;
};

struct scene_point {
    const struct digest_row *row;
    double intensity, effective, executed; // op/byte, op/s, op/s
};

struct scene {
    const struct digest *digest;
    int threads;                    // all that is drawn ran with as many
    struct scene_ceiling *ceilings; // fastest first
    size_t ceiling_count;
    struct scene_level levels[4]; // fastest first
    size_t level_count;
    struct scene_point *points; // the best of each problem and precision
    size_t point_count;
    struct scene_point *others; // the other kernels
    size_t other_count;
    struct chart_canvas canvas;
};

// False when there is neither a point nor a ceiling to draw, or memory is short.
bool scene_make(const struct digest *digest, struct scene *scene);
void scene_free(struct scene *scene);

#endif
