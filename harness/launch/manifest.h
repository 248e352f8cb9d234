// SPDX-License-Identifier: MIT
// Who measured, with what build, on what machine: the manifest of a record, and the digests by
// which
// --resume tells that a journal belongs to this machine and build.
#ifndef BITROOF_HARNESS_LAUNCH_MANIFEST_H
#define BITROOF_HARNESS_LAUNCH_MANIFEST_H

#include "analysis/record/record.h"
#include "bench/suites/suite.h"

struct manifest_source {
    const struct suite *suite;
    const char *const *command; // argv of the run
    size_t command_count;
    const char *isa_list; // as given to --isa, or NULL
    const char *replay;
    const char *started;
    uint64_t seed;
};

// The platform that the program was built for ("host", "rpi3").
const char *manifest_platform(void);
const char *manifest_commit(void); // 40 hex digits or "unknown"

enum status manifest_fill(struct record_manifest *manifest, const struct manifest_source *source,
                          struct error *error);

// Stable marks: of the machine not what varies (load, clock), of the build the program's bytes.
void manifest_machine_digest(const struct record_machine *machine, char digest[65]);
enum status manifest_build_digest(char digest[65], struct error *error);

// "2026-11-21T10:00:00Z" and, for file names, "20261121T100000Z".
void manifest_time(char iso[RECORD_SHORT], char compact[RECORD_SHORT]);

#endif
