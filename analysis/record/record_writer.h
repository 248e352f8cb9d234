// SPDX-License-Identifier: MIT
// Building a record's JSON, and the parts that single kernels and networks have in common. Private
// to analysis/record.
//
// cJSON's constructors return NULL when memory is short and the adders then leave the field out. A
// record with a hole would be refused by its reader, so a document that lacks memory is not
// written: every addition goes through here and reports.
#ifndef BITROOF_ANALYSIS_RECORD_RECORD_WRITER_H
#define BITROOF_ANALYSIS_RECORD_RECORD_WRITER_H

#include "analysis/record/record.h"
#include "base/json.h"

struct writer {
    bool short_of_memory;
};

void writer_add(struct writer *writer, cJSON *object, const char *key, cJSON *value);
void writer_append(struct writer *writer, cJSON *array, cJSON *value);
void writer_number(struct writer *writer, cJSON *object, const char *key, double value);
void writer_text(struct writer *writer, cJSON *object, const char *key, const char *text);
void writer_text_or_null(struct writer *writer, cJSON *object, const char *key, const char *text);
void writer_bool(struct writer *writer, cJSON *object, const char *key, bool value);
cJSON *writer_object(struct writer *writer, cJSON *object, const char *key);
cJSON *writer_array(struct writer *writer, cJSON *object, const char *key);
void writer_texts(struct writer *writer, cJSON *object, const char *key, char **texts,
                  size_t count);
void writer_pairs(struct writer *writer, cJSON *object, const char *key,
                  const struct text_pair *pairs, size_t count);
void writer_numbers(struct writer *writer, cJSON *object, const char *key, const double *values,
                    size_t count);
// "reason": the text, or null when it is NULL or "".
void writer_reason(struct writer *writer, cJSON *object, const char *reason);

// record_write_measurement.c
cJSON *record_measurement_json(struct writer *writer, const struct measurement *measurement);
void record_write_problem(struct writer *writer, cJSON *row, const struct problem *problem);
void record_write_precision(struct writer *writer, cJSON *row, const struct precision *precision,
                            const char *name);
void record_write_glue(struct writer *writer, cJSON *row, const char *key, const struct glue *glue);
void record_write_time(struct writer *writer, cJSON *row, const struct record_time *time);
void record_write_work(struct writer *writer, cJSON *row, const struct work *work);
void record_write_roofline(struct writer *writer, cJSON *row,
                           const struct record_roofline *roofline, const char *reason);
void record_write_fidelity(struct writer *writer, cJSON *row,
                           const struct record_fidelity *fidelity, const char *reason);
// Why fields of a measurement's roofline and fidelity are null; NULL when none is.
const char *record_roofline_reason(const struct measurement *measurement);
const char *record_fidelity_reason(const struct record_fidelity *fidelity,
                                   const struct record_time *time);

// record_write_network.c
cJSON *record_network_json(struct writer *writer, const struct network_result *network);

#endif
