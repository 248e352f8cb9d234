// SPDX-License-Identifier: MIT
// Numbers as a person reads them: three significant digits and a unit. NaN becomes "-".
#ifndef BITROOF_ANALYSIS_REPORT_UNITS_H
#define BITROOF_ANALYSIS_REPORT_UNITS_H

struct unit_text {
    char text[40];
};

struct unit_text unit_number(double value);      // 3.14, 31.4, 314, 3140
struct unit_text unit_time(double ns);           // 12.3 us
struct unit_text unit_rate(double ops_per_s);    // 471 Gop/s
struct unit_text unit_speed(double bytes_per_s); // 33.1 GB/s
struct unit_text unit_size(double bytes);        // 48 KiB
struct unit_text unit_percent(double fraction);  // 97 %
struct unit_text unit_hertz(double hertz);       // 3.67 GHz

#endif
