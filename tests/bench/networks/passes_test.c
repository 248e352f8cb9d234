// SPDX-License-Identifier: MIT
// Integer networks give the same bits whichever passes are on, and the bits of the graph run node
// by node. Real definitions: fused against unfused against each pass left out.
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "tests/bench/networks/small_networks.h"
#include "tests/bench/networks/subject.h"

static bool varies(const void *output, size_t bytes)
{
    const char *at = output;
    for (size_t i = 4; i < bytes; i++) {
        if (at[i] != at[i % 4])
            return true;
    }
    return false;
}

// Every combination of the passes gives the bits of the plain run; of settings of few bits, whose
// passes are those of 8 bits, all, none, and all but one.
static void check_bits(const char *name, const char *layers, const char *input, const char *setting,
                       enum value_type type)
{
    struct subject subject;
    read_text(layers, input, &subject.network);
    make_subject(&subject, setting, type, strstr(setting, "passes") == NULL);
    size_t bytes;
    void *expected = NULL;
    for (uint32_t passes = 0; passes <= PASSES_ALL; passes++) {
        if ((passes >> PASS_FOLD_BATCH_NORM & 1u) != 0) // done, or not, before
            continue;
        const int off = PASS_COUNT - 1 - __builtin_popcount(passes);
        if (strcmp(setting, "deployable") != 0 && off > 1 && passes != 0)
            continue;
        if ((passes >> PASS_TILE_STRIPS & 1u) != 0 && off > 1) // nothing here is large
            continue;
        void *output = run_plan(&subject, passes, 1 + __builtin_parity(passes), &bytes);
        if (expected == NULL) {
            expected = interpret(&subject, bytes);
            assert_true(varies(expected, bytes));
        }
        if (memcmp(output, expected, bytes) != 0)
            fail_msg("%s, %s: passes %#x change the output", name, setting, (unsigned)passes);
        free(output);
    }
    free(expected);
    free_subject(&subject);
}

static void test_deployable(void **state)
{
    (void)state;
    for (int i = 0; i < 2; i++) {
        enum value_type type = i == 0 ? VALUE_U8 : VALUE_S8;
        check_bits("chain", SMALL_CHAIN, SMALL_CHAIN_INPUT, "deployable", type);
        check_bits("residual", SMALL_RESIDUAL, SMALL_RESIDUAL_INPUT, "deployable", type);
        check_bits("addressing", SMALL_ADDRESSING, SMALL_ADDRESSING_INPUT, "deployable", type);
        check_bits("scaling", SMALL_SCALING, SMALL_SCALING_INPUT, "deployable", type);
        check_bits("dprelu", SMALL_DPRELU, SMALL_DPRELU_INPUT, "deployable", type);
    }
}

// Real networks, small enough for a test: all passes, none, and all but one.
static void check_definition(const char *name, const char *setting)
{
    struct subject subject;
    struct error error;
    char path[NETWORK_PATH];
    must(network_find(name, path, &error), &error);
    must(network_read(path, &subject.network, &error), &error);
    make_subject(&subject, setting, VALUE_U8, true);
    size_t bytes;
    float *expected = run_plan(&subject, 0, 2, &bytes);
    assert_true(varies(expected, bytes));
    for (int without = -1; without < PASS_COUNT; without++) {
        if (without == PASS_FOLD_BATCH_NORM)
            continue;
        uint32_t passes = without < 0 ? PASSES_ALL : PASSES_ALL & ~(1u << without);
        float *output = run_plan(&subject, passes, 2, &bytes);
        if (strcmp(setting, "f32") != 0 && memcmp(output, expected, bytes) != 0)
            fail_msg("%s: without pass %d another output", name, without);
        float largest = 0;
        for (size_t i = 0; i < bytes / 4; i++)
            largest = fmaxf(largest, fabsf(expected[i]));
        for (size_t i = 0; i < bytes / 4; i++) {
            if (!(fabsf(output[i] - expected[i]) <= 1e-4f * largest))
                fail_msg("%s: without pass %d output %zu is %g, not %g", name, without, i,
                         (double)output[i], (double)expected[i]);
        }
        free(output);
    }
    free(expected);
    free_subject(&subject);
}

static const char *const DEFINITIONS[] = {
    "mlperf_tiny_ad",        "squeezenet_v1.1",       "shufflenet_v2_0.5x",
    "shufflenet_v1_0.5x_g3", "shufflenet_v1_0.5x_g8", "mobilenet_v3_large",
};

static void test_definitions(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof DEFINITIONS / sizeof DEFINITIONS[0]; i++) {
        check_definition(DEFINITIONS[i], "f32");
        check_definition(DEFINITIONS[i], "deployable");
    }
}

