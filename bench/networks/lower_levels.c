// SPDX-License-Identifier: MIT
// Numbers by which sums, floats and bytes become codes of bit planes, and all that DPReLU needs.
#include "bench/networks/lower_levels.h"

#include "bench/kernels/glue/levels.h"

#include <math.h>

// ---- levels -------------------------------------------------------------------------------------

// Codes of a layer's sums are the roundings of sum * slope + offset.
struct line {
    double slope, offset;
};

// A real value is `scale` times its level; bipolar levels are 2 code - most.
static struct line code_line(const struct node *to, double real_slope, double real_offset)
{
    const double scale = (double)to->quantisation.scale;
    const bool is_bipolar = to->low->activation_encoding == ENCODING_BIPOLAR;
    const double most = (1 << to->low->activation_bits) - 1;
    const struct line line = {real_slope / scale, real_offset / scale};
    return is_bipolar ? (struct line){line.slope / 2, (line.offset + most) / 2} : line;
}

static int32_t whole(double x)
{
    return (int32_t)fmin(fmax(x, (double)INT32_MIN), (double)INT32_MAX);
}

// The least sum whose code is j or more.
static double threshold(const struct line *line, int j)
{
    return ceil((j - 0.5 - line->offset) / line->slope);
}

// -log2 of a slope, rounded: what shifts to the right by it.
static int32_t shift_of(double slope)
{
    int exponent;
    const double part = frexp(slope, &exponent); // in 0.5 .. 1
    const int32_t shift = (part >= 0.70710678118654752 ? 0 : 1) - exponent;
    return shift < -8 ? -8 : shift > 31 ? 31 : shift;
}

// So that the threshold in the middle is the true one.
static int32_t offset_of(const struct line *line, int32_t shift, int most)
{
    const int middle = (most + 1) / 2;
    return whole(ceil(ldexp((double)middle, shift)) - threshold(line, middle));
}

// ---- DPReLU -------------------------------------------------------------------------------------

// Its rows, see struct parameters.
enum { ROW_SHIFT, ROW_BELOW, ROW_ABOVE, ROW_OUT, DPRELU_ROWS };

// What it makes of the real value slope * acc + offset, in real numbers: the line of an acc below
// `split`, and that of any other. slope > 0.
struct bend {
    int32_t split;
    struct line lines[2];
};

static struct bend bend_of(const float *dprelu, int64_t channels, int64_t c, double slope,
                           double offset)
{
    const double shift = (double)dprelu[ROW_SHIFT * channels + c];
    const double out = (double)dprelu[ROW_OUT * channels + c];
    struct bend bend = {.split = whole(ceil((shift - offset) / slope))};
    for (int i = 0; i < 2; i++) {
        const double by = (double)dprelu[(ROW_BELOW + i) * channels + c];
        bend.lines[i] = (struct line){by * slope, by * (offset - shift) - out};
    }
    return bend;
}

// The arrays of two lines a channel; the second line's are those of any single line.
struct lines {
    int32_t *split;
    float *scale[2], *bias[2];
};

static bool make_lines(struct lowered *lowered, int64_t channels, struct lines *lines)
{
    const size_t bytes = (size_t)channels * 4;
    *lines = (struct lines){.split = lowered_own(lowered, bytes)};
    bool good = lines->split != NULL;
    for (int i = 0; i < 2; i++) {
        lines->scale[i] = lowered_own(lowered, bytes);
        lines->bias[i] = lowered_own(lowered, bytes);
        good = good && lines->scale[i] != NULL && lines->bias[i] != NULL;
    }
    struct parameters *q = &lowered->parameters;
    q->split = lines->split;
    q->scale_below = lines->scale[0];
    q->bias_below = lines->bias[0];
    q->scale = lines->scale[1];
    q->level_bias = lines->bias[1];
    return good;
}

static void set_lines(const struct lines *lines, int64_t c, const struct bend *bend)
{
    lines->split[c] = bend->split;
    for (int i = 0; i < 2; i++) {
        lines->scale[i][c] = (float)bend->lines[i].slope;
        lines->bias[i][c] = (float)bend->lines[i].offset;
    }
}

