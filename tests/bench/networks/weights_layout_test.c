// SPDX-License-Identifier: MIT
// What docs/networks.md says of a weights file, layer after layer and index after index: the output
// of a network with a user's weights against plain loops over the numbers of its file.
#include "bench/isa.h"
#include "bench/networks/plan.h"

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

static char definition[64], weights[64], prepared[64];

static int name_files(void **state)
{
    (void)state;
    snprintf(definition, sizeof definition, "/tmp/bitroof-layout-%ld.json", (long)getpid());
    snprintf(weights, sizeof weights, "/tmp/bitroof-layout-%ld.weights", (long)getpid());
    snprintf(prepared, sizeof prepared, "/tmp/bitroof-layout-%ld.prepared", (long)getpid());
    return 0;
}

static int remove_files(void **state)
{
    (void)state;
    unlink(definition);
    unlink(weights);
    unlink(prepared);
    return 0;
}

static void write_file(const char *name, const void *data, size_t bytes)
{
    FILE *stream = fopen(name, "wb");
    assert_non_null(stream);
    assert_int_equal(fwrite(data, 1, bytes, stream), bytes);
    assert_int_equal(fclose(stream), 0);
}

// The output of the network whose input and layers are given as JSON, for its first sample input,
// which is copied to `input`.
static void run(const char *shape, const char *layers, const float *numbers, size_t count,
                float *input, size_t input_count, float *output, size_t output_count)
{
    char text[1024];
    int length = snprintf(text, sizeof text,
                          "{\"format\":\"bitroof-network/1\",\"name\":\"layout\","
                          "\"description\":\"-\",\"input\":%s,\"layers\":[%s]}",
                          shape, layers);
    assert_true(length > 0 && (size_t)length < sizeof text);
    write_file(definition, text, (size_t)length);
    write_file(weights, numbers, count * sizeof *numbers);
    struct network network;
    struct network_runner runner;
    struct error error = {0};
    if (network_read(definition, &network, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    struct prepare_options options = {
        .network = &network,
        .quantise = {.setting = SETTING_F32, .activations = VALUE_U8, .calibration_inputs = 1},
        .passes = PASSES_ALL,
        .target = target_default(),
        .seed = 1,
        .weights_file = weights,
    };
    options.target.isa_mask = isa_detect();
    if (network_prepare(&options, prepared, &error) != STATUS_OK ||
        runner_load(&runner, prepared, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    runner_run(&runner, NULL, NULL);
    memcpy(input, runner_input(&runner), input_count * sizeof *input);
    memcpy(output, runner_output(&runner), output_count * sizeof *output);
    runner_free(&runner);
    network_free(&network);
}

// Numbers in no order that a transposed reading would give too.
static void fill(float *numbers, size_t count)
{
    uint32_t x = 12345;
    for (size_t i = 0; i < count; i++) {
        x = x * 1664525u + 1013904223u;
        numbers[i] = (float)(x >> 8) / (float)(1 << 24) - 0.5f;
    }
}

static void assert_near(const float *got, const double *wanted, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (fabs((double)got[i] - wanted[i]) > 1e-5)
            fail_msg("output %zu is %g, not %g", i, (double)got[i], wanted[i]);
    }
}

static void convolutions_and_dense_layers(void **state)
{
    (void)state;
    enum { CONV = 3 * 1 * 2 * 2, DEPTHWISE = 3 * 2 * 1, DENSE = 2 * 6 };
    float numbers[CONV + 3 + 3 + DEPTHWISE + 3 + DENSE + 2], input[12], output[2];
    fill(numbers, sizeof numbers / sizeof *numbers);
    run("{\"h\":2,\"w\":3,\"c\":2}",
        "{\"name\":\"conv\",\"op\":\"conv\",\"out\":3,\"kernel\":[1,2],\"batch_norm\":true,"
        "\"activation\":\"relu\"},"
        "{\"name\":\"dw\",\"op\":\"depthwise\",\"kernel\":[2,1]},"
        "{\"name\":\"fc\",\"op\":\"dense\",\"out\":2}",
        numbers, sizeof numbers / sizeof *numbers, input, 12, output, 2);
    const float *conv = numbers, *scale = conv + CONV, *shift = scale + 3, *dw = shift + 3,
                *dw_bias = dw + DEPTHWISE, *dense = dw_bias + 3, *bias = dense + DENSE;
    double first[2][2][3], second[2][3], wanted[2];
    for (int y = 0; y < 2; y++) {
        for (int x = 0; x < 2; x++) {
            for (int k = 0; k < 3; k++) {
                double sum = 0;
                for (int t = 0; t < 2; t++) {
                    for (int c = 0; c < 2; c++)
                        sum += (double)conv[(k * 2 + t) * 2 + c] * input[(y * 3 + x + t) * 2 + c];
                }
                first[y][x][k] = fmax(0, sum * scale[k] + shift[k]);
            }
        }
    }
    for (int x = 0; x < 2; x++) {
        for (int k = 0; k < 3; k++)
            second[x][k] = first[0][x][k] * dw[k * 2] + first[1][x][k] * dw[k * 2 + 1] + dw_bias[k];
    }
    for (int k = 0; k < 2; k++) {
        wanted[k] = bias[k];
        for (int i = 0; i < 6; i++)
            wanted[k] += second[i / 3][i % 3] * dense[k * 6 + i];
    }
    assert_near(output, wanted, 2);
}

static double sigmoid(double x)
{
    return 1 / (1 + exp(-x));
}

static void lstm_cells(void **state)
{
    (void)state;
    enum { STEPS = 3, IN = 2, OUT = 3 };
    float numbers[4 * OUT * (IN + OUT + 1)], input[STEPS * IN], output[STEPS * OUT];
    fill(numbers, sizeof numbers / sizeof *numbers);
    run("{\"h\":1,\"w\":3,\"c\":2}", "{\"name\":\"cells\",\"op\":\"lstm\",\"out\":3}", numbers,
        sizeof numbers / sizeof *numbers, input, STEPS * IN, output, STEPS * OUT);
    const float *from_input = numbers, *recurrent = from_input + 4 * OUT * IN,
                *bias = recurrent + 4 * OUT * OUT;
    double state_c[OUT] = {0}, state_h[OUT] = {0}, wanted[STEPS * OUT];
    for (int t = 0; t < STEPS; t++) {
        double gates[4 * OUT];
        for (int g = 0; g < 4 * OUT; g++) {
            gates[g] = bias[g];
            for (int i = 0; i < IN; i++)
                gates[g] += (double)from_input[g * IN + i] * input[t * IN + i];
            for (int i = 0; i < OUT; i++)
                gates[g] += recurrent[g * OUT + i] * state_h[i];
        }
        for (int k = 0; k < OUT; k++) { // i, f, g, o
            state_c[k] =
                sigmoid(gates[OUT + k]) * state_c[k] + sigmoid(gates[k]) * tanh(gates[2 * OUT + k]);
            wanted[t * OUT + k] = state_h[k] = sigmoid(gates[3 * OUT + k]) * tanh(state_c[k]);
        }
    }
    assert_near(output, wanted, STEPS * OUT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(convolutions_and_dense_layers, name_files, remove_files),
        cmocka_unit_test_setup_teardown(lstm_cells, name_files, remove_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
