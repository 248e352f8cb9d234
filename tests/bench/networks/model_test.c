// SPDX-License-Identifier: MIT
// Models: seeded weights and sample inputs are the same everywhere, users' weights are read exactly
// or refused.
#include "bench/networks/model.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct network read_shipped(const char *name)
{
    char path[NETWORK_PATH];
    struct error error = {0};
    struct network network;
    if (network_find(name, path, &error) != STATUS_OK ||
        network_read(path, &network, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    return network;
}

static struct model generated(const struct network *network, uint64_t seed)
{
    struct model model;
    struct error error = {0};
    if (model_generate(&model, network, seed, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    return model;
}

static uint32_t bits_hash(uint32_t hash, const float *numbers, int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        uint32_t bits;
        memcpy(&bits, &numbers[i], sizeof bits);
        hash = (hash ^ bits) * 16777619u;
    }
    return hash;
}

static uint32_t model_hash(const struct model *model)
{
    uint32_t hash = 2166136261u;
    for (int i = 0; i < model->network->layer_count; i++) {
        const struct layer_parameters *p = &model->layers[i];
        hash = bits_hash(hash, p->weights, p->weight_count);
        hash = bits_hash(hash, p->recurrent_weights, p->recurrent_count);
        hash = bits_hash(hash, p->bias, p->bias != NULL ? p->outputs : 0);
        hash = bits_hash(hash, p->batch_norm_scale, p->batch_norm_scale != NULL ? p->outputs : 0);
        hash = bits_hash(hash, p->batch_norm_shift, p->batch_norm_shift != NULL ? p->outputs : 0);
    }
    return hash;
}

// The hashes were taken on x86-64; this test also runs in the ARM builds.
static void weights_and_inputs_are_the_same_on_every_platform(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        uint32_t weights, input;
    } WANTED[] = {
        {"mlperf_tiny_ic", 0xbac69ed5u, 0x7f580c38u},
        {"lstm_ptb_small", 0x9492cbf9u, 0x80850df6u},
        {"mobilenet_v3_large", 0x55ec5afdu, 0x0fc6471eu},
    };
    for (size_t i = 0; i < sizeof WANTED / sizeof WANTED[0]; i++) {
        struct network network = read_shipped(WANTED[i].name);
        struct model model = generated(&network, 1);
        const int64_t count = shape_elements(&network.layers[0].out);
        float *input = malloc((size_t)count * sizeof *input);
        model_make_input(&network, 1, 3, input);
        assert_int_equal(model_hash(&model), WANTED[i].weights);
        assert_int_equal(bits_hash(1, input, count), WANTED[i].input);
        free(input);
        model_free(&model);
        network_free(&network);
    }
}

static void seeds_and_indices_differ(void **state)
{
    (void)state;
    struct network network = read_shipped("mlperf_tiny_kws");
    struct model a = generated(&network, 1), b = generated(&network, 2), c = generated(&network, 1);
    assert_int_equal(model_hash(&a), model_hash(&c));
    assert_int_not_equal(model_hash(&a), model_hash(&b));
    float x[490], y[490];
    assert_int_equal(shape_elements(&network.layers[0].out), 490);
    model_make_input(&network, 1, 0, x);
    model_make_input(&network, 1, 1, y);
    assert_int_not_equal(bits_hash(1, x, 490), bits_hash(1, y, 490));
    model_make_input(&network, 2, 0, y);
    assert_int_not_equal(bits_hash(1, x, 490), bits_hash(1, y, 490));
    model_make_input(&network, 1, 0, y);
    assert_memory_equal(x, y, sizeof x);
    model_free(&a);
    model_free(&b);
    model_free(&c);
    network_free(&network);
}

// A layer that is renamed changes; its neighbours do not.
static void weights_go_by_the_name_of_the_layer(void **state)
{
    (void)state;
    struct network network = read_shipped("mlperf_tiny_ic");
    struct model before = generated(&network, 1);
    int changed = -1;
    for (int i = 0; i < network.layer_count && changed < 0; i++)
        changed = network.layers[i].op == LAYER_CONV ? i : -1;
    snprintf(network.layers[changed].name, NETWORK_NAME, "another");
    struct model after = generated(&network, 1);
    for (int i = 0; i < network.layer_count; i++) {
        const struct layer_parameters *p = &before.layers[i], *q = &after.layers[i];
        if (p->weight_count > 0)
            assert_int_equal(
                memcmp(p->weights, q->weights, (size_t)p->weight_count * sizeof(float)) != 0,
                i == changed);
    }
    model_free(&before);
    model_free(&after);
    network_free(&network);
}

static void inputs_are_normalised_and_smooth(void **state)
{
    (void)state;
    static const char *const NAMES[] = {"squeezenet_v1.1", "har_cnn", "lstm_ptb_small",
                                        "mlperf_tiny_ad", "kws_mlp_250k"};
    for (size_t n = 0; n < sizeof NAMES / sizeof NAMES[0]; n++) {
        struct network network = read_shipped(NAMES[n]);
        const struct shape shape = network.layers[0].out;
        const int64_t count = shape_elements(&shape);
        float *input = malloc((size_t)count * sizeof *input);
        double sum = 0, square = 0, step = 0, steps = 0;
        for (int index = 0; index < 8; index++) {
            model_make_input(&network, 1, index, input);
            for (int64_t i = 0; i < count; i++) {
                sum += (double)input[i];
                square += (double)input[i] * (double)input[i];
                const int64_t next = shape.w > 1 ? shape.c : 1;
                if (i + next < count && (shape.w == 1 || i / shape.c % shape.w + 1 < shape.w)) {
                    const double d = (double)input[i + next] - (double)input[i];
                    step += d * d;
                    steps++;
                }
            }
        }
        const double mean = sum / (8.0 * (double)count), power = square / (8.0 * (double)count);
        assert_true(fabs(mean) < 0.5);
        assert_true(power > 0.5 && power < 3.0);
        assert_true(step / steps < 0.5 * power); // of independent values it would be twice it
        free(input);
        network_free(&network);
    }
}

// ---- users' weights -----------------------------------------------------------------------------

static char file[64];

static void write_file(const void *data, size_t bytes)
{
    FILE *stream = fopen(file, "wb");
    assert_non_null(stream);
    assert_int_equal(fwrite(data, 1, bytes, stream), bytes);
    assert_int_equal(fclose(stream), 0);
}

static int weights_file_setup(void **state)
{
    (void)state;
    snprintf(file, sizeof file, "/tmp/bitroof-model-%ld.bin", (long)getpid());
    return 0;
}

static int weights_file_teardown(void **state)
{
    (void)state;
    unlink(file);
    return 0;
}

static void users_weights_come_back(void **state)
{
    (void)state;
    static const char *const NAMES[] = {"mlperf_tiny_ic", "lstm_ptb_small"};
    for (size_t n = 0; n < 2; n++) {
        struct network network = read_shipped(NAMES[n]);
        struct model model = generated(&network, 5), again;
        struct error error = {0};
        assert_int_equal(model_write_weights(&model, file, &error), STATUS_OK);
        assert_int_equal(model_read_weights(&again, &network, file, &error), STATUS_OK);
        assert_int_equal(model_hash(&model), model_hash(&again));
        model_free(&model);
        model_free(&again);
        network_free(&network);
    }
}

static void weights_of_a_wrong_length_are_refused(void **state)
{
    (void)state;
    struct network network = read_shipped("mlperf_tiny_ic");
    struct model model = generated(&network, 5), refused;
    struct error error = {0};
    assert_int_equal(model_write_weights(&model, file, &error), STATUS_OK);
    int64_t bytes = 0;
    for (int i = 0; i < network.layer_count; i++) {
        const struct layer *layer = &network.layers[i];
        bytes += 4 * (layer_weights(layer) + layer->out.c * (layer->bias + 2 * layer->batch_norm));
    }
    char wanted[64];
    snprintf(wanted, sizeof wanted, "are %lld bytes", (long long)bytes);
    const int64_t lengths[] = {bytes - 4, bytes - 1, 0};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(truncate(file, lengths[i]), 0);
        assert_int_equal(model_read_weights(&refused, &network, file, &error), STATUS_USAGE);
        assert_non_null(strstr(error.text, wanted));
    }
    assert_int_equal(truncate(file, bytes + 4), 0);
    assert_int_equal(model_read_weights(&refused, &network, file, &error), STATUS_USAGE);
    assert_int_equal(model_read_weights(&refused, &network, "/nowhere/w.bin", &error),
                     STATUS_USAGE);
    assert_int_equal(model_read_weights(&refused, &network, "/tmp", &error), STATUS_USAGE);
    assert_int_equal(model_write_weights(&model, "/nowhere/w.bin", &error), STATUS_USAGE);
    float *zeros = calloc((size_t)bytes / 4, sizeof *zeros);
    zeros[1000] = NAN;
    write_file(zeros, (size_t)bytes);
    assert_int_equal(model_read_weights(&refused, &network, file, &error), STATUS_USAGE);
    assert_non_null(strstr(error.text, "not finite"));
    free(zeros);
    model_free(&model);
    network_free(&network);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(weights_and_inputs_are_the_same_on_every_platform),
        cmocka_unit_test(seeds_and_indices_differ),
        cmocka_unit_test(weights_go_by_the_name_of_the_layer),
        cmocka_unit_test(inputs_are_normalised_and_smooth),
        cmocka_unit_test_setup_teardown(users_weights_come_back, weights_file_setup,
                                        weights_file_teardown),
        cmocka_unit_test_setup_teardown(weights_of_a_wrong_length_are_refused, weights_file_setup,
                                        weights_file_teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
