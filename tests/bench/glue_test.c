// SPDX-License-Identifier: MIT
// The separate glue passes: hand-computed results for the portable definition, then every
// instruction set on hand against it, bit by bit, on odd sizes, extreme values and guard zones.
#include "base/random.h"
#include "bench/kernels/glue/glue.h"
#include "bench/kernels/glue/glue_rows.h"

#include <float.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { SLACK = 64, GUARD = 96, FILL = 0x5A };

static void test_portable_by_hand(void **state)
{
    (void)state;
    const int32_t acc[6] = {5, -5, 1000, -1000, 3, INT32_MAX};
    const float scale[3] = {0.5f, 0.5f, 1.0f};
    int8_t q[6];
    struct glue_call to = glue_dense(q, acc, 2, 3);
    to.scale = scale;
    to.low = -118.0f;
    to.high = 137.0f;
    to.zero_point = -10;
    to.is_signed = true;
    glue_portable.integer[GLUE_REQUANTISE](&to);
    // 2.5 -> 2, -2.5 -> -2 (half to even), 1000 -> 127, -500 -> -128, 1.5 -> 2, huge -> 127
    const int8_t expected[6] = {-8, -12, 127, -128, -8, 127};
    assert_memory_equal(q, expected, sizeof expected);

    // 4 * 0.25 + (9 - 1) * 0.5 = 5 with zero points 3 and 1, then + 10
    const uint8_t x[1] = {7}, y[1] = {9};
    const float quarter[1] = {0.25f};
    uint8_t result[1];
    struct glue_call two = glue_dense(result, x, 1, 1);
    two.residual = y;
    two.scale = quarter;
    two.low = -10.0f;
    two.high = 245.0f;
    two.zero_point = 10;
    two.input_zero_point = 3;
    two.residual_scale = 0.5f;
    two.residual_zero_point = 1;
    glue_portable.integer[GLUE_ADD](&two);
    assert_int_equal(result[0], 15);
    // 4 * 8 * 0.25 = 8, then + 10
    glue_portable.integer[GLUE_MULTIPLY](&two);
    assert_int_equal(result[0], 18);
    // Sums with a residual: 7 * 0.25 + 4 = 5.75 -> 6, then + 10
    const int32_t sum[1] = {7};
    two.input = sum;
    glue_portable.integer[GLUE_REQUANTISE](&two);
    assert_int_equal(result[0], 16);
    float real[1];
    two.output = real;
    glue_portable.dequantise_s32(&two);
    assert_true(real[0] == 1.75f);

    // Batch norm rounds twice: the product 1 + 2^-22 + 2^-46 loses its last term before the sum.
    const float value[1] = {1.0f + 0x1p-23f}, minus[1] = {-1.0f};
    float normalised[1];
    struct glue_call norm = glue_dense(normalised, value, 1, 1);
    norm.scale = value;
    norm.shift = minus;
    glue_portable.f32[GLUE_BATCH_NORM](&norm);
    assert_true(normalised[0] == 0x1p-22f);
    glue_portable.f32[GLUE_WEIGHT_SCALE](&norm); // the square, rounded
    assert_true(normalised[0] == 1.0f + 0x1p-22f);
}

// By the formula, with the four numbers of each of two channels, and of integers by the two lines.
static void test_dprelu_by_hand(void **state)
{
    (void)state;
    const float x[6] = {3.0f, 3.0f, 1.0f, -1.0f, 0.5f, -5.0f};
    // Shifts 1 and -1, slopes 0.25 and -2 below, 2 and 0.5 above, shifts 0.5 and -8.
    const float numbers[8] = {1.0f, -1.0f, 0.25f, -2.0f, 2.0f, 0.5f, 0.5f, -8.0f};
    const float expected[6] = {3.5f, 10.0f, -0.5f, 8.0f, -0.625f, 16.0f};
    float y[6];
    struct glue_call call = glue_dense(y, x, 3, 2);
    call.dprelu = numbers;
    call.dprelu_pitch = 2;
    glue_portable.f32[GLUE_DPRELU](&call);
    assert_memory_equal(y, expected, sizeof expected);

    // From 4 on 0.5 v - 1, below it 0.125 v + 0.5; half to even, then + 10, and the bounds.
    const int32_t split[1] = {4}, sums[6] = {4, 3, 7, -8, -2000, 2000};
    const float scale[1] = {0.5f}, bias[1] = {-1.0f}, scale_below[1] = {0.125f}, half[1] = {0.5f};
    const uint8_t wanted[6] = {11, 11, 12, 10, 0, 255}; // 1, 0.875, 2.5 -> 2, -0.5 -> 0
    uint8_t q[6];
    struct glue_call to = glue_dense(q, sums, 6, 1);
    to.split = split;
    to.scale = scale;
    to.line_bias = bias;
    to.scale_below = scale_below;
    to.bias_below = half;
    to.low = -10.0f;
    to.high = 245.0f;
    to.zero_point = 10;
    glue_portable.integer[GLUE_REQUANTISE_DPRELU](&to);
    assert_memory_equal(q, wanted, sizeof wanted);
    const uint8_t bytes[3] = {104, 103, 100};
    const uint8_t of_bytes[3] = {11, 11, 10}; // 4, 3 and 0 above the zero point of 100; 0.5 -> 0
    to.input = bytes;
    to.pixels = 3;
    to.input_zero_point = 100;
    glue_portable.integer[GLUE_DPRELU](&to);
    assert_memory_equal(q, of_bytes, sizeof of_bytes);
}

