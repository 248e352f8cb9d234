// SPDX-License-Identifier: MIT
// Prepared networks as files: what is written is what runs, and nothing else is taken for one.
#include "bench/isa.h"
#include "bench/networks/plan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static char directory[] = "/tmp/bitroof-plan-file-XXXXXX";
static char prepared[64], damaged[64];
static struct network network;

static int set_up(void **state)
{
    (void)state;
    char definition[64];
    assert_non_null(mkdtemp(directory));
    snprintf(prepared, sizeof prepared, "%s/prepared", directory);
    snprintf(damaged, sizeof damaged, "%s/damaged", directory);
    snprintf(definition, sizeof definition, "%s/net.json", directory);
    FILE *file = fopen(definition, "w");
    assert_non_null(file);
    fputs("{\"format\":\"bitroof-network/1\",\"name\":\"n\",\"description\":\"d\",\"source\":\"s\","
          "\"input\":{\"h\":12,\"w\":10,\"c\":3},\"layers\":["
          "{\"name\":\"a\",\"op\":\"conv\",\"out\":16,\"kernel\":3,\"batch_norm\":true,"
          "\"activation\":\"relu\"},"
          "{\"name\":\"s\",\"op\":\"shuffle\",\"groups\":2},"
          "{\"name\":\"c\",\"op\":\"conv\",\"out\":32,\"kernel\":1,\"groups\":2},"
          "{\"name\":\"g\",\"op\":\"global_pool\"},{\"name\":\"f\",\"op\":\"dense\",\"out\":10}]}",
          file);
    fclose(file);
    struct error error;
    if (network_read(definition, &network, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    unlink(definition);
    struct prepare_options options = {.network = &network,
                                      .quantise = {.setting = SETTING_F32},
                                      .passes = PASSES_ALL,
                                      .target = target_default(),
                                      .seed = 5};
    options.target.isa_mask = isa_detect();
    if (network_prepare(&options, prepared, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    network_free(&network);
    unlink(prepared);
    unlink(damaged);
    rmdir(directory);
    return 0;
}

static void count_steps(int step, void *context)
{
    int *next = context;
    assert_int_equal(step, (*next)++);
}

static void test_round_trip(void **state)
{
    (void)state;
    struct network_runner runner;
    struct error error;
    if (runner_load(&runner, prepared, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    assert_string_equal(runner.plan.network, "n");
    assert_int_equal(runner.plan.output_shape.c, 10);
    for (int i = 0; i < 3; i++) {
        int next = -1;
        runner_run(&runner, count_steps, &next);
        assert_int_equal(next, runner.plan.step_count);
        assert_true(runner_checksum(&runner) == runner.output_checksum);
    }
    ((float *)runner_input(&runner))[0] += 1.0f; // the checksum is of the output, not of the file
    runner_run(&runner, NULL, NULL);
    assert_true(runner_checksum(&runner) != runner.output_checksum);
    runner_free(&runner);
}

// Writes the prepared file's first `length` bytes (all: -1) with byte `at` changed (none: -1).
static void damage(long length, long at)
{
    struct stat information;
    assert_int_equal(stat(prepared, &information), 0);
    size_t bytes = (size_t)information.st_size;
    char *data = malloc(bytes);
    FILE *file = fopen(prepared, "rb");
    assert_non_null(data);
    assert_non_null(file);
    assert_int_equal(fread(data, 1, bytes, file), bytes);
    fclose(file);
    if (at >= 0)
        data[at] = (char)(data[at] ^ 0x21);
    file = fopen(damaged, "wb");
    assert_non_null(file);
    size_t kept = length < 0 ? bytes : (size_t)length;
    assert_int_equal(fwrite(data, 1, kept, file), kept);
    fclose(file);
    free(data);
}

static void expect_refusal(const char *what)
{
    struct network_runner runner;
    struct error error;
    assert_int_equal(runner_load(&runner, damaged, &error), STATUS_USAGE);
    if (strstr(error.text, what) == NULL)
        fail_msg("'%s' does not say '%s'", error.text, what);
    assert_null(runner.memory);
}

static void test_refusals(void **state)
{
    (void)state;
    damage(0, -1);
    expect_refusal("is not a prepared network");
    damage(63, -1);
    expect_refusal("is not a prepared network");
    damage(-1, 3);
    expect_refusal("is not a prepared network");
    damage(-1, 16);
    expect_refusal("version");
    damage(-1, 24);
    expect_refusal("another build");
    damage(5000, -1);
    expect_refusal("cut short");
    damage(-1, 64 + 20);
    expect_refusal("damaged");
    unlink(damaged);
    expect_refusal("cannot be read");
}

static void test_unwritable(void **state)
{
    (void)state;
    struct prepare_options options = {.network = &network,
                                      .quantise = {.setting = SETTING_F32},
                                      .passes = PASSES_ALL,
                                      .target = target_default()};
    struct error error;
    assert_int_equal(network_prepare(&options, "/nowhere/at/all", &error), STATUS_FAILED);
    assert_non_null(strstr(error.text, "cannot be written"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_refusals),
        cmocka_unit_test(test_unwritable),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
