// SPDX-License-Identifier: MIT
// The plan: a straight list of kernel calls with every address worked out. Making it and running it
// are separate: a plan file (with packed weights) is all that the runner needs.
#ifndef BITROOF_BENCH_NETWORKS_PLAN_H
#define BITROOF_BENCH_NETWORKS_PLAN_H

#include "bench/kernels/kernel.h"
#include "bench/networks/quantise.h"

struct network_step {
    char name[NETWORK_NAME + 16]; // of the node
    int layer;                    // of the network, for grouping and names
    char layer_name[NETWORK_NAME];
    bool is_glue; // not a convolution, dense layer, LSTM
    const struct kernel *kernel;
    struct workload workload; // views.segments point into the plan's array
    // Bytes from the start of the arena; -1: none.
    int64_t input, residual, output;
    int64_t packed, packed_bytes; // in the weights block
};

// tile_strips and fuse_scale: some rows of a step's output, from the rows of its input that they
// need. Between two steps of a chain is a buffer of some rows.
struct network_call {
    int step;
    int64_t shift, shift_bytes; // first, so many bytes move to the start of the step's output from
                                // `shift` bytes behind it
    struct workload workload;
    int64_t input, residual, output; // as in the step
    int64_t packed, packed_bytes;    // shared by calls of a step that differ only in where they are
};

// Steps first .. end - 1, each reading what the one before it writes, run as these calls instead:
// some rows of each in turn, so that the rows in between are read while they are in the caches.
struct network_chain {
    int first, end;
    int first_call, end_call;
};

struct network_plan {
    char network[NETWORK_NAME], setting[SETTING_WORD], definition[NETWORK_PATH];
    uint32_t passes; // bits of enum pass
    struct network_step *steps;
    int step_count;
    struct segment *segments;
    int segment_count;
    struct network_call *calls;
    int call_count;
    struct network_chain *chains; // in the order of their steps
    int chain_count;
    int64_t arena_bytes, naive_bytes; // with and without reuse; arena_bytes is what is used
    int64_t scratch_bytes, weight_bytes;
    int64_t input_offset, output_offset; // in the arena
    struct shape input_shape, output_shape;
    enum value_type input_type, output_type;
    struct quantisation input_quantisation, output_quantisation;
    int threads;
};

// Packed weights of calls that follow each other, in the weights block.
struct weights_stretch {
    int64_t offset, bytes; // -1, 0: none
};

// What the calls behind a step read first (behind the last step of a chain, that is): the weights
// stand in the order of the steps. At most PLAN_NEXT_BYTES; none behind the plan's last step, for
// nobody knows what comes then.
enum { PLAN_NEXT_BYTES = 256 << 10 };
struct weights_stretch plan_next(const struct network_plan *plan, int step);

struct plan_choice {
    // Picks one of `count` fused rows that support the workload, registry order; NULL: the first.
    // Used for "fastest measured": the clock belongs to whoever calls.
    size_t (*choose)(const struct workload *workload, const struct kernel *const *candidates,
                     size_t count, void *context);
    void *context;
};

struct prepare_options {
    const struct network *network;
    struct quantise_options quantise;
    uint32_t passes;
    struct target target; // mask and threads
    uint64_t seed;
    const char *weights_file; // or NULL: generated
    // A model file (model_file.h) to take ranges and integers from instead, made with the same
    // options on any machine; and one to write for other machines. NULL: none.
    const char *model_file, *write_model;
    const char *ranges_file; // or NULL: observed; ranges_file.h. Weights as without it
    struct plan_choice choice;
};

// ---- the runner: light, knows neither graph nor model ------------------------------------------

struct network_runner {
    struct network_plan plan;
    const void *weights;      // the block of packed weights
    struct buffer *memory;    // arena, scratch, weights
    uint64_t output_checksum; // runner_checksum() of the verified output for the stored input
};

// Called before the first step (step -1) and after every step, or after every part of a step, which
// then comes more than once; must not disturb the caches.
typedef void step_observer(int step, void *context);

// Writes plan, packed weights, one input and the checksum of its output.
enum status network_prepare(const struct prepare_options *options, const char *file,
                            struct error *error);
// Loads a prepared file; weights go to memory with huge pages where there are some. STATUS_USAGE
// when the file is not one, is cut short or was made by another build.
enum status runner_load(struct network_runner *runner, const char *file, struct error *error);
void runner_free(struct network_runner *runner);
// The network's input, [h][w][c] of plan.input_type: left as it is by runs, so that they can be
// repeated. And its output, in the network's order, until the next run.
void *runner_input(const struct network_runner *runner);
const void *runner_output(const struct network_runner *runner);
uint64_t runner_checksum(const struct network_runner *runner); // of the output as it is now
void runner_run(const struct network_runner *runner, step_observer *observer, void *context);

#endif
