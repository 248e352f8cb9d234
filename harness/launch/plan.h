// SPDX-License-Identifier: MIT
// What a run will measure: a list of items, each a problem with the kernels, or a network with the
// runs, that share its launches, and the tally of what was seen so far.
#ifndef BITROOF_HARNESS_LAUNCH_PLAN_H
#define BITROOF_HARNESS_LAUNCH_PLAN_H

#include "analysis/record/record.h"
#include "bench/suites/suite.h"
#include "bench/target.h"
#include "harness/launch/request.h"
#include "harness/launch/result.h"

enum section {
    SECTION_CEILINGS,
    SECTION_CHECK,
    SECTION_PREPARE, // networks: weights, calibration, plan
    SECTION_KERNELS,
    SECTION_NETWORKS,
    SECTION_COUNT
};
const char *section_name(enum section section);

enum tally_state {
    TALLY_OPEN,    // more launches wanted
    TALLY_DONE,    // converged, slow, or as many launches as were asked for
    TALLY_EXCLUDED // wrong, crashed or unsupported: `reason`
};

// What was seen of one kernel on one problem, or of one run of a network.
struct tally {
    enum tally_state state;
    bool converged, slow, wrong;
    char reason[RECORD_TEXT];
    bool has_checksum;
    uint64_t checksum; // of the verified output
    struct record_fidelity fidelity;
    // One entry a launch, in ns per call: median and best batch, the first call; and the core's Hz.
    double *medians, *best, *first_calls, *clocks;
    int *launch_ids;
    int launches, room;
    int batches;               // of the last launch
    double first_call_checked; // ns, of the check; used when nothing is timed
    int unsteady;              // launches whose warm-up hit its cap
    int suspect;               // launches with involuntary context switches or major faults
    char page[RECORD_SHORT];
    struct record_counter counters[LAUNCH_COUNTERS_MAXIMUM]; // of the last launch
    size_t counter_count;
    // Networks: of each launch the median inference under the observer, and of its steps.
    bool is_prepared;
    char plan[LAUNCH_PLAN_DIGEST]; // of what was prepared; launches of another plan do not count
    double *observed;              // [launches], ns
    double *steps;                 // [launches][step_count], ns
    int step_count;
    double top1, top5; // agreement with fp32 over fidelity_inputs inputs; NaN when not known
    int fidelity_inputs;
    struct record_fidelity *layers; // [layer_count] of the definition
    int layer_count;
};

// A row of an item: a kernel on its problem, or a run of its network.
struct plan_kernel {
    char name[RECORD_SHORT];     // the kernel's, or the run's word; unique in the item
    const struct kernel *kernel; // NULL for the run of a network
    struct workload workload;
    const struct suite_run *run; // of the item's network; NULL for a kernel
    struct tally tally;
};

// A network and how it is prepared. plan_networks.h makes it.
struct plan_network {
    struct suite_network asked;    // asked.name is the definition's own name
    char definition[NETWORK_PATH]; // its file
    int64_t least_bytes;           // of memory that any of its runs takes
};

struct plan_item {
    char key[PROBLEM_NAME_SIZE + 48]; // unique in the plan
    enum section section;             // SECTION_CEILINGS, SECTION_KERNELS or SECTION_NETWORKS
    struct plan_network *network;     // SECTION_NETWORKS; problem then holds its name only
    bool canary;                      // a ceiling that is sampled all through SECTION_KERNELS
    struct problem problem;
    enum cache_mode cache;
    bool small_pages; // ceilings: measured in 4 KiB pages too
    struct plan_kernel *kernels;
    size_t kernel_count;
    int launches_wanted; // at most
    double cost_s;       // of the last launch
};

struct plan {
    struct plan_item *items;
    size_t count;
    struct target target;
    bool emulated; // every kernel is checked, none is timed
};

struct plan_options {
    const struct suite *suite;
    const char *kernels_glob;  // NULL: what the suite's variants say
    const char *problems_glob; // NULL: all of the suite
    const char *networks_glob; // NULL: all of the suite
    bool no_problems, no_networks;
    bool is_filter; // the globs are one: it need not match both problems and networks
    // Takes the place of what the suite says of its networks; NULL, or without runs, without
    // calibration inputs, without files: the suite stays.
    const struct suite_network *network;
    int launches; // 0: the suite's
    bool no_ceilings;
    bool emulated;
    struct target target; // with the ISA mask and threads of the run
};

// STATUS_USAGE when nothing is left to measure.
enum status plan_make(struct plan *plan, const struct plan_options *options, struct error *error);
void plan_free(struct plan *plan);
struct plan_item *plan_find(struct plan *plan, const char *key);
struct plan_kernel *plan_item_find(struct plan_item *item, const char *name);

// Launches that the item still wants; 0 when all its kernels are done or excluded.
bool plan_item_is_open(const struct plan_item *item);
// Hex digest of everything that decides what is measured: items, kernels, seeds, threads, target.
void plan_digest(const struct plan *plan, uint64_t seed, char digest[65]);

// ---- tallies -----------------------------------------------------------------------------------

// Adds one kernel's result of launch `id` (SECTION_CHECK: of the check). False when memory is
// short.
bool tally_add(struct plan_item *item, struct plan_kernel *row, const struct launch_result *result,
               int id);
// The stopping rule: after a launch of the item, closes the tallies that need no more.
void tally_close(const struct plan_item *item, struct plan_kernel *row);
extern const double TALLY_CONVERGED_AT; // half width of the interval over the median

#endif
