// SPDX-License-Identifier: MIT
// What the report says about numbers of fewer than 8 bits: the fastest kernel of each precision and
// way of computing it, beside the problem's fp32, naive fp32 and int8; where bit-serial products
// stop paying; and what costs that are counted instead of measured would have said.
#ifndef BITROOF_ANALYSIS_REPORT_LOW_DIGEST_H
#define BITROOF_ANALYSIS_REPORT_LOW_DIGEST_H

#include "analysis/report/digest.h"

// How a kernel multiplies.
enum low_way {
    LOW_FLOAT,
    LOW_BYTES,    // 8 (or 7) bits on both sides
    LOW_MULTIPLY, // fewer bits, widened or packed into lanes of a multiplier
    LOW_LOOKUP,   // tables of sums
    LOW_SERIAL,   // bit planes: and or xor, population count
};
enum low_way low_way(const struct measurement *measurement);
const char *low_way_name(enum low_way way); // "fp32", "int8", "multiply", "look-up", "bit-serial"

struct low_row {
    const struct digest_row *row;
    enum low_way way;
    int product;            // weight bits x activation bits
    struct ratio over_int8; // time of the fastest int8 / time of this one; NaN without both
    // LOW_SERIAL: the fastest kernel that multiplies and could hold these numbers, NULL: none; and
    // its time / the time of this one: above 1 bit-serial wins.
    const struct measurement *rival;
    struct ratio over_rival;
};

// From which weight bits x activation bits on bit-serial loses on one problem.
struct crossover {
    bool exists;      // there are bit-serial times and rivals
    int wins_to;      // at this product and all measured smaller ones it wins; 0: at none
    int loses_from;   // the smallest product at which it loses; 0: at none that was measured
    double equal;     // where both would take as long, interpolated; 0: below the smallest product,
                      // INFINITY: above the largest that was measured
    int most_product; // the largest that was measured
};

struct low_problem {
    int problem; // its number in the digest
    const char *name;
    const struct digest_row *f32, *naive, *int8; // NULL: not measured. naive: fp32 in plain C,
                                                 // where a better one stands beside it
    size_t begin, count;                         // of low_digest.rows: all ways, fp32 and int8 too
    struct crossover crossover;
};

struct low_digest {
    const struct record *record;
    struct low_row *rows; // of a problem together, by way, product, name
    size_t count;
    struct low_problem *problems; // those with a number below 8 bits
    size_t problem_count;
};

// Leaves it empty for a record without numbers below 8 bits, and when memory is short: then
// `failed` is set.
void low_digest_make(const struct digest *digest, struct low_digest *low, bool *failed);
void low_digest_free(struct low_digest *low);

// "bit-serial wins up to 4, the cross-over is at 4.6, from 6 on the multiply kernel wins".
void low_crossover_words(const struct crossover *crossover, struct text *text);

// Sentences about them, each with a space before it; nothing without one.
void digest_headline_low(const struct digest *digest, struct text *text);

bool low_is_below_8_bits(const struct precision *precision);
// A product of one row of activations: every weight is used once.
bool low_is_matrix_vector(const struct problem *problem);
// The row of a group ("w4a8") in any way, the fastest one; NULL: none.
const struct low_row *low_find(const struct low_digest *low, const struct low_problem *problem,
                               const char *group);
// How many times as long naive fp32 takes as the fastest one: geometric mean over the `count`
// problems that have both, NaN without one.
double low_naive_ratio(const struct low_digest *low, size_t *count);

// ---- costs that are counted ---------------------------------------------------------------------

enum low_cost {
    // Arithmetic computation effort (PokeBNN): weight bits x activation bits a multiply-add; 32 x
    // 32 for fp32.
    LOW_COST_ACE,
    // The form of the literature on binary networks: a 64-bit word of bit products counts as one
    // operation, as does every other multiply-add (its exact constants for 8 and 4 bits were not
    // to be had).
    LOW_COST_CPU64,
    LOW_COST_BYTES, // compulsory ones: each tensor once
    LOW_COST_COUNT
};
const char *low_cost_name(enum low_cost cost);
double low_cost_of(enum low_cost cost, const struct measurement *measurement);

// How well a cost orders the precisions of a problem as their times do: of kernels of the best
// instruction set only.
struct low_verdict {
    double rank_correlation; // Spearman's, mean over problems; NaN with fewer than three rows each
    size_t problems;
    // The pair of one problem on which it errs most: `cheap` costs less and takes longer. NULL:
    // none.
    const struct low_row *cheap, *dear;
    double cheaper, slower; // cost of dear / cost of cheap, time of cheap / time of dear; > 1
};
struct low_verdict low_judge(const struct low_digest *low, enum low_cost cost);

#endif
