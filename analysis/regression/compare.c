// SPDX-License-Identifier: MIT
// Matching, normalising and judging. See compare.h.
#include "analysis/regression/compare.h"
#include "analysis/report/digest.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

const double COMPARE_LEAST_CHANGE = 0.05;
const double COMPARE_SAME_MARGIN = 0.02;

const char *verdict_name(enum verdict verdict)
{
    static const char *const names[] = {"SAME", "UNKNOWN", "IMPROVEMENT", "REGRESSION"};
    return names[verdict];
}

bool compare_same_machine(const struct record *a, const struct record *b)
{
    return strcmp(a->machine.vendor, b->machine.vendor) == 0 &&
           strcmp(a->machine.model, b->machine.model) == 0 &&
           strcmp(a->machine.arch, b->machine.arch) == 0 && a->machine.cores == b->machine.cores &&
           strcmp(a->manifest.platform, b->manifest.platform) == 0;
}

// ---- canaries
// ------------------------------------------------------------------------------------

static bool is_timed(const struct measurement *m)
{
    return m->time.provenance == PROVENANCE_MEASURED && m->time.median_ns > 0 &&
           isfinite(m->time.median_ns) && m->time.launches > 0 && m->time.launch_medians_ns != NULL;
}

static bool is_memory_bound(const struct measurement *m)
{
    return m->roofline.bound[0] == 'L' || strcmp(m->roofline.bound, "DRAM") == 0;
}

// Of the bandwidth canaries, DRAM is the one with the largest working set; the caches run with the
// core's clock and are represented by the smallest.
static bool is_better_canary(const struct measurement *candidate, const struct measurement *best,
                             bool wants_large)
{
    if (best == NULL)
        return true;
    int64_t a = candidate->workload.problem.working_set, b = best->workload.problem.working_set;
    return wants_large ? a > b : a < b;
}

// Per operation or byte, so that a canary that runs longer in another commit is the same canary.
static double canary_units(const struct measurement *m)
{
    double ops = (double)m->work.useful_ops, bytes = (double)work_total_bytes(&m->work);
    bool is_stream = m->workload.problem.op == OP_STREAM;
    double units = is_stream ? bytes : ops;
    return units > 0 ? units : 1;
}

static struct canary make_canary(const struct measurement *m)
{
    static const struct canary none = {.kernel = "", .ns = 1, .ci99 = {true, 1, 1}};
    if (m == NULL)
        return none;
    const struct record_time *time = &m->time;
    size_t launches = (size_t)time->launches;
    double units = canary_units(m);
    struct canary canary = {.kernel = m->kernel,
                            .working_set = m->workload.problem.working_set,
                            .ns = time->median_ns / units};
    canary.ci99 = statistics_sign_interval(time->launch_medians_ns, launches, 0.99);
    if (!canary.ci99.exists) {
        canary.ci99.exists = true;
        canary.ci99.low = statistics_minimum(time->launch_medians_ns, launches);
        canary.ci99.high = statistics_maximum(time->launch_medians_ns, launches);
    }
    canary.ci99.low /= units;
    canary.ci99.high /= units;
    return canary;
}

static bool is_canary(const struct measurement *m)
{
    return strcmp(m->setting, "canary") == 0 && is_timed(m);
}

struct canary compare_canary(const struct record *record, const struct measurement *measurement)
{
    bool is_memory = is_memory_bound(measurement);
    bool is_dram = strcmp(measurement->roofline.bound, "DRAM") == 0;
    const struct measurement *best = NULL;
    for (size_t i = 0; i < record->measurements_count; i++) {
        const struct measurement *m = &record->measurements[i];
        if (is_canary(m) && m->workload.problem.op == (is_memory ? OP_STREAM : OP_CEILING) &&
            is_better_canary(m, best, is_dram))
            best = m;
    }
    return make_canary(best);
}

// The change that every canary leaves standing.
static double least_ratio(const struct comparisons *all, const struct comparison *row)
{
    double low = row->ratio, high = row->ratio;
    for (size_t i = 0; i < all->base->measurements_count; i++) {
        const struct measurement *a = &all->base->measurements[i];
        if (!is_canary(a))
            continue;
        for (size_t j = 0; j < all->head->measurements_count; j++) {
            const struct measurement *b = &all->head->measurements[j];
            if (!is_canary(b) || strcmp(a->kernel, b->kernel) != 0 ||
                a->workload.problem.working_set != b->workload.problem.working_set)
                continue;
            double ratio = row->raw_ratio * (a->time.median_ns / canary_units(a)) /
                           (b->time.median_ns / canary_units(b));
            low = fmin(low, ratio);
            high = fmax(high, ratio);
        }
    }
    return low > 1 ? low : high < 1 ? high : 1;
}

