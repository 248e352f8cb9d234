// SPDX-License-Identifier: MIT
// What a run of networks rests on: requests that repeat a launch, results that travel, tallies of
// steps, plans.
#include "harness/launch/plan_networks.h"
#include "harness/launch/request.h"
#include "harness/launch/result.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

static struct launch_request *request_of(enum launch_mode mode)
{
    struct launch_request *request = malloc(sizeof *request);
    assert_non_null(request);
    launch_request_init(request);
    suite_network_init(&request->network);
    strcpy(request->network.name, "squeezenet_v1.1");
    strcpy(request->prepared, "some where/r.json.prepared");
    request->mode = mode;
    return request;
}

static void a_request_comes_back_from_its_words(void **state)
{
    (void)state;
    struct launch_request *request = request_of(LAUNCH_PREPARE), *again = malloc(sizeof *again);
    assert_non_null(again);
    strcpy(request->definition, "a/squeezenet_v1.1.json");
    strcpy(request->network.assignment, "mixed.json");
    strcpy(request->network.activations, "u8");
    request->network.calibration = CALIBRATE_PERCENTILE;
    request->network.calibration_inputs = 9;
    request->network.first = LAYER_F32;
    request->data_seed = 77;
    char **argv = launch_request_to_argv(request);
    assert_non_null(argv);
    int argc = 0;
    while (argv[argc] != NULL)
        argc++;
    struct error error = {0};
    assert_int_equal(launch_request_from_argv(argc - 1, argv + 1, again, &error), STATUS_OK);
    assert_int_equal(again->mode, LAUNCH_PREPARE);
    assert_string_equal(again->network.name, "squeezenet_v1.1");
    assert_string_equal(again->definition, request->definition);
    assert_string_equal(again->prepared, request->prepared);
    assert_string_equal(again->network.assignment, "mixed.json");
    assert_string_equal(again->network.activations, "u8");
    assert_string_equal(again->network.weights, "");
    assert_int_equal(again->network.calibration, CALIBRATE_PERCENTILE);
    assert_int_equal(again->network.calibration_inputs, 9);
    assert_int_equal(again->network.first, LAYER_F32);
    assert_int_equal(again->network.last, LAYER_AS_SET);
    assert_int_equal(again->data_seed, 77);
    assert_int_equal(again->network.run_count, request->network.run_count);
    for (size_t i = 0; i < again->network.run_count; i++) {
        assert_string_equal(again->network.runs[i].word, request->network.runs[i].word);
        assert_int_equal(again->network.runs[i].passes, request->network.runs[i].passes);
    }
    launch_argv_free(argv);
    free(request);
    free(again);
}

static void a_measuring_request_needs_no_definition(void **state)
{
    (void)state;
    struct launch_request *request = request_of(LAUNCH_MEASURE);
    char **argv = launch_request_to_argv(request);
    assert_non_null(argv);
    int argc = 0;
    for (; argv[argc] != NULL; argc++)
        assert_null(strstr(argv[argc], "--prepare="));
    struct error error = {0};
    assert_int_equal(launch_request_from_argv(argc - 1, argv + 1, request, &error), STATUS_OK);
    assert_int_equal(request->mode, LAUNCH_MEASURE);
    launch_argv_free(argv);
    free(request);
}

static void incomplete_requests_are_refused(void **state)
{
    (void)state;
    char *cases[][4] = {
        {"launch", "--network=a", "--run=f32", NULL},
        {"launch", "--network=a", "--prepared=b", NULL},
        {"launch", "--network=a", "--run=int8", NULL},
        {"launch", "--network=a", "--quantise=9:1:1:0:0", NULL},
        {"launch", "--network=a", "--quantise=0:1:1:0", NULL},
        {"launch", "--network=a", "--activations=unsigned", NULL},
    };
    struct launch_request *request = malloc(sizeof *request);
    assert_non_null(request);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct error error = {0};
        assert_int_equal(launch_request_from_argv(3, cases[i], request, &error), STATUS_USAGE);
    }
    free(request);
}

static struct launch_result result_of(const char *plan, double step)
{
    struct launch_result result;
    launch_result_init(&result);
    strcpy(result.kernel, "f32");
    strcpy(result.plan, plan);
    result.outcome = OUTCOME_MEASURED;
    result.first_call_ns = 500;
    result.timing.batches = 1;
    result.timing.batch_ns[0] = 3.5 * step;
    result.observed_ns = 4 * step;
    result.step_count = 3;
    result.step_ns = calloc(3, sizeof *result.step_ns);
    assert_non_null(result.step_ns);
    for (int i = 0; i < 3; i++)
        result.step_ns[i] = step + i;
    return result;
}

static void a_result_comes_back_from_its_line(void **state)
{
    (void)state;
    struct launch_result result = result_of("0123456789abcdef", 100), again;
    result.top1 = 0.75;
    result.fidelity_inputs = 16;
    cJSON *json = launch_result_to_json(&result);
    assert_non_null(json);
    char *text = cJSON_PrintUnformatted(json);
    assert_non_null(text);
    cJSON_Delete(json);
    struct error error = {0};
    assert_int_equal(json_parse("line", text, strlen(text), &json, &error), STATUS_OK);
    free(text);
    struct json root = json_root("line", json);
    enum status status = launch_result_from_json(&root, &again, &error);
    assert_string_equal(error.text, "");
    assert_int_equal(status, STATUS_OK);
    assert_string_equal(again.plan, result.plan);
    assert_int_equal(again.step_count, 3);
    for (int i = 0; i < 3; i++)
        assert_true(again.step_ns[i] == result.step_ns[i]);
    assert_true(again.observed_ns == 400 && again.top1 == 0.75 && isnan(again.top5));
    assert_int_equal(again.fidelity_inputs, 16);
    launch_result_free(&again);
    cJSON *steps = cJSON_GetObjectItem(cJSON_GetObjectItem(json, "network"), "step_ns");
    cJSON_AddItemToArray(steps, cJSON_CreateString("12"));
    assert_int_equal(launch_result_from_json(&root, &again, &error), STATUS_USAGE);
    assert_null(again.step_ns);
    cJSON_Delete(json);
    launch_result_free(&result);
}

