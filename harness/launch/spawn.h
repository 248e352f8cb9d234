// SPDX-License-Identifier: MIT
// Starting one launch and hearing what it says.
#ifndef BITROOF_HARNESS_LAUNCH_SPAWN_H
#define BITROOF_HARNESS_LAUNCH_SPAWN_H

#include "harness/launch/request.h"
#include "harness/launch/result.h"

#include <signal.h>
#include <stdbool.h>
#include <sys/types.h>

// What came back from one launch.
struct launch_report {
    struct launch_result *results; // [count], in the order in which the child finished them
    size_t count;
    char
        begun[RECORD_SHORT]; // the kernel that was under way when the child ended; "" when none was
    char end[RECORD_TEXT]; // "" when it ended well (or said that a result was wrong), else why not
    bool interrupted;      // ended by *stop: nothing in here counts
    double cost_s;
};
void launch_report_free(struct launch_report *report);

struct spawn_settings {
    bool in_process_image; // emulated: fork without exec, since the kernel cannot run this program
    double limit_s;        // a child that takes longer is killed
    const char *program;   // to start; NULL: this one
    const volatile sig_atomic_t *stop; // becomes nonzero: kill the child and return
};

struct spawned {
    pid_t pid;
    int output, errors; // pipes from the child
    char *text;         // what came so far
    size_t length, room;
    char complaint[RECORD_TEXT]; // the start of what it wrote to standard error
    double started_s;
};

// Starts the child in a process group of its own, with a dummy environment variable of random
// length (so that the stack starts elsewhere in each launch). It dies with this process.
enum status spawn_start(const struct launch_request *request, const struct spawn_settings *settings,
                        uint64_t padding_seed, struct spawned *spawned, struct error *error);
// Waits for its end. STATUS_OK whatever the child did; the report tells.
enum status spawn_finish(struct spawned *spawned, const struct spawn_settings *settings,
                         struct launch_report *report, struct error *error);

#endif
