// SPDX-License-Identifier: MIT
// The record: everything one run saw, and the only bridge between measuring and reporting.
//
// Measuring fills a struct record and writes it as JSON (schema bitroof-record/1, see the contract
// in docs/record.md); every table, chart, sentence and verdict is computed again from records
// alone. A number that could not be had is NaN (null in JSON) and its `reason` says why.
#ifndef BITROOF_ANALYSIS_RECORD_RECORD_H
#define BITROOF_ANALYSIS_RECORD_RECORD_H

#include "base/error.h"
#include "bench/kernels/kernel.h"
#include "bench/problem.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define RECORD_SCHEMA "bitroof-record/1"

enum { RECORD_TEXT = 256, RECORD_SHORT = 64, RECORD_NAME = 96 };

enum provenance {
    PROVENANCE_MEASURED,
    PROVENANCE_COUNTED,
    PROVENANCE_SIMULATED,
    PROVENANCE_PREDICTED,
    PROVENANCE_DERIVED,
    PROVENANCE_DECLARED
};

const char *provenance_name(enum provenance provenance);
bool provenance_find(const char *name, enum provenance *provenance);

struct sourced_number {
    double value; // NaN when it could not be had
    enum provenance provenance;
    char reason[RECORD_TEXT]; // "" or why the value is NaN
};

// ---- manifest and machine ----------------------------------------------------------------------

struct text_pair {
    char key[RECORD_SHORT];
    char value[RECORD_TEXT];
};

struct record_manifest {
    char platform[RECORD_SHORT];
    char commit[RECORD_SHORT]; // 40 hex digits, or "unknown"
    bool dirty;
    char **command; // argv
    size_t command_count;
    char suite[RECORD_TEXT], suite_sha256[RECORD_SHORT + 1];
    uint64_t seed;
    char compiler[RECORD_TEXT];
    struct text_pair *flags; // isa name -> compile flags
    size_t flags_count;
    char **isa_mask; // names given to --isa; empty when nothing was taken away
    size_t isa_mask_count;
    struct text_pair *libraries; // name -> version, or "absent: ..."
    size_t libraries_count;
    char started[RECORD_SHORT]; // 2026-11-21T10:00:00Z
    double duration_s;
    char replay[RECORD_TEXT * 2];
};

struct machine_cache {
    int level;
    char kind[16];             // "data", "instruction", "unified"
    int64_t size;              // bytes
    int line, ways, shared_by; // 0 when unknown
};

struct counter_verdict {
    char event[RECORD_SHORT];
    bool usable;
    double scale; // counted / expected of the self-test, NaN when it did not run
    char reason[RECORD_TEXT];
};

struct record_machine {
    char vendor[RECORD_SHORT], model[RECORD_TEXT], arch[RECORD_SHORT];
    char **features;
    size_t features_count;
    int cores;
    struct machine_cache *caches;
    size_t caches_count;
    int64_t memory_bytes;
    bool is_virtual;
    char kernel[RECORD_TEXT];
    char governor[RECORD_SHORT], turbo[RECORD_SHORT]; // "" when unknown: null in JSON
    bool aslr;
    char thp[RECORD_SHORT];
    char throttled[RECORD_SHORT]; // "" unknown, else "no" or the bits
    struct sourced_number clock_hz;
    double load;
    struct counter_verdict *counters;
    size_t counters_count;
    char **warnings; // what a reader must know about this machine's fitness, one line each
    size_t warnings_count;
};

// ---- results -----------------------------------------------------------------------------------

struct record_time {
    enum provenance provenance;
    double median_ns, ci95_low_ns, ci95_high_ns, min_ns; // of one run(), over launches
    int launches, batches;                               // batches: of the last launch
    bool converged;
    double first_call_ns;
    double *launch_medians_ns; // [launches], in launch order
    int *launch_ids;           // [launches]: equal ids were measured in the same process
    char reason[RECORD_TEXT];
};

struct record_counter {
    char event[RECORD_SHORT];
    double value; // per run(), NaN when not had
};

struct record_roofline { // all derived by roofline_derive(); see analysis/roofline/roofline.h
    double ops_per_s, executed_ops_per_s, intensity;
    char bytes[RECORD_SHORT];        // "compulsory"
    char bound[RECORD_SHORT];        // "compute", "L1", "L2", "L3", "DRAM", "latency"
    char ceiling[RECORD_SHORT];      // of the kernel's own sequence
    char best_ceiling[RECORD_SHORT]; // the best of its type on this machine
    double attainable_ops_per_s, fraction;
    char sentence[RECORD_TEXT * 2];
};

struct record_fidelity {
    char against[RECORD_SHORT]; // "reference"
    double max_abs, sqnr_db, cosine;
    bool exact;
};

struct measurement {
    char kernel[RECORD_SHORT];
    struct workload workload;
    char precision_name[RECORD_SHORT];
    char algorithm[RECORD_SHORT], isa[RECORD_SHORT];
    int threads;
    char cache[RECORD_SHORT]; // "warm", "cold-weights", "cold-all"
    // "none" for single kernels; "canary" for the rows that compare divides by: a compute ceiling,
    // and load streams in L2 and DRAM (problem.op OP_CEILING or OP_STREAM), sampled all through the
    // run.
    char setting[RECORD_SHORT];
    bool fused, tiled;
    // The output is written over an input (steps of networks only): its lines are in the caches
    // already, so only the other bytes count against the bandwidth of loads.
    bool in_place;
    struct record_time time;
    struct work work;
    struct record_counter *counters;
    size_t counters_count;
    double simulated_instructions, simulated_l2_bytes, simulated_dram_bytes; // NaN
    struct record_roofline roofline;
    struct record_fidelity fidelity;
};