// ---- plan and tally ----------------------------------------------------------------------------

static struct plan plan_of(const char *networks_glob)
{
    struct suite suite = {.name = "test", .networks = {.launches = 12}};
    const struct plan_options options = {.suite = &suite,
                                         .networks_glob = networks_glob,
                                         .no_problems = true,
                                         .no_ceilings = true,
                                         .target = target_default()};
    struct plan plan;
    struct error error = {0};
    assert_int_equal(plan_make(&plan, &options, &error), STATUS_OK);
    return plan;
}

static void a_network_that_no_suite_names_gets_the_default_runs(void **state)
{
    (void)state;
    struct plan plan = plan_of("squeezenet_v1.1");
    assert_int_equal(plan.count, 1);
    const struct plan_item *item = &plan.items[0];
    assert_int_equal(item->section, SECTION_NETWORKS);
    assert_int_equal(item->launches_wanted, 12);
    assert_string_equal(item->network->asked.name, "squeezenet_v1.1");
    // 1.2 million weights, plainly and packed, and more for activations.
    assert_true(item->network->least_bytes > 2 * 4 * 1200000);
    assert_true(item->kernel_count >= 4);
    for (size_t i = 0; i < item->kernel_count; i++)
        assert_true(item->kernels[i].run == &item->network->asked.runs[i]);
    assert_non_null(plan_item_find(&plan.items[0], "deployable/unfused"));
    plan_free(&plan);
}

static void a_pattern_names_several(void **state)
{
    (void)state;
    struct plan plan = plan_of("squeezenet_*");
    assert_true(plan.count >= 2);
    plan_free(&plan);
}

static void what_matches_nothing_is_refused(void **state)
{
    (void)state;
    struct suite suite = {.name = "test"};
    static const char *const GLOBS[] = {"nothing*", "nothing", "./no/such.json"};
    for (size_t i = 0; i < sizeof GLOBS / sizeof GLOBS[0]; i++) {
        const struct plan_options options = {.suite = &suite,
                                             .networks_glob = GLOBS[i],
                                             .no_problems = true,
                                             .no_ceilings = true,
                                             .target = target_default()};
        struct plan plan;
        struct error error = {0};
        assert_int_equal(plan_make(&plan, &options, &error), STATUS_USAGE);
        assert_true(error.text[0] != '\0');
    }
}

static void add(struct plan_item *item, const char *plan, enum launch_outcome outcome, double step)
{
    struct launch_result result = result_of(plan, step);
    result.outcome = outcome;
    assert_true(tally_add(item, &item->kernels[0], &result, 0));
    launch_result_free(&result);
}

static void launches_of_another_plan_do_not_count(void **state)
{
    (void)state;
    struct plan plan = plan_of("squeezenet_v1.1");
    struct plan_item *item = &plan.items[0];
    const struct tally *tally = &item->kernels[0].tally;
    add(item, "a", OUTCOME_CHECKED, 1);
    assert_true(tally->is_prepared && tally->has_checksum);
    assert_int_equal(tally->launches, 0);
    add(item, "a", OUTCOME_MEASURED, 100);
    add(item, "a", OUTCOME_MEASURED, 200);
    assert_int_equal(tally->launches, 2);
    assert_true(tally->steps[0] == 100 && tally->steps[3 + 2] == 202);
    assert_true(tally->observed[1] == 800);
    add(item, "b", OUTCOME_MEASURED, 300); // of a plan that is not prepared
    assert_int_equal(tally->launches, 2);
    add(item, "b", OUTCOME_CHECKED, 1); // prepared again, otherwise
    assert_int_equal(tally->launches, 0);
    add(item, "b", OUTCOME_MEASURED, 300);
    assert_int_equal(tally->launches, 1);
    assert_true(tally->steps[1] == 301);
    plan_free(&plan);
}

static void names_of_files_have_no_slash(void **state)
{
    (void)state;
    char path[64];
    assert_true(plan_prepared_path("d/e", "net", "f32/no-fuse_add", path, sizeof path));
    assert_string_equal(path, "d/e/net-f32-no-fuse_add.prepared");
    assert_false(plan_prepared_path("d/e", "net", "f32/no-fuse_add", path, 20));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_request_comes_back_from_its_words),
        cmocka_unit_test(a_measuring_request_needs_no_definition),
        cmocka_unit_test(incomplete_requests_are_refused),
        cmocka_unit_test(a_result_comes_back_from_its_line),
        cmocka_unit_test(a_network_that_no_suite_names_gets_the_default_runs),
        cmocka_unit_test(a_pattern_names_several),
        cmocka_unit_test(what_matches_nothing_is_refused),
        cmocka_unit_test(launches_of_another_plan_do_not_count),
        cmocka_unit_test(names_of_files_have_no_slash),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