// Rows by way of the registry's contract: pack, run.
static void run_row(const struct kernel *kernel, const struct workload *w,
                    const struct parameters *parameters, const struct run_args *args)
{
    struct target target = target_default();
    void *packed = aligned_alloc(64, (kernel->packed_bytes(kernel, w) + 127) / 64 * 64);
    assert_non_null(packed);
    struct run_args with_packed = *args;
    with_packed.packed = packed;
    with_packed.threads = 1;
    assert_true(kernel->supports(kernel, w));
    kernel->pack(kernel, w, &target, parameters, packed);
    kernel->run(kernel, w, &with_packed);
    free(packed);
}

static void test_moving_rows_by_hand(void **state)
{
    (void)state;
    struct workload w = {.precision = PRECISION_U8, .views = {.output_stride = 7}};
    struct error error;
    // Two pixels of six channels; with three groups channel 1 of the output is the first of the
    // second group.
    const uint8_t input[12 + SLACK] = {0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15};
    uint8_t output[14];
    const struct run_args args = {.input = input, .output = output};
    memset(output, FILL, sizeof output);
    assert_int_equal(problem_parse("glue_shuffle_6_1x2_g3", &w.problem, &error), STATUS_OK);
    run_row(&kernel_glue_s8_reference, &w, &(struct parameters){0}, &args);
    const uint8_t shuffled[14] = {0, 2, 4, 1, 3, 5, FILL, 10, 12, 14, 11, 13, 15, FILL};
    assert_memory_equal(output, shuffled, sizeof shuffled);

    // Three of the six stored channels.
    const int32_t channels[3] = {5, 0, 3};
    w.views = (struct views){.input_stride = 6};
    assert_int_equal(problem_parse("glue_gather_3_1x2", &w.problem, &error), STATUS_OK);
    run_row(&kernel_glue_s8_reference, &w, &(struct parameters){.channels = channels}, &args);
    const uint8_t gathered[6] = {5, 0, 3, 15, 10, 13};
    assert_memory_equal(output, gathered, sizeof gathered);

    // Images of two pixels, each with a factor a channel of its own.
    const float x[8 + SLACK] = {1, 2, 3, 4, 5, 6, 7, 8}, y[4 + SLACK] = {1, 2, 3, 4};
    const float scaled[8] = {1, 4, 3, 8, 15, 24, 21, 32};
    float products[8];
    w = (struct workload){.precision = PRECISION_F32};
    assert_int_equal(problem_parse("glue_scale_2_1x2_b2", &w.problem, &error), STATUS_OK);
    run_row(&kernel_glue_f32_reference, &w, &(struct parameters){0},
            &(struct run_args){.input = x, .residual = y, .output = products});
    assert_memory_equal(products, scaled, sizeof scaled);
}

// Everything that the passes read, with slack of hostile values behind each array.
struct data {
    int64_t pixels, channels, count;    // of a tensor with its gaps
    int64_t x_stride, y_stride, stride; // input, residual, output
    float *f32_x, *f32_y, *bias_f32, *scale, *shift, *dprelu, *scale_below;
    int32_t *s32_x, *bias_s32, *split;
    uint8_t *x, *y;
    uint8_t table[256];
    int32_t zero_point, input_zero_point, residual_zero_point;
    bool is_signed;
};

static void *allocate(int64_t count, size_t size)
{
    char *block = aligned_alloc(64, ((size_t)count * size + SLACK + 63) / 64 * 64);
    assert_non_null(block);
    memset(block, 0xFF, (size_t)count * size + SLACK); // NaN for floats
    return block;
}

enum pattern { PATTERN_RANDOM, PATTERN_EXTREME, PATTERN_COUNT };

