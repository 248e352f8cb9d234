// SPDX-License-Identifier: MIT
// The networks of a suite: which definitions, in which runs, quantised how. docs/suites.md has the
// format.
#ifndef BITROOF_BENCH_SUITES_SUITE_NETWORKS_H
#define BITROOF_BENCH_SUITES_SUITE_NETWORKS_H

#include "base/json.h"
#include "bench/networks/quantise.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    SUITE_CALIBRATION_INPUTS = 4,
    SUITE_FIDELITY_INPUTS = 32,
    SUITE_RUN = 64,
    SUITE_RUNS_MAXIMUM = 32,
    SUITE_NETWORK_PATH = 256
};

// One way to run a network: "deployable", "f32/unfused", "w1a2u+shift/no-reuse_memory". What stands
// in front of the slash is a word of setting_parse(). The word behind the slash says which passes
// are on: all, none, unfused (only those that change no kernel's work: fold_batch_norm and
// reuse_memory), no-A+B (all but these), only-A+B. Without one: all; for "academic", whose glue
// stays apart by definition, only-reuse_memory.
struct suite_run {
    char word[SUITE_RUN]; // as given, which is what records call the run
    enum setting setting;
    enum layer_precision inner; // struct setting_choice
    enum level_rule levels;
    uint32_t passes; // bits of enum pass
};

// One entry of "networks".
struct suite_network {
    // A name, a glob over the shipped definitions, or the path of a file.
    char name[SUITE_NETWORK_PATH];
    struct suite_run runs[SUITE_RUNS_MAXIMUM];
    size_t run_count;
    enum calibration calibration;
    int calibration_inputs;
    int fidelity_inputs; // at most, of the comparison with fp32
    enum layer_precision first, last;
    char activations[8];                 // "s8", "u8", or "": what suits the instruction set
    char assignment[SUITE_NETWORK_PATH]; // file of precisions by layer, or ""
    char weights[SUITE_NETWORK_PATH];    // file of the user's weights, or "": generated
};

struct suite_networks {
    struct suite_network *list;
    size_t count;
    int launches;                      // at most, of a network
    double warmup_cap_s;               // of a run of a network in a launch
    double budget_prepare_s, budget_s; // infinite when not given
};

// A run's word; false when it is not understood, and then *run holds nothing.
bool suite_run_parse(const char *word, struct suite_run *run);
// Two words for the same thing, such as "f32" and "f32/all".
bool suite_run_same(const struct suite_run *a, const struct suite_run *b);
// The entry that a network gets which no suite names: all runs that are shown by default.
void suite_network_init(struct suite_network *network);

// Reads "networks" and "network_launches" of a suite's root; leaves *networks empty when there are
// none. What was read is freed by suite_networks_free, also after an error.
enum status suite_networks_read(const struct json *root, struct suite_networks *networks,
                                struct error *error);
void suite_networks_free(struct suite_networks *networks);

#endif
