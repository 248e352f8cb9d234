// SPDX-License-Identifier: MIT
// See low_digest.h.
#include "analysis/report/low_digest.h"
#include "analysis/statistics/launches.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

bool low_is_below_8_bits(const struct precision *p)
{
    return p->weight_encoding != ENCODING_FLOAT && (p->weight_bits < 7 || p->activation_bits < 7);
}

bool low_is_matrix_vector(const struct problem *problem)
{
    return problem->op == OP_MATMUL && problem->m == 1;
}

enum low_way low_way(const struct measurement *m)
{
    const struct precision *p = &m->workload.precision;
    if (p->weight_encoding == ENCODING_FLOAT)
        return LOW_FLOAT;
    if (strcmp(m->algorithm, "lut") == 0)
        return LOW_LOOKUP;
    if (precision_is_planes(p) && strcmp(m->algorithm, "packed-lane") != 0)
        return LOW_SERIAL;
    return low_is_below_8_bits(p) ? LOW_MULTIPLY : LOW_BYTES;
}

const char *low_way_name(enum low_way way)
{
    static const char *const names[] = {"fp32", "int8", "multiply", "look-up", "bit-serial"};
    return names[way];
}

// ---- rows --------------------------------------------------------------------------------------

static int product_of(const struct precision *p)
{
    return p->weight_bits * p->activation_bits;
}

static int compare_rows(const void *left, const void *right)
{
    const struct low_row *a = left, *b = right;
    if (a->row->problem != b->row->problem)
        return a->row->problem - b->row->problem;
    if (a->way != b->way)
        return (int)a->way - (int)b->way;
    if (a->product != b->product)
        return a->product - b->product;
    int order = strcmp(a->row->group, b->row->group);
    if (order != 0)
        return order;
    double x = a->row->measurement->time.median_ns, y = b->row->measurement->time.median_ns;
    return (x > y) - (x < y);
}

// Sorted: the first of a problem, way and group is its fastest. Others are dropped.
static size_t keep_fastest(struct low_row *rows, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        const struct low_row *last = kept > 0 ? &rows[kept - 1] : NULL;
        if (last != NULL && last->row->problem == rows[i].row->problem &&
            last->way == rows[i].way && strcmp(last->row->group, rows[i].row->group) == 0)
            continue;
        rows[kept++] = rows[i];
    }
    return kept;
}

// Signed weights that hold what these stand for: +-1, +-3 take one bit more than their code.
static int signed_bits(const struct precision *p)
{
    return p->weight_encoding == ENCODING_SIGNED ? p->weight_bits : p->weight_bits + 1;
}

static bool is_rival(const struct low_row *other, const struct low_row *serial)
{
    const struct precision *p = &other->row->measurement->workload.precision;
    const struct precision *s = &serial->row->measurement->workload.precision;
    if ((other->way != LOW_BYTES && other->way != LOW_MULTIPLY) || precision_is_basis_planes(s))
        return false;           // no integers hold a real-valued basis
    if (precision_is_planes(p)) // packed lanes: the very same numbers
        return strcmp(other->row->group, serial->row->group) == 0;
    return p->weight_bits >= signed_bits(s) && p->activation_bits >= s->activation_bits;
}

static void find_rivals(struct low_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct low_row *serial = &rows[i];
        for (size_t k = 0; serial->way == LOW_SERIAL && k < count; k++) {
            const struct measurement *m = rows[k].row->measurement;
            if (is_rival(&rows[k], serial) &&
                (serial->rival == NULL || m->time.median_ns < serial->rival->time.median_ns))
                serial->rival = m;
        }
        if (serial->rival != NULL)
            serial->over_rival =
                launches_ratio(&serial->rival->time, &serial->row->measurement->time);
    }
}

// ---- the cross-over ----------------------------------------------------------------------------

// Where there is no interval, 2 % is the margin within which nothing is claimed.
static int direction(const struct ratio *ratio)
{
    double low = ratio->ci.exists ? ratio->ci.low : ratio->median / 1.02;
    double high = ratio->ci.exists ? ratio->ci.high : ratio->median * 1.02;
    return low > 1 ? 1 : high < 1 ? -1 : 0;
}

// The row with the best ratio to its rival among those of the next larger product; NULL at the end.
static const struct low_row *next_product(const struct low_row *rows, size_t count, int above)
{
    const struct low_row *best = NULL;
    for (size_t i = 0; i < count; i++) {
        const struct low_row *row = &rows[i];
        if (row->way != LOW_SERIAL || row->rival == NULL || row->product <= above ||
            !(row->over_rival.median > 0))
            continue;
        if (best == NULL || row->product < best->product ||
            (row->product == best->product && row->over_rival.median > best->over_rival.median))
            best = row;
    }
    return best;
}

