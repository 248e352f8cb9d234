// SPDX-License-Identifier: MIT
// What a launch says about one kernel or one run of a network: one JSON line on the child's
// standard output, and later an element of the journal's line.
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
    char kernel[RECORD_SHORT]; // its name, or the word of a network's run
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
    // Networks.
    char plan[LAUNCH_PLAN_DIGEST]; // hex digest of the kernels and tensors of its steps
    double observed_ns;            // median inference under the observer
    double *step_ns;               // [step_count]: median of each step under the observer
    int step_count;
    double top1, top5; // LAUNCH_PREPARE: agreement with fp32 over the inputs
    int fidelity_inputs;
    struct record_fidelity *layers; // LAUNCH_PREPARE: [layer_count] of the definition; `against` is
    int layer_count;                // "" for one that is not known
};

void launch_result_free(struct launch_result *result); // what it points to
void launch_result_init(struct launch_result *result);
cJSON *launch_result_to_json(const struct launch_result *result); // NULL when memory is short
enum status launch_result_from_json(const struct json *object, struct launch_result *result,
                                    struct error *error);

#endif
