// SPDX-License-Identifier: MIT
#include "harness/launch/plan_networks.h"

#include "base/checked.h"
#include "harness/launch/plan_ceilings.h"

#include <fnmatch.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool plan_prepared_path(const char *folder, const char *network, const char *run, char *path,
                        size_t size)
{
    char word[SUITE_RUN];
    snprintf(word, sizeof word, "%s", run);
    for (char *c = word; *c != '\0'; c++)
        *c = *c == '/' ? '-' : *c;
    int length = snprintf(path, size, "%s/%s-%s.prepared", folder, network, word);
    return length > 0 && (size_t)length < size;
}

static const int64_t EMULATED_F32_MACS = 1000000000;

// ---- memory ------------------------------------------------------------------------------------

static int64_t shape_bytes(const struct shape *shape)
{
    return shape_elements(shape) * (int64_t)sizeof(float); // at most 2^42: network_read() checks
}

static int64_t add_up(int64_t a, int64_t b)
{
    int64_t sum = 0;
    return checked_add_i64(a, b, &sum) ? sum : INT64_MAX;
}

int64_t plan_network_bytes(const struct network *network, bool has_floats)
{
    // Floats of the model, and what is packed of them: floats again, or bytes beside bytes.
    int64_t weights = 0, largest = 0, each = has_floats ? 4 + 4 : 4 + 1 + 1;
    if (!checked_mul_i64(network_weights(network), each, &weights))
        return INT64_MAX;
    for (int i = 0; i < network->layer_count; i++) {
        const struct layer *layer = &network->layers[i];
        largest = max_i64(largest, add_up(shape_bytes(&layer->in), shape_bytes(&layer->out)));
    }
    return add_up(weights, largest);
}

// ---- items -------------------------------------------------------------------------------------

static bool is_pattern(const char *text)
{
    return strpbrk(text, "*?[") != NULL;
}

static bool stands_already(const struct plan *plan, const char *definition)
{
    for (size_t i = 0; i < plan->count; i++) {
        const struct plan_network *network = plan->items[i].network;
        if (network != NULL && strcmp(network->definition, definition) == 0)
            return true;
    }
    return false;
}

// Records and prepared files go by the name alone.
static const struct plan_network *find_name(const struct plan *plan, const char *name)
{
    for (size_t i = 0; i < plan->count; i++) {
        const struct plan_network *network = plan->items[i].network;
        if (network != NULL && strcmp(network->asked.name, name) == 0)
            return network;
    }
    return NULL;
}

static bool add_runs(struct plan_item *item)
{
    const struct suite_network *asked = &item->network->asked;
    item->kernels = calloc(asked->run_count, sizeof *item->kernels);
    if (item->kernels == NULL)
        return false;
    for (size_t i = 0; i < asked->run_count; i++) {
        struct plan_kernel *row = &item->kernels[item->kernel_count++];
        row->run = &asked->runs[i];
        row->tally.fidelity =
            (struct record_fidelity){.max_abs = NAN, .sqnr_db = NAN, .cosine = NAN};
        row->tally.top1 = row->tally.top5 = NAN;
        snprintf(row->name, sizeof row->name, "%s", asked->runs[i].word);
    }
    return true;
}

// Files that the preparation reads are looked at before anything is measured.
static enum status check_files(const struct network *network, const struct suite_network *asked,
                               struct error *error)
{
    enum status status = STATUS_OK;
    if (asked->assignment[0] != '\0') {
        enum layer_precision *layers = calloc((size_t)network->layer_count, sizeof *layers);
        status = layers != NULL ? assignment_read(asked->assignment, network, layers, error)
                                : error_set(error, STATUS_FAILED, "run: no memory");
        free(layers);
    }
    if (status == STATUS_OK && asked->weights[0] != '\0') {
        struct model model;
        status = model_read_weights(&model, network, asked->weights, error);
        if (status == STATUS_OK)
            model_free(&model);
    }
    return status;
}

// The type that the best integer kernels of the instruction sets read.
static const char *default_activations(const struct target *target)
{
    const uint32_t x86 = (UINT32_C(1) << ISA_AVX2) | (UINT32_C(1) << ISA_SSE41);
    return (target->isa_mask & x86) != 0 ? "u8" : "s8";
}

// Emulated floats of a large network take minutes.
static size_t count_runs(const struct plan *plan, const struct network *network,
                         struct suite_network *asked)
{
    size_t kept = 0;
    for (size_t i = 0; i < asked->run_count; i++) {
        if (plan->emulated && asked->runs[i].setting == SETTING_F32 &&
            network_macs(network) > EMULATED_F32_MACS)
            continue;
        asked->runs[kept++] = asked->runs[i];
    }
    return kept;
}

