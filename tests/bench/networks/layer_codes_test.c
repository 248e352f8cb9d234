// SPDX-License-Identifier: MIT
// Weights of layers as codes into tables of levels.
#include "base/random.h"
#include "bench/kernels/matmul/code_levels.h"
#include "bench/networks/quantise.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdlib.h>

static double squared_distance(const float *weights, const struct layer_parameters *p)
{
    double sum = 0;
    for (int64_t i = 0; i < p->weight_count; i++) {
        const int code = p->weights_s8[i];
        const int level = p->code_levels == NULL ? code : p->code_levels[code];
        const double scale = (double)p->weight_scale[i / (p->weight_count / p->outputs)];
        sum += pow((double)weights[i] - level * scale, 2);
    }
    return sum;
}

// A table that is made for the weights does better than even steps, and what it holds it finds.
static void codes_are_of_the_layers_own_table(void **state)
{
    enum { OUTPUTS = 6, EACH = 400, COUNT = OUTPUTS * EACH };
    (void)state;
    float weights[COUNT];
    struct random random;
    random_seed(&random, 5);
    for (int i = 0; i < COUNT; i++) {
        double sum = -6;
        for (int k = 0; k < 12; k++)
            sum += random_unit(&random);
        weights[i] = (float)(sum * (1 + i / EACH));
    }
    struct layer_parameters coded = {.outputs = OUTPUTS, .weight_count = COUNT, .weights = weights};
    struct layer_parameters even = coded;
    struct error error = {0};
    assert_int_equal(layer_quantise(&coded, &PRECISION_C4A8, 0.5f, 4.0f, &error), STATUS_OK);
    assert_int_equal(layer_quantise(&even, &PRECISION_W4A8, 0.5f, 4.0f, &error), STATUS_OK);
    assert_non_null(coded.code_levels);
    assert_null(even.code_levels);
    bool has_zero = false;
    for (int i = 0; i < CODE_LEVELS_COUNT; i++)
        has_zero |= coded.code_levels[i] == 0;
    assert_true(has_zero);
    assert_true(squared_distance(weights, &coded) < 0.98 * squared_distance(weights, &even));
    struct layer_parameters *made[] = {&coded, &even};
    for (int i = 0; i < 2; i++) {
        free(made[i]->weights_s8);
        free(made[i]->code_levels);
        free(made[i]->weight_scale);
        free(made[i]->requantise_scale);
    }
    // Fixed sets: one linear bit is worth more than octaves, and neither makes a table of its own.
    double errors[2];
    for (int linear = 0; linear < 2; linear++) {
        int8_t levels[CODE_LEVELS_COUNT];
        struct layer_parameters set = {
            .outputs = OUTPUTS, .weight_count = COUNT, .weights = weights};
        const struct precision *low = precision_find(linear == 1 ? "esb4a8" : "pot4a8");
        assert_int_equal(layer_quantise(&set, low, 0.5f, 0.0f, &error), STATUS_OK);
        assert_true(code_levels_esb(4, linear, levels));
        assert_memory_equal(set.code_levels, levels, sizeof levels);
        errors[linear] = squared_distance(weights, &set);
        free(set.weights_s8);
        free(set.code_levels);
        free(set.weight_scale);
    }
    assert_true(errors[1] < 0.7 * errors[0]);
    // Two values and 0 are held as they are.
    for (int i = 0; i < COUNT; i++)
        weights[i] = i % 3 == 0 ? 1.0f : i % 3 == 1 ? -0.25f : 0.0f;
    coded =
        (struct layer_parameters){.outputs = OUTPUTS, .weight_count = COUNT, .weights = weights};
    assert_int_equal(layer_quantise(&coded, &PRECISION_C4A8, 0.5f, 0.0f, &error), STATUS_OK);
    assert_true(squared_distance(weights, &coded) < 1e-5 * COUNT);
    free(coded.weights_s8);
    free(coded.code_levels);
    free(coded.weight_scale);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes_are_of_the_layers_own_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