bool levels_are_thresholds(const float *dprelu, int64_t channels)
{
    const float *below = dprelu + ROW_BELOW * channels, *above = dprelu + ROW_ABOVE * channels;
    bool are = true;
    for (int64_t c = 0; c < channels; c++)
        are = are && ((below[c] >= 0 && above[c] >= 0) || (below[c] <= 0 && above[c] <= 0));
    return are;
}

// The least number u whose sum, u or, turned over, ~u, has the code j or more by these lines. Codes
// do not fall with u. INT32_MAX: none; INT32_MIN: all.
static int32_t threshold_of_lines(const struct lines *lines, int64_t c, int32_t flip, int bits,
                                  int j)
{
    const float scale[2] = {lines->scale[0][c], lines->scale[1][c]};
    const float bias[2] = {lines->bias[0][c], lines->bias[1][c]};
    // Sums of at most PLANES_DEPTH_MOST products are far within.
    int32_t low = -(1 << 29), high = 1 << 29; // no difference of theirs overflows
    if (level_by_dprelu(low ^ flip, lines->split[c], scale, bias, bits) >= j)
        return INT32_MIN;
    if (level_by_dprelu(high ^ flip, lines->split[c], scale, bias, bits) < j)
        return INT32_MAX;
    while (high - low > 1) {
        const int32_t middle = low + (high - low) / 2;
        if (level_by_dprelu(middle ^ flip, lines->split[c], scale, bias, bits) >= j)
            high = middle;
        else
            low = middle;
    }
    return high;
}

// Codes of sums that a DPReLU bends: its lines, and the thresholds that say the same.
static bool levels_of_bent_sums(const struct node *to, float input_scale,
                                const struct layer_parameters *p, const float *dprelu,
                                const int32_t *order, struct lowered *lowered)
{
    const int64_t n = to->out.c;
    const int bits = to->low->activation_bits, most = (1 << bits) - 1;
    int32_t *thresholds = lowered_own(lowered, (size_t)(n * most) * 4);
    int32_t *flip = lowered_own(lowered, (size_t)n * 4);
    struct lines lines;
    if (thresholds == NULL || flip == NULL || !make_lines(lowered, n, &lines))
        return false;
    for (int64_t c = 0; c < n; c++) {
        const int64_t from = order == NULL ? c : order[c];
        struct bend bend =
            bend_of(dprelu, n, from, (double)input_scale * (double)p->weight_scale[from],
                    p->bias != NULL ? (double)p->bias[from] : 0.0);
        flip[c] = bend.lines[0].slope < 0 || bend.lines[1].slope < 0 ? -1 : 0;
        for (int i = 0; i < 2; i++)
            bend.lines[i] = code_line(to, bend.lines[i].slope, bend.lines[i].offset);
        set_lines(&lines, c, &bend);
        for (int j = 1; j <= most; j++)
            thresholds[c * most + j - 1] = threshold_of_lines(&lines, c, flip[c], bits, j);
    }
    lowered->parameters.thresholds = thresholds;
    lowered->parameters.threshold_flip = flip;
    return true;
}

// To 8 bits, of acc that stands for slopes[c] * acc (one of all channels when `slopes` is NULL).
static bool lines_to_bytes(const struct node *to, float scale, const float *slopes,
                           const float *dprelu, const int32_t *order, struct lowered *lowered)
{
    const int64_t n = to->out.c;
    const double step = (double)to->quantisation.scale;
    struct lines lines;
    if (!make_lines(lowered, n, &lines))
        return false;
    for (int64_t c = 0; c < n; c++) {
        const int64_t from = order == NULL ? c : order[c];
        const double slope = (double)scale * (slopes == NULL ? 1.0 : (double)slopes[from]);
        struct bend bend = bend_of(dprelu, n, from, slope, 0.0);
        for (int i = 0; i < 2; i++) {
            bend.lines[i].slope /= step;
            bend.lines[i].offset /= step;
        }
        set_lines(&lines, c, &bend);
    }
    return true;
}

bool lines_of_sums(const struct node *to, float input_scale, const struct layer_parameters *p,
                   const float *dprelu, const int32_t *order, struct lowered *lowered)
{
    return lines_to_bytes(to, input_scale, p->weight_scale, dprelu, order, lowered);
}

