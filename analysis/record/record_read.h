// SPDX-License-Identifier: MIT
// Private to analysis/record: the two halves of the reader.
#ifndef BITROOF_ANALYSIS_RECORD_RECORD_READ_H
#define BITROOF_ANALYSIS_RECORD_RECORD_READ_H

#include "analysis/record/record.h"
#include "base/json.h"

// Fills an initialised *measurement, which record_free() frees also when this fails.
enum status record_read_measurement(const struct json *row, struct measurement *measurement,
                                    struct error *error);

#endif
