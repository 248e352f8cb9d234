// SPDX-License-Identifier: MIT
// The options of `bitroof run`.
#ifndef BITROOF_HARNESS_CLI_RUN_OPTIONS_H
#define BITROOF_HARNESS_CLI_RUN_OPTIONS_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct run_options {
    const char *suite;                               // "quick"
    const char *kernels, *problems, *networks, *isa; // NULL: not given
    const char *filter; // a glob for problems and networks; NULL: not given
    // Of networks: "f32,deployable/unfused"; the way of calibration; files of precisions by layer
    // and of weights. NULL: as the suite says.
    const char *runs, *calibration, *activations, *assignment, *weights;
    int64_t threads, launches; // launches 0: the suite's
    int64_t seed;
    const char *out;             // NULL: results/<platform>/<time>-<commit>.json
    const char *platform, *host; // NULL: this build's, here
    const char *emulated;        // NULL, or why no time is taken
    bool resume, quiet, no_wait, no_ceilings, strict;
};

void run_options_init(struct run_options *options);
// argv[0] is "run". The texts stay argv's. Options that are given again take the place of the
// earlier ones.
enum status run_options_parse(int argc, char **argv, struct run_options *options,
                              struct error *error);

// Runs the suite through harness/reach when --platform or --host ask for another place than this
// process; *is_elsewhere tells. run_elsewhere.c.
enum status run_elsewhere(int argc, char **argv, bool *is_elsewhere, struct error *error);

#endif
