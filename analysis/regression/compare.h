// SPDX-License-Identifier: MIT
// Has something become slower? Two records of one machine, kernel by kernel and network by network.
//
// Times are divided by the canary of the same run: by the compute canary where arithmetic (or
// latency) is the roof, by a bandwidth canary where memory is. So a run on a slow day is no
// regression. Both the kernel's and the canary's own uncertainty enter the interval.
//
// A canary does not see everything that a neighbour on a shared machine does to a kernel. So a
// change is called only when it stands against every canary of the run, and when it is larger than
// the scatter of all kernels' ratios, which is what the two runs differ by without any cause.
#ifndef BITROOF_ANALYSIS_REGRESSION_COMPARE_H
#define BITROOF_ANALYSIS_REGRESSION_COMPARE_H

#include "analysis/record/record.h"
#include "analysis/regression/subjects.h"
#include "analysis/report/text.h"
#include "analysis/statistics/statistics.h"

enum verdict {
    VERDICT_SAME,        // the 95 % interval of the ratio lies within +-2 %
    VERDICT_UNKNOWN,     // neither same nor clearly different
    VERDICT_IMPROVEMENT, // like a regression, to the other side
    VERDICT_REGRESSION   // disjoint 99 % intervals, after Holm at 5 %, and slower by more than 5 %
                         // and than the noise between the runs
};

extern const double COMPARE_LEAST_CHANGE; // 0.05
extern const double COMPARE_SAME_MARGIN;  // 0.02

struct canary {
    const char *kernel;   // "" when the record has none of the kind: then times stand as they are
    int64_t working_set;  // of a bandwidth canary, bytes
    double ns;            // what times are divided by, per operation or byte; 1 without a canary
    struct interval ci99; // with fewer than 8 launches: from the least to the most
};

struct comparison {
    const struct measurement *base, *head;
    struct canary base_canary, head_canary;
    double ratio;         // normalised head over base: above 1 is slower
    struct interval ci95; // of the ratio
    double raw_ratio;     // of the times as they were measured
    double least_ratio; // after that canary which leaves the smallest change; 1 when they disagree
    bool is_disjoint;   // the 99 % intervals
    double p;           // adjusted by Holm over all rows
    enum verdict verdict;
};

struct comparisons {
    const struct record *base, *head;
    struct subjects base_subjects, head_subjects;
    struct comparison *rows; // in the order of the base record
    size_t count;
    size_t only_base, only_head; // results without a partner
    size_t untimed;              // partners of which one has no measured time
    double noise; // three standard deviations of the scatter of all ratios, as a share (0.05: 5 %)
    size_t verdicts[VERDICT_REGRESSION + 1];
};

const char *verdict_name(enum verdict verdict); // "SAME", ...

// Same processor, architecture, core count and platform?
bool compare_same_machine(const struct record *a, const struct record *b);

// The canary that a measurement of this record is divided by.
struct canary compare_canary(const struct record *record, const struct measurement *measurement);

// STATUS_USAGE when the records are of different machines (unless `force`) or share no timed
// result. The records must outlive *comparisons.
enum status compare_records(const struct record *base, const struct record *head, bool force,
                            struct comparisons *comparisons, struct error *error);
void comparisons_free(struct comparisons *comparisons);

// The verdict in words, with a table of all that is not SAME; or as JSON (schema
// bitroof-compare/1), false without memory.
void compare_text(const struct comparisons *comparisons, struct text *text);
bool compare_json(const struct comparisons *comparisons, struct text *text);

#endif
