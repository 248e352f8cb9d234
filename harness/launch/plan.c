// SPDX-License-Identifier: MIT
// Suite x registry: which kernels run on which problems, and which networks.
#include "harness/launch/plan.h"

#include "bench/kernels/ceiling/ceiling.h"
#include "bench/kernels/registry.h"
#include "harness/launch/plan_ceilings.h"
#include "harness/launch/plan_networks.h"

#include <fnmatch.h>
#include <math.h>
#include <sha256.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *section_name(enum section section)
{
    static const char *const NAMES[] = {[SECTION_CEILINGS] = "ceilings",
                                        [SECTION_CHECK] = "check",
                                        [SECTION_KERNELS] = "kernels",
                                        [SECTION_PREPARE] = "prepare",
                                        [SECTION_NETWORKS] = "networks"};
    return NAMES[section];
}

struct plan_item *plan_append(struct plan *plan, enum section section,
                              const struct problem *problem, enum cache_mode cache, bool canary)
{
    struct plan_item *items = realloc(plan->items, (plan->count + 1) * sizeof *items);
    if (items == NULL)
        return NULL;
    plan->items = items;
    struct plan_item *item = &items[plan->count++];
    *item = (struct plan_item){
        .section = section, .canary = canary, .problem = *problem, .cache = cache};
    snprintf(item->key, sizeof item->key, "%s/%s/%s", canary ? "canary" : section_name(section),
             problem->name, cache_mode_name(cache));
    return item;
}

bool plan_item_add(struct plan_item *item, const struct kernel *kernel)
{
    if (item == NULL)
        return false;
    if (item->kernel_count == LAUNCH_KERNELS_MAXIMUM)
        return true; // more ways to compute one problem than a launch holds: the best ones stay
    struct plan_kernel *kernels =
        realloc(item->kernels, (item->kernel_count + 1) * sizeof *kernels);
    if (kernels == NULL)
        return false;
    item->kernels = kernels;
    struct plan_kernel *row = &kernels[item->kernel_count++];
    *row = (struct plan_kernel){
        .kernel = kernel,
        .workload = kernel_workload(kernel, &item->problem),
        .tally = {.fidelity = {.max_abs = NAN, .sqnr_db = NAN, .cosine = NAN}},
    };
    snprintf(row->name, sizeof row->name, "%s", kernel->name);
    return true;
}

// ---- kernels of a problem ----------------------------------------------------------------------

static bool computes(const struct kernel *row, const struct problem *problem,
                     const struct target *target)
{
    struct workload workload = kernel_workload(row, problem);
    return row->op == problem->op && (target->isa_mask >> row->isa & 1u) != 0 &&
           row->supports(row, &workload);
}

static bool is_reference(const struct kernel *row)
{
    return strcmp(row->algorithm, "reference") == 0;
}

// A row that the item has already, or one that differs in nothing that a reader compares.
static bool has_alike(const struct plan_item *item, const struct kernel *row)
{
    for (size_t i = 0; i < item->kernel_count; i++) {
        const struct kernel *other = item->kernels[i].kernel;
        if (other == row || (other->precision == row->precision && other->isa == row->isa &&
                             other->fused == row->fused && other->tiled == row->tiled &&
                             strcmp(other->algorithm, row->algorithm) == 0))
            return true;
    }
    return false;
}

// Best first: the registry's first fused and tiled row; where an operation has no such rows (pools,
// glue passes), its first one.
static const struct kernel *best_row(const struct problem *problem, const char *precision,
                                     const struct target *target)
{
    const struct kernel *first = NULL;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *row = registry_at(i);
        if (strcmp(row->precision->name, precision) != 0 || !computes(row, problem, target))
            continue;
        if (row->fused && row->tiled && !is_reference(row))
            return row;
        if (first == NULL || (is_reference(first) && !is_reference(row)))
            first = row;
    }
    return first;
}

