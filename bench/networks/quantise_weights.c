// SPDX-License-Identifier: MIT
// Weights, biases and scales of one layer as integers. Only single roundings of double arithmetic,
// so that every platform makes the same integers of the same floats.
#include "bench/networks/quantise.h"

#include "bench/kernels/matmul/code_levels.h"
#include "bench/networks/layer_precision.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct quantisation quantisation_of_range(float low, float high, enum value_type type)
{
    const double least = type == VALUE_U8 ? 0 : -128, most = least + 255;
    double from = fmin((double)low, 0.0), to = fmax((double)high, 0.0);
    // All values 0, or so small that a scale of them could not be divided by: any scale will do.
    if (to - from < 1e-30)
        return (struct quantisation){1.0f, (int32_t)least};
    const float scale = (float)((to - from) / 255);
    const double zero = nearbyint(least - from / (double)scale);
    return (struct quantisation){scale, (int32_t)fmin(fmax(zero, least), most)};
}

// The room that the bias may take of int32; the products have the rest: 2^30 >= terms * 255 * 127
// for QUANTISE_TERMS_MOST terms.
static const double BIAS_MOST = 1073741824.0;
_Static_assert((int64_t)QUANTISE_TERMS_MOST * 255 * 127 <= 1073741824, "sums fit beside the bias");

static float channel_scale(const float *weights, int64_t count, float bias, float input_scale)
{
    double most = 0;
    for (int64_t i = 0; i < count; i++)
        most = fmax(most, fabs((double)weights[i]));
    double scale = most / 127;
    scale = fmax(scale, fabs((double)bias) / ((double)input_scale * BIAS_MOST));
    return scale < 1e-30 ? 1.0f : (float)scale;
}

static void quantise_row(int8_t *to, const float *from, int64_t count, float scale)
{
    for (int64_t i = 0; i < count; i++) {
        const double q = nearbyint((double)from[i] / (double)scale);
        to[i] = (int8_t)fmin(fmax(q, -127.0), 127.0);
    }
}

// ---- few bits -----------------------------------------------------------------------------------

// The stored level of w: whole numbers from low to high, of bipolar weights the odd ones.
static double level_of(double w, double scale, const struct precision *low)
{
    const double least = low->weight_low, most = low->weight_high;
    double level = w / scale;
    if (low->weight_encoding == ENCODING_BIPOLAR)
        level = 2 * floor(level / 2) + 1; // ties, and 0, up
    else
        level = nearbyint(level);
    return fmin(fmax(level, least), most);
}

// Squared error of a scale over every `step`-th weight, and the scale that suits these levels best.
static double error_of(const float *row, int64_t count, int64_t step, double scale,
                       const struct precision *low, double *better)
{
    double error = 0, products = 0, squares = 0;
    for (int64_t i = 0; i < count; i += step) {
        const double level = level_of((double)row[i], scale, low);
        const double d = (double)row[i] - level * scale;
        error += d * d;
        products += (double)row[i] * level;
        squares += level * level;
    }
    *better = squares > 0 && products > 0 ? products / squares : scale;
    return error;
}

enum { ROW_SAMPLE = 2048, SCALES_TRIED = 24 };

// The least squared error of scales in geometric steps from one at which nothing is clipped, each
// improved once. One bit has its answer: the mean magnitude.
static float few_bits_scale(const float *row, int64_t count, const struct precision *low)
{
    double most = 0, sum = 0;
    for (int64_t i = 0; i < count; i++) {
        most = fmax(most, fabs((double)row[i]));
        sum += fabs((double)row[i]);
    }
    if (most < 1e-30)
        return 1.0f;
    if (low->weight_high == 1 && low->weight_encoding == ENCODING_BIPOLAR)
        return (float)(sum / (double)count);
    const int64_t step = count > ROW_SAMPLE ? count / ROW_SAMPLE : 1;
    const double widest = fmax(-(double)low->weight_low, (double)low->weight_high);
    double best = most / widest, least = INFINITY, tried = best * 1.2;
    for (int i = 0; i < SCALES_TRIED; i++, tried *= 0.92) {
        double better, unused;
        (void)error_of(row, count, step, tried, low, &better);
        const double error = error_of(row, count, step, better, low, &unused);
        if (error < least) {
            least = error;
            best = better;
        }
    }
    return (float)best;
}

static void quantise_few(int8_t *to, const float *from, int64_t count, float scale,
                         const struct precision *low)
{
    for (int64_t i = 0; i < count; i++)
        to[i] = (int8_t)level_of((double)from[i], (double)scale, low);
}

