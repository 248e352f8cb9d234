// SPDX-License-Identifier: MIT
// The report for programs: one row a measurement, as CSV or JSON.
#ifndef BITROOF_ANALYSIS_REPORT_EXPORT_H
#define BITROOF_ANALYSIS_REPORT_EXPORT_H

#include "analysis/report/digest.h"

// Numbers with nine digits; a number that could not be had is an empty field.
void export_csv(const struct digest *digests, size_t count, struct text *text);
// {"schema": "bitroof-report/1", "records": [{id, headline, results: [...]}]}; false without
// memory.
bool export_json(const struct digest *digests, size_t count, struct text *text);

#endif
