// SPDX-License-Identifier: MIT
// gnuplot, run as a program.
#ifndef BITROOF_ANALYSIS_REPORT_GNUPLOT_H
#define BITROOF_ANALYSIS_REPORT_GNUPLOT_H

#include "base/error.h"

#include <stdbool.h>

// Is there a gnuplot in PATH?
bool gnuplot_exists(void);

// Runs `gnuplot SCRIPT` in `directory`. STATUS_USAGE with what to install when there is no gnuplot;
// STATUS_FAILED with its first line of complaint when it fails.
enum status gnuplot_run(const char *directory, const char *script, struct error *error);

#endif