static float some_float(struct random *random, enum pattern pattern)
{
    static const float extremes[] = {0.0f,   -0.0f,     1e-42f, -1e-42f, 3e38f,
                                     -3e38f, 0x1p-126f, 0.5f,   2.5f,    6.0f};
    if (pattern == PATTERN_EXTREME)
        return extremes[random_below(random, sizeof extremes / sizeof extremes[0])];
    return (float)(random_unit(random) * 40.0 - 20.0);
}

static int32_t some_s32(struct random *random, enum pattern pattern)
{
    static const int32_t extremes[] = {INT32_MIN, INT32_MAX, 0, 1, -1, 16777217, -16777219};
    if (pattern == PATTERN_EXTREME)
        return extremes[random_below(random, sizeof extremes / sizeof extremes[0])];
    return (int32_t)random_below(random, 200001) - 100000;
}

static void data_make(struct data *data, int64_t pixels, int64_t channels, bool is_signed,
                      enum pattern pattern, struct random *random)
{
    // Half of the data dense, half with gaps.
    int64_t gap = random_below(random, 2) == 0 ? 0 : 1 + random_below(random, 40);
    int64_t count = pixels * (channels + gap + 2);
    *data = (struct data){
        .pixels = pixels,
        .channels = channels,
        .count = count,
        .x_stride = channels + gap,
        .y_stride = channels + (gap > 0 ? 1 : 0),
        .stride = channels + (gap > 0 ? 2 : 0),
        .is_signed = is_signed,
    };
    data->f32_x = allocate(count, sizeof(float));
    data->f32_y = allocate(count, sizeof(float));
    data->s32_x = allocate(count, sizeof(int32_t));
    data->x = allocate(count, 1);
    data->y = allocate(count, 1);
    data->bias_f32 = allocate(channels, sizeof(float));
    data->scale = allocate(channels, sizeof(float));
    data->shift = allocate(channels, sizeof(float));
    data->bias_s32 = allocate(channels, sizeof(int32_t));
    data->dprelu = allocate(4 * channels, sizeof(float));
    data->scale_below = allocate(channels, sizeof(float));
    data->split = allocate(channels, sizeof(int32_t));
    for (int64_t i = 0; i < 4 * channels; i++)
        data->dprelu[i] = some_float(random, random_below(random, 8) == 0 ? pattern : 0);
    for (int64_t i = 0; i < count; i++) {
        data->f32_x[i] = some_float(random, pattern);
        data->f32_y[i] = some_float(random, PATTERN_RANDOM);
        data->s32_x[i] = some_s32(random, pattern);
        bool extreme = pattern == PATTERN_EXTREME;
        data->x[i] = (uint8_t)(extreme ? 127 + random_below(random, 2) : random_below(random, 256));
        data->y[i] = (uint8_t)(extreme ? 255 * random_below(random, 2) : random_below(random, 256));
    }
    for (int64_t c = 0; c < channels; c++) {
        data->bias_f32[c] = some_float(random, PATTERN_RANDOM);
        data->shift[c] = some_float(random, PATTERN_RANDOM);
        // Powers of two times small numbers: ties of the rounding are common.
        data->scale[c] = (float)(1 + random_below(random, 4)) * (1.0f / 1024.0f);
        data->bias_s32[c] = some_s32(random, pattern);
        data->scale_below[c] = (float)((int)random_below(random, 4) - 1) * (1.0f / 2048.0f);
        data->split[c] = some_s32(random, random_below(random, 8) == 0 ? PATTERN_EXTREME : 0) / 512;
    }
    data->zero_point = (int32_t)random_below(random, 256) - (is_signed ? 128 : 0);
    data->input_zero_point = (int32_t)random_below(random, 100);
    data->residual_zero_point = (int32_t)random_below(random, 100);
    for (int i = 0; i < 256; i++)
        data->table[i] = (uint8_t)random_below(random, 256);
}

static void data_free(struct data *data)
{
    void *all[] = {data->f32_x,    data->f32_y,  data->s32_x,       data->x,
                   data->y,        data->scale,  data->shift,       data->bias_f32,
                   data->bias_s32, data->dprelu, data->scale_below, data->split};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        free(all[i]);
}

// What can be called: a pass in one of its types.
struct variant {
    enum glue_pass pass;
    enum { FROM_F32, FROM_8, FROM_S32 } input;
    bool is_integer, has_residual;
    size_t output_size;
};

