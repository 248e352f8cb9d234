// SPDX-License-Identifier: MIT
// Plans against a plain computation of the network, layer by layer in double precision, with passes
// on and off.
#include "bench/networks/build.h"
#include "bench/networks/runner_memory.h"
#include "bench/isa.h"
#include "base/random.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "tests/bench/networks/small_networks.h"

// ---- a model with small random numbers ----------------------------------------------------------

static float *random_floats(struct random *random, int64_t count, double center, double reach)
{
    float *values = malloc((size_t)count * sizeof *values);
    assert_non_null(values);
    for (int64_t i = 0; i < count; i++)
        values[i] = (float)(center + reach * (2 * random_unit(random) - 1));
    return values;
}

static void fill_model(struct model *model, const struct network *network)
{
    struct random random;
    random_seed(&random, 7);
    *model = (struct model){.network = network};
    model->layers = calloc((size_t)network->layer_count, sizeof *model->layers);
    assert_non_null(model->layers);
    for (int i = 0; i < network->layer_count; i++) {
        const struct layer *layer = &network->layers[i];
        struct layer_parameters *p = &model->layers[i];
        int64_t count = layer_weights(layer);
        if (count == 0)
            continue;
        p->outputs = layer->out.c;
        p->weight_count = count;
        p->weights =
            random_floats(&random, count, 0, sqrt(3.0 * (double)p->outputs / (double)count));
        if (layer->bias)
            p->bias = random_floats(&random, p->outputs, 0, 0.3);
        if (layer->batch_norm) {
            p->batch_norm_scale = random_floats(&random, p->outputs, 1.0, 0.5);
            p->batch_norm_shift = random_floats(&random, p->outputs, 0.1, 0.3);
        }
    }
}

static void free_model(struct model *model)
{
    for (int i = 0; i < model->network->layer_count; i++) {
        free(model->layers[i].weights);
        free(model->layers[i].bias);
        free(model->layers[i].batch_norm_scale);
        free(model->layers[i].batch_norm_shift);
    }
    free(model->layers);
}

// ---- the plain computation ----------------------------------------------------------------------

static double *element(double *tensor, const struct shape *shape, int64_t y, int64_t x, int64_t c)
{
    return &tensor[(y * shape->w + x) * shape->c + c];
}

static double activate(enum layer_activation activation, double x)
{
    switch (activation) {
    case LAYER_RELU:
        return x > 0 ? x : 0;
    case LAYER_RELU6:
        return x > 6 ? 6 : x > 0 ? x : 0;
    case LAYER_SIGMOID:
        return 1 / (1 + exp(-x));
    case LAYER_TANH:
        return tanh(x);
    case LAYER_HARD_SIGMOID:
        return x > 3 ? 1 : x < -3 ? 0 : (x + 3) / 6;
    case LAYER_HARD_SWISH:
        return x > 3 ? x : x < -3 ? 0 : x * (x + 3) / 6;
    default:
        return x;
    }
}

static double convolve(const struct layer *l, const struct layer_parameters *p, double *in,
                       int64_t y, int64_t x, int64_t o)
{
    int64_t inputs = l->in.c / l->groups, group = o / (l->out.c / l->groups);
    double sum = 0;
    for (int64_t ky = 0; ky < l->kh; ky++) {
        for (int64_t kx = 0; kx < l->kw; kx++) {
            int64_t iy = y * l->stride_h - l->pad_top + ky * l->dilation_h;
            int64_t ix = x * l->stride_w - l->pad_left + kx * l->dilation_w;
            if (iy < 0 || iy >= l->in.h || ix < 0 || ix >= l->in.w)
                continue;
            for (int64_t i = 0; i < inputs; i++)
                sum += *element(in, &l->in, iy, ix, group * inputs + i) *
                       (double)p->weights[((o * l->kh + ky) * l->kw + kx) * inputs + i];
        }
    }
    return sum;
}

