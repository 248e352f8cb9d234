// SPDX-License-Identifier: MIT
// The answer about networks in a few sentences.
#include "analysis/report/low_networks.h"
#include "analysis/report/units.h"

#include <math.h>
#include <string.h>

// Main rows of one setting that have a ratio to their fp32.
struct tally {
    int count, faster, slower;
    double log_sum, glue_low, glue_high;
    const struct network_row *best, *worst;
};

static struct tally tally_setting(const struct digest *digest, const char *setting)
{
    struct tally tally = {.glue_low = INFINITY, .glue_high = -INFINITY};
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        if (!row->is_main || strcmp(row->result->setting, setting) != 0)
            continue;
        if (isfinite(row->result->glue_share)) {
            tally.glue_low = fmin(tally.glue_low, row->result->glue_share);
            tally.glue_high = fmax(tally.glue_high, row->result->glue_share);
        }
        double ratio = row->speedup.median;
        if (!isfinite(ratio) || !(ratio > 0))
            continue;
        bool has_interval = row->speedup.ci.exists;
        tally.faster += (has_interval ? row->speedup.ci.low : ratio / 1.02) > 1;
        tally.slower += (has_interval ? row->speedup.ci.high : ratio * 1.02) < 1;
        tally.log_sum += log(ratio);
        tally.count++;
        if (tally.best == NULL || ratio > tally.best->speedup.median)
            tally.best = row;
        if (tally.worst == NULL || ratio < tally.worst->speedup.median)
            tally.worst = row;
    }
    return tally;
}

static void add_row(struct text *text, const struct network_row *row)
{
    text_add(text, "%.2fx on %s (%s)", row->speedup.median, row->result->network,
             unit_time(row->result->time.median_ns).text);
}

static void add_glue(struct text *text, const struct tally *tally)
{
    if (!(tally->glue_high >= tally->glue_low))
        return;
    struct unit_text low = unit_percent(tally->glue_low), high = unit_percent(tally->glue_high);
    if (strcmp(low.text, high.text) == 0)
        text_add(text, "; glue takes %s of the time", high.text);
    else
        text_add(text, "; glue takes %s to %s of the time", low.text, high.text);
}

static void add_setting(const struct digest *digest, const char *setting, const char *words,
                        struct text *text)
{
    struct tally tally = tally_setting(digest, setting);
    if (tally.count == 0)
        return;
    double mean = exp(tally.log_sum / tally.count);
    text_add(text, " **As whole networks, %s is %.2fx %s than fp32**", words,
             mean >= 1 ? mean : 1 / mean, mean >= 1 ? "faster" : "slower");
    if (tally.count == 1)
        text_add(text, " on %s (%s)", tally.best->result->network,
                 unit_time(tally.best->result->time.median_ns).text);
    else {
        text_add(text, " (geometric mean of %d): faster on %d", tally.count, tally.faster);
        if (tally.slower > 0)
            text_add(text, ", slower on %d", tally.slower);
        text_append(text, "; at best ");
        add_row(text, tally.best);
        text_append(text, ", at worst ");
        add_row(text, tally.worst);
    }
    add_glue(text, &tally);
    text_append(text, ".");
}

void digest_headline_networks(const struct digest *digest, struct text *text)
{
    size_t before = text->length;
    add_setting(digest, "deployable", "int8 (deployable)", text);
    add_setting(digest, "academic", "int8 with fp32 glue (academic)", text);
    digest_headline_low_networks(digest, text);
    if (text->length > before || digest->network_rows == 0)
        return;
    const struct network_result *first = digest->networks[0].result;
    if (isfinite(first->time.median_ns))
        text_add(text, " %d network%s ran in one precision only: no ratio to fp32.",
                 digest->network_count, digest->network_count == 1 ? "" : "s");
    else
        text_add(text, " No network was timed%s%s.", first->time.reason[0] != '\0' ? ": " : "",
                 first->time.reason);
}