static const struct variant VARIANTS[] = {
    {GLUE_BIAS, FROM_F32, false, false, 4},
    {GLUE_BATCH_NORM, FROM_F32, false, false, 4},
    {GLUE_WEIGHT_SCALE, FROM_F32, false, false, 4},
    {GLUE_RELU, FROM_F32, false, false, 4},
    {GLUE_DPRELU, FROM_F32, false, false, 4},
    {GLUE_DPRELU, FROM_8, true, false, 1},
    {GLUE_REQUANTISE_DPRELU, FROM_S32, true, false, 1},
    {GLUE_ADD, FROM_F32, false, true, 4},
    {GLUE_MULTIPLY, FROM_F32, false, true, 4},
    {GLUE_COPY, FROM_F32, false, false, 4},
    {GLUE_BIAS, FROM_S32, true, false, 4},
    {GLUE_RELU, FROM_8, true, false, 1},
    {GLUE_ADD, FROM_8, true, true, 1},
    {GLUE_MULTIPLY, FROM_8, true, true, 1},
    {GLUE_REQUANTISE, FROM_S32, true, false, 1},
    {GLUE_REQUANTISE, FROM_S32, true, true, 1},
    {GLUE_DEQUANTISE, FROM_8, true, false, 4},
    {GLUE_DEQUANTISE, FROM_S32, true, false, 4},
    {GLUE_QUANTISE, FROM_F32, true, false, 1},
    {GLUE_COPY, FROM_8, true, false, 1},
    {GLUE_HARD_SWISH, FROM_F32, false, false, 4},
    {GLUE_HARD_SWISH, FROM_8, true, false, 1},
};
enum { VARIANT_COUNT = sizeof VARIANTS / sizeof VARIANTS[0] };

static void run_variant(const struct glue_functions *f, const struct variant *v,
                        const struct data *d, void *output)
{
    struct glue_call call = {
        .pixels = d->pixels,
        .channels = d->channels,
        .input_stride = d->x_stride,
        .residual_stride = d->y_stride,
        .output_stride = d->stride,
        .input = v->input == FROM_F32   ? (const void *)d->f32_x
                 : v->input == FROM_S32 ? (const void *)d->s32_x
                                        : d->x,
        .residual = !v->has_residual ? NULL
                    : v->is_integer  ? (const void *)d->y
                                     : d->f32_y,
        .output = output,
        .bias = v->is_integer ? (const void *)d->bias_s32 : d->bias_f32,
        .scale = d->scale,
        .shift = d->shift,
        .low = (float)((d->is_signed ? -128 : 0) - d->zero_point),
        .high = (float)((d->is_signed ? 127 : 255) - d->zero_point),
        .zero_point = d->zero_point,
        .input_zero_point = d->input_zero_point,
        .residual_scale = 0.375f,
        .residual_zero_point = d->residual_zero_point,
        .table = d->table,
        .dprelu = d->dprelu,
        .dprelu_pitch = d->channels,
        .split = d->split,
        .line_bias = d->shift,
        .scale_below = d->scale_below,
        .bias_below = d->bias_f32,
        .is_signed = d->is_signed,
    };
    if (v->pass == GLUE_RELU) { // within the range, so that both ends clamp
        call.low = 0.0f;
        call.high -= 3.0f;
    }
    if (v->pass == GLUE_DEQUANTISE && v->input == FROM_S32)
        f->dequantise_s32(&call);
    else
        (v->is_integer ? f->integer : f->f32)[v->pass](&call);
}

static void compare_variant(const struct glue_functions *f, enum isa isa, const struct variant *v,
                            const struct data *data)
{
    size_t bytes = (size_t)data->count * 4 + 2 * GUARD;
    unsigned char *expected = malloc(bytes), *actual = malloc(bytes);
    assert_non_null(expected);
    assert_non_null(actual);
    memset(expected, FILL, bytes);
    memset(actual, FILL, bytes);
    run_variant(&glue_portable, v, data, expected + GUARD);
    run_variant(f, v, data, actual + GUARD);
    for (size_t i = 0; i < bytes; i++) {
        if (expected[i] != actual[i])
            fail_msg("%s to %zu bytes on %s, %lld x %lld, stride %lld: byte %zu (element %zu) is "
                     "%02x, not %02x",
                     glue_pass_name(v->pass), v->output_size, isa_name(isa),
                     (long long)data->pixels, (long long)data->channels, (long long)data->stride, i,
                     (i - GUARD) / v->output_size, actual[i], expected[i]);
    }
    free(expected);
    free(actual);
}

