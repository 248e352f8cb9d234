// SPDX-License-Identifier: MIT
#include "bench/kernels/lstm/lstm.h"

#include "base/checked.h"
#include "bench/kernels/registry.h"

#include <string.h>

bool lstm_supports_problem(const struct kernel *kernel, const struct workload *w)
{
    const struct precision *precision = &w->precision;
    const bool is_float = precision_is_float(kernel->precision);
    if (w->problem.op != kernel->op || !workload_views_are_strides(w) || w->glue.batch_norm ||
        w->glue.residual || w->glue.raw_accumulator || precision_is_float(precision) != is_float ||
        precision_is_weight_only(precision))
        return false;
    // Sums of this many products of 8 bits fit int32, with a bias of as much.
    return is_float ||
           (precision->activation_bits == 8 && precision->weight_bits <= 8 &&
            precision->weight_encoding == ENCODING_SIGNED &&
            (precision->activation_encoding == ENCODING_SIGNED ||
             precision->activation_encoding == ENCODING_UNSIGNED) &&
            precision->granularity != GRANULARITY_GROUP && !precision->weight_zero_points &&
            !precision->gemmlowp_rounding && w->problem.k <= 1 << 15 && w->problem.n <= 1 << 15);
}

// ---- the two products ---------------------------------------------------------------------------

// The input part: [m][k] x [4n][k], or the recurrent one: [1][n] x [4n][n].
static struct workload product_of(const struct workload *w, bool is_recurrent)
{
    const struct problem *p = &w->problem;
    struct workload product = {.precision = w->precision};
    product.problem = (struct problem){
        .op = OP_MATMUL,
        .m = is_recurrent ? 1 : p->m,
        .n = 4 * p->n,
        .k = is_recurrent ? p->n : p->k,
    };
    problem_set_name(&product.problem);
    product.glue.raw_accumulator = !precision_is_float(&w->precision);
    if (is_recurrent) {
        // Adds to the input part. Strides, because rows begin where they happen to.
        product.glue.residual = precision_is_float(&w->precision);
        product.views = (struct views){
            .input_stride = p->n, .residual_stride = 4 * p->n, .output_stride = 4 * p->n};
    } else {
        product.glue.bias = w->glue.bias;
        product.views.input_stride = w->views.input_stride;
    }
    return product;
}

static const struct kernel *row_of(const struct kernel *kernel, const struct workload *product)
{
    uint32_t mask;
    struct error error;
    if (isa_restrict(UINT32_MAX, isa_name(kernel->isa), &mask, &error) != STATUS_OK)
        return NULL;
    return registry_best(product, mask);
}

bool lstm_supports(const struct kernel *kernel, const struct workload *w)
{
    if (!lstm_supports_problem(kernel, w))
        return false;
    const struct workload input = product_of(w, false), recurrent = product_of(w, true);
    return row_of(kernel, &input) != NULL && row_of(kernel, &recurrent) != NULL;
}

void lstm_work(const struct kernel *kernel, const struct workload *w, struct work *work)
{
    (void)kernel;
    const struct problem *p = &w->problem;
    const int64_t bytes = (int64_t)precision_activation_bytes(&w->precision);
    const bool is_float = precision_is_float(&w->precision);
    // By gate: the bias, and for integers two scales.
    const int64_t tables = (w->glue.bias ? 4 : 0) + (is_float ? 0 : 8);
    *work = (struct work){
        .useful_ops = problem_useful_ops(p),
        .input_bytes = p->m * p->k * bytes,
        .weight_bytes =
            problem_weight_elements(p) * (int64_t)precision_weight_bytes(&w->precision) +
            4 * p->n * tables,
        .output_bytes = p->m * p->n * bytes,
        .intermediate_bytes = p->m * 4 * p->n * 4, // what the input part leaves for the steps
        .main_class = WORK_MAC,
    };
    work->executed_ops[WORK_MAC] = work->useful_ops;
}

// ---- packing ------------------------------------------------------------------------------------

// Rows by their index in the registry: a packed block belongs to one build.
struct header {
    uint64_t input_row, recurrent_row;
    uint64_t scale, recurrent_scale, input, recurrent; // offsets
    float output_scale, low, high;
    int32_t zero_point;
};

static size_t whole_lines(size_t bytes)
{
    return (bytes + 63) / 64 * 64;
}

struct parts {
    struct workload products[2]; // input, recurrent
    const struct kernel *rows[2];
    size_t scale, recurrent_scale, packed[2], end; // offsets
};

static struct parts parts_of(const struct kernel *kernel, const struct workload *w)
{
    struct parts parts = {.scale = whole_lines(sizeof(struct header))};
    const size_t array = whole_lines((size_t)(4 * w->problem.n) * sizeof(float) + 64);
    parts.recurrent_scale = parts.scale + array;
    parts.end = parts.recurrent_scale + array;
    for (int i = 0; i < 2; i++) {
        parts.products[i] = product_of(w, i == 1);
        parts.rows[i] = row_of(kernel, &parts.products[i]);
        parts.packed[i] = parts.end;
        parts.end += whole_lines(parts.rows[i]->packed_bytes(parts.rows[i], &parts.products[i]));
        parts.end += 64; // what the row may read behind its block
    }
    return parts;
}

