// SPDX-License-Identifier: MIT
// A network under test, made ready up to its quantised graph, and ways to run it. Include cmocka.h
// first.
#ifndef BITROOF_TESTS_BENCH_NETWORKS_SUBJECT_H
#define BITROOF_TESTS_BENCH_NETWORKS_SUBJECT_H

#include "bench/isa.h"
#include "bench/networks/build.h"
#include "bench/networks/interpret.h"
#include "bench/networks/runner_memory.h"

#include <string.h>

#include "tests/bench/networks/small_networks.h"

static const uint64_t SEED = 11;

static inline struct target machine(int threads)
{
    struct target target = target_default();
    target.isa_mask = isa_detect();
    target.threads = threads;
    return target;
}

struct subject {
    struct network network;
    struct model model;
    struct graph graph; // quantised, nothing fused
};

// Of a model that the caller has made.
static inline void quantise_subject(struct subject *subject, const char *setting,
                                    enum value_type type, bool folds)
{
    struct setting_choice choice;
    assert_true(setting_parse(setting, &choice));
    struct error error;
    must(graph_expand(&subject->graph, &subject->network, &error), &error);
    if (folds)
        must(graph_fold_batch_norm(&subject->graph, &subject->model, &error), &error);
    const struct quantise_options options = {
        .setting = choice.setting,
        .inner = choice.inner,
        .levels = choice.levels,
        .activations = type,
        .calibration_inputs = 2,
    };
    if (choice.setting != SETTING_F32)
        must(graph_quantise(&subject->graph, &subject->model, &options, &error), &error);
}

static inline void make_subject(struct subject *subject, const char *setting, enum value_type type,
                                bool folds)
{
    struct error error;
    must(model_generate(&subject->model, &subject->network, SEED, &error), &error);
    quantise_subject(subject, setting, type, folds);
}

static inline void free_subject(struct subject *subject)
{
    graph_free(&subject->graph);
    model_free(&subject->model);
    network_free(&subject->network);
}

// The output as bytes, malloc'ed.
static inline void *run_plan(const struct subject *subject, uint32_t passes, int threads,
                             size_t *bytes)
{
    struct error error;
    struct graph graph = subject->graph;
    graph.nodes = malloc((size_t)graph.node_count * sizeof *graph.nodes);
    assert_non_null(graph.nodes);
    memcpy(graph.nodes, subject->graph.nodes, (size_t)graph.node_count * sizeof *graph.nodes);
    graph_fuse(&graph, passes);
    struct network_runner runner = {0};
    struct buffer weights;
    const struct target target = machine(threads);
    must(plan_build(&graph, &subject->model, passes, &target, NULL, &runner.plan, &weights, &error),
         &error);
    must(runner_memory_make(&runner, &error), &error);
    runner.weights = weights.data;
    model_make_input(&subject->network, SEED, 0, runner_input(&runner));
    runner_run(&runner, NULL, NULL);
    runner_run(&runner, NULL, NULL); // over what the first left behind
    const struct shape *shape = &runner.plan.output_shape;
    *bytes = (size_t)(shape->h * shape->w * shape->c) * value_bytes(runner.plan.output_type);
    void *output = malloc(*bytes);
    assert_non_null(output);
    memcpy(output, runner_output(&runner), *bytes);
    runner_free(&runner);
    buffer_free(&weights);
    free(graph.nodes);
    return output;
}

struct kept {
    int node;
    void *output;
    size_t bytes;
};

static inline void keep(int node, const void *const *values, int samples, int64_t count,
                        void *context)
{
    struct kept *kept = context;
    (void)samples;
    if (node != kept->node)
        return;
    kept->output = malloc(kept->bytes);
    assert_non_null(kept->output);
    assert_true(kept->bytes % (size_t)count == 0);
    memcpy(kept->output, values[0], kept->bytes);
}

static inline void *interpret(const struct subject *subject, size_t bytes)
{
    struct kept kept = {.node = subject->graph.output, .bytes = bytes};
    const struct target target = machine(1);
    const struct interpretation what = {.graph = &subject->graph,
                                        .model = &subject->model,
                                        .target = &target,
                                        .seed = SEED,
                                        .samples = 1,
                                        .observer = keep,
                                        .context = &kept};
    struct error error;
    must(graph_interpret(&what, &error), &error);
    assert_non_null(kept.output);
    return kept.output;
}

#endif
