// SPDX-License-Identifier: MIT
// From ceilings and work to bound, attainable rate and fraction.
//
//   roof time = max(executed operations of the main class / ceiling of the kernel's own sequence,
//                   compulsory bytes / load bandwidth at the problem's working set)
//               (of a pass in place the output is not fetched and does not count)
//   fraction  = roof time / median time
//
// Both ceilings are the maximum over all launches, with the measurement's number of threads: one
// core's ceiling is never multiplied.
#include "analysis/roofline/roofline.h"

#include "analysis/roofline/levels.h"
#include "analysis/roofline/sentence.h"
#include "bench/kernels/registry.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

const double ROOFLINE_IMPOSSIBLE_FRACTION = 1.03;

// A call far from its roof is called latency-bound when what the roof leaves unexplained is less
// than this many loads, one after the other, from where its data lie.
static const double LATENCY_LOADS = 300;
static const double FAR = 0.5;

// ---- compute ceilings --------------------------------------------------------------------------

// Is `name` the ceiling `base` or a row of its accumulator sweep, <base>_acc<N>?
static bool is_family(const char *name, const char *base)
{
    size_t length = strlen(base);
    if (strncmp(name, base, length) != 0)
        return false;
    name += length;
    if (*name == '\0')
        return true;
    if (strncmp(name, "_acc", 4) != 0 || !isdigit((unsigned char)name[4]))
        return false;
    return name[4 + strspn(name + 4, "0123456789")] == '\0';
}

static bool is_sweep_row(const struct compute_ceiling *ceiling)
{
    const char *end = strrchr(ceiling->kernel, '_');
    return end != NULL && strncmp(end, "_acc", 4) == 0 && isdigit((unsigned char)end[4]);
}

const struct compute_ceiling *roofline_find_ceiling(const struct record *record, const char *name,
                                                    int threads, double *ops_per_s)
{
    const struct compute_ceiling *found = NULL;
    *ops_per_s = NAN;
    for (size_t i = 0; i < record->compute_count; i++) {
        const struct compute_ceiling *ceiling = &record->compute[i];
        if (ceiling->threads != threads || !(ceiling->ops_per_s > 0) ||
            !is_family(ceiling->kernel, name))
            continue;
        if (found == NULL || strcmp(ceiling->kernel, name) == 0)
            found = ceiling;
        *ops_per_s = fmax(*ops_per_s, ceiling->ops_per_s); // fmax ignores the NaN it starts from
    }
    return found;
}

const struct compute_ceiling *roofline_best_ceiling(const struct record *record, const char *type,
                                                    int threads)
{
    const struct compute_ceiling *best = NULL;
    for (size_t i = 0; i < record->compute_count; i++) {
        const struct compute_ceiling *ceiling = &record->compute[i];
        if (ceiling->threads == threads && strcmp(ceiling->type, type) == 0 &&
            !is_sweep_row(ceiling) && ceiling->ops_per_s > 0 &&
            (best == NULL || ceiling->ops_per_s > best->ops_per_s))
            best = ceiling;
    }
    return best;
}

// The name of the kernel's own ceiling, "" for none: from the registry, but a record of an older or
// foreign build, whose kernel or ceiling the registry does not know so, keeps what it says.
static void set_ceiling_name(const struct record *record, const struct measurement *measurement,
                             char name[RECORD_SHORT])
{
    const struct kernel *kernel = registry_find(measurement->kernel);
    const char *known = kernel != NULL && kernel->ceiling != NULL ? kernel->ceiling : "";
    double unused;
    if (measurement->roofline.ceiling[0] != '\0' &&
        (kernel == NULL ||
         roofline_find_ceiling(record, known, measurement->threads, &unused) == NULL))
        known = measurement->roofline.ceiling;
    (void)snprintf(name, RECORD_SHORT, "%s", known);
}

// ---- memory ------------------------------------------------------------------------------------

