// SPDX-License-Identifier: MIT
// What every form of the report shares: the measurements of a record sorted by problem, each with
// its ratio to fp32, the best of each precision, and the headline in words.
#ifndef BITROOF_ANALYSIS_REPORT_DIGEST_H
#define BITROOF_ANALYSIS_REPORT_DIGEST_H

#include "analysis/record/record.h"
#include "analysis/report/text.h"
#include "analysis/statistics/statistics.h"

struct digest_row {
    const struct measurement *measurement; // of the record, which must outlive the digest
    const struct measurement *baseline;    // the fastest fp32 of the same problem; NULL: none
    struct ratio speedup; // time of the baseline / time of this one; NaN without both times. The 95
                          // % interval is over launches that measured both
    const char
        *group;   // "fp32", "int8", "int8 (7-bit weights)", "w4a8", "w1a1b", ...: see digest_group
    int problem;  // 1, 2, ... in the order of the table
    bool is_best; // the fastest of its problem and group
    bool is_impossible; // above the roof: a wrong count or a ceiling that is none
};

struct network_row;

struct digest {
    const struct record *record;
    struct digest_row *rows; // sorted by operation, problem, group, time
    size_t count;
    int problems;
    struct network_row *networks; // see network_digest.h
    size_t network_rows;
    int network_count; // different networks
};

// STATUS_FAILED when memory is short.
enum status digest_make(const struct record *record, struct digest *digest, struct error *error);
void digest_free(struct digest *digest);

// The plain name of a precision's numbers.
const char *digest_group(const struct precision *precision);
// Canary rows, ceilings and streams are not measurements of an operation.
bool digest_is_result(const struct measurement *measurement);
// Does the row stand on the same problem, threads and cache state as the other?
bool digest_same_problem(const struct measurement *a, const struct measurement *b);

// A measured time whose interval did not get as narrow as wanted. Reports put "~" before it.
bool digest_is_open(const struct record_time *time);
// How many of the results that have a time are open.
void digest_count_open(const struct digest *digest, size_t *open, size_t *timed);

// One paragraph: which precision is faster than fp32 here, by how much, where not, what stops it.
void digest_headline(const struct digest *digest, struct text *text);

// The fastest load of a memory level ("L1" to "DRAM"), bytes a second; 0: not measured.
double digest_level_rate(const struct record *record, const char *level, int threads);

#endif
