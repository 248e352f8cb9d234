// SPDX-License-Identifier: MIT
// The making of a plan from a graph: what is known of each step before the arena is laid out.
// Internal to bench/networks.
#ifndef BITROOF_BENCH_NETWORKS_BUILD_H
#define BITROOF_BENCH_NETWORKS_BUILD_H

#include "base/memory.h"
#include "bench/networks/layout.h"
#include "bench/networks/lower.h"
#include "bench/networks/plan.h"

// A step's tensor: its first channel in a storage.
struct spot {
    int storage; // -1: none
    int64_t channel;
};

// What stands beside a step of the plan until it is packed and placed.
struct draft {
    int node;                            // whose parameters it takes; -1: a copy
    int32_t *input_order, *output_order; // struct channel_orders; NULL: as they are
    int32_t *channels;                   // GLUE_GATHER
    struct spot input, residual, output;
    int64_t repeats;   // of per-channel parameters, see lowered_repeat(); 0: once
    int first_segment; // in the plan's array, whose segments' `offset` is the channel until placed
};

// The value of a node: where its logical channels are, when it has been emitted.
struct value {
    struct place *places; // NULL: not yet
    int64_t pixels, channels;
    int last_read;    // the last node that reads it, through aliases; INT_MAX: the output
    struct view home; // where a concatenation wants it; storage -1: anywhere
};

struct build {
    const struct graph *graph;
    const struct plan_choice *choice; // or NULL
    struct target target;
    uint32_t passes;
    struct network_plan *plan;
    struct draft *drafts;
    int *segment_storages; // beside the plan's segments
    int step_capacity, segment_capacity, call_capacity, chain_capacity;
    struct layout layout;
    struct value *values;
};

bool build_has(const struct build *build, enum pass pass);
// Concat, slice or shuffle that costs nothing under these passes.
bool build_is_alias(const struct build *build, int node);

// ---- steps (build_steps.c) ----------------------------------------------------------------------

// The kernel for a workload: the fused rows that the mask allows and that support it, in registry
// order, one of them picked by the choice; portable references only when nothing else does. NULL:
// none.
const struct kernel *build_kernel(const struct build *build, const struct workload *workload);

// Appends a step; the draft's arrays become the build's, also when this fails.
enum status build_step(struct build *build, const struct kernel *kernel,
                       const struct workload *workload, const struct draft *draft,
                       struct error *error);

// A new storage for channels of a node's type: layout_add().
// The stride of a view, 0 when it is a whole storage (or one aligned pixel).
int build_storage(struct build *build, const struct node *like, int64_t pixels, int64_t channels);
int64_t build_stride(const struct build *build, const struct view *view);
struct view build_whole(const struct build *build, int storage);

// Copies the places, in `order`, into a new storage (or into `to`, when its storage is not -1):
// copies, gathers. *made is where they are.
enum status build_materialise(struct build *build, int node, const struct place *places,
                              int64_t count, const int32_t *order, const struct view *to,
                              struct view *made, struct error *error);

enum status build_short(struct error *error, const char *network);

// ---- concat, slice, shuffle (build_moves.c) -----------------------------------------------------

// One that costs nothing: a list of places.
enum status build_alias(struct build *build, int node, struct error *error);
// A concat or slice that moves its bytes.
enum status build_copies(struct build *build, int node, struct error *error);

// ---- chains of steps, strip by strip (build_chains.c) -------------------------------------------

// Finds them when all steps are there, before the arena is laid out. Calls have offsets from the
// tensors of their step until they are placed.
enum status build_chains(struct build *build, struct error *error);

// Strips that a scaling and the convolution behind it go in (fuse_scale); 0: it stays a pass over
// all of the tensor.
int64_t build_scaling_strips(const struct build *build, int node);

// ---- nodes (build_nodes.c) ----------------------------------------------------------------------

enum status build_node(struct build *build, int node, struct error *error);

// ---- all of it (build.c) ------------------------------------------------------------------------

// A plan, and the block of packed weights that belongs to it. STATUS_FAILED when memory is short
// (says how much was wanted); STATUS_USAGE when no kernel computes a node.
enum status plan_build(const struct graph *graph, const struct model *model, uint32_t passes,
                       const struct target *target, const struct plan_choice *choice,
                       struct network_plan *plan, struct buffer *weights, struct error *error);
void network_plan_free(struct network_plan *plan);

#endif