// Nanoseconds of one dependent load over that working set, by the nearest point of the chase; NaN
// without one.
static double latency_at(const struct record *record, double working_set)
{
    double nearest = INFINITY, ns = NAN;
    for (size_t i = 0; i < record->latency_count; i++) {
        const struct latency_point *point = &record->latency[i];
        if (point->working_set <= 0 || point->chains > 1 || !(point->ns > 0))
            continue;
        double distance = fabs(log((double)point->working_set / working_set));
        if (distance < nearest || (distance == nearest && point->ns < ns)) {
            nearest = distance;
            ns = point->ns;
        }
    }
    return ns;
}

// What must come through the load ports: an output that is written over an input was fetched with
// it, and its way back does not use them.
static double fetched_bytes(const struct measurement *measurement)
{
    int64_t bytes = work_total_bytes(&measurement->work);
    return (double)(measurement->in_place ? bytes - measurement->work.output_bytes : bytes);
}

// A stream goes over its working set several times a run; all others see each tensor once.
static double working_set_of(const struct measurement *measurement)
{
    const struct problem *problem = &measurement->workload.problem;
    if (problem->op == OP_STREAM || problem->op == OP_LATENCY)
        return (double)problem->working_set;
    return fetched_bytes(measurement);
}

static void find_memory_roof(const struct record *record, const struct measurement *measurement,
                             struct roof *roof)
{
    const struct work *work = &measurement->work;
    double bytes = fetched_bytes(measurement);
    roof->working_set = working_set_of(measurement);
    if (!(bytes > 0))
        return;
    roof->bytes_per_s =
        roofline_bandwidth(record, measurement->threads, roof->working_set, &roof->level);
    if (strcmp(measurement->cache, "warm") == 0 || measurement->cache[0] == '\0') {
        roof->memory_s = bytes / roof->bytes_per_s;
    } else {
        // What was thrown out of the caches before the call comes from the far end of the sweep.
        double far = roofline_bandwidth(record, measurement->threads, INFINITY, NULL);
        bool all = strcmp(measurement->cache, "cold-all") == 0;
        double cold = all ? bytes : (double)work->weight_bytes;
        roof->memory_s = cold / far + (bytes - cold) / roof->bytes_per_s;
        roof->bytes_per_s = bytes / roof->memory_s;
        if (cold > bytes / 2)
            (void)roofline_bandwidth(record, measurement->threads, INFINITY, &roof->level);
    }
    if (isnan(roof->memory_s))
        (void)snprintf(roof->missing, sizeof roof->missing,
                       "no load sweep was measured with %d thread%s", measurement->threads,
                       measurement->threads == 1 ? "" : "s");
}

// ---- one measurement ---------------------------------------------------------------------------

static const char *type_of(const struct precision *precision)
{
    if (precision_is_float(precision))
        return "f32";
    return precision->weight_bits == 1 && precision->activation_bits == 1 ? "bit" : "s8";
}

// One row computes all passes of a type and names one ceiling, that of requantising for integers.
// Passes on integers that only clamp, add or copy do less than that sequence: memory is their roof.
static bool is_plain_pass(const struct workload *workload)
{
    if (workload->problem.op != OP_GLUE || precision_is_float(&workload->precision))
        return false;
    switch (workload->problem.glue_pass) {
    case GLUE_BIAS:
    case GLUE_RELU:
    case GLUE_RELU6:
    case GLUE_COPY:
    case GLUE_SHUFFLE:
    case GLUE_GATHER:
    case GLUE_PACK:
        return true;
    default:
        return false;
    }
}

