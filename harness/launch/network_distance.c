// SPDX-License-Identifier: MIT
#include "harness/launch/network_distance.h"

#include "base/checked.h"

// No more inputs than these multiply-adds allow, but for the least.
static const int64_t MACS = INT64_C(16000000000);
enum { INPUTS_LEAST = 4 };

static bool has_batch_norm(const struct network *network)
{
    for (int i = 0; i < network->layer_count; i++) {
        if (network->layers[i].batch_norm)
            return true;
    }
    return false;
}

bool network_distance_exists(const struct prepare_options *options)
{
    bool folds = (options->passes >> PASS_FOLD_BATCH_NORM & 1u) != 0;
    return options->quantise.setting != SETTING_F32 || (folds && has_batch_norm(options->network));
}

// Folding alone moves the last bits: few inputs show by how much.
static int count_inputs(const struct prepare_options *options, int most)
{
    int64_t macs = max_i64(network_macs(options->network), 1);
    int64_t wanted = options->quantise.setting == SETTING_F32 ? INPUTS_LEAST : most;
    return (int)min_i64(wanted, max_i64(INPUTS_LEAST, MACS / macs));
}

static enum status make_model(const struct prepare_options *options, struct model *model,
                              struct error *error)
{
    return options->weights_file != NULL
               ? model_read_weights(model, options->network, options->weights_file, error)
               : model_generate(model, options->network, options->seed, error);
}

struct side {
    struct model model;
    struct graph graph;
};

static enum status make_side(const struct prepare_options *options, bool is_reference,
                             struct side *side, struct error *error)
{
    const struct quantise_options *quantise = &options->quantise;
    bool folds = (options->passes >> PASS_FOLD_BATCH_NORM & 1u) != 0 &&
                 quantise->setting != SETTING_ACADEMIC;
    enum status status = make_model(options, &side->model, error);
    if (status == STATUS_OK)
        status = graph_expand(&side->graph, options->network, error);
    if (status == STATUS_OK && !is_reference && folds)
        status = graph_fold_batch_norm(&side->graph, &side->model, error);
    if (status == STATUS_OK && !is_reference && quantise->setting != SETTING_F32)
        status = graph_quantise(&side->graph, &side->model, quantise, error);
    return status;
}

static void free_side(struct side *side)
{
    graph_free(&side->graph);
    model_free(&side->model);
}

enum status network_distance(const struct prepare_options *options, int most_inputs,
                             struct fidelity *fidelity, struct error *error)
{
    struct side reference = {0}, other = {0};
    *fidelity = (struct fidelity){0};
    enum status status = make_side(options, true, &reference, error);
    if (status == STATUS_OK)
        status = make_side(options, false, &other, error);
    if (status == STATUS_OK) {
        const struct fidelity_request request = {
            .reference = &reference.graph,
            .reference_model = &reference.model,
            .graph = &other.graph,
            .model = &other.model,
            .target = &options->target,
            .inputs = count_inputs(options, most_inputs),
        };
        status = fidelity_measure(&request, fidelity, error);
    }
    free_side(&reference);
    free_side(&other);
    return status;
}
