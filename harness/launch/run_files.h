// SPDX-License-Identifier: MIT
// Where a run's record and journal lie, and which runs were interrupted.
#ifndef BITROOF_HARNESS_LAUNCH_RUN_FILES_H
#define BITROOF_HARNESS_LAUNCH_RUN_FILES_H

#include "base/error.h"

#include <stdbool.h>

enum { RUN_PATH = 4096 };

// results/<platform>/<time>-<commit12>.json; `time` as in file names.
void run_files_default_out(const char *time, char path[RUN_PATH]);
// <record>.samples.jsonl. STATUS_USAGE when the record's path is too long.
enum status run_files_journal(const char *record, char path[RUN_PATH], struct error *error);
// The record that belongs to a journal: the path without .samples.jsonl.
void run_files_record(const char *journal, char path[RUN_PATH]);
// The journal of an interrupted run: that of `out`, or with NULL the latest one in
// results/<platform>/ whose record is missing or not complete.
enum status run_files_find_interrupted(const char *out, const char *platform,
                                       char journal[RUN_PATH], struct error *error);
// <record>.prepared: the folder of the networks that the run prepared. STATUS_USAGE as above.
enum status run_files_prepared(const char *record, char path[RUN_PATH], struct error *error);
// Removes that folder and the files in it, when it is there.
void run_files_remove_prepared(const char *path);
// Is there a record that says that its run came to its end?
bool run_files_is_complete(const char *record);
// Makes the directories of `out` and sees that the record can be written there, before anything is
// measured. A journal that a complete run left is removed.
enum status run_files_prepare(const char *out, const char *journal, struct error *error);

#endif
