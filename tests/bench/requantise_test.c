// SPDX-License-Identifier: MIT
// The two requantisation contracts: gemmlowp's rounding against published vectors
// (tests/data/requant_vectors.json), the fp32-scale contract by its properties, and both against
// arithmetic that is written another way.
#include "bench/kernels/glue/requantise.h"

#include "base/random.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cjson/cJSON.h>
#include <cmocka.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char VECTORS[] = "tests/data/requant_vectors.json"; // tests run from the top

static int read_vectors(void **state)
{
    FILE *file = fopen(VECTORS, "rb");
    assert_non_null(file);
    char *text = calloc(1, 1 << 16);
    assert_non_null(text);
    assert_true(fread(text, 1, (1 << 16) - 1, file) > 1000);
    fclose(file);
    *state = cJSON_Parse(text);
    free(text);
    assert_non_null(*state);
    return 0;
}

static int free_vectors(void **state)
{
    cJSON_Delete(*state);
    return 0;
}

static const cJSON *list(void **state, const char *name, int fewest)
{
    const cJSON *array = cJSON_GetObjectItemCaseSensitive(*state, name);
    assert_true(cJSON_IsArray(array));
    assert_true(cJSON_GetArraySize(array) >= fewest);
    return array;
}

static double number(const cJSON *item, const char *name)
{
    const cJSON *field = cJSON_GetObjectItemCaseSensitive(item, name);
    assert_true(cJSON_IsNumber(field));
    return field->valuedouble;
}

static void test_high_mul_vectors(void **state)
{
    const cJSON *item;
    cJSON_ArrayForEach(item, list(state, "saturating_rounding_doubling_high_mul", 10))
    {
        int32_t r = gemmlowp_saturating_rounding_doubling_high_mul((int32_t)number(item, "a"),
                                                                   (int32_t)number(item, "b"));
        assert_int_equal(r, (int32_t)number(item, "r"));
    }
}

static void test_divide_vectors(void **state)
{
    const cJSON *item;
    cJSON_ArrayForEach(item, list(state, "rounding_divide_by_pot", 10))
    {
        int32_t r =
            gemmlowp_rounding_divide_by_pot((int32_t)number(item, "x"), (int)number(item, "e"));
        assert_int_equal(r, (int32_t)number(item, "r"));
    }
}

static void test_multiplier_vectors(void **state)
{
    const cJSON *item;
    cJSON_ArrayForEach(item, list(state, "quantize_multiplier_smaller_than_one", 5))
    {
        int32_t multiplier;
        int shift;
        gemmlowp_quantise_multiplier(number(item, "real"), &multiplier, &shift);
        assert_int_equal(multiplier, (int32_t)number(item, "multiplier"));
        assert_int_equal(shift, (int)number(item, "right_shift"));
    }
}

static void test_requantise_vectors(void **state)
{
    const cJSON *item;
    cJSON_ArrayForEach(item, list(state, "requantize", 20))
    {
        int32_t multiplier;
        int shift;
        gemmlowp_quantise_multiplier(number(item, "real"), &multiplier, &shift);
        int32_t acc = (int32_t)number(item, "acc"), out = (int32_t)number(item, "out");
        assert_int_equal(gemmlowp_requantise(acc, multiplier, shift, INT32_MIN, INT32_MAX, 0), out);
        // Zero point and clamp come last.
        int32_t shifted = out + 7, clamped = shifted < -128 ? -128 : shifted > 127 ? 127 : shifted;
        assert_int_equal(gemmlowp_requantise(acc, multiplier, shift, -128, 127, 7), clamped);
    }
}

// Ties away from zero, in floating point: exact, because int32 fits the 53 bits of a double.
static void test_divide_rounds_ties_away(void **state)
{
    (void)state;
    struct random random;
    random_seed(&random, 1);
    for (int i = 0; i < 200000; i++) {
        int exponent = (int)random_below(&random, 32);
        int32_t x = (int32_t)random_below(&random, UINT32_MAX);
        if (i % 2 == 0 && exponent > 0) // on a tie
            x = (int32_t)(((uint32_t)x << exponent) | (UINT32_C(1) << (exponent - 1)));
        assert_int_equal(gemmlowp_rounding_divide_by_pot(x, exponent),
                         (int32_t)round(ldexp((double)x, -exponent)));
    }
}

// The fp32-scale contract, another way: the same float product, then everything in double.
static int32_t another_way(int32_t acc, float scale, float addend, int low, int high, int zero)
{
    volatile float product = (float)acc * scale;
    volatile float sum = product + addend;
    double whole = nearbyint((double)sum);
    double q = whole + zero;
    q = q < low ? low : q > high ? high : q;
    return (int32_t)q;
}

static void test_f32_clamps_before_as_after(void **state)
{
    (void)state;
    static const int RANGES[][2] = {{0, 255}, {-128, 127}, {17, 200}, {-128, -5}, {0, 0}};
    static const float SCALES[] = {0x1p-31f, 1e-6f, 0.00731f, 0.25f, 0.5f, 0.999f, 1, 3.7f, 1e9f};
    static const int32_t ACCS[] = {INT32_MIN, INT32_MIN + 1, -16777217, -1, 0, 1, 2, 3, 5, 510, 511,
                                   16777217,  INT32_MAX - 1, INT32_MAX};
    struct random random;
    random_seed(&random, 2);
    for (size_t r = 0; r < sizeof RANGES / sizeof RANGES[0]; r++) {
        int low = RANGES[r][0], high = RANGES[r][1];
        for (size_t s = 0; s < sizeof SCALES / sizeof SCALES[0]; s++) {
            for (int i = 0; i < 3000; i++) {
                int32_t acc = i < 14 ? ACCS[i] : (int32_t)random_below(&random, UINT32_MAX);
                if (i % 3 == 0 && i >= 14)
                    acc /= 1 << 20;
                int zero = low + (int)random_below(&random, (uint32_t)(high - low + 1));
                float addend = i % 5 == 0 ? (float)(random_unit(&random) * 100 - 50) : 0.0f;
                int32_t q = requantise_f32(acc, SCALES[s], addend, (float)(low - zero),
                                           (float)(high - zero), zero);
                assert_int_equal(q, another_way(acc, SCALES[s], addend, low, high, zero));
            }
        }
    }
}

static void test_f32_rounds_halves_to_even(void **state)
{
    (void)state;
    static const struct {
        int32_t acc, q;
    } CASES[] = {{1, 0},   {3, 2},   {5, 2},     {7, 4},     {-1, 0},      {-3, -2},
                 {-5, -2}, {-7, -4}, {253, 126}, {255, 127}, {-255, -128}, {-257, -128}};
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++)
        assert_int_equal(requantise_f32(CASES[i].acc, 0.5f, 0, -128, 127, 0), CASES[i].q);
    // Half-even is decided before the zero point is added: an odd one does not move the tie.
    assert_int_equal(requantise_f32(1, 0.5f, 0, -129, 126, 1), 1);
    assert_int_equal(requantise_f32(3, 0.5f, 0, -129, 126, 1), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_high_mul_vectors),
        cmocka_unit_test(test_divide_vectors),
        cmocka_unit_test(test_multiplier_vectors),
        cmocka_unit_test(test_requantise_vectors),
        cmocka_unit_test(test_divide_rounds_ties_away),
        cmocka_unit_test(test_f32_clamps_before_as_after),
        cmocka_unit_test(test_f32_rounds_halves_to_even),
    };
    return cmocka_run_group_tests(tests, read_vectors, free_vectors);
}