static enum status add_definition(struct plan *plan, const struct plan_options *options,
                                  const struct suite_network *asked, const char *definition,
                                  struct error *error)
{
    if (stands_already(plan, definition))
        return STATUS_OK; // the first entry that fits decides
    struct network network;
    enum status status = network_read(definition, &network, error);
    if (status != STATUS_OK)
        return status;
    status = check_files(&network, asked, error);
    if (status != STATUS_OK) {
        network_free(&network);
        return status;
    }
    const struct plan_network *namesake = find_name(plan, network.name);
    if (namesake != NULL) {
        status = error_set(error, STATUS_USAGE, "%s: $.name: \"%s\" is the name of %s too",
                           definition, network.name, namesake->definition);
        network_free(&network);
        return status;
    }
    struct problem problem = {0};
    snprintf(problem.name, sizeof problem.name, "%s", network.name);
    struct plan_item *item = plan_append(plan, SECTION_NETWORKS, &problem, CACHE_WARM, false);
    struct plan_network *planned = item != NULL ? calloc(1, sizeof *planned) : NULL;
    if (planned != NULL) {
        item->network = planned;
        planned->asked = *asked;
        snprintf(planned->asked.name, sizeof planned->asked.name, "%s", network.name);
        snprintf(planned->definition, sizeof planned->definition, "%s", definition);
        if (planned->asked.activations[0] == '\0')
            strcpy(planned->asked.activations, default_activations(&options->target));
        planned->asked.run_count = count_runs(plan, &network, &planned->asked);
        bool has_floats = false;
        for (size_t i = 0; i < planned->asked.run_count; i++)
            has_floats |= planned->asked.runs[i].setting == SETTING_F32;
        planned->least_bytes = plan_network_bytes(&network, has_floats);
        item->launches_wanted =
            options->launches > 0 ? options->launches : options->suite->networks.launches;
    }
    network_free(&network);
    return planned != NULL && add_runs(item) ? STATUS_OK
                                             : error_set(error, STATUS_FAILED, "run: no memory");
}

static enum status add_named(struct plan *plan, const struct plan_options *options,
                             const struct suite_network *asked, const char *name,
                             struct error *error)
{
    char path[NETWORK_PATH];
    enum status status = network_find(name, path, error);
    return status == STATUS_OK ? add_definition(plan, options, asked, path, error) : status;
}

// The shipped definitions that both globs match (NULL matches all).
static enum status add_matching(struct plan *plan, const struct plan_options *options,
                                const struct suite_network *asked, const char *glob,
                                const char *filter, struct error *error)
{
    char(*names)[NETWORK_NAME] = NULL;
    size_t count = 0;
    enum status status = network_names(&names, &count, error);
    for (size_t i = 0; i < count && status == STATUS_OK; i++) {
        if (fnmatch(glob, names[i], 0) == 0 &&
            (filter == NULL || fnmatch(filter, names[i], 0) == 0))
            status = add_named(plan, options, asked, names[i], error);
    }
    free(names);
    return status;
}

static void override(struct suite_network *asked, const struct suite_network *given)
{
    if (given == NULL)
        return;
    if (given->run_count > 0) {
        memcpy(asked->runs, given->runs, sizeof asked->runs);
        asked->run_count = given->run_count;
    }
    if (given->calibration_inputs > 0) {
        asked->calibration = given->calibration;
        asked->calibration_inputs = given->calibration_inputs;
    }
    if (given->activations[0] != '\0')
        memcpy(asked->activations, given->activations, sizeof asked->activations);
    if (given->assignment[0] != '\0')
        memcpy(asked->assignment, given->assignment, sizeof asked->assignment);
    if (given->weights[0] != '\0')
        memcpy(asked->weights, given->weights, sizeof asked->weights);
}

static enum status add_suite(struct plan *plan, const struct plan_options *options,
                             struct error *error)
{
    const struct suite_networks *networks = &options->suite->networks;
    const char *filter = options->networks_glob;
    for (size_t i = 0; i < networks->count; i++) {
        struct suite_network asked = networks->list[i];
        override(&asked, options->network);
        enum status status = STATUS_OK;
        if (is_pattern(asked.name))
            status = add_matching(plan, options, &asked, asked.name, filter, error);
        else if (filter == NULL || fnmatch(filter, asked.name, 0) == 0)
            status = add_named(plan, options, &asked, asked.name, error);
        if (status != STATUS_OK)
            return status;
    }
    return STATUS_OK;
}

// Under an emulator nothing is timed, so that all networks have their turn: the integers of every
// one, and the floats of those that are not too slow there.
static enum status add_emulated(struct plan *plan, const struct plan_options *options,
                                struct error *error)
{
    struct suite_network asked;
    suite_network_init(&asked);
    asked.run_count = 0;
    asked.run_count += suite_run_parse("deployable", &asked.runs[asked.run_count]);
    asked.run_count += suite_run_parse("f32", &asked.runs[asked.run_count]);
    override(&asked, options->network);
    const char *glob = options->networks_glob != NULL ? options->networks_glob : "*";
    return add_matching(plan, options, &asked, glob, NULL, error);
}

enum status plan_networks(struct plan *plan, const struct plan_options *options,
                          struct error *error)
{
    size_t before = plan->count;
    if (options->emulated && (options->suite->networks.count > 0 || options->networks_glob)) {
        enum status added = add_emulated(plan, options, error);
        if (added != STATUS_OK || plan->count > before)
            return added;
    }
    enum status status = add_suite(plan, options, error);
    const char *glob = options->networks_glob;
    if (status != STATUS_OK || plan->count > before || glob == NULL || options->is_filter)
        return status;
    // Not in the suite: any network, by its name, or all shipped ones that the pattern matches.
    struct suite_network asked;
    suite_network_init(&asked);
    override(&asked, options->network);
    if (!is_pattern(glob))
        return add_named(plan, options, &asked, glob, error);
    return add_matching(plan, options, &asked, glob, NULL, error);
}
