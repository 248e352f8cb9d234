// SPDX-License-Identifier: MIT
// DPReLU in networks: its numbers in files, thresholds that say the same as its lines, and how far
// integers are from its formula.
#include "base/file.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "tests/bench/networks/small_networks.h"
#include "tests/bench/networks/subject.h"

// Nothing but DPReLU in front of codes.
static const char BINARY[] =
    "{\"name\":\"c0\",\"op\":\"conv\",\"out\":32,\"kernel\":3,\"pad\":1,\"batch_norm\":true,"
    "\"activation\":\"dprelu\"},"
    "{\"name\":\"c1\",\"op\":\"conv\",\"out\":64,\"kernel\":3,\"pad\":1,\"batch_norm\":true,"
    "\"activation\":\"dprelu\"},"
    "{\"name\":\"c2\",\"op\":\"conv\",\"out\":40,\"kernel\":1,\"bias\":false,"
    "\"activation\":\"dprelu\"},"
    "{\"name\":\"c3\",\"op\":\"conv\",\"out\":64,\"kernel\":3,\"pad\":1,\"bias\":true,"
    "\"activation\":\"dprelu\"},"
    "{\"name\":\"f\",\"op\":\"dense\",\"out\":20}";
static const char BINARY_INPUT[] = "{\"h\":11,\"w\":9,\"c\":3}";

enum { SLOPES_GIVEN, SLOPES_NEGATIVE, SLOPES_MIXED };

// Of layer c1: both slopes of every third channel are negative, or one is; one is 0.
static void set_slopes(struct model *model, int slopes)
{
    const int layer = network_layer(model->network, "c1");
    const int64_t channels = model->network->layers[layer].out.c;
    float *below = model->layers[layer].dprelu + channels, *above = below + channels;
    for (int64_t c = 0; c < channels; c += 3) {
        if (slopes != SLOPES_GIVEN)
            below[c] = -below[c];
        if (slopes == SLOPES_NEGATIVE)
            above[c] = -above[c];
    }
    below[1] = 0.0f;
}

static enum level_rule rule_of_c1(const struct subject *subject)
{
    const int layer = network_layer(&subject->network, "c1");
    for (int i = 0; i < subject->graph.node_count; i++) {
        const struct node *node = &subject->graph.nodes[i];
        if (node->op == NODE_REQUANTISE && node->dprelu == layer + 1)
            return node->glue.levels;
    }
    fail_msg("no requantisation takes the DPReLU of c1");
    return LEVELS_BY_THRESHOLD;
}

static float *run(const char *setting, int slopes, enum level_rule rule, size_t *bytes)
{
    struct subject subject;
    struct error error;
    read_text(BINARY, BINARY_INPUT, &subject.network);
    must(model_generate(&subject.model, &subject.network, SEED, &error), &error);
    set_slopes(&subject.model, slopes);
    quantise_subject(&subject, setting, VALUE_U8, true);
    assert_int_equal(rule_of_c1(&subject), rule);
    float *fused = run_plan(&subject, PASSES_ALL, 1, bytes);
    float *separate = run_plan(&subject, 0, 1, bytes);
    assert_memory_equal(fused, separate, *bytes);
    free(separate);
    free_subject(&subject);
    return fused;
}

static void same_by_thresholds_and_lines(const char *setting, const char *lines, int slopes)
{
    size_t bytes;
    float *a = run(setting, slopes, LEVELS_BY_THRESHOLD, &bytes);
    float *b = run(lines, slopes, LEVELS_BY_DPRELU, &bytes);
    if (memcmp(a, b, bytes) != 0)
        fail_msg("%s and %s have different outputs", setting, lines);
    free(a);
    free(b);
}