static double pool(const struct layer *l, double *in, int64_t y, int64_t x, int64_t c)
{
    double largest = -INFINITY, sum = 0;
    int64_t count = 0;
    bool is_global = l->op == LAYER_GLOBAL_POOL;
    int64_t kh = is_global ? l->in.h : l->kh, kw = is_global ? l->in.w : l->kw;
    for (int64_t ky = 0; ky < kh; ky++) {
        for (int64_t kx = 0; kx < kw; kx++) {
            int64_t iy = is_global ? ky : y * l->stride_h - l->pad_top + ky;
            int64_t ix = is_global ? kx : x * l->stride_w - l->pad_left + kx;
            if (iy < 0 || iy >= l->in.h || ix < 0 || ix >= l->in.w)
                continue;
            double v = *element(in, &l->in, iy, ix, c);
            largest = v > largest ? v : largest;
            sum += v;
            count++;
        }
    }
    return l->op == LAYER_MAX_POOL ? largest : sum / (double)count;
}

static double output_of(const struct network *network, const struct model *model, double **values,
                        int index, int64_t y, int64_t x, int64_t c)
{
    const struct layer *l = &network->layers[index];
    const struct layer_parameters *p = &model->layers[index];
    double *in = values[l->inputs[0]];
    const struct shape *shape = &l->in;
    switch (l->op) {
    case LAYER_CONV:
        return convolve(l, p, in, y, x, c);
    case LAYER_DENSE: {
        int64_t count = shape->h * shape->w * shape->c;
        double sum = 0;
        for (int64_t i = 0; i < count; i++)
            sum += in[i] * (double)p->weights[c * count + i];
        return sum;
    }
    case LAYER_MAX_POOL:
    case LAYER_AVERAGE_POOL:
    case LAYER_GLOBAL_POOL:
        return pool(l, in, y, x, c);
    case LAYER_ADD:
        return *element(in, shape, y, x, c) + *element(values[l->inputs[1]], shape, y, x, c);
    case LAYER_MULTIPLY: {
        const struct shape *other = &network->layers[l->inputs[1]].out;
        bool is_scale = other->h == 1 && other->w == 1;
        return *element(in, shape, y, x, c) *
               *element(values[l->inputs[1]], other, is_scale ? 0 : y, is_scale ? 0 : x, c);
    }
    case LAYER_CONCAT: {
        int k = 0;
        while (c >= network->layers[l->inputs[k]].out.c)
            c -= network->layers[l->inputs[k++]].out.c;
        return *element(values[l->inputs[k]], &network->layers[l->inputs[k]].out, y, x, c);
    }
    case LAYER_SLICE:
        return *element(in, shape, y, x, l->slice_first + c);
    case LAYER_SHUFFLE:
        return *element(in, shape, y, x, c % l->groups * (shape->c / l->groups) + c / l->groups);
    case LAYER_LRN: {
        double sum = 0;
        for (int64_t i = c - l->lrn_size / 2; i <= c + l->lrn_size / 2; i++) {
            if (i >= 0 && i < shape->c)
                sum += *element(in, shape, y, x, i) * *element(in, shape, y, x, i);
        }
        return *element(in, shape, y, x, c) /
               pow((double)l->lrn_k + (double)l->lrn_alpha / (double)l->lrn_size * sum,
                   (double)l->lrn_beta);
    }
    case LAYER_SOFTMAX: {
        double sum = 0;
        for (int64_t i = 0; i < shape->c; i++)
            sum += exp(*element(in, shape, y, x, i));
        return exp(*element(in, shape, y, x, c)) / sum;
    }
    default:
        return *element(in, shape, y, x, c);
    }
}

