// SPDX-License-Identifier: MIT
// The charts of one record, as gnuplot scripts. A script is complete (data included): run in its
// own directory, `gnuplot roofline.gp` writes roofline.svg and roofline.png.
#ifndef BITROOF_ANALYSIS_REPORT_CHARTS_H
#define BITROOF_ANALYSIS_REPORT_CHARTS_H

#include "analysis/report/digest.h"

// Each returns false, and leaves *script empty, when the record has nothing to draw. `stem` names
// the files to write.
typedef bool chart_script(const struct digest *digest, const char *stem, struct text *script);
chart_script chart_roofline, chart_fractions, chart_memory, chart_networks, chart_crossover;

struct chart {
    const char *stem, *caption;
    chart_script *script;
};

// Those before CHART_NETWORKS every record has; then one compares networks, and one bit-serial
// products with others.
enum { CHART_NETWORKS = 3, CHART_CROSSOVER = 4, CHART_COUNT = 5 };
extern const struct chart CHARTS[CHART_COUNT];

// The charts of one network, by its number in the digest. Their stems are prefixes.
typedef bool network_chart_script(const struct digest *digest, int network, const char *stem,
                                  struct text *script);
network_chart_script chart_network_steps, chart_network_roofline;

struct network_chart {
    const char *stem, *caption;
    network_chart_script *script;
};

enum { NETWORK_CHART_COUNT = 2 };
extern const struct network_chart NETWORK_CHARTS[NETWORK_CHART_COUNT];

// ---- what the scripts share
// ----------------------------------------------------------------------

enum { CHART_FONT_PIXELS = 15 };

struct chart_canvas {
    int width, height;                   // pixels
    int left, right, bottom, top;        // margins
    double x_low, x_high, y_low, y_high; // axes: log10 of the values for logarithmic ones
};

double canvas_x(const struct chart_canvas *canvas, double value); // axis value -> pixel
double canvas_y(const struct chart_canvas *canvas, double value);

// Comment lines, encoding, margins, fonts.
void chart_begin(struct text *script, const struct chart_canvas *canvas, const char *stem,
                 const char *purpose);
// `set terminal` and `set output` for SVG or PNG.
void chart_terminal(struct text *script, const struct chart_canvas *canvas, const char *stem,
                    bool is_svg);
// A text at a pixel position. `place` is "left", "center" or "right"; colour as #rrggbb.
void chart_text(struct text *script, double x, double y, const char *place, int font_pixels,
                const char *colour, double degrees, const char *string);
// A title line over the plot and a line below it that names machine, clock, threads and date.
void chart_title(struct text *script, const struct chart_canvas *canvas,
                 const struct record *record, const char *title, const char *subtitle);
// A straight line between two pixel positions.
void chart_line(struct text *script, double x0, double y0, double x1, double y1, const char *colour,
                double width);
// A filled rectangle between two corners in pixels.
void chart_box(struct text *script, double x0, double y0, double x1, double y1, const char *colour);
const char *chart_operation_colour(enum operation op);
// The fastest of its problem and group, to be drawn as such. Of records with many precisions only
// some: fp32, int8, weights of 4 and 2 bits, and bit planes of 1 x 1 and 2 x 2.
bool chart_is_drawn(const struct digest *digest, const struct digest_row *row);
// gnuplot's open point type for a group; the filled one is the next number.
int chart_group_symbol(const char *group);
// Pixels that a string takes, roughly.
double chart_text_width(const char *string, int font_pixels);
// Tick labels at 1, (2, 5,) 10, ... of a logarithmic axis: `axis` is "x" or "y".
void chart_log_ticks(struct text *script, const char *axis, double low, double high);

#endif
