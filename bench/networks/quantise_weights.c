// SPDX-License-Identifier: MIT
// Weights, biases and scales of one layer as integers. Only single roundings of double arithmetic,
// so that every platform makes the same integers of the same floats.
#include "bench/networks/quantise.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

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

static void quantise_recurrent(struct layer_parameters *p)
{
    const int64_t each = p->recurrent_count / p->outputs;
    for (int64_t o = 0; o < p->outputs; o++) {
        const float *row = p->recurrent_weights + o * each;
        p->recurrent_scale[o] = channel_scale(row, each, 0.0f, 1.0f);
        quantise_row(p->recurrent_s8 + o * each, row, each, p->recurrent_scale[o]);
    }
}

enum status layer_quantise(struct layer_parameters *p, float input_scale, float output_scale,
                           struct error *error)
{
    const size_t outputs = (size_t)p->outputs;
    const int64_t each = p->weight_count / p->outputs;
    assert(p->weights != NULL && p->weights_s8 == NULL);
    p->weights_s8 = malloc((size_t)p->weight_count);
    p->weight_scale = malloc(outputs * sizeof *p->weight_scale);
    p->bias_s32 = p->bias != NULL ? malloc(outputs * sizeof *p->bias_s32) : NULL;
    p->requantise_scale = output_scale > 0 ? malloc(outputs * sizeof *p->requantise_scale) : NULL;
    const bool is_recurrent = p->recurrent_weights != NULL;
    p->recurrent_s8 = is_recurrent ? malloc((size_t)p->recurrent_count) : NULL;
    p->recurrent_scale = is_recurrent ? malloc(outputs * sizeof *p->recurrent_scale) : NULL;
    if ((is_recurrent && (p->recurrent_s8 == NULL || p->recurrent_scale == NULL)) ||
        p->weights_s8 == NULL || p->weight_scale == NULL ||
        (p->bias != NULL && p->bias_s32 == NULL) ||
        (output_scale > 0 && p->requantise_scale == NULL))
        return error_set(error, STATUS_FAILED, "not enough memory to quantise %lld weights",
                         (long long)p->weight_count);
    if (is_recurrent)
        quantise_recurrent(p);
    for (int64_t o = 0; o < p->outputs; o++) {
        const float *row = p->weights + o * each;
        const float bias = p->bias != NULL ? p->bias[o] : 0.0f;
        const float scale = channel_scale(row, each, bias, input_scale);
        p->weight_scale[o] = scale;
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