// A kernel can only be divided by the same canary in both records, or by none.
static void choose_canaries(const struct comparisons *all, struct comparison *row)
{
    row->base_canary = compare_canary(all->base, row->base);
    // The base decides which kind it is: a changed kernel may have moved to another roof.
    row->head_canary = compare_canary(all->head, row->base);
    if (strcmp(row->base_canary.kernel, row->head_canary.kernel) != 0 ||
        row->base_canary.working_set != row->head_canary.working_set)
        row->base_canary = row->head_canary = make_canary(NULL);
}

// ---- judging
// -------------------------------------------------------------------------------------

// The interval of time / canary at its widest: both ends of both.
static struct interval normalised_ci99(const struct record_time *time, const struct canary *canary)
{
    struct interval ci =
        statistics_sign_interval(time->launch_medians_ns, (size_t)time->launches, 0.99);
    ci.exists = ci.exists && canary->ci99.exists && canary->ci99.low > 0;
    ci.low /= canary->ci99.high;
    ci.high /= canary->ci99.low;
    return ci;
}

// Half widths of the logarithms; independent errors add as squares.
static double log_half_width(const double *values, int count)
{
    struct interval ci = statistics_sign_interval(values, (size_t)count, 0.95);
    return ci.exists && ci.low > 0 ? log(ci.high / ci.low) / 2 : NAN;
}

static double canary_log_half_width(const struct canary *canary)
{
    // 99 % to 95 %, as for a normal law.
    return canary->ci99.exists && canary->ci99.low > 0
               ? log(canary->ci99.high / canary->ci99.low) / 2 * (1.960 / 2.576)
               : NAN;
}

static double rank_p(const struct comparison *row)
{
    const struct record_time *a = &row->base->time, *b = &row->head->time;
    size_t n = (size_t)a->launches, m = (size_t)b->launches;
    double *values = malloc((n + m) * sizeof(double));
    if (values == NULL)
        return 1;
    for (size_t i = 0; i < n; i++)
        values[i] = a->launch_medians_ns[i] / row->base_canary.ns;
    for (size_t i = 0; i < m; i++)
        values[n + i] = b->launch_medians_ns[i] / row->head_canary.ns;
    double p = statistics_rank_sum_p(values, n, values + n, m);
    free(values);
    return p;
}

static void measure_change(struct comparison *row)
{
    const struct record_time *a = &row->base->time, *b = &row->head->time;
    row->raw_ratio = b->median_ns / a->median_ns;
    row->ratio = row->raw_ratio / (row->head_canary.ns / row->base_canary.ns);
    double half = hypot(
        hypot(log_half_width(a->launch_medians_ns, a->launches),
              log_half_width(b->launch_medians_ns, b->launches)),
        hypot(canary_log_half_width(&row->base_canary), canary_log_half_width(&row->head_canary)));
    row->ci95.exists = isfinite(half);
    row->ci95.low = row->ratio * exp(-half);
    row->ci95.high = row->ratio * exp(half);
    struct interval base = normalised_ci99(a, &row->base_canary);
    struct interval head = normalised_ci99(b, &row->head_canary);
    row->is_disjoint = base.exists && head.exists && (head.low > base.high || head.high < base.low);
    row->p = rank_p(row);
}

