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
    struct glue_requantise to = {.scale = scale, .low = -118.0f, .high = 137.0f, .zero_point = -10};
    int8_t q[6];
    glue_portable.requantise_s8(q, acc, NULL, &to, 2, 3);
    // 2.5 -> 2, -2.5 -> -2 (half to even), 1000 -> 127, -500 -> -128, 1.5 -> 2, huge -> 127
    const int8_t expected[6] = {-8, -12, 127, -128, -8, 127};
    assert_memory_equal(q, expected, sizeof expected);

    // 4 * 0.25 + (9 - 1) * 0.5 = 5 with zero points 3 and 1, then + 10
    const uint8_t x[1] = {7}, y[1] = {9};
    const float quarter[1] = {0.25f};
    struct glue_requantise add = {.scale = quarter,
                                  .low = -10.0f,
                                  .high = 245.0f,
                                  .zero_point = 10,
                                  .input_zero_point = 3,
                                  .residual_scale = 0.5f,
                                  .residual_zero_point = 1};
    uint8_t sum[1];
    glue_portable.add_u8(sum, x, y, &add, 1, 1);
    assert_int_equal(sum[0], 15);

    // Batch norm rounds twice: the product 1 + 2^-22 + 2^-46 loses its last term before the sum.
    const float value[1] = {1.0f + 0x1p-23f}, minus[1] = {-1.0f};
    float normalised[1];
    glue_portable.batch_norm(normalised, value, value, minus, 1, 1);
    assert_true(normalised[0] == 0x1p-22f);
}

// Everything that the passes read, with slack of hostile values behind each array.
struct data {
    int64_t pixels, channels, count;
    float *f32_x, *f32_y, *bias_f32, *scale, *shift;
    int32_t *s32_x, *bias_s32;
    uint8_t *x, *y;
    struct glue_requantise to;
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
    int64_t count = pixels * channels;
    *data = (struct data){.pixels = pixels, .channels = channels, .count = count};
    data->f32_x = allocate(count, sizeof(float));
    data->f32_y = allocate(count, sizeof(float));
    data->s32_x = allocate(count, sizeof(int32_t));
    data->x = allocate(count, 1);
    data->y = allocate(count, 1);
    data->bias_f32 = allocate(channels, sizeof(float));
    data->scale = allocate(channels, sizeof(float));
    data->shift = allocate(channels, sizeof(float));
    data->bias_s32 = allocate(channels, sizeof(int32_t));
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
    }
    int32_t zero_point = (int32_t)random_below(random, 256) - (is_signed ? 128 : 0);
    data->to = (struct glue_requantise){
        .scale = data->scale,
        .low = (float)((is_signed ? -128 : 0) - zero_point),
        .high = (float)((is_signed ? 127 : 255) - zero_point),
        .zero_point = zero_point,
        .input_zero_point = (int32_t)random_below(random, 100),
        .residual_scale = 0.375f,
        .residual_zero_point = (int32_t)random_below(random, 100),
    };
}

static void data_free(struct data *data)
{
    void *all[] = {data->f32_x, data->f32_y, data->s32_x,    data->x,       data->y,
                   data->scale, data->shift, data->bias_f32, data->bias_s32};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        free(all[i]);
}

enum { PASS_COUNT = 18 };

// Runs pass `pass` of `f` into `output` and returns the bytes of one output element.
static size_t run_pass(const struct glue_functions *f, int pass, const struct data *d, void *output)
{
    const int64_t p = d->pixels, c = d->channels;
    const int8_t *sx = (const int8_t *)d->x, *sy = (const int8_t *)d->y;
    switch (pass) {
    case 0:
        f->bias_f32(output, d->f32_x, d->bias_f32, p, c);
        return 4;
    case 1:
        f->bias_s32(output, d->s32_x, d->bias_s32, p, c);
        return 4;
    case 2:
        f->batch_norm(output, d->f32_x, d->scale, d->shift, p, c);
        return 4;
    case 3:
        f->clamp_f32(output, d->f32_x, 0.0f, FLT_MAX, d->count);
        return 4;
    case 4:
        f->clamp_f32(output, d->f32_x, 0.0f, 6.0f, d->count);
        return 4;
    case 5:
        f->clamp_s8(output, sx, -7, 90, d->count);
        return 1;
    case 6:
        f->clamp_u8(output, d->x, 3, 200, d->count);
        return 1;
    case 7:
        f->add_f32(output, d->f32_x, d->f32_y, d->count);
        return 4;
    case 8:
        f->add_s8(output, sx, sy, &d->to, p, c);
        return 1;
    case 9:
        f->add_u8(output, d->x, d->y, &d->to, p, c);
        return 1;
    case 10:
        f->requantise_s8(output, d->s32_x, NULL, &d->to, p, c);
        return 1;
    case 11:
        f->requantise_s8(output, d->s32_x, sy, &d->to, p, c);
        return 1;
    case 12:
        f->requantise_u8(output, d->s32_x, NULL, &d->to, p, c);
        return 1;
    case 13:
        f->requantise_u8(output, d->s32_x, d->y, &d->to, p, c);
        return 1;
    case 14:
        f->dequantise_s8(output, sx, d->scale, -5, p, c);
        return 4;
    case 15:
        f->dequantise_u8(output, d->x, d->scale, 130, p, c);
        return 4;
    case 16:
        f->dequantise_s32(output, d->s32_x, d->scale, p, c);
        return 4;
    default:
        if (d->to.low + (float)d->to.zero_point < 0.0f)
            f->quantise_s8(output, d->f32_x, &d->to, p, c);
        else
            f->quantise_u8(output, d->f32_x, &d->to, p, c);
        return 1;
    }
}

static void compare_pass(const struct glue_functions *f, enum isa isa, int pass,
                         const struct data *data)
{
    size_t bytes = (size_t)data->count * 4 + 2 * GUARD;
    unsigned char *expected = malloc(bytes), *actual = malloc(bytes);
    assert_non_null(expected);
    assert_non_null(actual);
    memset(expected, FILL, bytes);
    memset(actual, FILL, bytes);
    size_t size = run_pass(&glue_portable, pass, data, expected + GUARD);
    run_pass(f, pass, data, actual + GUARD);
    for (size_t i = 0; i < bytes; i++) {
        if (expected[i] != actual[i])
            fail_msg("pass %d on %s, %lld x %lld: byte %zu (element %zu) is %02x, not %02x", pass,
                     isa_name(isa), (long long)data->pixels, (long long)data->channels, i,
                     (i - GUARD) / size, actual[i], expected[i]);
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
                for (int pass = 0; pass < PASS_COUNT; pass++) {
                    struct data data;
                    bool is_signed = pass == 8 || pass == 10 || pass == 11 ||
                                     (pass == PASS_COUNT - 1 && s % 2 == 0);
                    data_make(&data, sizes[s][0], sizes[s][1], is_signed, (enum pattern)pattern,
                              &random);
                    compare_pass(f, (enum isa)isa, pass, &data);
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
        glue_functions_for((enum isa)isa)->bias_f32(x, x, bias, 3, 21);
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
        cmocka_unit_test(test_every_isa_is_bit_exact),
        cmocka_unit_test(test_in_place),
        cmocka_unit_test(test_row_work),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
