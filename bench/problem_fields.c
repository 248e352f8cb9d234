// SPDX-License-Identifier: MIT
#include "bench/problem_fields.h"

#include <string.h>

bool problem_pass_has_groups(const struct problem *p)
{
    return p->op == OP_GLUE && (p->glue_pass == GLUE_SHUFFLE || p->glue_pass == GLUE_PACK ||
                                p->glue_pass == GLUE_QUANTISE);
}

size_t problem_fields(struct problem *p, struct problem_field fields[PROBLEM_FIELDS])
{
    size_t count = 0;
    switch (p->op) {
    case OP_MATMUL:
    case OP_LSTM:
        fields[count++] = (struct problem_field){"m", &p->m};
        fields[count++] = (struct problem_field){"n", &p->n};
        fields[count++] = (struct problem_field){"k", &p->k};
        return count;
    case OP_CEILING:
        return 0;
    case OP_STREAM:
    case OP_LATENCY:
        fields[count++] = (struct problem_field){"working_set", &p->working_set};
        return count;
    default:
        break;
    }
    const struct problem_field windowed[] = {
        {"batch", &p->batch},
        {"c", &p->c},
        {"k", &p->k},
        {"h", &p->h},
        {"w", &p->w},
        {"kh", &p->kh},
        {"kw", &p->kw},
        {"stride_h", &p->stride_h},
        {"stride_w", &p->stride_w},
        {"pad_top", &p->pad_top},
        {"pad_left", &p->pad_left},
        {"pad_bottom", &p->pad_bottom},
        {"pad_right", &p->pad_right},
        {"dilation_h", &p->dilation_h},
        {"dilation_w", &p->dilation_w},
        {"groups", &p->groups},
    };
    count = sizeof windowed / sizeof windowed[0];
    memcpy(fields, windowed, sizeof windowed);
    return count;
}
