// SPDX-License-Identifier: MIT
// From the tallies of a network's runs and their plans to the record.
#include "analysis/statistics/statistics.h"
#include "harness/launch/assemble.h"
#include "harness/launch/network_file.h"
#include "harness/launch/plan_networks.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool fill_passes(struct network_result *result, uint32_t passes)
{
    result->passes = calloc(PASS_COUNT, sizeof *result->passes);
    for (int i = 0; result->passes != NULL && i < PASS_COUNT; i++) {
        if ((passes >> i & 1u) == 0)
            continue;
        char *name = strdup(pass_name((enum pass)i));
        if (name == NULL)
            return false;
        result->passes[result->passes_count++] = name;
    }
    return result->passes != NULL;
}

// What is known before anything was prepared.
static bool fill_request(struct network_result *result, const struct plan *plan,
                         const struct plan_item *item, const struct plan_kernel *row)
{
    const struct suite_network *asked = &item->network->asked;
    const struct suite_run *run = row->run;
    snprintf(result->network, sizeof result->network, "%.63s", asked->name);
    const struct setting_choice choice = {run->setting, run->inner, run->levels};
    char setting[SETTING_WORD];
    setting_spell(&choice, setting);
    snprintf(result->setting, sizeof result->setting, "%s", setting);
    result->fused = (run->passes >> PASS_FUSE_GLUE & 1u) != 0;
    result->threads = plan->target.threads;
    snprintf(result->weights, sizeof result->weights, "%s",
             asked->weights[0] != '\0' ? asked->weights : "generated");
    const bool is_unsigned = strcmp(asked->activations, "u8") == 0;
    const struct precision *low =
        layer_precision_low(run->inner, is_unsigned ? VALUE_U8 : VALUE_S8);
    const struct precision *precision = run->setting == SETTING_F32 ? &PRECISION_F32
                                        : low != NULL               ? low
                                        : is_unsigned               ? &PRECISION_U8
                                                                    : &PRECISION_S8;
    result->precision = *precision;
    snprintf(result->precision_name, sizeof result->precision_name, "%s", precision->name);
    if (run->setting != SETTING_F32) {
        snprintf(result->quantisation.calibration, sizeof result->quantisation.calibration, "%s",
                 calibration_name(asked->calibration));
        result->quantisation.inputs = asked->calibration_inputs;
        snprintf(result->quantisation.first, sizeof result->quantisation.first, "%s",
                 layer_precision_name(asked->first));
        snprintf(result->quantisation.last, sizeof result->quantisation.last, "%s",
                 layer_precision_name(asked->last));
        snprintf(result->quantisation.assignment, sizeof result->quantisation.assignment, "%s",
                 asked->assignment);
    }
    return fill_passes(result, run->passes);
}

// ---- steps -------------------------------------------------------------------------------------

static void fill_step_time(struct record_time *time, const struct tally *tally, int step,
                           double *column, const char *reason)
{
    size_t launches = (size_t)tally->launches;
    if (launches == 0 || tally->step_count <= step || tally->state == TALLY_EXCLUDED ||
        reason[0] != '\0') {
        snprintf(time->reason, sizeof time->reason, "%s",
                 reason[0] != '\0' ? reason : "the network was not timed");
        return;
    }
    for (size_t i = 0; i < launches; i++)
        column[i] = tally->steps[i * (size_t)tally->step_count + (size_t)step];
    time->launches = tally->launches;
    time->batches = tally->batches;
    time->converged = tally->converged;
    time->median_ns = statistics_median(column, launches);
    time->min_ns = statistics_minimum(column, launches);
    struct interval interval = statistics_sign_interval(column, launches, 0.95);
    if (interval.exists) {
        time->ci95_low_ns = interval.low;
        time->ci95_high_ns = interval.high;
    }
}

static void fill_step(struct layer_result *layer, const struct network_step *step, int threads)
{
    const struct kernel *kernel = step->kernel;
    struct measurement *m = &layer->step;
    snprintf(layer->name, sizeof layer->name, "%s", step->name);
    snprintf(layer->layer, sizeof layer->layer, "%s", step->layer_name);
    layer->is_glue = step->is_glue;
    snprintf(m->kernel, sizeof m->kernel, "%s", kernel->name);
    snprintf(m->precision_name, sizeof m->precision_name, "%s", kernel->precision->name);
    snprintf(m->algorithm, sizeof m->algorithm, "%s", kernel->algorithm);
    snprintf(m->isa, sizeof m->isa, "%s", isa_name(kernel->isa));
    snprintf(m->roofline.ceiling, sizeof m->roofline.ceiling, "%s",
             kernel->ceiling != NULL ? kernel->ceiling : "");
    kernel->work(kernel, &step->workload, &m->work);
    m->workload = step->workload;
    m->workload.views.segments = NULL; // the plan's, which goes
    m->workload.views.segment_count = 0;
    m->threads = threads;
    m->fused = kernel->fused;
    m->tiled = kernel->tiled;
    m->in_place = step->output == step->input || step->output == step->residual;
}