// The stored number of a weight: the nearest of even levels, of which number `zero` stands for 0.
static double shifted_number(double weight, double scale, double zero, const struct precision *low)
{
    return fmin(fmax(nearbyint(weight / scale + zero), low->weight_low), low->weight_high);
}

// What such levels lose, and the scale that suits them best.
static double shifted_error(const float *from, int64_t count, double scale, double zero,
                            const struct precision *low, double *better)
{
    double error = 0, products = 0, squares = 0;
    for (int64_t i = 0; i < count; i++) {
        const double level = shifted_number((double)from[i], scale, zero, low) - zero;
        const double d = (double)from[i] - level * scale;
        error += d * d;
        products += (double)from[i] * level;
        squares += level * level;
    }
    *better = squares > 0 && products > 0 ? products / squares : scale;
    return error;
}

// Scale and zero point of a group: of least squared error, among scales in geometric steps from one
// at which nothing is clipped, each improved once, and for each the zero point that clips both ends
// alike and its neighbours.
static float shifted_scale(const float *from, int64_t count, const struct precision *low,
                           int32_t *zero_point)
{
    const double least = low->weight_low, most = low->weight_high;
    double bottom = 0, top = 0; // 0 is a level
    for (int64_t i = 0; i < count; i++) {
        bottom = fmin(bottom, (double)from[i]);
        top = fmax(top, (double)from[i]);
    }
    *zero_point = 0;
    if (top - bottom < 1e-30)
        return 1.0f;
    double best = 1, lowest = INFINITY, tried = (top - bottom) / (most - least) * 1.1;
    for (int i = 0; i < SCALES_TRIED; i++, tried *= 0.95) {
        const double centre = nearbyint((least + most) / 2 - (bottom + top) / 2 / tried);
        for (int shift = -1; shift <= 1; shift++) {
            const double zero = fmin(fmax(centre + shift, least), most);
            double better, unused;
            (void)shifted_error(from, count, tried, zero, low, &better);
            const double error = shifted_error(from, count, better, zero, low, &unused);
            if (error < lowest) {
                lowest = error;
                best = better;
                *zero_point = (int32_t)zero;
            }
        }
    }
    return (float)best;
}

// Every group by the rule of a row, or with a zero point of its own.
static void quantise_groups(struct layer_parameters *p, const struct precision *low)
{
    for (int64_t i = 0; i < p->group_scale_count; i++) {
        const float *weights = p->weights + i * low->group;
        if (low->weight_zero_points) {
            int32_t *zero = &p->group_zero_point[i];
            p->group_scale[i] = shifted_scale(weights, low->group, low, zero);
            for (int64_t k = 0; k < low->group; k++)
                p->weights_s8[i * low->group + k] = (int8_t)shifted_number(
                    (double)weights[k], (double)p->group_scale[i], *zero, low);
            continue;
        }
        p->group_scale[i] = few_bits_scale(weights, low->group, low);
        quantise_few(p->weights_s8 + i * low->group, weights, low->group, p->group_scale[i], low);
    }
}

// ---- codes --------------------------------------------------------------------------------------

enum { CODEBOOK_SAMPLE = 8192, CODEBOOK_ROUNDS = 20, LEVEL_MOST = 127 };

static int nearest_level(const double levels[CODE_LEVELS_COUNT], double x)
{
    int best = 0;
    for (int i = 1; i < CODE_LEVELS_COUNT; i++)
        best = fabs(x - levels[i]) < fabs(x - levels[best]) ? i : best;
    return best;
}

// Weight `index` in 127ths of the largest of its row; the row's scale is kept from call to call.
struct normalised_row {
    int64_t row;
    double scale;
};

static double normalised(const struct layer_parameters *p, int64_t index, struct normalised_row *at)
{
    const int64_t each = p->weight_count / p->outputs;
    if (index / each != at->row) {
        at->row = index / each;
        at->scale = (double)channel_scale(p->weights + at->row * each, each, 0.0f, 1.0f);
    }
    return (double)p->weights[index] / at->scale;
}