static void test_every_isa_is_bit_exact(void **state)
{
    (void)state;
    static const int64_t sizes[][2] = {{1, 1},  {7, 3},   {5, 8},   {3, 15},  {4, 16},  {9, 17},
                                       {2, 31}, {3, 32},  {5, 33},  {1, 63},  {2, 64},  {3, 65},
                                       {1, 96}, {2, 130}, {1, 257}, {49, 20}, {1, 1000}};
    const uint32_t available = isa_detect();
    struct random random;
    random_seed(&random, 20);
    int compared = 0;
    for (int isa = 0; isa < ISA_COUNT; isa++) {
        const struct glue_functions *f = glue_functions_for((enum isa)isa);
        if (!(available & 1u << isa))
            continue;
        for (size_t s = 0; s < sizeof sizes / sizeof sizes[0]; s++)
            for (int pattern = 0; pattern < PATTERN_COUNT; pattern++)
                for (int v = 0; v < VARIANT_COUNT; v++) {
                    struct data data;
                    bool is_signed = random_below(&random, 2) == 0;
                    data_make(&data, sizes[s][0], sizes[s][1], is_signed, (enum pattern)pattern,
                              &random);
                    compare_variant(f, (enum isa)isa, &VARIANTS[v], &data);
                    data_free(&data);
                    compared++;
                }
    }
    assert_true(compared > 0);
}

static void test_in_place(void **state)
{
    (void)state;
    const uint32_t available = isa_detect();
    float x[64 + 16], expected[64], bias[21 + 16] = {0};
    for (int isa = 0; isa < ISA_COUNT; isa++) {
        if (!(available & 1u << isa))
            continue;
        for (int i = 0; i < 80; i++)
            x[i] = (float)i - 30.0f;
        for (int c = 0; c < 21; c++)
            bias[c] = (float)c * 0.25f;
        for (int i = 0; i < 63; i++)
            expected[i] = x[i] + bias[i % 21];
        struct glue_call call = glue_dense(x, x, 3, 21);
        call.bias = bias;
        glue_functions_for((enum isa)isa)->f32[GLUE_BIAS](&call);
        assert_memory_equal(x, expected, 63 * sizeof(float));
        assert_true(x[63] == 33.0f);
    }
}

static void test_row_work(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        const struct precision *precision;
        int64_t operations, input, tables, output; // by element
    } ROWS[] = {
        {"glue_bias_8_3x5", &PRECISION_F32, 1, 4, 4, 4},
        {"glue_batchnorm_8_3x5", &PRECISION_F32, 2, 4, 8, 4},
        {"glue_relu_8_3x5", &PRECISION_F32, 2, 4, 0, 4},
        {"glue_add_8_3x5", &PRECISION_F32, 1, 8, 0, 4},
        {"glue_bias_8_3x5", &PRECISION_S8, 1, 4, 4, 4},
        {"glue_add_8_3x5", &PRECISION_U8, 11, 2, 4, 1},
        {"glue_requantise_8_3x5", &PRECISION_S8, 6, 4, 4, 1},
        {"glue_dequantise_8_3x5", &PRECISION_S8, 3, 1, 4, 4},
        {"glue_quantise_8_3x5", &PRECISION_U8, 5, 4, 4, 1},
        {"glue_multiply_8_3x5", &PRECISION_F32, 1, 8, 0, 4},
        {"glue_multiply_8_3x5", &PRECISION_U8, 9, 2, 4, 1},
        {"glue_copy_8_3x5", &PRECISION_U8, 0, 1, 0, 1},
        {"glue_shuffle_8_3x5_g2", &PRECISION_F32, 0, 4, 0, 4},
        {"glue_gather_8_3x5", &PRECISION_U8, 0, 1, 4, 1},
    };
    for (size_t i = 0; i < sizeof ROWS / sizeof ROWS[0]; i++) {
        struct workload w = {.precision = *ROWS[i].precision};
        struct error error;
        struct work work;
        assert_int_equal(problem_parse(ROWS[i].name, &w.problem, &error), STATUS_OK);
        glue_work(&kernel_glue_f32_reference, &w, &work);
        int64_t count = 3 * 5 * 8;
        assert_int_equal(work.executed_ops[work.main_class], ROWS[i].operations * count);
        assert_int_equal(work.input_bytes, ROWS[i].input * count);
        assert_int_equal(work.weight_bytes, ROWS[i].tables * 8);
        assert_int_equal(work.output_bytes, ROWS[i].output * count);
        assert_int_equal(work.useful_ops, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_portable_by_hand),
        cmocka_unit_test(test_dprelu_by_hand),
        cmocka_unit_test(test_moving_rows_by_hand),
        cmocka_unit_test(test_every_isa_is_bit_exact),
        cmocka_unit_test(test_in_place),
        cmocka_unit_test(test_row_work),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