// Im2col is the same arithmetic behind a copy.
static bool has_algorithm(const struct plan_item *item, const struct kernel *row)
{
    if (strcmp(row->algorithm, "im2col") == 0)
        return true;
    for (size_t i = 0; i < item->kernel_count; i++) {
        const struct kernel *other = item->kernels[i].kernel;
        if (other->precision == row->precision && strcmp(other->algorithm, row->algorithm) == 0)
            return true;
    }
    return false;
}

static bool is_wanted(const struct plan_item *item, const struct suite_choice *choice,
                      const struct kernel *row)
{
    return (choice->rivals && !has_alike(item, row)) ||
           (choice->algorithms && row->fused && row->tiled && !has_algorithm(item, row));
}

// fp32 as one writes it in C without thinking of the machine: for whom published speed-ups are
// often against. Not blocked for caches where there is such a row, else by im2col.
static const struct kernel *naive_row(const struct problem *problem, const struct target *target)
{
    const struct kernel *naive = NULL;
    int naive_rank = 0;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *row = registry_at(i);
        if (row->precision->weight_encoding != ENCODING_FLOAT || row->isa != ISA_PORTABLE ||
            !row->fused || is_reference(row) || !computes(row, problem, target))
            continue;
        int rank = !row->tiled ? 3 : strcmp(row->algorithm, "im2col") == 0 ? 2 : 1;
        if (rank > naive_rank) {
            naive = row;
            naive_rank = rank;
        }
    }
    return naive;
}

static bool add_naive(struct plan_item *item, const struct plan_options *options)
{
    const struct kernel *row = naive_row(&item->problem, &options->target);
    bool is_float = false;
    for (size_t i = 0; row != NULL && i < item->kernel_count; i++) {
        if (item->kernels[i].kernel == row)
            return true;
        is_float |= item->kernels[i].kernel->precision == row->precision;
    }
    return !is_float || plan_item_add(item, row); // says something beside a good fp32 only
}

static bool add_by_choice(struct plan_item *item, const struct plan_options *options,
                          const struct suite_choice *choice)
{
    for (size_t p = 0; p < choice->precision_count; p++) {
        const char *precision = choice->precisions[p];
        const struct kernel *best = best_row(&item->problem, precision, &options->target);
        if (best != NULL && !plan_item_add(item, best))
            return false;
        for (size_t i = 0; (choice->rivals || choice->algorithms) && i < registry_count(); i++) {
            const struct kernel *row = registry_at(i);
            if (strcmp(row->precision->name, precision) == 0 && !is_reference(row) &&
                computes(row, &item->problem, &options->target) && is_wanted(item, choice, row) &&
                !plan_item_add(item, row))
                return false;
        }
    }
    return !choice->naive || add_naive(item, options);
}

static bool add_by_glob(struct plan_item *item, const struct plan_options *options)
{
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *row = registry_at(i);
        if (fnmatch(options->kernels_glob, row->name, 0) == 0 &&
            computes(row, &item->problem, &options->target) && !plan_item_add(item, row))
            return false;
    }
    return true;
}

static enum status add_problem(struct plan *plan, const struct plan_options *options,
                               const struct problem *problem, const struct suite_choice *choice,
                               struct error *error)
{
    for (size_t c = 0; c < options->suite->cache_count; c++) {
        enum cache_mode cache = CACHE_WARM;
        (void)cache_mode_find(options->suite->caches[c], &cache);
        if (options->emulated && c > 0)
            break; // nothing is timed: one cache mode is as good as another
        struct plan_item *item = plan_append(plan, SECTION_KERNELS, problem, cache, false);
        bool good =
            item != NULL && (options->kernels_glob != NULL ? add_by_glob(item, options)
                                                           : add_by_choice(item, options, choice));
        if (!good)
            return error_set(error, STATUS_FAILED, "run: no memory");
        item->launches_wanted =
            options->launches > 0 ? options->launches : options->suite->launches;
        if (item->kernel_count == 0) // nothing here computes it
            plan->count--;
    }
    return STATUS_OK;
}

