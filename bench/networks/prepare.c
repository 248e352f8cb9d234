// SPDX-License-Identifier: MIT
// A network made ready to run: model, graph, passes, plan, one verified output, a file.
#include "bench/networks/build.h"
#include "bench/networks/memory_need.h"
#include "bench/networks/model_file.h"
#include "bench/networks/plan_file.h"
#include "bench/networks/ranges_file.h"
#include "bench/networks/runner_memory.h"

#include <stdio.h>

static bool has(uint32_t passes, enum pass pass)
{
    return (passes >> pass & 1u) != 0;
}

static enum status make_model(const struct prepare_options *options, struct model *model,
                              struct error *error)
{
    if (options->model_file != NULL)
        return model_file_read(model, options->network, options->model_file, error);
    if (options->weights_file != NULL)
        return model_read_weights(model, options->network, options->weights_file, error);
    return model_generate(model, options->network, options->seed, error);
}

static enum status make_graph(const struct prepare_options *options, struct model *model,
                              struct graph *graph, struct error *error)
{
    const bool is_integer =
        options->quantise.setting != SETTING_F32 || options->quantise.layers != NULL;
    enum status status = graph_expand(graph, options->network, error);
    if (status == STATUS_OK && has(options->passes, PASS_FOLD_BATCH_NORM) &&
        options->quantise.setting != SETTING_ACADEMIC)
        status = graph_fold_batch_norm(graph, model, error);
    if (status == STATUS_OK && is_integer && options->ranges_file != NULL) {
        struct ranges_file about;
        status = ranges_read(options->ranges_file, options->network, model, &about, error);
        if (status == STATUS_OK)
            ranges_free(&about);
    }
    if (status == STATUS_OK && is_integer)
        status = graph_quantise(graph, model, &options->quantise, error);
    if (status == STATUS_OK && options->write_model != NULL)
        status = model_file_write(model, options->write_model, error);
    if (status != STATUS_OK)
        return status;
    // The academic setting's glue is separate passes: that is what it is there to show.
    if (options->quantise.setting != SETTING_ACADEMIC)
        graph_fuse(graph, options->passes);
    return STATUS_OK;
}

// Runs the plan on the first sample input and writes everything down.
static enum status try_and_write(const struct prepare_options *options, const char *file,
                                 struct network_runner *runner, struct buffer *weights,
                                 struct error *error)
{
    enum status status = runner_memory_make(runner, error);
    if (status != STATUS_OK)
        return status;
    runner->memory[RUNNER_WEIGHTS] = *weights; // freed with the runner from here on
    *weights = (struct buffer){0};
    runner->weights = runner->memory[RUNNER_WEIGHTS].data;
    model_make_input(options->network, options->seed, 0, runner_input(runner));
    runner_run(runner, NULL, NULL);
    return plan_file_write(file, &runner->plan, runner->weights, runner_input(runner),
                           runner_checksum(runner), error);
}

enum status network_prepare(const struct prepare_options *options, const char *file,
                            struct error *error)
{
    struct model model = {0};
    struct graph graph = {0};
    struct network_runner runner = {0};
    struct buffer weights = {0};
    enum status status =
        network_fits_memory(options->network, options->quantise.setting != SETTING_F32, error);
    if (status == STATUS_OK)
        status = make_model(options, &model, error);
    if (status != STATUS_OK)
        return status;
    status = make_graph(options, &model, &graph, error);
    if (status == STATUS_OK)
        status = plan_build(&graph, &model, options->passes, &options->target, &options->choice,
                            &runner.plan, &weights, error);
    graph_free(&graph);
    model_free(&model);
    if (status == STATUS_OK) {
        const struct setting_choice choice = {options->quantise.setting, options->quantise.inner,
                                              options->quantise.levels};
        setting_spell(&choice, runner.plan.setting);
        status = try_and_write(options, file, &runner, &weights, error);
    }
    buffer_free(&weights);
    runner_free(&runner);
    return status;
}

enum status runner_load(struct network_runner *runner, const char *file, struct error *error)
{
    return plan_file_read(file, runner, error);
}
