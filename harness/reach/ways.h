// SPDX-License-Identifier: MIT
// The ways to a platform. Private to harness/reach.
#ifndef BITROOF_HARNESS_REACH_WAYS_H
#define BITROOF_HARNESS_REACH_WAYS_H

#include "harness/reach/reach.h"
#include "harness/sense/platform.h"

// `package` is the folder that make package left.
enum status reach_by_ssh(const struct reach_request *request, const struct platform *platform,
                         const char *package, struct error *error);
enum status reach_by_emulator(const struct reach_request *request, const struct platform *platform,
                              const char *package, struct error *error);

struct words;
// Adds "run" and the request's options, for a program that sees this machine's files.
void reach_add_run(struct words *words, const struct reach_request *request);

// Turns the exit code of a program of ours into a status, with *error saying what ended it when it
// was no orderly end (it has printed its own line otherwise).
enum status reach_status(int code, const char *what, struct error *error);

#endif