// What is run of a problem that is not in the suite: what the suite says for all.
static const struct suite_choice *choice_for_others(const struct suite *suite)
{
    static const struct suite_choice NOTHING = {.precision_count = 0};
    return suite->choice_count == 0 ? &NOTHING : &suite->choices[0];
}

static bool is_pattern(const char *glob)
{
    return strpbrk(glob, "*?[") != NULL;
}

static enum status add_problems(struct plan *plan, const struct plan_options *options,
                                struct error *error)
{
    const struct suite *suite = options->suite;
    const char *glob = options->problems_glob;
    size_t matched = 0;
    for (size_t i = 0; i < suite->problem_count; i++) {
        const struct problem *problem = &suite->problems[i];
        if (glob != NULL && fnmatch(glob, problem->name, 0) != 0)
            continue;
        matched++;
        enum status status = add_problem(plan, options, problem, suite->problem_choices[i], error);
        if (status != STATUS_OK)
            return status;
    }
    if (matched == 0 && options->is_filter)
        return STATUS_OK;                                    // perhaps it names networks
    if (matched == 0 && glob != NULL && !is_pattern(glob)) { // any problem, by its name
        struct problem problem;
        enum status status = problem_parse(glob, &problem, error);
        return status == STATUS_OK
                   ? add_problem(plan, options, &problem, choice_for_others(suite), error)
                   : status;
    }
    if (matched == 0 && (glob != NULL || options->no_networks || suite->networks.count == 0))
        return error_set(error, STATUS_USAGE,
                         "run: no problem of suite %s matches '%.60s'; give a problem's full name "
                         "or another suite",
                         suite->name, glob == NULL ? "*" : glob);
    return STATUS_OK;
}

// A filter that fits nothing in the suite may still be the full name of a problem or network.
static enum status add_filtered(struct plan *plan, const struct plan_options *options,
                                struct error *error)
{
    struct plan_options named = *options;
    struct error ignored;
    struct problem problem;
    char path[NETWORK_PATH];
    named.is_filter = false;
    if (is_pattern(options->problems_glob))
        return STATUS_OK;
    if (problem_parse(options->problems_glob, &problem, &ignored) == STATUS_OK)
        return add_problem(plan, options, &problem, choice_for_others(options->suite), error);
    return network_find(options->networks_glob, path, &ignored) == STATUS_OK
               ? plan_networks(plan, &named, error)
               : STATUS_OK;
}

// Problems are there, but nothing to run on them: says whether it is the name, the machine or the
// bounds of the kernels.
static enum status complain_of_nothing(const struct plan_options *options, struct error *error)
{
    const char *glob = options->kernels_glob == NULL ? "*" : options->kernels_glob;
    bool is_name = false, is_here = false;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *row = registry_at(i);
        bool matches = fnmatch(glob, row->name, 0) == 0;
        is_name |= matches;
        is_here |= matches && (options->target.isa_mask >> row->isa & 1u) != 0;
    }
    if (!is_name)
        return error_set(error, STATUS_USAGE,
                         "run: no kernel is called '%.60s'; `bitroof list kernels` lists them",
                         glob);
    if (!is_here)
        return error_set(error, STATUS_USAGE,
                         "run: '%.60s' wants instruction sets that are not to be used here; "
                         "`bitroof list kernels` says which",
                         glob);
    return error_set(
        error, STATUS_USAGE,
        "run: no kernel that matches '%.60s' computes these problems: another operation, "
        "or a size that it does not take (whole groups, sums that fit into 32 bits)",
        glob);
}