static int compare_doubles(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

// How far the ratios of kernels scatter that, most of them, did not change: three standard
// deviations from the shortest half of their logarithms. The shortest half is not moved by a
// minority of real changes, nor widened when half of the kernels changed alike. 0 for fewer than 8
// kernels.
static double scatter(const struct comparisons *all)
{
    enum { LEAST = 8 };
    double *logs = malloc((all->count + 1) * sizeof *logs);
    if (logs == NULL)
        return INFINITY;
    for (size_t i = 0; i < all->count; i++)
        logs[i] = log(all->rows[i].ratio);
    qsort(logs, all->count, sizeof *logs, compare_doubles);
    size_t half = (all->count + 1) / 2;
    double shortest = INFINITY;
    for (size_t i = 0; i + half <= all->count; i++)
        shortest = fmin(shortest, logs[i + half - 1] - logs[i]);
    free(logs);
    // Half of a normal law lies within 0.6745 standard deviations of its middle.
    return all->count < LEAST ? 0 : expm1(3 * shortest / 2 / 0.6745);
}

static enum verdict judge(const struct comparison *row, double noise)
{
    double least = 1 + fmax(COMPARE_LEAST_CHANGE, noise);
    if (row->is_disjoint && row->p <= 0.05) {
        if (row->least_ratio > least)
            return VERDICT_REGRESSION;
        if (row->least_ratio < 1 / least)
            return VERDICT_IMPROVEMENT;
    }
    bool is_same = row->ci95.exists && row->ci95.low >= 1 - COMPARE_SAME_MARGIN &&
                   row->ci95.high <= 1 + COMPARE_SAME_MARGIN;
    return is_same ? VERDICT_SAME : VERDICT_UNKNOWN;
}

static const struct measurement *find_partner(const struct subjects *subjects,
                                              const struct measurement *m)
{
    for (size_t i = 0; i < subjects->count; i++) {
        const struct measurement *other = subjects->rows[i];
        if (strcmp(other->kernel, m->kernel) == 0 &&
            strcmp(other->precision_name, m->precision_name) == 0 &&
            strcmp(other->setting, m->setting) == 0 && digest_same_problem(other, m))
            return other;
    }
    return NULL;
}

static enum status match(struct comparisons *all, struct error *error)
{
    const struct record *base = all->base, *head = all->head;
    enum status status = subjects_make(base, &all->base_subjects, error);
    if (status == STATUS_OK)
        status = subjects_make(head, &all->head_subjects, error);
    if (status != STATUS_OK)
        return status;
    const struct subjects *bases = &all->base_subjects, *heads = &all->head_subjects;
    all->rows = calloc(bases->count + 1, sizeof *all->rows);
    if (all->rows == NULL)
        return error_set(error, STATUS_FAILED, "compare: no memory");
    for (size_t i = 0; i < bases->count; i++) {
        const struct measurement *m = bases->rows[i];
        const struct measurement *partner = find_partner(heads, m);
        if (partner == NULL)
            all->only_base++;
        else if (!is_timed(m) || !is_timed(partner))
            all->untimed++;
        else
            all->rows[all->count++] = (struct comparison){.base = m, .head = partner};
    }
    for (size_t i = 0; i < heads->count; i++)
        all->only_head += find_partner(bases, heads->rows[i]) == NULL;
    if (all->count == 0)
        return error_set(error, STATUS_USAGE,
                         "compare: the records %s and %s have no timed result in common", base->id,
                         head->id);
    return STATUS_OK;
}

static enum status judge_all(struct comparisons *all, struct error *error)
{
    double *p = malloc(all->count * sizeof(double));
    if (p == NULL)
        return error_set(error, STATUS_FAILED, "compare: no memory");
    for (size_t i = 0; i < all->count; i++) {
        choose_canaries(all, &all->rows[i]);
        measure_change(&all->rows[i]);
        all->rows[i].least_ratio = least_ratio(all, &all->rows[i]);
        p[i] = all->rows[i].p;
    }
    all->noise = scatter(all);
    statistics_holm(p, all->count);
    for (size_t i = 0; i < all->count; i++) {
        all->rows[i].p = p[i];
        all->rows[i].verdict = judge(&all->rows[i], all->noise);
        all->verdicts[all->rows[i].verdict]++;
    }
    free(p);
    return STATUS_OK;
}

enum status compare_records(const struct record *base, const struct record *head, bool force,
                            struct comparisons *comparisons, struct error *error)
{
    *comparisons = (struct comparisons){.base = base, .head = head};
    if (!force && !compare_same_machine(base, head))
        return error_set(
            error, STATUS_USAGE,
            "compare: different machines (%.80s, %d cores, %.40s against %.80s, %d cores, "
            "%.40s); to compare all the same: --force",
            base->machine.model, base->machine.cores, base->manifest.platform, head->machine.model,
            head->machine.cores, head->manifest.platform);
    enum status status = match(comparisons, error);
    if (status == STATUS_OK)
        status = judge_all(comparisons, error);
    if (status != STATUS_OK)
        comparisons_free(comparisons);
    return status;
}

void comparisons_free(struct comparisons *comparisons)
{
    free(comparisons->rows);
    subjects_free(&comparisons->base_subjects);
    subjects_free(&comparisons->head_subjects);
    *comparisons = (struct comparisons){0};
}
