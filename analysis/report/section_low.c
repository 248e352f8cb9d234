// SPDX-License-Identifier: MIT
// Numbers below 8 bits: the table of all, matrix-vector products, and what of a ratio the baseline
// makes.
#include "analysis/report/sections.h"
#include "analysis/report/units.h"
#include "analysis/roofline/roofline.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// ---- each precision of each problem ------------------------------------------------------------

static void problem_row(struct page *page, const struct low_digest *low, const struct low_row *row,
                        const char *name)
{
    const struct measurement *m = row->row->measurement;
    const struct record_roofline *roofline = &m->roofline;
    double rate = NAN;
    const struct compute_ceiling *ceiling =
        roofline->ceiling[0] == '\0'
            ? NULL
            : roofline_find_ceiling(low->record, roofline->ceiling, m->threads, &rate);
    page_cell(page, "%s", name);
    page_cell(page, "%s", row->row->group);
    page_cell(page, "%s", low_way_name(row->way));
    page_cell(page, "%s", m->kernel);
    section_time_cell(page, &m->time);
    if (m == row->row->baseline)
        page_cell(page, "1");
    else
        section_ratio_cell(page, &row->row->speedup);
    section_ratio_cell(page, &row->over_int8);
    page_cell(page, "%s", unit_rate(roofline->ops_per_s).text);
    page_cell(page, "%s", unit_rate(roofline->executed_ops_per_s).text);
    page_cell(page, "%s", unit_rate(rate).text);
    page_cell(page, "%s", ceiling != NULL ? ceiling->sequence : "-");
    page_cell(page, "%s%s", unit_percent(roofline->fraction).text,
              row->row->is_impossible ? " ERROR" : "");
    page_cell(page, "%s", roofline->bound[0] != '\0' ? roofline->bound : "-");
    page_row_end(page);
}

void section_low_problems(struct page *page, const struct low_digest *low)
{
    if (low->problem_count == 0)
        return;
    page_heading(page, 2, "Below 8 bits");
    page_paragraph(
        page, "The fastest kernel of each precision and way of computing it: multiply widens few "
              "bits, or packs them into lanes, for a multiplier; look-up reads sums from tables; "
              "bit-serial takes the bit planes apart and counts bits. Over fp32 and over int8: "
              "time of the problem's fastest fp32 and int8 kernel over this time, paired by "
              "launch; above 1 is faster. Executed: what the kernel really did; a bit-serial one "
              "goes over its planes weight bits x activation bits times. Ceiling: what its own "
              "instruction sequence reaches in this run; of roof: time at the roof (that ceiling "
              "or memory) over measured time.");
    page_table_begin(page, "llllrrrrrrlrl",
                     "problem|precision|way|kernel|time [95 %]|over fp32 [95 %]|over int8 [95 %]|"
                     "effective|executed|ceiling|its sequence|of roof|bound");
    for (size_t p = 0; p < low->problem_count; p++) {
        const struct low_problem *problem = &low->problems[p];
        for (size_t i = 0; i < problem->count; i++)
            problem_row(page, low, &low->rows[problem->begin + i], i == 0 ? problem->name : " ");
    }
    page_table_end(page);
}

// ---- matrix-vector products by bytes of weights ------------------------------------------------

struct weighed {
    const struct low_row *row;
    double bytes, per_weight, gigabytes, share; // of loads over as many bytes
    int bits;
};

static int compare_weighed(const void *left, const void *right)
{
    const struct weighed *a = left, *b = right;
    if (a->per_weight != b->per_weight)
        return a->per_weight < b->per_weight ? -1 : 1;
    double x = a->row->row->measurement->time.median_ns,
           y = b->row->row->measurement->time.median_ns;
    return (x > y) - (x < y);
}

static struct weighed weigh(const struct low_digest *low, const struct low_row *row)
{
    const struct measurement *m = row->row->measurement;
    const struct precision *p = &m->workload.precision;
    const int64_t count = problem_weight_elements(&m->workload.problem);
    double bytes = p->weight_encoding == ENCODING_FLOAT
                       ? (double)count * sizeof(float)
                       : (double)precision_stored_weight_bytes(p, count);
    double speed = bytes / m->time.median_ns * 1e9;
    return (struct weighed){
        .row = row,
        .bytes = bytes,
        .per_weight = bytes / (double)count,
        .gigabytes = speed,
        .share = speed / roofline_bandwidth(low->record, m->threads, bytes, NULL),
        .bits = p->weight_bits,
    };
}

// "4 bits: w4a8 135 us, c4a8 1.10x as long, w4a4u 3.45x." for each width with several.
static void equal_bits(struct page *page, const struct weighed *rows, size_t count)
{
    for (int bits = 1; bits <= 8; bits++) {
        const struct weighed *best = NULL;
        size_t others = 0;
        for (size_t i = 0; i < count; i++) {
            if (rows[i].bits != bits)
                continue;
            others += best != NULL;
            if (best == NULL || rows[i].row->row->measurement->time.median_ns <
                                    best->row->row->measurement->time.median_ns)
                best = &rows[i];
        }
        if (best == NULL || others == 0)
            continue;
        struct text words = {0};
        text_add(&words, "Weights of %d bit%s: fastest %s (%s) in %s; ", bits, bits == 1 ? "" : "s",
                 best->row->row->group, low_way_name(best->row->way),
                 unit_time(best->row->row->measurement->time.median_ns).text);
        bool is_first = true;
        for (size_t i = 0; i < count; i++) {
            if (rows[i].bits != bits || &rows[i] == best)
                continue;
            text_add(&words, "%s%s (%s) %.2fx as long", is_first ? "" : ", ",
                     rows[i].row->row->group, low_way_name(rows[i].row->way),
                     rows[i].row->row->measurement->time.median_ns /
                         best->row->row->measurement->time.median_ns);
            is_first = false;
        }
        if (words.data != NULL)
            page_item(page, "%s.", words.data);
        page->text.failed |= words.failed;
        text_free(&words);
    }
    page_items_end(page);
}