enum status plan_make(struct plan *plan, const struct plan_options *options, struct error *error)
{
    *plan = (struct plan){.target = options->target, .emulated = options->emulated};
    enum status status = options->no_problems ? STATUS_OK : add_problems(plan, options, error);
    if (status == STATUS_OK && !options->no_networks)
        status = plan_networks(plan, options, error);
    if (status == STATUS_OK && plan->count == 0 && options->is_filter)
        status = add_filtered(plan, options, error);
    if (status == STATUS_OK && plan->count == 0 && options->is_filter)
        status = error_set(error, STATUS_USAGE,
                           "run: neither a problem nor a network of suite %s matches '%.60s'",
                           options->suite->name, options->networks_glob);
    if (status == STATUS_OK && plan->count == 0 && options->no_problems)
        status = error_set(error, STATUS_USAGE,
                           "run: no network matches '%.60s'; `bitroof list networks` lists them",
                           options->networks_glob == NULL ? "*" : options->networks_glob);
    if (status == STATUS_OK && plan->count == 0)
        status = complain_of_nothing(options, error);
    if (status == STATUS_OK && !options->no_ceilings && !options->emulated &&
        !plan_ceilings(plan, options))
        status = error_set(error, STATUS_FAILED, "run: no memory");
    if (status != STATUS_OK)
        plan_free(plan);
    return status;
}

void plan_free(struct plan *plan)
{
    for (size_t i = 0; i < plan->count; i++) {
        struct plan_item *item = &plan->items[i];
        for (size_t k = 0; k < item->kernel_count; k++) {
            struct tally *tally = &item->kernels[k].tally;
            free(tally->medians);
            free(tally->best);
            free(tally->first_calls);
            free(tally->clocks);
            free(tally->launch_ids);
            free(tally->observed);
            free(tally->steps);
            free(tally->layers);
        }
        free(item->kernels);
        free(item->network);
    }
    free(plan->items);
    *plan = (struct plan){0};
}

struct plan_item *plan_find(struct plan *plan, const char *key)
{
    for (size_t i = 0; i < plan->count; i++) {
        if (strcmp(plan->items[i].key, key) == 0)
            return &plan->items[i];
    }
    return NULL;
}

struct plan_kernel *plan_item_find(struct plan_item *item, const char *name)
{
    for (size_t i = 0; i < item->kernel_count; i++) {
        if (strcmp(item->kernels[i].name, name) == 0)
            return &item->kernels[i];
    }
    return NULL;
}

static void digest_network(SHA2_CTX *context, const struct plan_network *network)
{
    const struct suite_network *asked = &network->asked;
    char line[NETWORK_PATH + 2 * SUITE_NETWORK_PATH + 128];
    int length = snprintf(line, sizeof line, " %s %d %d %d %d %s %s %s\n", network->definition,
                          asked->calibration, asked->calibration_inputs, asked->first, asked->last,
                          asked->activations, asked->assignment, asked->weights);
    SHA256Update(context, (const uint8_t *)line, (size_t)length);
}

void plan_digest(const struct plan *plan, uint64_t seed, char digest[65])
{
    SHA2_CTX context;
    SHA256Init(&context);
    char line[512];
    const struct target *t = &plan->target;
    int length =
        snprintf(line, sizeof line, "%llu %d %u %zu %zu %zu %d\n", (unsigned long long)seed,
                 t->threads, t->isa_mask, t->l1d_bytes, t->l2_bytes, t->l3_bytes, plan->emulated);
    SHA256Update(&context, (const uint8_t *)line, (size_t)length);
    for (size_t i = 0; i < plan->count; i++) {
        const struct plan_item *item = &plan->items[i];
        length = snprintf(line, sizeof line, "%s %d\n", item->key, item->launches_wanted);
        SHA256Update(&context, (const uint8_t *)line, (size_t)length);
        for (size_t k = 0; k < item->kernel_count; k++) {
            length = snprintf(line, sizeof line, " %s\n", item->kernels[k].name);
            SHA256Update(&context, (const uint8_t *)line, (size_t)length);
        }
        if (item->network != NULL)
            digest_network(&context, item->network);
    }
    SHA256End(&context, digest);
}
