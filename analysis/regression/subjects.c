// SPDX-License-Identifier: MIT
#include "analysis/regression/subjects.h"
#include "analysis/report/digest.h"
#include "bench/networks/graph.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Bits of the passes that were off; what this version does not know by name has no bit, so that
// a pass that came later does not part old records from new ones that do without it.
static unsigned missing_passes(const struct network_result *n)
{
    unsigned missing = 0;
    for (int pass = 0; pass < PASS_COUNT; pass++) {
        bool found = false;
        for (size_t i = 0; i < n->passes_count; i++)
            found |= strcmp(n->passes[i], pass_name((enum pass)pass)) == 0;
        missing |= found ? 0 : 1u << pass;
    }
    return missing;
}

// Appends "/no-A+B" or "/only-A+B" with the passes of those bits; false when it does not fit.
static bool add_passes(char kernel[RECORD_SHORT], const char *word, unsigned bits)
{
    char text[RECORD_SHORT * 4];
    int used = snprintf(text, sizeof text, "%s/%s", kernel, word);
    const char *link = "-";
    for (int pass = 0; pass < PASS_COUNT && used > 0 && (size_t)used < sizeof text; pass++) {
        if ((bits >> pass & 1u) == 0)
            continue;
        used += snprintf(text + used, sizeof text - (size_t)used, "%s%s", link,
                         pass_name((enum pass)pass));
        link = "+";
    }
    if (used < 0 || used >= RECORD_SHORT)
        return false;
    memcpy(kernel, text, (size_t)used + 1);
    return true;
}

static bool has_strips(const struct network_result *n)
{
    return (missing_passes(n) >> PASS_TILE_STRIPS & 1u) == 0;
}

// As `bitroof run --runs` spells it: "f32", "f32/no-reuse_memory", "academic/only-reuse_memory".
// Records from before there were strips go on under their names: that strips are off is said only
// where a record has both, as "f32/no-tile_strips".
static void write_kernel(const struct record *record, const struct network_result *n,
                         char kernel[RECORD_SHORT])
{
    const unsigned strips = 1u << PASS_TILE_STRIPS, all = ((1u << PASS_COUNT) - 1) & ~strips;
    unsigned missing = missing_passes(n) & all;
    bool knows_strips = false;
    for (size_t i = 0; i < record->networks_count; i++)
        knows_strips |= has_strips(&record->networks[i]);
    if (missing == 0 && knows_strips && !has_strips(n))
        missing = strips;
    (void)snprintf(kernel, RECORD_SHORT, "%.20s", n->setting);
    if (missing == 0)
        return;
    bool is_short = __builtin_popcount(missing) <= PASS_COUNT / 2;
    if (missing == all)
        (void)snprintf(kernel, RECORD_SHORT, "%.20s/none", n->setting);
    else if (!add_passes(kernel, is_short ? "no" : "only", is_short ? missing : all & ~missing))
        (void)snprintf(kernel, RECORD_SHORT, "%.20s/passes-%#x", n->setting, all & ~missing);
}

static void as_measurement(const struct record *record, const struct network_result *n,
                           struct measurement *m)
{
    measurement_init(m);
    write_kernel(record, n, m->kernel);
    m->workload.problem.op = (enum operation)SUBJECT_NETWORK;
    (void)snprintf(m->workload.problem.name, sizeof m->workload.problem.name, "%s", n->network);
    m->workload.precision = n->precision;
    memcpy(m->precision_name, n->precision_name, sizeof m->precision_name);
    memcpy(m->setting, n->setting, sizeof m->setting);
    memcpy(m->isa, n->isa, sizeof m->isa);
    m->threads = n->threads;
    m->fused = n->fused;
    m->tiled = n->tiled;
    m->time = n->time;
    m->work = n->work;
    m->roofline = n->roofline;
}

enum status subjects_make(const struct record *record, struct subjects *subjects,
                          struct error *error)
{
    *subjects = (struct subjects){
        .rows =
            calloc(record->measurements_count + record->networks_count + 1, sizeof *subjects->rows),
        .networks = calloc(record->networks_count + 1, sizeof *subjects->networks),
    };
    if (subjects->rows == NULL || subjects->networks == NULL) {
        subjects_free(subjects);
        return error_set(error, STATUS_FAILED, "no memory for the results of %s", record->id);
    }
    for (size_t i = 0; i < record->measurements_count; i++) {
        if (digest_is_result(&record->measurements[i]))
            subjects->rows[subjects->count++] = &record->measurements[i];
    }
    for (size_t i = 0; i < record->networks_count; i++) {
        as_measurement(record, &record->networks[i], &subjects->networks[i]);
        subjects->rows[subjects->count++] = &subjects->networks[i];
    }
    return STATUS_OK;
}

void subjects_free(struct subjects *subjects)
{
    free(subjects->rows);
    free(subjects->networks);
    *subjects = (struct subjects){0};
}

const char *subject_operation_name(const struct measurement *subject)
{
    enum operation op = subject->workload.problem.op;
    return (int)op == SUBJECT_NETWORK ? "network" : operation_name(op);
}