static double *compute(const struct network *network, const struct model *model, const float *input)
{
    double **values = calloc((size_t)network->layer_count, sizeof *values);
    assert_non_null(values);
    for (int i = 0; i < network->layer_count; i++) {
        const struct layer *l = &network->layers[i];
        const struct layer_parameters *p = &model->layers[i];
        int64_t count = l->out.h * l->out.w * l->out.c;
        values[i] = calloc((size_t)count, sizeof(double));
        assert_non_null(values[i]);
        for (int64_t at = 0; at < count; at++) {
            int64_t c = at % l->out.c, x = at / l->out.c % l->out.w, y = at / l->out.c / l->out.w;
            if (l->op == LAYER_INPUT) {
                values[i][at] = (double)input[at];
                continue;
            }
            double v = output_of(network, model, values, i, y, x, c);
            if (p->bias != NULL)
                v += (double)p->bias[c];
            if (p->batch_norm_scale != NULL)
                v = v * (double)p->batch_norm_scale[c] + (double)p->batch_norm_shift[c];
            values[i][at] = activate(l->activation, v);
        }
    }
    double *result = values[network->output];
    for (int i = 0; i < network->layer_count; i++) {
        if (i != network->output)
            free(values[i]);
    }
    free(values);
    return result;
}

// ---- plans --------------------------------------------------------------------------------------

struct outcome {
    float *output;
    int64_t count, arena_bytes, naive_bytes;
    int steps, copies;
    int tiled; // steps in chains
};

static bool is_copy(const struct network_step *step)
{
    const struct problem *p = &step->workload.problem;
    return p->op == OP_GLUE && p->glue_pass >= GLUE_COPY;
}

// Kernels that remember what they were told of the weights behind theirs.
enum { STEPS_MOST = 64 };
static struct {
    struct kernel copies[STEPS_MOST];
    const struct kernel *kernels[STEPS_MOST];
    const char *next[STEPS_MOST]; // of the step's last call
    size_t next_bytes[STEPS_MOST];
} told;

static void run_and_remember(const struct kernel *kernel, const struct workload *workload,
                             const struct run_args *args)
{
    const ptrdiff_t step = kernel - told.copies;
    told.next[step] = args->next;
    told.next_bytes[step] = args->next_bytes;
    told.kernels[step]->run(told.kernels[step], workload, args);
}

// The weights that a step reads first: its own, or those of its first call in a chain.
static int64_t first_weights(const struct network_plan *plan, int step)
{
    for (int i = 0; i < plan->call_count; i++)
        if (plan->calls[i].step == step)
            return plan->calls[i].packed;
    return plan->steps[step].packed;
}

static bool ends_mid_chain(const struct network_plan *plan, int step)
{
    for (int i = 0; i < plan->chain_count; i++)
        if (plan->chains[i].first <= step && step + 1 < plan->chains[i].end)
            return true;
    return false;
}

// Every step is told of the next one's weights, the last of none, and steps in a chain of none.
static void check_next(struct network_runner *runner)
{
    struct network_plan *plan = &runner->plan;
    assert_true(plan->step_count <= STEPS_MOST);
    for (int i = 0; i < plan->step_count; i++) {
        told.kernels[i] = plan->steps[i].kernel;
        told.copies[i] = *told.kernels[i];
        told.copies[i].run = run_and_remember;
        plan->steps[i].kernel = &told.copies[i];
        told.next[i] = NULL;
    }
    runner_run(runner, NULL, NULL);
    for (int i = 0; i < plan->step_count; i++) {
        plan->steps[i].kernel = told.kernels[i];
        if (i + 1 == plan->step_count || ends_mid_chain(plan, i)) {
            assert_null(told.next[i]);
            continue;
        }
        const int64_t offset = first_weights(plan, i + 1);
        assert_ptr_equal(told.next[i], (const char *)runner->weights + offset);
        assert_true(told.next_bytes[i] > 0 && told.next_bytes[i] <= PLAN_NEXT_BYTES);
        assert_true(offset + (int64_t)told.next_bytes[i] <= plan->weight_bytes);
        assert_true(plan->steps[i].packed < plan->steps[i + 1].packed);
    }
}