bool lines_of_bytes(const struct node *to, float input_scale, const float *dprelu,
                    const int32_t *order, struct lowered *lowered)
{
    return lines_to_bytes(to, input_scale, NULL, dprelu, order, lowered);
}

bool dprelu_of_floats(const float *dprelu, int64_t channels, const int32_t *order,
                      struct lowered *lowered)
{
    float *rows = lowered_own(lowered, (size_t)(DPRELU_ROWS * channels) * sizeof *rows);
    for (int64_t i = 0; rows != NULL && i < DPRELU_ROWS * channels; i++) {
        const int64_t row = i / channels, c = i % channels;
        rows[i] = dprelu[row * channels + (order == NULL ? c : order[c])];
    }
    lowered->parameters.dprelu = rows;
    return rows != NULL;
}

// ---- codes --------------------------------------------------------------------------------------

bool levels_of_sums(const struct node *to, float input_scale, const struct layer_parameters *p,
                    const float *dprelu, const int32_t *order, struct lowered *lowered)
{
    if (to->dprelu != 0)
        return levels_of_bent_sums(to, input_scale, p, dprelu, order, lowered);
    const int64_t n = to->out.c;
    const int most = (1 << to->low->activation_bits) - 1;
    const size_t bytes = (size_t)n * 4;
    int32_t *thresholds = lowered_own(lowered, bytes * (size_t)most),
            *flip = lowered_own(lowered, bytes);
    int32_t *offset = lowered_own(lowered, bytes), *shift = lowered_own(lowered, bytes);
    float *scale = lowered_own(lowered, bytes), *bias = lowered_own(lowered, bytes);
    if (thresholds == NULL || flip == NULL || offset == NULL || shift == NULL || scale == NULL ||
        bias == NULL)
        return false;
    for (int64_t c = 0; c < n; c++) {
        const int64_t from = order == NULL ? c : order[c];
        const struct line line = code_line(to, (double)input_scale * (double)p->weight_scale[from],
                                           p->bias != NULL ? (double)p->bias[from] : 0.0);
        for (int j = 1; j <= most; j++)
            thresholds[c * most + j - 1] = whole(threshold(&line, j));
        shift[c] = shift_of(line.slope);
        offset[c] = offset_of(&line, shift[c], most);
        scale[c] = (float)line.slope;
        bias[c] = (float)line.offset;
    }
    struct parameters *q = &lowered->parameters;
    q->thresholds = thresholds;
    q->threshold_flip = flip;
    q->level_offset = offset;
    q->level_shift = shift;
    q->scale = scale;
    q->level_bias = bias;
    return true;
}

// Codes of fp32.
bool levels_of_floats(const struct node *to, struct lowered *lowered)
{
    const int64_t n = to->out.c;
    const struct line line = code_line(to, 1.0, 0.0);
    float *scale = lowered_own(lowered, (size_t)n * 4), *bias = lowered_own(lowered, (size_t)n * 4);
    if (scale == NULL || bias == NULL)
        return false;
    for (int64_t c = 0; c < n; c++) {
        scale[c] = (float)line.slope;
        bias[c] = (float)line.offset;
    }
    lowered->parameters.scale = scale;
    lowered->parameters.level_bias = bias;
    return true;
}

// Codes of 8 bits: thresholds of the stored numbers, signed ones moved up by 128.
bool levels_of_bytes(const struct node *to, const struct node *from, struct lowered *lowered)
{
    const double scale = (double)from->quantisation.scale;
    const struct line line = code_line(to, scale, -scale * from->quantisation.zero_point);
    const int most = (1 << to->low->activation_bits) - 1, moved = from->type == VALUE_S8 ? 128 : 0;
    int32_t *thresholds = lowered_own(lowered, (size_t)most * 4), *flip = lowered_own(lowered, 4);
    if (thresholds == NULL || flip == NULL)
        return false;
    for (int j = 1; j <= most; j++)
        thresholds[j - 1] = (int32_t)fmin(fmax(threshold(&line, j) + moved, 0.0), 256.0);
    flip[0] = moved;
    lowered->parameters.thresholds = thresholds;
    lowered->parameters.threshold_flip = flip;
    return true;
}
