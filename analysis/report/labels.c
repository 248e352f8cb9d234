// SPDX-License-Identifier: MIT
// See labels.h.
#include "analysis/report/labels.h"

#include <math.h>

void label_block(struct label_field *field, struct rectangle rectangle)
{
    if (field->count < field->capacity)
        field->taken[field->count++] = rectangle;
}

static double overlap(const struct rectangle *a, const struct rectangle *b)
{
    double w = (a->width + b->width) / 2 - fabs(a->x - b->x);
    double h = (a->height + b->height) / 2 - fabs(a->y - b->y);
    return w > 0 && h > 0 ? w * h : 0;
}

static double covered(const struct label_field *field, const struct rectangle *label)
{
    const struct rectangle *b = &field->bounds;
    if (fabs(label->x - b->x) + label->width / 2 > b->width / 2 ||
        fabs(label->y - b->y) + label->height / 2 > b->height / 2)
        return INFINITY;
    double area = 0;
    for (size_t i = 0; i < field->count; i++)
        area += overlap(label, &field->taken[i]);
    return area;
}

struct rectangle label_place(struct label_field *field, double x, double y, double width,
                             double height, bool *is_far)
{
    enum { RINGS = 8, DIRECTIONS = 16 };
    struct rectangle best = {x, y, width, height};
    double best_area = INFINITY;
    *is_far = false;
    for (int ring = 0; ring < RINGS && best_area > 0; ring++) {
        for (int d = 0; d < DIRECTIONS && best_area > 0; d++) {
            // Above first, then alternately to both sides down to below.
            double angle = acos(0) + (d % 2 ? 1 : -1) * ((d + 1) / 2) * acos(-1) / (DIRECTIONS / 2);
            double distance = 4 + 11 * ring;
            struct rectangle label = {x + cos(angle) * (width / 2 + 5 + distance),
                                      y + sin(angle) * (height / 2 + 5 + distance), width, height};
            double area = covered(field, &label);
            if (area < best_area) {
                best_area = area;
                best = label;
                *is_far = ring > 0;
            }
        }
    }
    label_block(field, best);
    return best;
}

void label_spread(double *positions, size_t count, double gap, double low, double high)
{
    if (count == 0)
        return;
    if (gap * (double)(count - 1) > high - low)
        gap = count > 1 ? (high - low) / (double)(count - 1) : 0;
    // Relaxation: push each pair that is too close apart by equal halves; the pair order is fixed,
    // so the result is the same everywhere.
    for (int round = 0; round < 400; round++) {
        bool is_moved = false;
        for (size_t i = 0; i + 1 < count; i++) {
            double lack = gap - (positions[i] - positions[i + 1]);
            if (lack > 0.01) {
                positions[i] += lack / 2;
                positions[i + 1] -= lack / 2;
                is_moved = true;
            }
        }
        positions[0] = fmin(positions[0], high);
        positions[count - 1] = fmax(positions[count - 1], low);
        if (!is_moved)
            break;
    }
    // What the rounds left is settled from the top down.
    for (size_t i = 1; i < count; i++)
        positions[i] = fmin(positions[i], positions[i - 1] - gap * 0.9);
}
