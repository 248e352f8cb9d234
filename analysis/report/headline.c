// SPDX-License-Identifier: MIT
// The answer in one paragraph, made from the digest.
#include "analysis/report/low_digest.h"
#include "analysis/report/network_digest.h"
#include "analysis/report/units.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

// How one group did against fp32, best kernel against best kernel.
struct tally {
    int faster, slower, unresolved; // by the 95 % interval where there is one
    double log_sum;
    int count;
    const struct digest_row *best, *worst;
    int bound_by_compute;
};

// A plain reference against a vector kernel says nothing about the precision.
static bool is_unfair(const struct digest_row *row)
{
    return strcmp(row->measurement->isa, "portable") == 0 &&
           strcmp(row->baseline->isa, "portable") != 0;
}

static bool is_compared(const struct digest_row *row, const char *group)
{
    return row->is_best && strcmp(row->group, group) == 0 && row->baseline != NULL &&
           row->measurement != row->baseline && isfinite(row->speedup.median) &&
           row->speedup.median > 0 && !is_unfair(row);
}

// Where there is no interval, 2 % is the margin within which nothing is claimed.
static int direction(const struct ratio *ratio)
{
    double low = ratio->ci.exists ? ratio->ci.low : ratio->median / 1.02;
    double high = ratio->ci.exists ? ratio->ci.high : ratio->median * 1.02;
    return low > 1 ? 1 : high < 1 ? -1 : 0;
}

static struct tally tally_group(const struct digest *digest, const char *group)
{
    struct tally tally = {0};
    for (size_t i = 0; i < digest->count; i++) {
        const struct digest_row *row = &digest->rows[i];
        if (!is_compared(row, group))
            continue;
        int way = direction(&row->speedup);
        tally.faster += way > 0;
        tally.slower += way < 0;
        tally.unresolved += way == 0;
        tally.log_sum += log(row->speedup.median);
        tally.count++;
        tally.bound_by_compute += strcmp(row->measurement->roofline.bound, "compute") == 0;
        if (tally.best == NULL || row->speedup.median > tally.best->speedup.median)
            tally.best = row;
        if (tally.worst == NULL || row->speedup.median < tally.worst->speedup.median)
            tally.worst = row;
    }
    return tally;
}

static void add_ratio(struct text *text, const struct digest_row *row)
{
    text_add(text, "%.2fx", row->speedup.median);
    if (row->speedup.ci.exists)
        text_add(text, " [%.2f, %.2f]", row->speedup.ci.low, row->speedup.ci.high);
    text_add(text, " on %s", row->measurement->workload.problem.name);
}

// "It is slower on a (0.80x) and b (0.91x)", at most four of them by name.
static void add_losers(const struct digest *digest, const char *group, int losers,
                       struct text *text)
{
    enum { NAMED = 4 };
    int named = 0;
    text_append(text, " It is slower on ");
    for (size_t i = 0; i < digest->count && named < NAMED; i++) {
        const struct digest_row *row = &digest->rows[i];
        if (!is_compared(row, group) || direction(&row->speedup) >= 0)
            continue;
        bool is_last = named + 1 == losers;
        text_add(text, "%s%s (%.2fx)",
                 named == 0 ? ""
                 : is_last  ? " and "
                            : ", ",
                 row->measurement->workload.problem.name, row->speedup.median);
        named++;
    }
    if (losers > NAMED)
        text_add(text, " and %d more", losers - NAMED);
    text_append(text, ".");
}

static void add_left_out(const struct digest *digest, const char *group, struct text *text)
{
    int count = 0;
    for (size_t i = 0; i < digest->count; i++) {
        const struct digest_row *row = &digest->rows[i];
        if (!row->is_best || strcmp(row->group, group) != 0 || row->baseline == NULL ||
            row->measurement == row->baseline || !is_unfair(row))
            continue;
        text_add(text, "%s%s", count == 0 ? " Left out, for want of a vector kernel: " : ", ",
                 row->measurement->workload.problem.name);
        count++;
    }
    if (count > 0)
        text_append(text, ".");
}

