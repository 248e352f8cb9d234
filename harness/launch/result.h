// SPDX-License-Identifier: MIT
// What a launch says about one kernel: one JSON line on the child's standard output, and later an
// element of the journal's line.
#ifndef BITROOF_HARNESS_LAUNCH_RESULT_H
#define BITROOF_HARNESS_LAUNCH_RESULT_H

#include "analysis/record/record.h"
#include "base/json.h"
#include "harness/launch/measure.h"
#include "harness/launch/request.h"

enum launch_outcome {
    OUTCOME_MEASURED,
    OUTCOME_CHECKED,     // right, not timed
    OUTCOME_WRONG,       // reason says where and by how much
    OUTCOME_UNSUPPORTED, // the kernel does not compute this problem, or this machine not the kernel
    OUTCOME_CRASHED,     // said by the parent
};

struct launch_result {
    char kernel[RECORD_SHORT];
    enum launch_outcome outcome;
    char reason[RECORD_TEXT];
    uint64_t checksum; // of the first call's output
    double first_call_ns;
    struct measure_result timing;
    double clock_hz;          // of the core, just behind the batches; NaN when not measured
    int64_t switches, faults; // involuntary context switches and major page faults during batches
    int offset;               // of the buffers in their page, bytes
    char page[RECORD_SHORT];  // "4K" or "2M" behind the largest buffer; "" when not looked at
    struct record_fidelity fidelity;                         // LAUNCH_CHECK only
    struct record_counter counters[LAUNCH_COUNTERS_MAXIMUM]; // per run()
    size_t counter_count;
};

void launch_result_init(struct launch_result *result);
cJSON *launch_result_to_json(const struct launch_result *result); // NULL when memory is short
enum status launch_result_from_json(const struct json *object, struct launch_result *result,
                                    struct error *error);

#endif