static struct outcome run_passes(const struct network *network, uint32_t passes, const float *input,
                                 int threads)
{
    struct error error;
    struct model model;
    struct graph graph;
    fill_model(&model, network);
    must(graph_expand(&graph, network, &error), &error);
    if ((passes >> PASS_FOLD_BATCH_NORM & 1u) != 0)
        must(graph_fold_batch_norm(&graph, &model, &error), &error);
    graph_fuse(&graph, passes);
    struct network_runner runner = {0};
    struct buffer weights;
    struct target target = target_default();
    target.isa_mask = isa_detect();
    target.threads = threads;
    target.l2_bytes = 128 << 10; // so that small tensors go strip by strip
    must(plan_build(&graph, &model, passes, &target, NULL, &runner.plan, &weights, &error), &error);
    must(runner_memory_make(&runner, &error), &error);
    runner.weights = weights.data;
    const struct network_plan *plan = &runner.plan;
    memcpy(runner_input(&runner), input,
           (size_t)(plan->input_shape.h * plan->input_shape.w * plan->input_shape.c) * 4);
    struct outcome outcome = {.count = plan->output_shape.h * plan->output_shape.w *
                                       plan->output_shape.c,
                              .arena_bytes = plan->arena_bytes,
                              .naive_bytes = plan->naive_bytes,
                              .steps = plan->step_count};
    for (int i = 0; i < plan->step_count; i++)
        outcome.copies += is_copy(&plan->steps[i]);
    for (int i = 0; i < plan->chain_count; i++)
        outcome.tiled += plan->chains[i].end - plan->chains[i].first;
    outcome.output = malloc((size_t)outcome.count * 4);
    assert_non_null(outcome.output);
    runner_run(&runner, NULL, NULL);
    memcpy(outcome.output, runner_output(&runner), (size_t)outcome.count * 4);
    runner_run(&runner, NULL, NULL); // again, over what the first run left
    assert_memory_equal(outcome.output, runner_output(&runner), (size_t)outcome.count * 4);
    check_next(&runner);
    assert_memory_equal(outcome.output, runner_output(&runner), (size_t)outcome.count * 4);
    runner_free(&runner);
    buffer_free(&weights);
    graph_free(&graph);
    free_model(&model);
    return outcome;
}

static void compare(const struct outcome *outcome, const double *expected, uint32_t passes)
{
    double largest = 0;
    for (int64_t i = 0; i < outcome->count; i++)
        largest = fmax(largest, fabs(expected[i]));
    assert_true(largest > 1e-6);
    for (int64_t i = 0; i < outcome->count; i++) {
        if (!(fabs((double)outcome->output[i] - expected[i]) <= 1e-4 * largest))
            fail_msg("passes %#x: output %lld is %g, not %g", (unsigned)passes, (long long)i,
                     (double)outcome->output[i], expected[i]);
    }
}

static float *make_input(const struct network *network)
{
    const struct shape *shape = &network->layers[0].out;
    struct random random;
    random_seed(&random, 3);
    return random_floats(&random, shape->h * shape->w * shape->c, 0, 1);
}

// All combinations of passes that matter in float, against the plain computation.
static void check_all_passes(const char *layers, const char *input_shape)
{
    struct network network;
    read_text(layers, input_shape, &network);
    float *input = make_input(&network);
    struct model model;
    fill_model(&model, &network);
    double *expected = compute(&network, &model, input);
    free_model(&model);
    for (uint32_t passes = 0; passes <= PASSES_ALL; passes++) {
        if ((passes >> PASS_TILE_STRIPS & 1u) != 0 && __builtin_popcount(~passes & PASSES_ALL) > 2)
            continue;
        struct outcome outcome = run_passes(&network, passes, input, 1 + (passes % 2 != 0));
        compare(&outcome, expected, passes);
        assert_true(outcome.arena_bytes <= outcome.naive_bytes);
        free(outcome.output);
    }
    free(expected);
    free(input);
    network_free(&network);
}

static void test_chain(void **state)
{
    (void)state;
    check_all_passes(SMALL_CHAIN, SMALL_CHAIN_INPUT);
}

static void test_residual(void **state)
{
    (void)state;
    check_all_passes(SMALL_RESIDUAL, SMALL_RESIDUAL_INPUT);
}

// Branches, a nested concatenation, slices, shuffles of every kind of reader.
static void test_addressing(void **state)
{
    (void)state;
    check_all_passes(SMALL_ADDRESSING, SMALL_ADDRESSING_INPUT);
}

