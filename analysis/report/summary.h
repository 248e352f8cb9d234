// SPDX-License-Identifier: MIT
// The report as a terminal shows it.
#ifndef BITROOF_ANALYSIS_REPORT_SUMMARY_H
#define BITROOF_ANALYSIS_REPORT_SUMMARY_H

#include "analysis/report/digest.h"

// The headline, the fastest kernel of each problem and precision, gains below 8 bits, networks and
// what stops them: at most 120 columns wide.
void summary_add(const struct digest *digest, struct text *text);

#endif
