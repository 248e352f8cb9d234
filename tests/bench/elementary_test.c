// SPDX-License-Identifier: MIT
// Exponential function, sigmoid and tanh against libm in double precision, in units of the last
// place, over their whole ranges; the vector versions against the scalar definition, bit by bit;
// the tables against hand-computed entries.
#include "bench/kernels/glue/elementary.h"
#include "bench/kernels/glue/function_table.h"
#include "bench/kernels/glue/glue.h"

#include <float.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static double exact_sigmoid(double x)
{
    return 1.0 / (1.0 + exp(-x));
}

// The largest error from `low` to `high` in units of the last place of the right answer.
static double worst_ulps(float (*function)(float), double (*exact)(double), double low, double high)
{
    double worst = 0;
    const int steps = 400000;
    for (int i = 0; i <= steps; i++) {
        float x = (float)(low + (high - low) * i / steps);
        double right = exact((double)x);
        double unit = ldexp(1.0, ilogb(fmax(fabs(right), (double)FLT_MIN)) - 23);
        worst = fmax(worst, fabs((double)function(x) - right) / unit);
    }
    return worst;
}

static void test_accuracy(void **state)
{
    (void)state;
    assert_true(worst_ulps(elementary_exp, exp, -87.0, 0.0) <= 2.0);
    assert_true(worst_ulps(elementary_exp, exp, -1e-3, 0.0) <= 2.0);
    assert_true(worst_ulps(elementary_sigmoid, exact_sigmoid, -86.0, 86.0) <= 3.0);
    assert_true(worst_ulps(elementary_sigmoid, exact_sigmoid, -2.0, 2.0) <= 3.0);
    assert_true(worst_ulps(elementary_tanh, tanh, -12.0, 12.0) <= 4.0);
    assert_true(worst_ulps(elementary_tanh, tanh, -0.4, 0.4) <= 4.0);
    assert_true(worst_ulps(elementary_tanh, tanh, -1e-20, 1e-20) <= 4.0);
}

static void test_ends(void **state)
{
    (void)state;
    assert_true(elementary_exp(0.0f) == 1.0f);
    assert_true(elementary_exp(-1e30f) > 0.0f && elementary_exp(-1e30f) < 1e-37f);
    assert_true(elementary_sigmoid(0.0f) == 0.5f);
    assert_true(elementary_sigmoid(FLT_MAX) == 1.0f);
    assert_true(elementary_sigmoid(-FLT_MAX) >= 0.0f && elementary_sigmoid(-FLT_MAX) < 1e-37f);
    assert_true(elementary_tanh(FLT_MAX) == 1.0f && elementary_tanh(-FLT_MAX) == -1.0f);
    assert_true(elementary_tanh(0.0f) == 0.0f && signbit(elementary_tanh(-0.0f)));
    assert_true(elementary_hard_sigmoid(3.0f) == 1.0f && elementary_hard_sigmoid(-3.0f) == 0.0f);
    assert_true(elementary_hard_sigmoid(1e30f) == 1.0f);
    assert_true(elementary_hard_swish(4.0f) == 4.0f && elementary_hard_swish(-4.0f) == 0.0f);
}

static void test_vectors_are_bit_exact(void **state)
{
    (void)state;
    enum { COUNT = 4099 };
    static float x[COUNT + 16], expected[COUNT], got[COUNT];
    static const enum glue_pass PASSES[] = {GLUE_SIGMOID, GLUE_TANH, GLUE_HARD_SIGMOID,
                                            GLUE_HARD_SWISH};
    static const float SPECIAL[] = {0.0f,    -0.0f, 1e-42f, -1e-42f, FLT_MAX, -FLT_MAX,
                                    FLT_MIN, 1.0f,  -88.5f, 88.5f,   -3.0f,   3.0f};
    enum { SPECIALS = sizeof SPECIAL / sizeof SPECIAL[0] };
    for (int i = 0; i < COUNT; i++)
        x[i] = i < SPECIALS ? SPECIAL[i] : (float)(i - COUNT / 2) * 0.0471f;
    const uint32_t available = isa_detect();
    for (int isa = 0; isa < ISA_COUNT; isa++)
        for (size_t p = 0; p < sizeof PASSES / sizeof PASSES[0] && (available >> isa & 1u); p++) {
            struct glue_call call = glue_dense(expected, x, 1, COUNT);
            glue_portable.f32[PASSES[p]](&call);
            call.output = got;
            glue_functions_for((enum isa)isa)->f32[PASSES[p]](&call);
            for (int i = 0; i < COUNT; i++)
                if (memcmp(&expected[i], &got[i], sizeof(float)) != 0)
                    fail_msg("%s of %.9g on %s: %.9g, not %.9g", glue_pass_name(PASSES[p]),
                             (double)x[i], isa_name((enum isa)isa), (double)got[i],
                             (double)expected[i]);
        }
}

static void test_tables(void **state)
{
    (void)state;
    uint8_t table[256];
    struct function_scales s = {.input_scale = 0.0625f,
                                .output_scale = 1.0f / 256.0f,
                                .input_zero_point = 128,
                                .output_zero_point = 0};
    function_table_make(GLUE_SIGMOID, &s, table);
    assert_int_equal(table[128], 128); // sigmoid(0) = 1/2
    assert_int_equal(table[144], 187); // 256 sigmoid(1) = 187.15
    assert_int_equal(table[255], 255); // 256 sigmoid(7.9) = 255.9, in range
    assert_int_equal(table[0], 0);     // 256 sigmoid(-8) = 0.09
    s = (struct function_scales){.input_scale = 0.03125f,
                                 .output_scale = 1.0f / 128.0f,
                                 .input_zero_point = -2,
                                 .output_zero_point = -1,
                                 .is_signed = true};
    function_table_make(GLUE_TANH, &s, table);
    assert_int_equal((int8_t)table[(uint8_t)-2], -1); // tanh(0) = 0
    assert_int_equal((int8_t)table[30], 96);          // 128 tanh(1) = 97.48, - 1
    assert_int_equal((int8_t)table[(uint8_t)-34], -98);
    s.input_zero_point = 0;
    s.input_scale = 0.0625f;
    s.output_zero_point = -100;
    s.output_scale = 0.0625f;
    function_table_make(GLUE_HARD_SWISH, &s, table);
    assert_int_equal((int8_t)table[64], -36);             // f(4) = 4: 64 - 100
    assert_int_equal((int8_t)table[16], -89);             // f(1) = 2/3: 10.67 - 100
    assert_int_equal((int8_t)table[(uint8_t)-16], -105);  // f(-1) = -1/3: -5.33 - 100
    assert_int_equal((int8_t)table[(uint8_t)-128], -100); // f(-8) = 0
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_accuracy),
        cmocka_unit_test(test_ends),
        cmocka_unit_test(test_vectors_are_bit_exact),
        cmocka_unit_test(test_tables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