static void test_scaling(void **state)
{
    (void)state;
    check_all_passes(SMALL_SCALING, SMALL_SCALING_INPUT);
}

static void check_strips(const char *layers, int tiled)
{
    static const char INPUT[] = "{\"h\":93,\"w\":97,\"c\":3}";
    struct network network;
    read_text(layers, INPUT, &network);
    float *input = make_input(&network);
    struct model model;
    fill_model(&model, &network);
    double *expected = compute(&network, &model, input);
    free_model(&model);
    const uint32_t without = PASSES_ALL & ~(1u << PASS_TILE_STRIPS);
    for (int threads = 1; threads <= 2; threads++) {
        struct outcome on = run_passes(&network, PASSES_ALL, input, threads);
        struct outcome off = run_passes(&network, without, input, threads);
        compare(&on, expected, PASSES_ALL);
        assert_int_equal(off.tiled, 0);
        if (threads == 1) {
            assert_int_equal(on.tiled, tiled);
            assert_true(on.arena_bytes < off.arena_bytes);
        }
        free(on.output);
        free(off.output);
    }
    free(expected);
    free(input);
    network_free(&network);
}

// Windows of several kinds, each reading the buffer in front of it.
static void test_strips(void **state)
{
    (void)state;
    check_strips("{\"name\":\"a\",\"op\":\"conv\",\"out\":16,\"kernel\":3,\"stride\":2,"
                 "\"pad\":1},"
                 "{\"name\":\"b\",\"op\":\"depthwise\",\"kernel\":5,\"pad\":2,"
                 "\"activation\":\"relu\"},"
                 "{\"name\":\"c\",\"op\":\"conv\",\"out\":12,\"kernel\":1}",
                 3);
    check_strips("{\"name\":\"a\",\"op\":\"conv\",\"out\":16,\"kernel\":3,\"stride\":2,"
                 "\"activation\":\"relu\"},"
                 "{\"name\":\"b\",\"op\":\"max_pool\",\"kernel\":3,\"stride\":2,\"pad\":1}",
                 2);
    check_strips("{\"name\":\"a\",\"op\":\"conv\",\"out\":8,\"kernel\":1},"
                 "{\"name\":\"b\",\"op\":\"conv\",\"out\":8,\"kernel\":1,\"stride\":3}",
                 2);
}

static void test_memory(void **state)
{
    (void)state;
    struct network network;
    read_text("{\"name\":\"a\",\"op\":\"conv\",\"out\":64,\"kernel\":3,\"pad\":1},"
              "{\"name\":\"b\",\"op\":\"conv\",\"out\":64,\"kernel\":3,\"pad\":1},"
              "{\"name\":\"c\",\"op\":\"conv\",\"out\":64,\"kernel\":3,\"pad\":1},"
              "{\"name\":\"d\",\"op\":\"conv\",\"out\":1,\"kernel\":3,\"pad\":1}",
              "{\"h\":16,\"w\":16,\"c\":1}", &network);
    float *input = make_input(&network);
    const uint32_t whole = PASSES_ALL & ~(1u << PASS_TILE_STRIPS);
    struct outcome all = run_passes(&network, whole, input, 1);
    struct outcome none = run_passes(&network, whole & ~(1u << PASS_REUSE_MEMORY), input, 1);
    const int64_t tensor = 16 * 16 * 64 * 4;
    // Two tensors alive at once beside the input and the output, not three.
    assert_true(all.arena_bytes >= 2 * tensor && all.arena_bytes < 2 * tensor + tensor / 2);
    assert_true(none.arena_bytes >= 3 * tensor && none.arena_bytes == all.naive_bytes);
    assert_memory_equal(all.output, none.output, (size_t)all.count * 4);
    free(all.output);
    free(none.output);
    free(input);
    network_free(&network);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_chain),      cmocka_unit_test(test_residual),
        cmocka_unit_test(test_addressing), cmocka_unit_test(test_scaling),
        cmocka_unit_test(test_strips),     cmocka_unit_test(test_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
