// SPDX-License-Identifier: MIT
#include "bench/kernels/pool/pool.h"

#include "bench/kernels/reference.h"

static bool supports(const struct kernel *kernel, const struct workload *w)
{
    const struct problem *p = &w->problem;
    if (p->op != kernel->op || !workload_views_are_strides(w) || w->glue.raw_accumulator ||
        w->glue.batch_norm || w->glue.residual)
        return false;
    if (p->op == OP_GLOBAL_POOL)
        return p->h * p->w <= 1 << 22;
    return p->dilation_h == 1 && p->dilation_w == 1 && p->pad_top < p->kh && p->pad_left < p->kw &&
           p->pad_bottom < p->kh && p->pad_right < p->kw && p->kh * p->kw <= 1 << 22;
}

bool pool_supports_f32(const struct kernel *kernel, const struct workload *w)
{
    return supports(kernel, w) && precision_is_float(&w->precision);
}

bool pool_supports_8bit(const struct kernel *kernel, const struct workload *w)
{
    const struct precision *precision = &w->precision;
    return supports(kernel, w) && precision->activation_bits == 8 &&
           (precision->activation_encoding == ENCODING_SIGNED ||
            precision->activation_encoding == ENCODING_UNSIGNED) &&
           !precision->gemmlowp_rounding;
}

void pool_work(const struct kernel *kernel, const struct workload *w, struct work *work)
{
    const struct problem *p = &w->problem;
    reference_work(kernel, w, work);
    const int64_t rows = problem_output_h(p), columns = problem_output_w(p);
    int64_t tall = 0, wide = 0;
    for (int64_t oy = 0; oy < rows; oy++)
        tall += pool_window(p, oy, 0).y_hi - pool_window(p, oy, 0).y_lo;
    for (int64_t ox = 0; ox < columns; ox++)
        wide += pool_window(p, 0, ox).x_hi - pool_window(p, 0, ox).x_lo;
    int64_t operations = tall * wide + (p->op == OP_MAX_POOL ? 0 : rows * columns);
    work->weight_bytes = 0;
    work->executed_ops[WORK_MAC] = 0;
    work->executed_ops[WORK_SHIFT_ADD] = p->batch * p->c * operations;
    work->main_class = WORK_SHIFT_ADD;
}
