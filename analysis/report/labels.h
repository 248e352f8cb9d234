// SPDX-License-Identifier: MIT
// Where labels of a chart go, so that none covers another or a point. All in pixels of the canvas,
// origin at the bottom left.
#ifndef BITROOF_ANALYSIS_REPORT_LABELS_H
#define BITROOF_ANALYSIS_REPORT_LABELS_H

#include <stdbool.h>
#include <stddef.h>

struct rectangle {
    double x, y; // centre
    double width, height;
};

// What stands on the canvas already; `count` grows up to `capacity`, then further ones are ignored.
struct label_field {
    struct rectangle *taken;
    size_t count, capacity;
    struct rectangle bounds; // labels stay inside
};

void label_block(struct label_field *field, struct rectangle rectangle);

// Places a width x height label near the point (x, y): the nearest of rings of positions around it
// that touches nothing taken. Returns its centre and takes the place. *is_far says that it stands
// so far off that a line should lead to the point. When everything is taken: the least covered
// place.
struct rectangle label_place(struct label_field *field, double x, double y, double width,
                             double height, bool *is_far);

// Moves `count` positions, sorted in descending order, apart to at least `gap`, as little as
// possible, within [low, high].
void label_spread(double *positions, size_t count, double gap, double low, double high);

#endif