static void test_thresholds_are_exact(void **state)
{
    (void)state;
    for (int slopes = SLOPES_GIVEN; slopes <= SLOPES_NEGATIVE; slopes++) {
        same_by_thresholds_and_lines("w1a1b", "w1a1b+scale", slopes);
        same_by_thresholds_and_lines("w1a1u", "w1a1u+scale", slopes);
        same_by_thresholds_and_lines("w1a2u", "w1a2u+scale", slopes);
        same_by_thresholds_and_lines("w2a3b", "w2a3b+scale", slopes);
        same_by_thresholds_and_lines("w1a2u+shift", "w1a2u+scale", slopes);
    }
}

static void test_mixed_slopes_have_lines(void **state)
{
    (void)state;
    static const char *const SETTINGS[] = {"w1a1b", "w1a1u+shift", "w1a2u", "w1a4u"};
    for (size_t i = 0; i < sizeof SETTINGS / sizeof SETTINGS[0]; i++) {
        size_t bytes;
        free(run(SETTINGS[i], SLOPES_MIXED, LEVELS_BY_DPRELU, &bytes));
    }
}

// 8 bits lose little, whatever the DPReLU reads: the formula and its two lines are the same.
static void test_integers_are_near(void **state)
{
    (void)state;
    size_t bytes;
    struct subject real, integers;
    read_text(SMALL_DPRELU, SMALL_DPRELU_INPUT, &real.network);
    make_subject(&real, "f32", VALUE_U8, true);
    float *x = run_plan(&real, PASSES_ALL, 1, &bytes);
    for (int type = 0; type < 2; type++) {
        read_text(SMALL_DPRELU, SMALL_DPRELU_INPUT, &integers.network);
        make_subject(&integers, "deployable", type == 0 ? VALUE_U8 : VALUE_S8, true);
        float *y = run_plan(&integers, PASSES_ALL, 1, &bytes);
        double signal = 0, noise = 0;
        for (size_t i = 0; i < bytes / 4; i++) {
            signal += (double)x[i] * (double)x[i];
            noise += pow((double)x[i] - (double)y[i], 2);
        }
        if (!(signal > 300 * noise)) // 25 dB
            fail_msg("signal %g, noise %g", signal, noise);
        free(y);
        free_subject(&integers);
    }
    free(x);
    free_subject(&real);
}

// The four rows of a DPReLU stand behind the rest of their layer.
static void test_weights_file(void **state)
{
    (void)state;
    char path[] = "/tmp/bitroof-dprelu-test-XXXXXX";
    const int descriptor = mkstemp(path);
    assert_true(descriptor >= 0);
    close(descriptor);
    struct network network;
    struct model model, back;
    struct error error;
    struct stat about;
    read_text(BINARY, BINARY_INPUT, &network);
    must(model_generate(&model, &network, SEED, &error), &error);
    must(model_write_weights(&model, path, &error), &error);
    const int64_t channels = 32 + 64 + 40 + 64;
    const int64_t numbers = network_weights(&network) + 2 * (32 + 64) + 64 + 20 + 4 * channels;
    assert_int_equal(stat(path, &about), 0);
    assert_int_equal(about.st_size, numbers * 4);
    must(model_read_weights(&back, &network, path, &error), &error);
    for (int i = 0; i < network.layer_count; i++) {
        const struct layer_parameters *p = &model.layers[i];
        assert_int_equal(p->dprelu_count, network.layers[i].activation == LAYER_DPRELU
                                              ? 4 * network.layers[i].out.c
                                              : 0);
        if (p->dprelu_count > 0)
            assert_memory_equal(p->dprelu, back.layers[i].dprelu,
                                (size_t)p->dprelu_count * sizeof(float));
    }
    model_free(&back);
    assert_int_equal(truncate(path, about.st_size - 4), 0);
    assert_int_equal(model_read_weights(&back, &network, path, &error), STATUS_USAGE);
    unlink(path);
    model_free(&model);
    network_free(&network);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_thresholds_are_exact),
        cmocka_unit_test(test_mixed_slopes_have_lines),
        cmocka_unit_test(test_integers_are_near),
        cmocka_unit_test(test_weights_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
