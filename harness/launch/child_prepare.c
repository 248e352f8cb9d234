// SPDX-License-Identifier: MIT
// The launch that prepares a network: weights, calibration, plan and packed weights of each of its
// runs, one file a run, which the launches that measure only load.
//
// What passes must not change is compared here: runs of one setting give the same output, bit by
// bit for integers, whichever passes are on; folding batch norm alone is a change of the numbers.
#include "bench/networks/ranges_file.h"
#include "harness/launch/child.h"
#include "harness/launch/choose.h"
#include "harness/launch/network_distance.h"
#include "harness/launch/network_file.h"
#include "harness/launch/plan_networks.h"
#include "harness/launch/reference_ranges.h"

#include "harness/sense/clock.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Floats add up in another order in another kernel.
static const double F32_TOLERANCE = 1e-4; // of the largest output

struct kept_output {
    const struct suite_run *run; // NULL: none yet
    void *bytes;
    size_t length;
};

struct preparing {
    const struct launch_request *request;
    struct network network;
    enum layer_precision *assignment; // [layer_count] or NULL
    struct chooser *chooser;          // NULL: the first kernel of each step
    char ranges[NETWORK_PATH];        // file of ranges and expected outputs, or ""
    struct kept_output kept[SUITE_RUNS_MAXIMUM];
    struct fidelity distances[SUITE_RUNS_MAXIMUM]; // inputs 0: none
};

static struct prepare_options options_of(const struct preparing *preparing,
                                         const struct suite_run *run)
{
    const struct launch_request *request = preparing->request;
    const struct suite_network *asked = &request->network;
    return (struct prepare_options){
        .network = &preparing->network,
        .quantise = {.setting = run->setting,
                     .inner = run->inner,
                     .levels = run->levels,
                     .activations = strcmp(asked->activations, "u8") == 0 ? VALUE_U8 : VALUE_S8,
                     .calibration = asked->calibration,
                     .calibration_inputs = asked->calibration_inputs,
                     .first = asked->first,
                     .last = asked->last,
                     .layers = preparing->assignment},
        .passes = run->passes,
        .target = request->target,
        .seed = request->data_seed,
        .weights_file = asked->weights[0] != '\0' ? asked->weights : NULL,
        .ranges_file = preparing->ranges[0] != '\0' ? preparing->ranges : NULL,
        .choice = {.choose = preparing->chooser != NULL ? chooser_choose : NULL,
                   .context = preparing->chooser},
    };
}

// ---- passes change nothing ---------------------------------------------------------------------

static double largest_difference(const float *a, const float *b, size_t count, double *largest)
{
    double difference = 0;
    *largest = 0;
    for (size_t i = 0; i < count; i++) {
        difference = fmax(difference, fabs((double)a[i] - (double)b[i]));
        *largest = fmax(*largest, fabs((double)a[i]));
        if (isnan(a[i]) != isnan(b[i]))
            return INFINITY;
    }
    return difference;
}

static bool same_numbers(const struct suite_run *a, const struct suite_run *b)
{
    const uint32_t fold = UINT32_C(1) << PASS_FOLD_BATCH_NORM;
    return a->setting == b->setting && a->inner == b->inner && a->levels == b->levels &&
           (a->setting == SETTING_F32 || (a->passes & fold) == (b->passes & fold));
}

static void compare(const struct kept_output *kept, const struct network_runner *runner,
                    struct launch_result *result)
{
    const void *output = runner_output(runner);
    size_t length = network_file_output_bytes(&runner->plan);
    bool is_float = runner->plan.output_type == VALUE_F32;
    double largest = 0, difference = 0;
    // Floats are rounded in the order of the kernel's sums, and two runs may have chosen different
    // kernels for their last layer; a wrong integer before it would weigh far more.
    if (length == kept->length && is_float)
        difference = largest_difference(kept->bytes, output, length / sizeof(float), &largest);
    else if (length != kept->length || memcmp(kept->bytes, output, length) != 0)
        difference = INFINITY;
    if (difference <= F32_TOLERANCE * largest || difference == 0)
        return;
    result->outcome = OUTCOME_WRONG;
    snprintf(result->reason, sizeof result->reason,
             "the output is not that of %.60s, from which only passes differ", kept->run->word);
}