// One step of a network as it ran: a kernel call. An unfused layer has several of them.
struct layer_result {
    char name[RECORD_NAME];  // of the step: "conv1", "conv1/relu"; unique in the network
    char layer[RECORD_NAME]; // of the layer of the definition that it belongs to
    bool is_glue;            // neither a convolution nor a dense layer nor an LSTM
    double share;            // of the sum of all steps' times; derived
    // Kernel, workload, time, work, roofline and fidelity (against the same layer in f32), as of a
    // single kernel. time.launches counts the launches that the median and its interval are over;
    // launch_medians_ns and launch_ids may be NULL. cache and setting are "", no counters.
    struct measurement step;
};

// One network in one setting, with one choice of passes.
struct network_result {
    char network[RECORD_NAME];  // "squeezenet_v1.1"
    struct precision precision; // of the layers that are not kept in f32
    char precision_name[RECORD_SHORT];
    char setting[RECORD_SHORT]; // "f32", "deployable", "academic"
    char isa[RECORD_SHORT];     // the best one that its kernels use
    bool fused;                 // glue fused into convolutions
    bool tiled;                 // layers computed strip by strip
    int threads;
    char **passes; // names of the passes that were on, see bench/networks/graph.h
    size_t passes_count;
    struct {                                          // of an integer network; "" and 0 for f32
        char calibration[RECORD_SHORT];               // "min-max", ...
        int inputs;                                   // that ranges were observed on
        char first[RECORD_SHORT], last[RECORD_SHORT]; // policy: "int8", "f32"
        char assignment[RECORD_TEXT];                 // the mixed-precision file, "" for none
    } quantisation;
    char weights[RECORD_TEXT];          // "generated", or the file they came from
    char output_checksum[RECORD_SHORT]; // of the first input's output: equal on every platform for
                                        // integers; "" when not had
    // Of one inference; launches that ran other settings in the same process have equal launch_ids.
    // first_call_ns is the first inference of a process.
    struct record_time time;
    struct work work;                // the sum over layers; derived
    struct record_roofline roofline; // derived by roofline_derive_network()
    // Multiply-adds at the best ceiling of the network's type ("f32", "s8") over the time: what
    // literature calls efficiency. Derived, as the shares of time below.
    double compute_fraction;
    double glue_share;                               // of steps that are glue
    double compute_share, memory_share, other_share; // by bound: arithmetic, a level of memory,
                                                     // latency or unknown
    double ace;                      // sum of MACs x weight bits x activation bits; derived
    struct record_fidelity fidelity; // of the output, against "f32": the same network in fp32
    double top1, top5;               // share of inputs whose best class (is one of the best five)
    int fidelity_inputs;
    int64_t peak_bytes, naive_bytes;     // of activations: the arena as run, and without reuse
    int64_t scratch_bytes, weight_bytes; // weights as packed
    double layer_sum_ns;                 // median over launches of the sum of the steps' times
    char layer_note[RECORD_TEXT];        // how steps were timed, and why the sum differs if it does
    struct layer_result *layers;         // in the order they run
    size_t layers_count;
};

struct compute_ceiling {
    char kernel[RECORD_SHORT], sequence[RECORD_TEXT], type[RECORD_SHORT]; // "f32", "s8", "bit"
    int threads;
    double ops_per_s, ops_per_cycle; // the maximum over all launches
    double *samples;                 // ops_per_s of each launch
    size_t samples_count;
    char reason[RECORD_TEXT]; // why ops_per_s is NaN (emulated)
    int accumulators;         // of the sweep; 0 when the kernel has none
};

struct memory_ceiling {
    char kernel[RECORD_SHORT];
    char level[RECORD_SHORT]; // "L1", "L2", "L3", "DRAM" on a plateau, "" between
    int threads;
    double bytes_per_s, bus_bytes_per_s; // NaN when bus bytes are unknown
    int64_t working_set;
    char page[RECORD_SHORT]; // "4K", "2M"
    char reason[RECORD_TEXT];
};

struct latency_point {
    int64_t working_set;
    double ns;  // of one load
    int chains; // independent ones, followed side by side: 1 is the latency, more show how many
                // loads the core keeps under way
    char page[RECORD_SHORT];
};

struct record {
    char id[RECORD_TEXT];
    bool complete;
    struct record_manifest manifest;
    struct record_machine machine;
    struct compute_ceiling *compute;
    size_t compute_count;
    struct memory_ceiling *memory;
    size_t memory_count;
    struct latency_point *latency;
    size_t latency_count;
    struct measurement *measurements;
    size_t measurements_count;
    struct network_result *networks;
    size_t networks_count;
};

// Everything zero, NaN where a number is missing.
void record_init(struct record *record);
void record_free(struct record *record);
void measurement_init(struct measurement *measurement);
void network_result_init(struct network_result *network);
void layer_result_init(struct layer_result *layer);
void network_result_free(struct network_result *network); // what it points to

// Atomic: temporary file and rename. Refuses nothing; writes NaN and infinities as null.
enum status record_write(const char *path, const struct record *record, struct error *error);
// The record's "machine" object, the caller's to cJSON_Delete; NULL when memory is short.
struct cJSON *record_machine_json(const struct record_machine *machine);
// Reads any record of a known schema; unknown keys are ignored, wrong types and truncation refused
// with file and JSON path (STATUS_USAGE). On failure *record is left initialised and empty.
enum status record_read(const char *path, struct record *record, struct error *error);

#endif
