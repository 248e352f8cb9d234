// SPDX-License-Identifier: MIT
// Running a suite on a platform: here when this machine is that board, on a board over ssh, or on
// this machine under an emulator. Called by `bitroof run --platform NAME [--host user@board]` of
// the host's build; it starts what was built for the platform (make package PLATFORM=NAME), and
// builds nothing itself.
#ifndef BITROOF_HARNESS_REACH_REACH_H
#define BITROOF_HARNESS_REACH_REACH_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct reach_request {
    const char *platform; // name of a platform file
    const char *host;     // what ssh is told, or NULL
    // The options of `bitroof run` for the program over there, without --platform, --host, --out,
    // --suite and --resume.
    char **options;
    int option_count;
    const char *suite; // as given: a name, or a file of this machine; NULL: the default
    const char *out;   // where the record shall be; NULL: results/<platform>/<id>.json
    bool resume;
    bool wants_networks;  // the run may measure networks: all files that they need go along
    const char *networks; // the glob that chooses them, or NULL
    uint64_t seed;        // of the run
};

// Reaches the platform and runs there. Messages go to standard error as the program over there
// writes them, the record's path to standard output. The status is that of the program over there.
// STATUS_USAGE in one line: unknown platform, nothing built for it, unreachable host, no emulator.
enum status reach_run(const struct reach_request *request, struct error *error);

#endif
