// SPDX-License-Identifier: MIT
// See units.h.
#include "analysis/report/units.h"

#include <math.h>
#include <stdio.h>

static struct unit_text with_unit(double value, const char *unit)
{
    struct unit_text text;
    double size = fabs(value);
    if (!isfinite(value)) {
        snprintf(text.text, sizeof text.text, "-");
        return text;
    }
    // The limits are where rounding would bring a fourth digit.
    int decimals = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
    if (value == 0)
        decimals = 0;
    else if (size < 0.00995)
        decimals = 5;
    else if (size < 0.0995)
        decimals = 4;
    else if (size < 0.9995)
        decimals = 3;
    snprintf(text.text, sizeof text.text, "%.*f%s%s", decimals, value, unit[0] != '\0' ? " " : "",
             unit);
    return text;
}

static struct unit_text scaled(double value, double step, const char *const *units, int count)
{
    int i = 0;
    while (i + 1 < count && fabs(value) >= step * 0.9995) {
        value /= step;
        i++;
    }
    return with_unit(value, units[i]);
}

struct unit_text unit_number(double value)
{
    return with_unit(value, "");
}

struct unit_text unit_time(double ns)
{
    static const char *const units[] = {"ns", "us", "ms", "s"};
    return scaled(ns, 1000, units, 4);
}

struct unit_text unit_rate(double ops_per_s)
{
    static const char *const units[] = {"op/s", "kop/s", "Mop/s", "Gop/s", "Top/s"};
    // Tera only from 10 on: 2477 and 471 are easier to compare in one unit.
    if (fabs(ops_per_s) >= 1e9 && fabs(ops_per_s) < 1e13)
        return with_unit(ops_per_s / 1e9, "Gop/s");
    return scaled(ops_per_s, 1000, units, 5);
}

struct unit_text unit_speed(double bytes_per_s)
{
    static const char *const units[] = {"B/s", "kB/s", "MB/s", "GB/s"};
    return scaled(bytes_per_s, 1000, units, 4);
}

struct unit_text unit_size(double bytes)
{
    static const char *const units[] = {"B", "KiB", "MiB", "GiB", "TiB"};
    int i = 0;
    while (i < 4 && fabs(bytes) >= 1024) {
        bytes /= 1024;
        i++;
    }
    struct unit_text text;
    if (!isfinite(bytes))
        return with_unit(bytes, "");
    snprintf(text.text, sizeof text.text, "%.4g %s", bytes, units[i]);
    return text;
}

struct unit_text unit_percent(double fraction)
{
    struct unit_text text;
    if (!isfinite(fraction))
        return with_unit(fraction, "");
    double percent = fraction * 100;
    snprintf(text.text, sizeof text.text, "%.*f %%", fabs(percent) < 9.95 ? 1 : 0, percent);
    return text;
}

struct unit_text unit_hertz(double hertz)
{
    static const char *const units[] = {"Hz", "kHz", "MHz", "GHz"};
    return scaled(hertz, 1000, units, 4);
}