static void add_group(const struct digest *digest, const char *group, struct text *text)
{
    struct tally tally = tally_group(digest, group);
    if (tally.count == 0)
        return;
    double mean = exp(tally.log_sum / tally.count);
    const char *problems = tally.count == 1 ? "problem" : "problems";
    text_add(text, " **%s is %.2fx %s than fp32**", group, mean >= 1 ? mean : 1 / mean,
             mean >= 1 ? "faster" : "slower");
    if (tally.count > 1)
        text_add(text, " (geometric mean over %d %s): faster on %d", tally.count, problems,
                 tally.faster);
    else
        text_append(text, " on the one problem measured in both");
    if (tally.count > 1 && tally.slower > 0)
        text_add(text, ", slower on %d", tally.slower);
    if (tally.count > 1 && tally.unresolved > 0)
        text_add(text, ", not told apart on %d", tally.unresolved);
    if (tally.count > 1) {
        text_append(text, "; at best ");
        add_ratio(text, tally.best);
        text_append(text, ", at worst ");
        add_ratio(text, tally.worst);
    }
    text_append(text, ".");
    if (tally.slower > 0 && tally.count > 1)
        add_losers(digest, group, tally.slower, text);
    add_left_out(digest, group, text);
}

// How near the roof, and what the roof is, over the best kernel of each problem and group.
static void add_limits(const struct digest *digest, struct text *text)
{
    int count = 0, compute = 0, memory = 0;
    const struct digest_row *near = NULL, *far = NULL;
    for (size_t i = 0; i < digest->count; i++) {
        const struct digest_row *row = &digest->rows[i];
        double fraction = row->measurement->roofline.fraction;
        if (!row->is_best || !isfinite(fraction) || row->is_impossible ||
            (row->baseline != NULL && is_unfair(row)))
            continue;
        count++;
        bool is_compute = strcmp(row->measurement->roofline.bound, "compute") == 0;
        compute += is_compute;
        memory += !is_compute;
        if (near == NULL || fraction > near->measurement->roofline.fraction)
            near = row;
        if (far == NULL || fraction < far->measurement->roofline.fraction)
            far = row;
    }
    if (count < 2)
        return;
    text_add(text, " Arithmetic is the roof of %d of these results and memory of %d.", compute,
             memory);
    text_add(text, " Nearest to its roof: %s %s (%s); farthest: %s %s (%s).", near->group,
             near->measurement->workload.problem.name,
             unit_percent(near->measurement->roofline.fraction).text, far->group,
             far->measurement->workload.problem.name,
             unit_percent(far->measurement->roofline.fraction).text);
}

static void add_kernels(const struct digest *digest, struct text *text)
{
    const struct record *record = digest->record;
    size_t timed = 0;
    int threads = 0;
    const char *reason = "";
    for (size_t i = 0; i < digest->count; i++) {
        const struct measurement *m = digest->rows[i].measurement;
        timed += isfinite(m->time.median_ns);
        threads = m->threads > threads ? m->threads : threads;
        if (m->time.reason[0] != '\0')
            reason = m->time.reason;
    }
    if (timed == 0) {
        text_add(text, "No time was measured for any of the %zu results of this record%s%s.",
                 digest->count, reason[0] != '\0' ? ": " : "", reason);
        return;
    }
    text_add(text, "On this machine (%s, ",
             record->machine.model[0] != '\0' ? record->machine.model : "unknown processor");
    if (threads == 1)
        text_append(text, "one thread");
    else
        text_add(text, "up to %d threads", threads);
    text_append(text, "), taking the fastest kernel of each precision:");
    size_t before = text->length;
    const char *done[16];
    size_t done_count = 0;
    for (size_t i = 0; i < digest->count; i++) {
        const char *group = digest->rows[i].group;
        // Numbers of fewer bits have sentences of their own.
        bool is_done = low_is_below_8_bits(&digest->rows[i].measurement->workload.precision);
        for (size_t j = 0; j < done_count; j++)
            is_done |= strcmp(done[j], group) == 0;
        if (is_done || done_count == 16)
            continue;
        done[done_count++] = group;
        add_group(digest, group, text);
    }
    digest_headline_low(digest, text);
    if (text->length == before)
        text_append(text, " nothing was measured in two precisions, so there is no ratio to fp32.");
    add_limits(digest, text);
}

void digest_headline(const struct digest *digest, struct text *text)
{
    if (digest->count > 0 || digest->network_rows == 0)
        add_kernels(digest, text);
    else
        text_add(text, "Measured on %s.",
                 digest->record->machine.model[0] != '\0' ? digest->record->machine.model
                                                          : "unknown processor");
    digest_headline_networks(digest, text);
}
