// SPDX-License-Identifier: MIT
// Weights of layers with scales, and zero points, by group.
#include "base/random.h"
#include "bench/networks/quantise.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdlib.h>

enum { OUTPUTS = 4, EACH = 256, COUNT = OUTPUTS * EACH };

// What quantising `weights` loses, squared, in the preset of that name.
static double squared_loss(float *weights, const char *name)
{
    const struct precision *low = precision_find(name);
    struct error error = {0};
    struct layer_parameters p = {.outputs = OUTPUTS, .weight_count = COUNT, .weights = weights};
    assert_non_null(low);
    assert_int_equal(layer_quantise(&p, low, 0.5f, 0.0f, &error), STATUS_OK);
    assert_true((p.group_zero_point != NULL) == low->weight_zero_points);
    assert_true((p.group_scale != NULL) == (low->granularity == GRANULARITY_GROUP));
    double sum = 0;
    for (int i = 0; i < COUNT; i++) {
        const bool by_group = p.group_scale != NULL;
        const double scale =
            (double)(by_group ? p.group_scale[i / low->group] : p.weight_scale[i / EACH]);
        const int zero = p.group_zero_point != NULL ? p.group_zero_point[i / low->group] : 0;
        assert_in_range(p.weights_s8[i] - low->weight_low, 0, low->weight_high - low->weight_low);
        assert_in_range(zero + 8, 0, 15);
        sum += pow((double)weights[i] - scale * (p.weights_s8[i] - zero), 2);
    }
    free(p.weights_s8);
    free(p.weight_scale);
    free(p.group_scale);
    free(p.group_zero_point);
    return sum;
}

// Normal deviates, of another size every 32 and moved by `shift` of them.
static void fill(float *weights, double shift)
{
    struct random random;
    random_seed(&random, 7);
    for (int i = 0; i < COUNT; i++) {
        double x = -6;
        for (int k = 0; k < 12; k++)
            x += random_unit(&random);
        weights[i] = (float)((x + shift) * (1 + i / 32 % 5));
    }
}

static void smaller_groups_lose_less(void **state)
{
    static const char *const NAMES[][4] = {{"w2a8", "w2a8g128", "w2a8g64", "w2a8g32"},
                                           {"w4a8", "w4a8g128", "w4a8g64", "w4a8g32"},
                                           {"w4a8", "w4a8g128z", "w4a8g64z", "w4a8g32z"}};
    (void)state;
    float weights[COUNT];
    for (int i = 0; i < 3; i++) {
        fill(weights, i == 2 ? 2 : 0);
        for (int k = 1; k < 4; k++)
            assert_true(squared_loss(weights, NAMES[i][k]) <
                        squared_loss(weights, NAMES[i][k - 1]));
    }
}

static void zero_points_take_a_mean(void **state)
{
    (void)state;
    float weights[COUNT];
    fill(weights, 2);
    assert_true(squared_loss(weights, "w4a8g32z") < 0.6 * squared_loss(weights, "w4a8g32"));
    fill(weights, 0); // a choice more is never worse by much
    assert_true(squared_loss(weights, "w4a8g32z") < 1.02 * squared_loss(weights, "w4a8g32"));
    for (int i = 0; i < COUNT; i++)
        weights[i] = i / 32 % 2 == 0 ? 0.0f : 3.0f; // nothing but one value
    assert_true(squared_loss(weights, "w4a8g32z") < 1e-6);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(smaller_groups_lose_less),
        cmocka_unit_test(zero_points_take_a_mean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