static enum status keep(struct preparing *preparing, size_t index,
                        const struct network_runner *runner, struct launch_result *result,
                        struct error *error)
{
    const struct suite_run *run = &preparing->request->network.runs[index];
    for (size_t i = 0; i < index; i++) {
        if (preparing->kept[i].run != NULL && same_numbers(preparing->kept[i].run, run)) {
            compare(&preparing->kept[i], runner, result);
            return STATUS_OK;
        }
    }
    struct kept_output *kept = &preparing->kept[index];
    kept->length = network_file_output_bytes(&runner->plan);
    kept->bytes = malloc(kept->length + 1);
    if (kept->bytes == NULL)
        return error_set(error, STATUS_FAILED, "launch: no memory");
    memcpy(kept->bytes, runner_output(runner), kept->length);
    kept->run = run;
    return STATUS_OK;
}

// ---- what another machine expects --------------------------------------------------------------

static void compare_floats(const struct expected_output *expected, const float *output,
                           struct launch_result *result)
{
    double signal = 0, noise = 0, product = 0, power = 0, largest = 0;
    struct record_fidelity *fidelity = &result->fidelity;
    fidelity->max_abs = 0;
    for (int64_t i = 0; i < expected->float_count; i++) {
        double a = (double)expected->floats[i], b = (double)output[i];
        signal += a * a;
        power += b * b;
        product += a * b;
        noise += (a - b) * (a - b);
        fidelity->max_abs = fmax(fidelity->max_abs, fabs(a - b));
        largest = fmax(largest, fabs(a));
    }
    fidelity->sqnr_db = noise > 0 ? 10 * log10(signal / noise) : INFINITY;
    fidelity->cosine = product / sqrt(signal * power);
    fidelity->exact = noise == 0;
    if (fidelity->max_abs <= F32_TOLERANCE * largest && isfinite(noise))
        return;
    result->outcome = OUTCOME_WRONG;
    snprintf(result->reason, sizeof result->reason,
             "an output differs by %.3g from the expected one of another machine, of %.3g",
             fidelity->max_abs, largest);
}

static bool expects_integers(const struct suite_run *run, const struct expected_output *expected,
                             uint64_t *checksum)
{
    const struct setting_choice choice = {run->setting, run->inner, run->levels};
    char word[SETTING_WORD];
    setting_spell(&choice, word);
    *checksum = expected->checksum;
    if (strcmp(word, setting_name(SETTING_DEPLOYABLE)) == 0)
        return expected->has_integers;
    for (int i = 0; i < expected->low_count; i++) {
        if (strcmp(expected->low[i].setting, word) == 0) {
            *checksum = expected->low[i].checksum;
            return true;
        }
    }
    return false;
}

// Integers must be those of the machine that made the ranges, bit by bit; floats within tolerance.
static enum status compare_with_expected(const struct preparing *preparing, size_t index,
                                         const struct network_runner *runner,
                                         struct launch_result *result, struct error *error)
{
    const struct suite_run *run = &preparing->request->network.runs[index];
    const uint32_t fold = UINT32_C(1) << PASS_FOLD_BATCH_NORM;
    struct ranges_file about;
    if (preparing->ranges[0] == '\0' || (run->passes & fold) == 0)
        return STATUS_OK;
    enum status status = ranges_read(preparing->ranges, &preparing->network, NULL, &about, error);
    if (status != STATUS_OK)
        return status;
    const struct expected_output *expected = &about.expected;
    struct record_fidelity *fidelity = &result->fidelity;
    uint64_t checksum;
    if (expects_integers(run, expected, &checksum)) {
        snprintf(fidelity->against, sizeof fidelity->against, "reference");
        fidelity->exact = result->checksum == checksum;
        if (fidelity->exact) {
            fidelity->max_abs = 0;
            fidelity->sqnr_db = INFINITY;
            fidelity->cosine = 1;
        } else {
            result->outcome = OUTCOME_WRONG;
            snprintf(result->reason, sizeof result->reason,
                     "the integers are not those of another machine with the same ranges");
        }
    } else if (run->setting == SETTING_F32 && expected->floats != NULL &&
               expected->float_count <= shape_elements(&runner->plan.output_shape)) {
        snprintf(fidelity->against, sizeof fidelity->against, "reference");
        compare_floats(expected, runner_output(runner), result);
    }
    ranges_free(&about);
    return STATUS_OK;
}