size_t lstm_packed_bytes(const struct kernel *kernel, const struct workload *w)
{
    return parts_of(kernel, w).end;
}

void lstm_pack(const struct kernel *kernel, const struct workload *w, const struct target *target,
               const struct parameters *q, void *packed)
{
    const struct parts parts = parts_of(kernel, w);
    const size_t gates = (size_t)(4 * w->problem.n);
    char *block = packed;
    memset(block, 0, parts.packed[0]);
    struct header header = {
        .input_row = (uint64_t)(parts.rows[0] - registry_at(0)),
        .recurrent_row = (uint64_t)(parts.rows[1] - registry_at(0)),
        .scale = parts.scale,
        .recurrent_scale = parts.recurrent_scale,
        .input = parts.packed[0],
        .recurrent = parts.packed[1],
        .output_scale = q->residual_scale,
        .low = (float)(q->output_low - q->output_zero_point),
        .high = (float)(q->output_high - q->output_zero_point),
        .zero_point = q->output_zero_point,
    };
    memcpy(block, &header, sizeof header);
    if (!precision_is_float(&w->precision)) {
        memcpy(block + parts.scale, q->scale, gates * sizeof(float));
        memcpy(block + parts.recurrent_scale, q->recurrent_scale, gates * sizeof(float));
    }
    struct parameters product = *q;
    parts.rows[0]->pack(parts.rows[0], &parts.products[0], target, &product,
                        block + parts.packed[0]);
    product.weights = q->recurrent_weights;
    product.bias_f32 = NULL;
    product.bias_s32 = NULL;
    product.input_zero_point = q->output_zero_point;
    parts.rows[1]->pack(parts.rows[1], &parts.products[1], target, &product,
                        block + parts.packed[1]);
}

// ---- running ------------------------------------------------------------------------------------

// Scratch: the input part of all steps; the recurrent part of one, also the z of floats; the cells'
// state; what the products want. Vectors may read and the state's may write past the last cell.
struct scratch {
    size_t recurrent, state, product, end;
};

static struct scratch scratch_of(const struct workload *w)
{
    const size_t cells = (size_t)w->problem.n, steps = (size_t)w->problem.m;
    struct scratch s;
    s.recurrent = whole_lines(steps * 4 * cells * 4 + 64);
    s.state = s.recurrent + whole_lines(4 * cells * 4 + 64);
    s.product = s.state + whole_lines(cells * 4 + 64);
    s.end = s.product;
    return s;
}

size_t lstm_scratch_bytes(const struct kernel *kernel, const struct workload *w, int threads)
{
    size_t most = 0;
    for (int i = 0; i < 2; i++) {
        const struct workload product = product_of(w, i == 1);
        const struct kernel *row = row_of(kernel, &product);
        size_t bytes = row->scratch_bytes(row, &product, threads);
        most = bytes > most ? bytes : most;
    }
    return scratch_of(w).product + most;
}

// Below this many bytes of recurrent weights a team of threads costs more than it gains.
enum { THREADS_FROM_BYTES = 1 << 20 };

void lstm_run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    const struct problem *p = &w->problem;
    const char *packed = args->packed;
    struct header header;
    memcpy(&header, packed, sizeof header);
    const struct kernel *input_row = registry_at((size_t)header.input_row);
    const struct kernel *recurrent_row = registry_at((size_t)header.recurrent_row);
    const struct workload input = product_of(w, false), recurrent = product_of(w, true);
    const struct scratch s = scratch_of(w);
    char *scratch = args->scratch;
    const bool is_float = precision_is_float(&w->precision);
    const int64_t bytes = (int64_t)precision_activation_bytes(&w->precision);
    const int64_t gates = 4 * p->n;
    struct run_args call = {
        .input = args->input,
        .packed = packed + header.input,
        .output = scratch,
        .scratch = scratch + s.product,
        .threads = args->threads,
    };
    input_row->run(input_row, &input, &call);
    call.packed = packed + header.recurrent;
    call.output = scratch + s.recurrent;
    if (gates * p->n * (int64_t)precision_weight_bytes(&w->precision) < THREADS_FROM_BYTES)
        call.threads = 1;
    struct lstm_step step = {
        .cells = p->n,
        .is_float = is_float,
        .recurrent_sums = (const int32_t *)(const void *)(scratch + s.recurrent),
        .scale = (const float *)(const void *)(packed + header.scale),
        .recurrent_scale = (const float *)(const void *)(packed + header.recurrent_scale),
        .state = (float *)(void *)(scratch + s.state),
        .output_scale = header.output_scale,
        .low = header.low,
        .high = header.high,
        .zero_point = header.zero_point,
    };
    memset(scratch + s.recurrent, 0, s.product - s.recurrent); // no h yet, and no state
    lstm_cell_function *update = ((const struct lstm_micro *)kernel->micro)->update;
    for (int64_t t = 0; t < p->m; t++) {
        step.sums = scratch + t * gates * 4;
        step.output = (char *)args->output + t * workload_output_stride(w) * bytes;
        if (t > 0) {
            call.input = (const char *)args->output + (t - 1) * workload_output_stride(w) * bytes;
            call.residual = is_float ? step.sums : NULL;
            recurrent_row->run(recurrent_row, &recurrent, &call);
            if (is_float)
                step.sums = call.output;
        }
        update(&step);
    }
}
