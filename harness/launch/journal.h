// SPDX-License-Identifier: MIT
// The journal <record>.samples.jsonl: everything that launches said, appended and synced while the
// run goes on. The record is assembled from what it holds, so an interrupted run can go on from it.
//
// Line 1 says what the run is; each other line is one launch.
#ifndef BITROOF_HARNESS_LAUNCH_JOURNAL_H
#define BITROOF_HARNESS_LAUNCH_JOURNAL_H

#include "harness/launch/plan.h"
#include "harness/launch/spawn.h"

#include <stdio.h>

struct journal_header {
    char plan[65], machine[65], build[65]; // digests: a journal of another one is refused
    char suite_sha256[65];
    char started[RECORD_SHORT];
    char **command; // argv of the run
    size_t command_count;
};

struct journal {
    int descriptor; // -1: closed
    char path[4096];
};

// Where the run stands, as the journal tells.
struct journal_progress {
    int next_launch;               // id of the next one
    double spent_s[SECTION_COUNT]; // time of the launches so far
};

// Makes a new journal; STATUS_USAGE when it exists (a run to resume, or to remove) or cannot be
// made.
enum status journal_create(struct journal *journal, const char *path,
                           const struct journal_header *header, struct error *error);
// Reads the header alone. The caller frees it.
enum status journal_read_header(const char *path, struct journal_header *header,
                                struct error *error);
void journal_header_free(struct journal_header *header);
// Reads all launches into the plan's tallies and opens the journal for more. A torn last line (the
// process was killed while it wrote) is cut off; anything else that is wrong is refused with the
// line.
enum status journal_resume(struct journal *journal, const char *path,
                           const struct journal_header *expected, struct plan *plan,
                           struct journal_progress *progress, struct error *error);
// Appends one launch and adds it to the tallies of its item: the one way for both to grow.
enum status journal_add(struct journal *journal, enum section section, struct plan_item *item,
                        const struct launch_request *request, const struct launch_report *report,
                        struct journal_progress *progress, struct error *error);
void journal_close(struct journal *journal);

#endif
