// SPDX-License-Identifier: MIT
// The fields of workloads by their names in a plan's JSON, besides a problem's sizes
// (problem_fields.h). A part of plan_to_json.c and plan_from_json.c.
#ifndef BITROOF_BENCH_NETWORKS_PLAN_FIELDS_H
#define BITROOF_BENCH_NETWORKS_PLAN_FIELDS_H

#include "bench/problem_fields.h"

#include <stdbool.h>

enum { PLAN_FLAGS = 4, PLAN_STRIDES = 3 };

struct plan_flag {
    const char *name;
    bool *value; // inside the glue given to plan_flags()
};

static inline void plan_flags(struct glue *glue, struct plan_flag flags[PLAN_FLAGS])
{
    flags[0] = (struct plan_flag){"bias", &glue->bias};
    flags[1] = (struct plan_flag){"batch_norm", &glue->batch_norm};
    flags[2] = (struct plan_flag){"residual", &glue->residual};
    flags[3] = (struct plan_flag){"raw_accumulator", &glue->raw_accumulator};
}

// Values inside the given views.
static inline void plan_strides(struct views *views, struct problem_field strides[PLAN_STRIDES])
{
    strides[0] = (struct problem_field){"input_stride", &views->input_stride};
    strides[1] = (struct problem_field){"residual_stride", &views->residual_stride};
    strides[2] = (struct problem_field){"output_stride", &views->output_stride};
}

#endif