// Codes from end to end where channels come in words; where they do not, and behind additions,
// depthwise layers and averages, 8 bits between.
static const char LOW_BITS_INPUT[] = "{\"h\": 12, \"w\": 10, \"c\": 3}";
static const char LOW_BITS[] =
    "{\"name\": \"first\", \"op\": \"conv\", \"out\": 64, \"kernel\": 3, \"pad\": 1, "
    "\"batch_norm\": true, \"activation\": \"relu\"},"
    "{\"name\": \"a\", \"op\": \"conv\", \"out\": 32, \"kernel\": 1, \"batch_norm\": true, "
    "\"activation\": \"relu\"},"
    "{\"name\": \"b\", \"op\": \"conv\", \"in\": \"first\", \"out\": 40, \"kernel\": 3, \"pad\": "
    "1, \"batch_norm\": true, \"activation\": \"relu\"},"
    "{\"name\": \"ab\", \"op\": \"concat\", \"in\": [\"a\", \"b\"]},"
    "{\"name\": \"pool\", \"op\": \"max_pool\", \"kernel\": 3, \"stride\": 2, \"pad\": 1},"
    "{\"name\": \"c\", \"op\": \"conv\", \"out\": 64, \"kernel\": 3, \"pad\": 1, \"bias\": "
    "true, \"activation\": \"relu\"},"
    "{\"name\": \"groups\", \"op\": \"conv\", \"out\": 64, \"kernel\": 3, \"pad\": 1, \"groups\": "
    "2, \"batch_norm\": true},"
    "{\"name\": \"add\", \"op\": \"add\", \"in\": [\"c\", \"groups\"], \"activation\": \"relu\"},"
    "{\"name\": \"dw\", \"op\": \"depthwise\", \"kernel\": 3, \"pad\": 1, \"activation\": "
    "\"relu6\"},"
    "{\"name\": \"d\", \"op\": \"conv\", \"out\": 33, \"kernel\": 1, \"activation\": \"relu\"},"
    "{\"name\": \"dd\", \"op\": \"concat\", \"in\": [\"d\", \"add\"]},"
    "{\"name\": \"e\", \"op\": \"conv\", \"out\": 32, \"kernel\": 1, \"activation\": \"relu\"},"
    "{\"name\": \"wide\", \"op\": \"dense\", \"out\": 70, \"activation\": \"relu\"},"
    "{\"name\": \"fc\", \"op\": \"dense\", \"out\": 50},"
    "{\"name\": \"last\", \"op\": \"dense\", \"out\": 12}";

// Convolutions in groups that no word of 32 channels ends with, as ShuffleNet has them: behind a
// shuffle and a depthwise layer, an addition, another such convolution, and in front of one without
// groups.
static const char GROUPS_INPUT[] = "{\"h\": 7, \"w\": 6, \"c\": 3}";
static const char GROUPS[] =
    "{\"name\": \"first\", \"op\": \"conv\", \"out\": 48, \"kernel\": 3, \"pad\": 1, "
    "\"batch_norm\": true, \"activation\": \"relu\"},"
    "{\"name\": \"a\", \"op\": \"conv\", \"out\": 60, \"kernel\": 1, \"groups\": 3, "
    "\"batch_norm\": true, \"activation\": \"relu\"},"
    "{\"name\": \"mix\", \"op\": \"shuffle\", \"groups\": 3},"
    "{\"name\": \"dw\", \"op\": \"depthwise\", \"kernel\": 3, \"pad\": 1, \"batch_norm\": "
    "true},"
    "{\"name\": \"b\", \"op\": \"conv\", \"out\": 48, \"kernel\": 1, \"groups\": 3, "
    "\"batch_norm\": true},"
    "{\"name\": \"add\", \"op\": \"add\", \"in\": [\"b\", \"first\"], \"activation\": "
    "\"relu\"},"
    "{\"name\": \"c\", \"op\": \"conv\", \"out\": 72, \"kernel\": 3, \"pad\": 1, \"groups\": "
    "8, \"batch_norm\": true, \"activation\": \"relu\"},"
    "{\"name\": \"d\", \"op\": \"conv\", \"out\": 70, \"kernel\": 3, \"stride\": 2, \"pad\": "
    "1, \"groups\": 2, \"bias\": true, \"activation\": \"relu\"},"
    "{\"name\": \"e\", \"op\": \"conv\", \"out\": 128, \"kernel\": 1, \"activation\": "
    "\"relu\"},"
    "{\"name\": \"mix2\", \"op\": \"shuffle\", \"groups\": 4},"
    "{\"name\": \"f\", \"op\": \"conv\", \"out\": 64, \"kernel\": 1, \"groups\": 4, "
    "\"activation\": \"relu\"},"
    "{\"name\": \"last\", \"op\": \"dense\", \"out\": 12}";

