// SPDX-License-Identifier: MIT
// Private to analysis/record: the parts of the reader.
#ifndef BITROOF_ANALYSIS_RECORD_RECORD_READ_H
#define BITROOF_ANALYSIS_RECORD_RECORD_READ_H

#include "analysis/record/record.h"
#include "base/json.h"

// Fills an initialised *measurement, which record_free() frees also when this fails.
enum status record_read_measurement(const struct json *row, struct measurement *measurement,
                                    struct error *error);
// The same of a *network, which network_result_free() frees.
enum status record_read_network(const struct json *row, struct network_result *network,
                                struct error *error);

// What they have in common: the member of that name of `row`, or `key`.
enum samples { SAMPLES_NEEDED, SAMPLES_OPTIONAL }; // the medians of launches
enum status record_read_problem(const struct json *row, struct problem *problem,
                                struct error *error);
enum status record_read_precision(const struct json *row, struct precision *precision,
                                  char name[RECORD_SHORT], struct error *error);
enum status record_read_glue(const struct json *row, const char *key, struct glue *glue,
                             struct error *error);
enum status record_read_time(const struct json *row, enum samples samples, struct record_time *time,
                             struct error *error);
enum status record_read_work(const struct json *row, struct work *work, struct error *error);
enum status record_read_roofline(const struct json *row, struct record_roofline *roofline,
                                 struct error *error);
enum status record_read_fidelity(const struct json *row, struct record_fidelity *fidelity,
                                 struct error *error);

#endif
