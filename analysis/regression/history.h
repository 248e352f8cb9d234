// SPDX-License-Identifier: MIT
// The records of one machine over time: a series for each kernel and problem and
// each network, and the steps in it.
#ifndef BITROOF_ANALYSIS_REGRESSION_HISTORY_H
#define BITROOF_ANALYSIS_REGRESSION_HISTORY_H

#include "analysis/record/record.h"
#include "analysis/regression/subjects.h"
#include "analysis/report/text.h"

struct series {
    const struct measurement *example; // of the first record that has it: names the series
    double *values;                    // ln(time / canary), NaN where a record has none; [records]
    size_t *points;                    // the records that have a value; [count]
    size_t count;
    size_t *steps; // indices into `points`: the first point behind each step
    size_t step_count;
};

struct history {
    const struct record **records; // of one machine, oldest first
    struct subjects *subjects;     // of each record
    size_t record_count;
    struct series *series;
    size_t series_count;
};

// The records among `records[0..count)` that are of the same machine as records[first], sorted by
// their start. A step is at least 1 % (see analysis/statistics/change_points.h). Records must
// outlive the history. STATUS_FAILED when memory is short.
enum status history_make(const struct record *records, size_t count, size_t first,
                         struct history *history, struct error *error);
void history_free(struct history *history);

// Records, the latest change of each precision, and every step found.
void history_text(const struct history *history, struct text *text);
// A gnuplot script that writes <stem>.svg and <stem>.png: speed over the first record by operation
// and precision (geometric mean), with steps marked. False when fewer than two records have times.
bool history_chart(const struct history *history, const char *stem, struct text *script);

#endif