// Plain code, which has no instruction sequence of its own, stands under the best that there is.
static void find_compute_roof(const struct record *record, const struct measurement *measurement,
                              struct roof *roof)
{
    const struct work *work = &measurement->work;
    const char *name = measurement->roofline.ceiling;
    double executed_ops = (double)work->executed_ops[work->main_class];
    if (!(executed_ops > 0) || is_plain_pass(&measurement->workload))
        return;
    if (name[0] != '\0') {
        roof->has_own_ceiling = true;
        roof->own =
            roofline_find_ceiling(record, name, measurement->threads, &roof->ceiling_ops_per_s);
    } else if (work->main_class != WORK_MAC) {
        return; // a ceiling of multiply-adds says nothing about shifts and maxima
    } else {
        name = type_of(&measurement->workload.precision);
        roof->own = roofline_best_ceiling(record, name, measurement->threads);
        roof->ceiling_ops_per_s = roof->own != NULL ? roof->own->ops_per_s : NAN;
    }
    if (roof->own == NULL) {
        (void)snprintf(roof->missing, sizeof roof->missing,
                       "%s%s was not measured with %d thread%s",
                       roof->has_own_ceiling ? "" : "a ceiling of type ", name,
                       measurement->threads, measurement->threads == 1 ? "" : "s");
        return;
    }
    roof->compute_s = executed_ops / roof->ceiling_ops_per_s;
    roof->best = roofline_best_ceiling(record, roof->own->type, measurement->threads);
}

static double positive_or_nan(double value)
{
    return value > 0 && isfinite(value) ? value : NAN;
}

void roofline_derive(const struct record *record, struct measurement *measurement)
{
    const struct work *work = &measurement->work;
    struct record_roofline *roofline = &measurement->roofline;
    char ceiling_name[RECORD_SHORT];
    set_ceiling_name(record, measurement, ceiling_name);
    *roofline = (struct record_roofline){
        .bytes = "compulsory", .attainable_ops_per_s = NAN, .fraction = NAN};
    (void)snprintf(roofline->ceiling, sizeof roofline->ceiling, "%s", ceiling_name);

    struct roof roof = {.time_s = measurement->time.median_ns * 1e-9,
                        .compute_s = NAN,
                        .memory_s = NAN,
                        .ceiling_ops_per_s = NAN,
                        .bytes_per_s = NAN,
                        .working_set = NAN,
                        .level = ""};
    find_memory_roof(record, measurement, &roof);
    find_compute_roof(record, measurement, &roof);
    if (roof.best != NULL)
        (void)snprintf(roofline->best_ceiling, sizeof roofline->best_ceiling, "%s",
                       roof.best->kernel);
    // A roof time is known when every roof that applies is.
    double roof_s = roof.missing[0] != '\0' ? NAN : fmax(roof.compute_s, roof.memory_s);
    if (isnan(roof_s) && roof.missing[0] == '\0')
        (void)snprintf(roof.missing, sizeof roof.missing, "the kernel declares no work");

    double useful_ops = (double)work->useful_ops, bytes = (double)work_total_bytes(work);
    roofline->ops_per_s = positive_or_nan(useful_ops / roof.time_s);
    roofline->executed_ops_per_s =
        positive_or_nan((double)work->executed_ops[work->main_class] / roof.time_s);
    roofline->intensity = positive_or_nan(useful_ops / bytes);
    roofline->attainable_ops_per_s = positive_or_nan(useful_ops / roof_s);
    if (roof.time_s > 0 && roof_s > 0)
        roofline->fraction = roof_s / roof.time_s;

    const char *bound = "";
    if (roof_s > 0) {
        bound = roof.compute_s >= roof.memory_s || isnan(roof.memory_s) ? "compute" : roof.level;
        double unexplained_s = roof.time_s - roof_s;
        double loads_s = LATENCY_LOADS * latency_at(record, roof.working_set) * 1e-9;
        roof.is_latency = roofline->fraction < FAR && unexplained_s < loads_s;
        if (roof.is_latency)
            bound = "latency";
    }
    (void)snprintf(roofline->bound, sizeof roofline->bound, "%s", bound);
    sentence_write(&roof, measurement);
}