// The table of a layer: the means that k-means finds (Deep Compression's shared weights; Han et
// al., 2016), of weights in 127ths of the largest of their row. They begin with the even steps that
// suit a normal distribution of the same deviation best (0.335 of it with 16 levels), and the one
// in the middle stays 0, which padding of K needs.
static void fit_codebook(const struct layer_parameters *p, int8_t codebook[CODE_LEVELS_COUNT])
{
    enum { ZERO = CODE_LEVELS_COUNT / 2 };
    const int64_t step = p->weight_count > CODEBOOK_SAMPLE ? p->weight_count / CODEBOOK_SAMPLE : 1;
    struct normalised_row at = {.row = -1};
    double levels[CODE_LEVELS_COUNT], squares = 0;
    int64_t samples = 0;
    for (int64_t i = 0; i < p->weight_count; i += step, samples++)
        squares += normalised(p, i, &at) * normalised(p, i, &at);
    for (int i = 0; i < CODE_LEVELS_COUNT; i++)
        levels[i] = (i - ZERO) * 0.335 * sqrt(squares / (double)samples);
    for (int round = 0; round < CODEBOOK_ROUNDS; round++) {
        double sums[CODE_LEVELS_COUNT] = {0};
        int64_t counts[CODE_LEVELS_COUNT] = {0};
        for (int64_t i = 0; i < p->weight_count; i += step) {
            const double x = normalised(p, i, &at);
            const int level = nearest_level(levels, x);
            sums[level] += x;
            counts[level]++;
        }
        for (int i = 0; i < CODE_LEVELS_COUNT; i++) {
            if (i != ZERO && counts[i] > 0)
                levels[i] = sums[i] / (double)counts[i];
        }
    }
    for (int i = 0; i < CODE_LEVELS_COUNT; i++)
        codebook[i] = (int8_t)fmin(fmax(nearbyint(levels[i]), -LEVEL_MOST), LEVEL_MOST);
}

// The table of a layer: that of a named set, or its own.
static void choose_codebook(const struct layer_parameters *p, const struct precision *low,
                            int8_t codebook[CODE_LEVELS_COUNT])
{
    int linear_bits;
    if (!layer_precision_code_set(low, &linear_bits) ||
        !code_levels_esb(low->weight_bits, linear_bits, codebook))
        fit_codebook(p, codebook);
}

// What a row loses at a scale, over every `step`-th weight, and the scale that suits its codes
// best.
static double codes_error(const float *row, int64_t count, int64_t step, double scale,
                          const double levels[CODE_LEVELS_COUNT], double *better)
{
    double error = 0, products = 0, squares = 0;
    for (int64_t i = 0; i < count; i += step) {
        const double level = levels[nearest_level(levels, (double)row[i] / scale)];
        const double d = (double)row[i] - level * scale;
        error += d * d;
        products += (double)row[i] * level;
        squares += level * level;
    }
    *better = squares > 0 && products > 0 ? products / squares : scale;
    return error;
}

// Codes of one row, and the scale of least squared error for them: of several, in geometric steps
// from one at which nothing is clipped, each improved once.
static float quantise_to_codes(int8_t *to, const float *from, int64_t count, const int8_t *codebook)
{
    enum { SAMPLE = 512, TRIED = 12 };
    double levels[CODE_LEVELS_COUNT], widest = 0, most = 0, unused;
    for (int i = 0; i < CODE_LEVELS_COUNT; i++) {
        levels[i] = codebook[i];
        widest = fmax(widest, fabs(levels[i]));
    }
    for (int64_t i = 0; i < count; i++)
        most = fmax(most, fabs((double)from[i]));
    if (most < 1e-30 || widest < 1) { // nothing but the level 0
        memset(to, nearest_level(levels, 0), (size_t)count);
        return 1.0f;
    }
    const int64_t step = count > SAMPLE ? count / SAMPLE : 1;
    double best = most / widest, least = INFINITY, tried = best * 1.2;
    for (int i = 0; i < TRIED; i++, tried *= 0.85) {
        double better;
        (void)codes_error(from, count, step, tried, levels, &better);
        const double error = codes_error(from, count, step, better, levels, &unused);
        if (error < least) {
            least = error;
            best = better;
        }
    }
    for (int64_t i = 0; i < count; i++)
        to[i] = (int8_t)nearest_level(levels, (double)from[i] / best);
    return (float)best;
}

float planes_step(const struct precision *planes, float rms)
{
    // Uniform quantisers of least squared error for the normal distribution of deviation 1: Max,
    // Quantizing for minimum distortion, IRE Trans. Information Theory 1960, table II (half of its
    // steps), and of its positive half with a level at 0 (as in half-wave Gaussian quantisation,
    // Cai et al., CVPR 2017), by numeric minimisation.
    static const float BIPOLAR[] = {0.7979f, 0.4978f, 0.2930f, 0.1676f};
    static const float UNIPOLAR[] = {1.2240f, 0.6507f, 0.3534f, 0.1932f};
    const int index = planes->activation_bits - 1;
    const float step =
        rms * (planes->activation_encoding == ENCODING_BIPOLAR ? BIPOLAR[index] : UNIPOLAR[index]);
    return step < 1e-30f ? 1.0f : step;
}

