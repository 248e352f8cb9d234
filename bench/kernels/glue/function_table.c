// SPDX-License-Identifier: MIT
#include "bench/kernels/glue/function_table.h"

#include "bench/kernels/glue/elementary.h"

#include <assert.h>

static float evaluate(enum glue_pass pass, float x)
{
    switch (pass) {
    case GLUE_SIGMOID:
        return elementary_sigmoid(x);
    case GLUE_TANH:
        return elementary_tanh(x);
    case GLUE_HARD_SIGMOID:
        return elementary_hard_sigmoid(x);
    default:
        assert(pass == GLUE_HARD_SWISH);
        return elementary_hard_swish(x);
    }
}

void function_table_make(enum glue_pass pass, const struct function_scales *s, uint8_t table[256])
{
    const int32_t low = s->is_signed ? -128 : 0;
    const float least = (float)(low - s->output_zero_point);
    const float most = (float)(low + 255 - s->output_zero_point);
    for (int32_t stored = low; stored < low + 256; stored++) {
        float x = (float)(stored - s->input_zero_point) * s->input_scale;
        float p = evaluate(pass, x) / s->output_scale;
        p = p > least ? p : least;
        p = p < most ? p : most;
        int32_t q = (int32_t)lrintf(p) + s->output_zero_point;
        table[(uint8_t)(uint32_t)stored] = (uint8_t)(uint32_t)q;
    }
}