static void matrix_vector(struct page *page, const struct low_digest *low,
                          const struct low_problem *problem)
{
    struct weighed *rows = calloc(problem->count + 1, sizeof *rows);
    if (rows == NULL) {
        page->text.failed = true;
        return;
    }
    for (size_t i = 0; i < problem->count; i++)
        rows[i] = weigh(low, &low->rows[problem->begin + i]);
    qsort(rows, problem->count, sizeof *rows, compare_weighed);
    char title[PROBLEM_NAME_SIZE + 64];
    (void)snprintf(title, sizeof title, "Equal bits: %s", problem->name);
    page_heading(page, 3, title);
    page_paragraph(page,
                   "A product of one row uses every weight once, so the bytes of the weights are "
                   "what it must move; scales of groups are in them. Of loads: beside what plain "
                   "loads reach over as many bytes.");
    page_table_begin(
        page, "llrrrrrrrl",
        "precision|way|bytes a weight|weights|time [95 %]|weight bytes a second|of loads|"
        "over fp32 [95 %]|over int8 [95 %]|bound");
    for (size_t i = 0; i < problem->count; i++) {
        const struct measurement *m = rows[i].row->row->measurement;
        page_cell(page, "%s", rows[i].row->row->group);
        page_cell(page, "%s", low_way_name(rows[i].row->way));
        page_cell(page, "%s", unit_number(rows[i].per_weight).text);
        page_cell(page, "%s", unit_size(rows[i].bytes).text);
        section_time_cell(page, &m->time);
        page_cell(page, "%s", unit_speed(rows[i].gigabytes).text);
        page_cell(page, "%s", unit_percent(rows[i].share).text);
        section_ratio_cell(page, &rows[i].row->row->speedup);
        section_ratio_cell(page, &rows[i].row->over_int8);
        page_cell(page, "%s", m->roofline.bound[0] != '\0' ? m->roofline.bound : "-");
        page_row_end(page);
    }
    page_table_end(page);
    equal_bits(page, rows, problem->count);
    free(rows);
}

void section_low_matrix_vector(struct page *page, const struct low_digest *low)
{
    for (size_t p = 0; p < low->problem_count; p++) {
        const struct low_problem *problem = &low->problems[p];
        const struct measurement *m = low->rows[problem->begin].row->measurement;
        if (low_is_matrix_vector(&m->workload.problem))
            matrix_vector(page, low, problem);
    }
}

// ---- the baseline ------------------------------------------------------------------------------

static void times_cell(struct page *page, double numerator, const struct digest_row *row)
{
    if (row == NULL)
        page_cell(page, "-");
    else
        page_cell(page, "%sx", unit_number(numerator / row->measurement->time.median_ns).text);
}

// The fastest of one bit on both sides.
static const struct low_row *find_binary(const struct low_digest *low,
                                         const struct low_problem *problem)
{
    const struct low_row *binary = NULL;
    for (size_t i = problem->begin; i < problem->begin + problem->count; i++) {
        const struct low_row *row = &low->rows[i];
        if (row->product == 1 && (binary == NULL || row->row->measurement->time.median_ns <
                                                        binary->row->measurement->time.median_ns))
            binary = row;
    }
    return binary;
}

void section_low_naive(struct page *page, const struct low_digest *low)
{
    size_t count;
    const double ratio = low_naive_ratio(low, &count);
    if (count == 0)
        return;
    char words[640];
    (void)snprintf(
        words, sizeof words,
        "Naive fp32 is plain C as the compiler makes it, not blocked for caches where there is "
        "such a kernel. Published ratios are often against one like it. Here it takes **%.1f times "
        "as long** as the fastest fp32 kernel (geometric mean of %zu problems): that factor of any "
        "ratio to it says nothing about the precision.",
        ratio, count);
    page_heading(page, 3, "How much of a ratio is the baseline");
    page_paragraph(page, words);
    page_table_begin(page, "llrrrrrrr",
                     "problem|naive kernel|naive fp32 [95 %]|fp32 [95 %]|fp32 over naive|"
                     "int8 over naive|int8 over fp32|1 bit over naive|1 bit over fp32");
    for (size_t p = 0; p < low->problem_count; p++) {
        const struct low_problem *problem = &low->problems[p];
        if (problem->naive == NULL || problem->f32 == NULL)
            continue;
        const struct low_row *binary = find_binary(low, problem);
        double naive = problem->naive->measurement->time.median_ns,
               f32 = problem->f32->measurement->time.median_ns;
        page_cell(page, "%s", problem->name);
        page_cell(page, "%s", problem->naive->measurement->kernel);
        section_time_cell(page, &problem->naive->measurement->time);
        section_time_cell(page, &problem->f32->measurement->time);
        times_cell(page, naive, problem->f32);
        times_cell(page, naive, problem->int8);
        times_cell(page, f32, problem->int8);
        times_cell(page, naive, binary == NULL ? NULL : binary->row);
        times_cell(page, f32, binary == NULL ? NULL : binary->row);
        page_row_end(page);
    }
    page_table_end(page);
}