// ---- one run -----------------------------------------------------------------------------------

// Loads what was written and runs it once: what launches will do is known to work.
static enum status try_out(struct preparing *preparing, size_t index, const char *path,
                           struct launch_result *result, struct error *error)
{
    struct network_runner runner;
    enum status status = runner_load(&runner, path, error);
    if (status != STATUS_OK)
        return status;
    network_file_digest(&runner.plan, result->plan);
    const struct launch_request *request = preparing->request;
    // Emulated inferences take minutes; the preparation made one, and kept its checksum.
    bool wants_output =
        !request->is_untimed || request->network.runs[index].setting != SETTING_DEPLOYABLE;
    uint64_t started = clock_now_ns();
    if (wants_output)
        runner_run(&runner, NULL, NULL);
    result->first_call_ns = (double)(clock_now_ns() - started);
    result->checksum = wants_output ? runner_checksum(&runner) : runner.output_checksum;
    result->outcome = OUTCOME_CHECKED;
    if (result->checksum != runner.output_checksum) {
        result->outcome = OUTCOME_WRONG;
        snprintf(result->reason, sizeof result->reason,
                 "a second inference gives another output than the first");
    } else {
        if (wants_output)
            status = keep(preparing, index, &runner, result, error);
        if (status == STATUS_OK && result->outcome == OUTCOME_CHECKED)
            status = compare_with_expected(preparing, index, &runner, result, error);
    }
    runner_free(&runner);
    return status;
}

// ---- distance from fp32 ------------------------------------------------------------------------

static void copy_distance(const struct distance *distance, struct record_fidelity *fidelity)
{
    snprintf(fidelity->against, sizeof fidelity->against, "f32");
    fidelity->max_abs = distance->max_abs;
    fidelity->sqnr_db = distance->sqnr_db;
    fidelity->cosine = distance->cosine;
    fidelity->exact = distance->max_abs == 0;
}

static enum status keep_distance(const struct fidelity *distance, struct launch_result *result,
                                 struct error *error)
{
    copy_distance(&distance->output, &result->fidelity);
    result->top1 = distance->top1;
    result->top5 = distance->top5;
    result->fidelity_inputs = distance->inputs;
    result->layers = calloc((size_t)distance->layer_count + 1, sizeof *result->layers);
    if (result->layers == NULL)
        return error_set(error, STATUS_FAILED, "launch: no memory");
    result->layer_count = distance->layer_count;
    for (int i = 0; i < distance->layer_count; i++) {
        if (distance->layers[i].is_known)
            copy_distance(&distance->layers[i].distance, &result->layers[i]);
    }
    return STATUS_OK;
}

// Runs from which only fusing and placing differ share the comparison.
static enum status compare_with_f32(struct preparing *preparing, size_t index,
                                    const struct prepare_options *options,
                                    struct launch_result *result, struct error *error)
{
    const uint32_t fold = UINT32_C(1) << PASS_FOLD_BATCH_NORM;
    const struct suite_run *runs = preparing->request->network.runs;
    if (!network_distance_exists(options))
        return STATUS_OK;
    for (size_t i = 0; i < index; i++) {
        bool is_alike = runs[i].setting == runs[index].setting &&
                        runs[i].inner == runs[index].inner &&
                        runs[i].levels == runs[index].levels &&
                        (runs[i].passes & fold) == (runs[index].passes & fold);
        if (is_alike && preparing->distances[i].inputs > 0)
            return keep_distance(&preparing->distances[i], result, error);
    }
    enum status status = network_distance(options, preparing->request->network.fidelity_inputs,
                                          &preparing->distances[index], error);
    return status == STATUS_OK ? keep_distance(&preparing->distances[index], result, error)
                               : status;
}

