// SPDX-License-Identifier: MIT
// Chips by two declared figures, peak arithmetic and memory bandwidth, each with its source. Data
// (chips.json), not measurements: what a data sheet lets one expect before anything was run.
#ifndef BITROOF_ANALYSIS_MEMORY_CHIPS_H
#define BITROOF_ANALYSIS_MEMORY_CHIPS_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>

enum { CHIP_NAME = 32, CHIPS_MOST = 64 };

struct chip {
    char name[CHIP_NAME]; // "rpi3"
    char title[128];
    char arithmetic[16]; // what ops_per_s counts: "f32", "f16", "int8"
    double ops_per_s, bytes_per_s;
    char source[512];
};

struct chips {
    struct chip list[CHIPS_MOST];
    int count;
};

// Those that come with the program (file NULL), or those of a user's file. STATUS_USAGE with file
// and JSON path.
enum status chips_read(const char *file, struct chips *chips, struct error *error);
// Keeps those that a comma-separated list names, in its order. STATUS_USAGE for an unknown name.
enum status chips_choose(struct chips *chips, const char *names, struct error *error);

// The intensity, op/byte, from which on arithmetic is the limit.
double chip_ridge(const struct chip *chip);
bool chip_is_memory_bound(const struct chip *chip, double intensity);
// The share of peak arithmetic that memory allows at an intensity: at most 1.
double chip_attainable(const struct chip *chip, double intensity);

#endif