// The value that a layer leaves is that of its last step.
static void fill_layer_fidelity(struct layer_result *layer, const struct network_plan *plan,
                                int step, const struct tally *tally)
{
    int of = plan->steps[step].layer;
    bool is_last = step + 1 == plan->step_count || plan->steps[step + 1].layer != of;
    if (is_last && of >= 0 && of < tally->layer_count)
        layer->step.fidelity = tally->layers[of];
}

static double median_sum(const struct tally *tally, double *column)
{
    for (int i = 0; i < tally->launches; i++) {
        column[i] = 0;
        for (int k = 0; k < tally->step_count; k++)
            column[i] += tally->steps[(size_t)i * (size_t)tally->step_count + (size_t)k];
    }
    return statistics_median(column, (size_t)tally->launches);
}

static void fill_sum(struct network_result *result, const struct tally *tally, double *column)
{
    if (tally->launches == 0 || tally->step_count == 0 || !isfinite(result->time.median_ns))
        return;
    result->layer_sum_ns = median_sum(tally, column);
    double observed = statistics_median(tally->observed, (size_t)tally->launches);
    snprintf(result->layer_note, sizeof result->layer_note,
             "steps are timed by reading the clock between them in whole inferences that alternate "
             "with unobserved ones; an observed inference takes %.2f %% of an unobserved one",
             100 * observed / result->time.median_ns);
}

// The best instruction set of all, as the registry orders them.
static void name_isa(struct network_result *result, const struct network_plan *plan)
{
    enum isa best = ISA_PORTABLE;
    for (int i = 0; i < plan->step_count; i++)
        best = plan->steps[i].kernel->isa > best ? plan->steps[i].kernel->isa : best;
    snprintf(result->isa, sizeof result->isa, "%s", isa_name(best));
}

static bool fill_plan(struct network_result *result, const struct network_plan *plan,
                      const struct tally *tally, const char *reason)
{
    size_t steps = (size_t)plan->step_count;
    double *column = calloc((size_t)tally->launches + 1, sizeof *column);
    result->layers = calloc(steps + 1, sizeof *result->layers);
    if (column == NULL || result->layers == NULL) {
        free(column);
        return false;
    }
    for (size_t i = 0; i < steps; i++) {
        struct layer_result *layer = &result->layers[result->layers_count++];
        layer_result_init(layer);
        fill_step(layer, &plan->steps[i], result->threads);
        fill_layer_fidelity(layer, plan, (int)i, tally);
        fill_step_time(&layer->step.time, tally, (int)i, column, reason);
    }
    fill_sum(result, tally, column);
    free(column);
    name_isa(result, plan);
    result->tiled = plan->chain_count > 0;
    result->peak_bytes = plan->arena_bytes;
    result->naive_bytes = plan->naive_bytes;
    result->scratch_bytes = plan->scratch_bytes;
    result->weight_bytes = plan->weight_bytes;
    return true;
}

bool assemble_network(struct record *record, const struct plan *plan, const struct plan_item *item,
                      const struct plan_kernel *row, const char *prepared, const char *reason)
{
    struct network_result *rows =
        realloc(record->networks, (record->networks_count + 1) * sizeof *rows);
    if (rows == NULL)
        return false;
    record->networks = rows;
    struct network_result *result = &rows[record->networks_count++];
    const struct tally *tally = &row->tally;
    network_result_init(result);
    if (!fill_request(result, plan, item, row) || !assemble_time(&result->time, tally, reason))
        return false;
    result->fidelity = tally->fidelity;
    result->top1 = tally->top1;
    result->top5 = tally->top5;
    result->fidelity_inputs = tally->fidelity_inputs;
    if (tally->is_prepared)
        snprintf(result->output_checksum, sizeof result->output_checksum, "%016" PRIx64,
                 tally->checksum);
    char path[NETWORK_PATH + 2 * NETWORK_NAME];
    struct network_runner runner;
    struct error ignored;
    if (!tally->is_prepared ||
        !plan_prepared_path(prepared, item->network->asked.name, row->name, path, sizeof path) ||
        runner_load(&runner, path, &ignored) != STATUS_OK)
        return true; // no steps are known; the time's reason says why
    bool good = fill_plan(result, &runner.plan, tally, reason);
    runner_free(&runner);
    return good;
}