// ---- all of it ---------------------------------------------------------------------------------

static enum status prepare_run(struct preparing *preparing, size_t index,
                               struct launch_result *result, struct error *error)
{
    const struct launch_request *request = preparing->request;
    const struct suite_run *run = &request->network.runs[index];
    char path[NETWORK_PATH + 2 * NETWORK_NAME], temporary[NETWORK_PATH + 2 * NETWORK_NAME + 8];
    if (!plan_prepared_path(request->prepared, request->network.name, run->word, path, sizeof path))
        return error_set(error, STATUS_USAGE, "launch: --prepared: the path is too long");
    snprintf(temporary, sizeof temporary, "%s.tmp", path);
    const struct prepare_options options = options_of(preparing, run);
    enum status status = network_prepare(&options, temporary, error);
    if (status == STATUS_OK && rename(temporary, path) != 0)
        status = error_set(error, STATUS_FAILED, "%s: cannot be renamed", temporary);
    if (status != STATUS_OK) {
        (void)unlink(temporary);
        return status;
    }
    status = try_out(preparing, index, path, result, error);
    if (request->is_untimed)
        return status;
    return status == STATUS_OK ? compare_with_f32(preparing, index, &options, result, error)
                               : status;
}

static enum status prepare_all(struct preparing *preparing, bool *any_wrong, struct error *error)
{
    const struct launch_request *request = preparing->request;
    enum status status = STATUS_OK;
    for (size_t i = 0; status == STATUS_OK && i < request->network.run_count; i++) {
        struct launch_result result;
        launch_result_init(&result);
        snprintf(result.kernel, sizeof result.kernel, "%s", request->network.runs[i].word);
        child_say_begin(result.kernel);
        status = prepare_run(preparing, i, &result, error);
        if (status == STATUS_OK)
            status = child_say(&result, error);
        *any_wrong |= result.outcome == OUTCOME_WRONG;
        launch_result_free(&result);
    }
    return status;
}

static enum status read_assignment(struct preparing *preparing, struct error *error)
{
    const char *file = preparing->request->network.assignment;
    if (file[0] == '\0')
        return STATUS_OK;
    preparing->assignment =
        calloc((size_t)preparing->network.layer_count, sizeof *preparing->assignment);
    if (preparing->assignment == NULL)
        return error_set(error, STATUS_FAILED, "launch: no memory");
    return assignment_read(file, &preparing->network, preparing->assignment, error);
}

enum status child_prepare(const struct launch_request *request, struct random *random,
                          bool *any_wrong, struct error *error)
{
    (void)random;
    struct preparing *preparing = calloc(1, sizeof *preparing);
    if (preparing == NULL)
        return error_set(error, STATUS_FAILED, "launch: no memory");
    preparing->request = request;
    if (!request->is_untimed)
        preparing->chooser = chooser_make(&request->target, request->data_seed);
    enum status status = preparing->chooser != NULL || request->is_untimed
                             ? network_read(request->definition, &preparing->network, error)
                             : error_set(error, STATUS_FAILED, "launch: no memory");
    if (status == STATUS_OK) {
        if (!reference_ranges_find(&request->network, request->data_seed, &preparing->network,
                                   preparing->ranges, sizeof preparing->ranges))
            preparing->ranges[0] = '\0';
        status = read_assignment(preparing, error);
        if (status == STATUS_OK)
            status = prepare_all(preparing, any_wrong, error);
        network_free(&preparing->network);
    }
    for (size_t i = 0; i < SUITE_RUNS_MAXIMUM; i++) {
        free(preparing->kept[i].bytes);
        fidelity_free(&preparing->distances[i]);
    }
    free(preparing->assignment);
    chooser_free(preparing->chooser);
    free(preparing);
    return status;
}
