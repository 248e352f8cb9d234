// SPDX-License-Identifier: MIT
// Sorting, pairing by launch, ratios to fp32.
#include "analysis/report/digest.h"
#include "analysis/report/network_digest.h"
#include "analysis/roofline/roofline.h"
#include "analysis/statistics/launches.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Numbers of fewer bits are groups of their own, called as their preset is; those with weights of
// few bits are one group whether their activations of 8 bits are signed ("w4s8") or not ("w4a8").
static const char *low_group(const struct precision *precision)
{
    char twin[32] = "";
    if (precision->name != NULL)
        snprintf(twin, sizeof twin, "%s", precision->name);
    char *is_signed = twin[0] != '\0' ? strstr(twin + 1, "s8") : NULL;
    if (is_signed != NULL)
        *is_signed = 'a';
    const struct precision *preset = precision_find(twin);
    for (int i = 0; i < PRECISION_PLANES_COUNT && preset == NULL; i++) {
        const struct precision *planes = &PRECISION_PLANES[i];
        if (precision_is_planes(precision) && planes->weight_bits == precision->weight_bits &&
            planes->activation_bits == precision->activation_bits &&
            planes->activation_encoding == precision->activation_encoding)
            preset = planes;
    }
    return preset == NULL ? NULL : preset->name;
}

const char *digest_group(const struct precision *precision)
{
    int w = precision->weight_bits, a = precision->activation_bits;
    if (precision->weight_encoding == ENCODING_FLOAT)
        return "fp32";
    if (w == 7 && a == 8)
        return "int8 (7-bit weights)";
    if (w == 8 && a == 8)
        return precision->weight_low >= -64 && precision->weight_high <= 63 ? "int8 (7-bit weights)"
                                                                            : "int8";
    const char *low = low_group(precision);
    if (low != NULL)
        return low;
    return w == 1 && a == 1 ? "binary" : w == 4 && a == 4 ? "int4" : "other";
}

bool digest_is_result(const struct measurement *m)
{
    enum operation op = m->workload.problem.op;
    return strcmp(m->setting, "canary") != 0 && op != OP_CEILING && op != OP_STREAM &&
           op != OP_LATENCY;
}

bool digest_same_problem(const struct measurement *a, const struct measurement *b)
{
    return strcmp(a->workload.problem.name, b->workload.problem.name) == 0 &&
           a->threads == b->threads && strcmp(a->cache, b->cache) == 0;
}

bool digest_is_open(const struct record_time *time)
{
    return isfinite(time->median_ns) && !time->converged;
}

void digest_count_open(const struct digest *digest, size_t *open, size_t *timed)
{
    *open = *timed = 0;
    for (size_t i = 0; i < digest->count + digest->network_rows; i++) {
        const struct record_time *time = i < digest->count
                                             ? &digest->rows[i].measurement->time
                                             : &digest->networks[i - digest->count].result->time;
        *timed += isfinite(time->median_ns);
        *open += digest_is_open(time);
    }
}

// fp32, int8, then the more bits the earlier; bit planes last, fewest products of bits first.
static int group_rank(const struct measurement *m)
{
    static const char *const order[] = {"fp32", "int8", "int8 (7-bit weights)"};
    enum { FIRST = sizeof order / sizeof *order };
    const struct precision *p = &m->workload.precision;
    const char *group = digest_group(p);
    for (int i = 0; i < FIRST; i++) {
        if (strcmp(group, order[i]) == 0)
            return i;
    }
    int bits = p->weight_bits * 16 + p->activation_bits;
    return precision_is_planes(p) ? 1000 + p->weight_bits * p->activation_bits : 500 - bits;
}

static int compare_numbers(double a, double b)
{
    if (isnan(a) || isnan(b))
        return isnan(a) - isnan(b);
    return (a > b) - (a < b);
}

static int compare_rows(const void *left, const void *right)
{
    const struct measurement *a = ((const struct digest_row *)left)->measurement;
    const struct measurement *b = ((const struct digest_row *)right)->measurement;
    int order = (int)a->workload.problem.op - (int)b->workload.problem.op;
    if (order == 0)
        order = strverscmp(a->workload.problem.name, b->workload.problem.name);
    if (order == 0)
        order = a->threads - b->threads;
    if (order == 0)
        order = strcmp(b->cache, a->cache); // warm before cold
    if (order == 0)
        order = group_rank(a) - group_rank(b);
    if (order == 0)
        order = strcmp(((const struct digest_row *)left)->group,
                       ((const struct digest_row *)right)->group);
    if (order == 0)
        order = compare_numbers(a->time.median_ns, b->time.median_ns);
    if (order == 0)
        order = strcmp(a->kernel, b->kernel);
    return order;
}

static void fill_problem(struct digest_row *rows, size_t count)
{
    const struct measurement *baseline = NULL;
    for (size_t i = 0; i < count; i++) {
        const struct measurement *m = rows[i].measurement;
        bool is_first = i == 0 || strcmp(rows[i - 1].group, rows[i].group) != 0;
        rows[i].is_best = is_first && !isnan(m->time.median_ns); // sorted by time within the group
        if (i == 0 && rows[i].is_best && strcmp(rows[i].group, "fp32") == 0)
            baseline = m;
        rows[i].is_impossible = m->roofline.fraction > ROOFLINE_IMPOSSIBLE_FRACTION;
        rows[i].baseline = baseline;
        rows[i].speedup = (struct ratio){.median = NAN, .ci = {false, NAN, NAN}};
        if (baseline != NULL)
            rows[i].speedup = launches_ratio(&baseline->time, &m->time);
    }
}

enum status digest_make(const struct record *record, struct digest *digest, struct error *error)
{
    *digest = (struct digest){.record = record};
    digest->rows = calloc(record->measurements_count + 1, sizeof *digest->rows);
    if (digest->rows == NULL)
        return error_set(error, STATUS_FAILED, "report: no memory for %zu measurements",
                         record->measurements_count);
    for (size_t i = 0; i < record->measurements_count; i++) {
        const struct measurement *m = &record->measurements[i];
        if (digest_is_result(m))
            digest->rows[digest->count++] = (struct digest_row){
                .measurement = m, .group = digest_group(&m->workload.precision)};
    }
    qsort(digest->rows, digest->count, sizeof *digest->rows, compare_rows);
    for (size_t begin = 0, end; begin < digest->count; begin = end) {
        digest->problems++;
        for (end = begin;
             end < digest->count &&
             digest_same_problem(digest->rows[begin].measurement, digest->rows[end].measurement);
             end++)
            digest->rows[end].problem = digest->problems;
        fill_problem(&digest->rows[begin], end - begin);
    }
    enum status status = network_digest_make(digest, error);
    if (status != STATUS_OK)
        digest_free(digest);
    return status;
}

void digest_free(struct digest *digest)
{
    free(digest->rows);
    free(digest->networks);
    *digest = (struct digest){0};
}

double digest_level_rate(const struct record *record, const char *level, int threads)
{
    double best = 0;
    for (size_t i = 0; i < record->memory_count; i++) {
        const struct memory_ceiling *m = &record->memory[i];
        if (strcmp(m->level, level) == 0 && strstr(m->kernel, "load") != NULL &&
            m->threads == threads && m->bytes_per_s > best)
            best = m->bytes_per_s;
    }
    return best;
}