static void test_few_bits(void **state)
{
    static const char *const SETTINGS[] = {
        "w1a1b",  "w1a1u",        "w1a2u+shift", "w1a3u+scale", "w1a2b",
        "w2a2u",  "w3a4b+shift",  "w1a1b+shift", "w4a8",        "w2a8",
        "wta8",   "w1a2u+passes", "c4a8",        "w1a8",        "esb4a8",
        "pot4a8", "w4a8g64",      "w2a8g32",     "w4a8g32z",
    };
    (void)state;
    for (size_t i = 0; i < sizeof SETTINGS / sizeof SETTINGS[0]; i++) {
        enum value_type type = i % 2 == 0 ? VALUE_U8 : VALUE_S8;
        check_bits("low bits", LOW_BITS, LOW_BITS_INPUT, SETTINGS[i], type);
        check_bits("addressing", SMALL_ADDRESSING, SMALL_ADDRESSING_INPUT, SETTINGS[i], type);
        check_bits("dprelu", SMALL_DPRELU, SMALL_DPRELU_INPUT, SETTINGS[i], type);
        check_bits("groups", GROUPS, GROUPS_INPUT, SETTINGS[i], type);
    }
}

// None of them falls back to int8.
static void test_groups_are_codes(void **state)
{
    (void)state;
    struct subject subject;
    int products = 0, packed = 0;
    read_text(GROUPS, GROUPS_INPUT, &subject.network);
    make_subject(&subject, "w2a2", VALUE_U8, true);
    for (int i = 0; i < subject.graph.node_count; i++) {
        const struct node *node = &subject.graph.nodes[i];
        products += node->op == NODE_CONV && node->low == precision_find("w2a2u");
        packed += node->plane_groups > 1;
    }
    assert_int_equal(products, 6);
    assert_int_equal(packed, 5);
    free_subject(&subject);
}

// Is step `index` a scaling that runs in strips with the convolution behind it?
static bool is_in_strips(const struct network_plan *plan, int index)
{
    for (int i = 0; i < plan->chain_count; i++) {
        const struct network_chain *chain = &plan->chains[i];
        if (chain->first != index || chain->end != index + 2)
            continue;
        const struct network_call *call = &plan->calls[chain->first_call];
        const int strips = (chain->end_call - chain->first_call) / 2;
        const int64_t rows = plan->steps[index].workload.problem.h;
        assert_true(strips > 1);
        for (int k = 0; k < 2 * strips; k++) {
            assert_int_equal(call[k].step, index + k % 2);
            assert_int_equal(call[k].workload.problem.h * strips, rows);
        }
        return true;
    }
    return false;
}

// Scalings in strips, and those that are passes over all of a tensor.
static int count_fused(const struct subject *subject, uint32_t passes, int *separate)
{
    struct error error;
    struct network_plan plan;
    struct buffer weights;
    const struct target target = machine(1);
    must(plan_build(&subject->graph, &subject->model, passes, &target, NULL, &plan, &weights,
                    &error),
         &error);
    int fused = 0;
    *separate = 0;
    for (int i = 0; i < plan.step_count; i++) {
        const struct network_step *step = &plan.steps[i];
        const struct problem *p = &step->workload.problem;
        if (p->op != OP_GLUE || p->glue_pass != GLUE_SCALE)
            continue;
        const bool in_strips = is_in_strips(&plan, i);
        fused += in_strips;
        *separate += !in_strips;
    }
    network_plan_free(&plan);
    buffer_free(&weights);
    return fused;
}

// MobileNet v3 has eight: of 28x28, 14x14 and 7x7 pixels, the last too few for strips.
static void test_scaling_is_fused(void **state)
{
    (void)state;
    struct subject subject;
    struct error error;
    char path[NETWORK_PATH];
    int separate;
    must(network_find("mobilenet_v3_large", path, &error), &error);
    must(network_read(path, &subject.network, &error), &error);
    make_subject(&subject, "deployable", VALUE_U8, true);
    graph_fuse(&subject.graph, 1u << PASS_FUSE_GLUE);
    assert_int_equal(count_fused(&subject, PASSES_ALL, &separate), 0);
    assert_int_equal(separate, 8);
    graph_fuse(&subject.graph, 1u << PASS_FUSE_SCALE);
    assert_int_equal(count_fused(&subject, PASSES_ALL, &separate), 5);
    assert_int_equal(separate, 3);
    free_subject(&subject);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_deployable),       cmocka_unit_test(test_few_bits),
        cmocka_unit_test(test_groups_are_codes), cmocka_unit_test(test_definitions),
        cmocka_unit_test(test_scaling_is_fused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