// ---- a layer ------------------------------------------------------------------------------------

static void quantise_recurrent(struct layer_parameters *p)
{
    const int64_t each = p->recurrent_count / p->outputs;
    for (int64_t o = 0; o < p->outputs; o++) {
        const float *row = p->recurrent_weights + o * each;
        p->recurrent_scale[o] = channel_scale(row, each, 0.0f, 1.0f);
        quantise_row(p->recurrent_s8 + o * each, row, each, p->recurrent_scale[o]);
    }
}

enum status layer_quantise(struct layer_parameters *p, const struct precision *low,
                           float input_scale, float output_scale, struct error *error)
{
    const size_t outputs = (size_t)p->outputs;
    const int64_t each = p->weight_count / p->outputs;
    assert(p->weights != NULL && p->weights_s8 == NULL);
    p->weights_s8 = malloc((size_t)p->weight_count);
    const bool has_groups = layer_precision_has_groups(low);
    const bool has_zero_points = has_groups && low->weight_zero_points;
    p->group_scale_count = has_groups ? p->weight_count / low->group : 0;
    if (has_groups)
        p->group_scale = malloc((size_t)p->group_scale_count * sizeof *p->group_scale);
    else
        p->weight_scale = malloc(outputs * sizeof *p->weight_scale);
    if (has_zero_points)
        p->group_zero_point = malloc((size_t)p->group_scale_count * sizeof *p->group_zero_point);
    p->bias_s32 = p->bias != NULL && !has_groups ? malloc(outputs * sizeof *p->bias_s32) : NULL;
    p->requantise_scale = output_scale > 0 ? malloc(outputs * sizeof *p->requantise_scale) : NULL;
    const bool is_coded = low != NULL && low->weight_encoding == ENCODING_CODE;
    p->code_levels = is_coded ? malloc(CODE_LEVELS_COUNT) : NULL;
    const bool is_recurrent = p->recurrent_weights != NULL;
    p->recurrent_s8 = is_recurrent ? malloc((size_t)p->recurrent_count) : NULL;
    p->recurrent_scale = is_recurrent ? malloc(outputs * sizeof *p->recurrent_scale) : NULL;
    if ((is_recurrent && (p->recurrent_s8 == NULL || p->recurrent_scale == NULL)) ||
        p->weights_s8 == NULL || (p->weight_scale == NULL && p->group_scale == NULL) ||
        (is_coded && p->code_levels == NULL) || (has_zero_points && p->group_zero_point == NULL) ||
        (p->bias != NULL && !has_groups && p->bias_s32 == NULL) ||
        (output_scale > 0 && p->requantise_scale == NULL))
        return error_set(error, STATUS_FAILED, "not enough memory to quantise %lld weights",
                         (long long)p->weight_count);
    if (is_recurrent)
        quantise_recurrent(p);
    if (is_coded)
        choose_codebook(p, low, p->code_levels);
    if (has_groups) {
        quantise_groups(p, low);
        return STATUS_OK;
    }
    for (int64_t o = 0; o < p->outputs; o++) {
        const float *row = p->weights + o * each;
        const float bias = p->bias != NULL ? p->bias[o] : 0.0f;
        const float scale =
            is_coded      ? quantise_to_codes(p->weights_s8 + o * each, row, each, p->code_levels)
            : low != NULL ? few_bits_scale(row, each, low)
                          : channel_scale(row, each, bias, input_scale);
        p->weight_scale[o] = scale;
        if (low != NULL && !is_coded)
            quantise_few(p->weights_s8 + o * each, row, each, scale, low);
        else if (low == NULL)
            quantise_row(p->weights_s8 + o * each, row, each, scale);
        if (p->bias_s32 != NULL) {
            const double q = nearbyint((double)bias / ((double)input_scale * (double)scale));
            p->bias_s32[o] = (int32_t)fmin(fmax(q, -BIAS_MOST), BIAS_MOST);
        }
        if (p->requantise_scale != NULL)
            p->requantise_scale[o] =
                (float)((double)input_scale * (double)scale / (double)output_scale);
    }
    return STATUS_OK;
}