static struct crossover find_crossover(const struct low_row *rows, size_t count)
{
    struct crossover found = {0};
    const struct low_row *last = NULL;
    bool wins = true, is_equal_found = false;
    for (const struct low_row *row = next_product(rows, count, 0); row != NULL;
         row = next_product(rows, count, row->product)) {
        int way = direction(&row->over_rival);
        found.exists = true;
        found.most_product = row->product;
        wins = wins && way > 0;
        if (wins)
            found.wins_to = row->product;
        if (way < 0 && found.loses_from == 0)
            found.loses_from = row->product;
        if (!is_equal_found && row->over_rival.median < 1) {
            is_equal_found = true;
            // Both scales logarithmic, as time grows with the product.
            double share = last == NULL ? 0
                                        : log(last->over_rival.median) /
                                              log(last->over_rival.median / row->over_rival.median);
            found.equal =
                last == NULL ? 0 : last->product * pow((double)row->product / last->product, share);
        }
        last = row;
    }
    if (found.exists && !is_equal_found)
        found.equal = INFINITY;
    return found;
}

// ---- problems ----------------------------------------------------------------------------------

static void fill_problem(const struct digest *digest, struct low_digest *low,
                         struct low_problem *problem)
{
    struct low_row *rows = &low->rows[problem->begin];
    problem->problem = rows->row->problem;
    problem->name = rows->row->measurement->workload.problem.name;
    for (size_t i = 0; i < problem->count; i++) {
        const struct digest_row *row = rows[i].row;
        if (rows[i].way == LOW_FLOAT)
            problem->f32 = row;
        if (rows[i].way == LOW_BYTES &&
            (problem->int8 == NULL ||
             row->measurement->time.median_ns < problem->int8->measurement->time.median_ns))
            problem->int8 = row;
    }
    for (size_t i = 0; i < digest->count; i++) {
        const struct digest_row *row = &digest->rows[i];
        const struct measurement *m = row->measurement;
        if (row->problem != problem->problem || strcmp(row->group, "fp32") != 0 ||
            strcmp(m->isa, "portable") != 0 || !isfinite(m->time.median_ns) ||
            (problem->f32 != NULL && strcmp(problem->f32->measurement->isa, "portable") == 0))
            continue;
        if (problem->naive == NULL ||
            m->time.median_ns > problem->naive->measurement->time.median_ns)
            problem->naive = row;
    }
    for (size_t i = 0; i < problem->count; i++) {
        const struct measurement *m = rows[i].row->measurement;
        rows[i].over_int8 = (struct ratio){.median = NAN, .ci = {false, NAN, NAN}};
        if (problem->int8 != NULL)
            rows[i].over_int8 = launches_ratio(&problem->int8->measurement->time, &m->time);
    }
    find_rivals(rows, problem->count);
    problem->crossover = find_crossover(rows, problem->count);
}

// Has the problem a number below 8 bits?
static bool is_low(const struct low_row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (low_is_below_8_bits(&rows[i].row->measurement->workload.precision))
            return true;
    }
    return false;
}

void low_digest_make(const struct digest *digest, struct low_digest *low, bool *failed)
{
    *low = (struct low_digest){.record = digest->record};
    struct low_row *rows = calloc(digest->count + 1, sizeof *rows);
    struct low_problem *problems = calloc((size_t)digest->problems + 1, sizeof *problems);
    if (rows == NULL || problems == NULL) {
        free(rows);
        free(problems);
        *failed = true;
        return;
    }
    size_t count = 0;
    for (size_t i = 0; i < digest->count; i++) {
        const struct measurement *m = digest->rows[i].measurement;
        enum operation op = m->workload.problem.op;
        if ((op != OP_MATMUL && op != OP_CONV2D) || !(m->time.median_ns > 0) ||
            !isfinite(m->time.median_ns))
            continue;
        rows[count++] = (struct low_row){.row = &digest->rows[i],
                                         .way = low_way(m),
                                         .product = product_of(&m->workload.precision),
                                         .over_rival = {.median = NAN}};
    }
    qsort(rows, count, sizeof *rows, compare_rows);
    low->rows = rows;
    low->problems = problems;
    low->count = keep_fastest(rows, count);
    for (size_t begin = 0, end; begin < low->count; begin = end) {
        for (end = begin; end < low->count && rows[end].row->problem == rows[begin].row->problem;
             end++)
            continue;
        if (!is_low(&rows[begin], end - begin))
            continue;
        struct low_problem *problem = &problems[low->problem_count++];
        *problem = (struct low_problem){.begin = begin, .count = end - begin};
        fill_problem(digest, low, problem);
    }
}

void low_digest_free(struct low_digest *low)
{
    free(low->rows);
    free(low->problems);
    *low = (struct low_digest){0};
}

const struct low_row *low_find(const struct low_digest *low, const struct low_problem *problem,
                               const char *group)
{
    const struct low_row *best = NULL;
    for (size_t i = problem->begin; i < problem->begin + problem->count; i++) {
        const struct low_row *row = &low->rows[i];
        if (strcmp(row->row->group, group) == 0 &&
            (best == NULL ||
             row->row->measurement->time.median_ns < best->row->measurement->time.median_ns))
            best = row;
    }
    return best;
}

double low_naive_ratio(const struct low_digest *low, size_t *count)
{
    double log_sum = 0;
    *count = 0;
    for (size_t p = 0; p < low->problem_count; p++) {
        const struct low_problem *problem = &low->problems[p];
        if (problem->naive == NULL || problem->f32 == NULL)
            continue;
        log_sum += log(problem->naive->measurement->time.median_ns /
                       problem->f32->measurement->time.median_ns);
        ++*count;
    }
    return *count > 0 ? exp(log_sum / (double)*count) : (double)NAN;
}
