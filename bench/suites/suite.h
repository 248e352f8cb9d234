// SPDX-License-Identifier: MIT
// A suite: which problems and networks a run covers, in which precisions and variants, and for how
// long. A JSON file that users can write; the format is described in docs/suites.md.
#ifndef BITROOF_BENCH_SUITES_SUITE_H
#define BITROOF_BENCH_SUITES_SUITE_H

#include "base/error.h"
#include "bench/problem.h"
#include "bench/suites/suite_networks.h"
#include "bench/suites/suite_words.h"

#include <stdbool.h>
#include <stddef.h>

enum { SUITE_PRECISIONS = 64, SUITE_CACHES = 3, SUITE_LAUNCHES_MAXIMUM = 1000, SUITE_PATH = 4096 };

enum suite_ceilings {
    SUITE_CEILINGS_NONE,
    SUITE_CEILINGS_MAIN, // every sequence at its best accumulator count
    SUITE_CEILINGS_SWEEP // and the sweep over accumulator counts
};

// What is run of a problem.
struct suite_choice {
    char precisions[SUITE_PRECISIONS][SUITE_WORD]; // names of presets
    size_t precision_count;
    // Beside the best kernel of each precision:
    bool rivals;     // of every other algorithm, instruction set, unfused and untiled form one
    bool algorithms; // of every other algorithm that multiplies in another way one
    bool naive;      // fp32 in plain C, not blocked for caches
};

struct suite {
    char name[SUITE_WORD];
    char description[256];
    char path[SUITE_PATH], sha256[65]; // of the file
    struct problem *problems;          // may be none when there are networks
    // Of each problem; it points into `choices`, whose first is what the suite says for all.
    const struct suite_choice **problem_choices;
    size_t problem_count;
    struct suite_choice *choices; // none without problems
    size_t choice_count;
    char caches[SUITE_CACHES][SUITE_WORD]; // "warm", "cold-weights", "cold-all"
    size_t cache_count;
    enum suite_ceilings ceilings;
    int sweep_points_per_octave; // of the memory sweep; 0: no streams
    int launches;                // at most, of a kernel
    int ceiling_launches;        // of a ceiling or a point of the sweep
    double warmup_cap_s;
    double budget_ceilings_s, budget_check_s, budget_kernels_s; // infinite when not given
    struct suite_networks networks;
};

// The file of a suite: a name ("quick") is looked for in bench/suites of the working directory,
// then beside the program (suites/ and ../../bench/suites/); what has a slash or ends in .json is a
// path.
enum status suite_find(const char *name, char path[SUITE_PATH], struct error *error);
// The directory of the named suites, the first of the above that exists; false when there is none.
bool suite_directory(char path[SUITE_PATH]);

// Reads and validates. STATUS_USAGE with file and JSON path; on failure *suite is empty.
enum status suite_read(const char *path, struct suite *suite, struct error *error);
void suite_free(struct suite *suite);

#endif
