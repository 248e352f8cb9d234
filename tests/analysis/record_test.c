// SPDX-License-Identifier: MIT
// Records: what is written is read again unchanged; what is damaged is refused with the place.
#include "analysis/record/record.h"
#include "base/file.h"
#include "base/json.h"

#include <math.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <setjmp.h>
#include <unistd.h>
#include <cmocka.h>

static char directory[] = "/tmp/bitroof_record_XXXXXX";
static char path[64], other[64];

static int make_directory(void **state)
{
    (void)state;
    if (mkdtemp(directory) == NULL)
        return -1;
    snprintf(path, sizeof path, "%s/a.json", directory);
    snprintf(other, sizeof other, "%s/b.json", directory);
    return 0;
}

static int remove_directory(void **state)
{
    (void)state;
    (void)unlink(path);
    (void)unlink(other);
    return rmdir(directory);
}

static void fill_measurement(struct measurement *m, const char *problem, const char *precision)
{
    measurement_init(m);
    struct error error;
    strcpy(m->kernel, "conv2d_u8_14x32_avx512vnni_indirect");
    assert_int_equal(problem_parse(problem, &m->workload.problem, &error), STATUS_OK);
    m->workload.precision = *precision_find(precision);
    m->workload.glue = glue_default(&m->workload.precision);
    strcpy(m->precision_name, precision);
    strcpy(m->algorithm, "indirect");
    strcpy(m->isa, "avx512vnni");
    strcpy(m->cache, "warm");
    strcpy(m->setting, "none");
    m->fused = true;
    m->time.median_ns = 1234.5678901234567;
    m->time.ci95_low_ns = 1200;
    m->time.ci95_high_ns = 1300;
    m->time.min_ns = 1100;
    m->time.launches = 2;
    m->time.batches = 31;
    m->time.first_call_ns = 1e9;
    m->time.launch_medians_ns = calloc(2, sizeof(double));
    m->time.launch_ids = calloc(2, sizeof(int));
    m->time.launch_medians_ns[0] = 0.1;
    m->time.launch_medians_ns[1] = 1.0 / 3.0;
    m->time.launch_ids[0] = 4;
    m->time.launch_ids[1] = 17;
    m->work.useful_ops = INT64_C(1) << 52;
    m->work.executed_ops[WORK_POPCOUNT] = 77;
    m->work.main_class = WORK_POPCOUNT;
    m->work.weight_bytes = 99;
    m->counters = calloc(2, sizeof *m->counters);
    m->counters_count = 2;
    strcpy(m->counters[0].event, "PAPI_TOT_INS");
    m->counters[0].value = 12;
    strcpy(m->counters[1].event, "PAPI_TOT_CYC");
    m->counters[1].value = NAN;
    strcpy(m->roofline.sentence, "says \"what\" limits it");
    m->roofline.fraction = 0.97;
    strcpy(m->fidelity.against, "reference");
    m->fidelity.sqnr_db = INFINITY;
    m->fidelity.exact = true;
}

static char *text_copy(const char *text)
{
    char *copy = strdup(text);
    assert_non_null(copy);
    return copy;
}

static void fill_layer(struct layer_result *layer, const char *name, const char *problem,
                       const char *precision)
{
    layer_result_init(layer);
    struct measurement *m = &layer->step;
    struct error error;
    snprintf(layer->name, sizeof layer->name, "%s", name);
    snprintf(layer->layer, sizeof layer->layer, "conv1");
    layer->share = 0.25;
    snprintf(m->kernel, sizeof m->kernel, "conv2d_u8_14x32_avx512vnni_indirect");
    assert_int_equal(problem_parse(problem, &m->workload.problem, &error), STATUS_OK);
    m->workload.precision = *precision_find(precision);
    snprintf(m->precision_name, sizeof m->precision_name, "%s", precision);
    snprintf(m->algorithm, sizeof m->algorithm, "indirect");
    snprintf(m->isa, sizeof m->isa, "avx512vnni");
    m->time.median_ns = 12.5;
    m->time.launches = 9;
    m->work.useful_ops = 1000;
    m->work.executed_ops[WORK_MAC] = 900;
}

// A fused convolution, a pass of glue, and a layer whose name and precision do not say everything.
static void fill_network(struct network_result *n)
{
    network_result_init(n);
    snprintf(n->network, sizeof n->network, "squeezenet_v1.1");
    n->precision = *precision_find("u8");
    snprintf(n->precision_name, sizeof n->precision_name, "u8");
    snprintf(n->setting, sizeof n->setting, "deployable");
    snprintf(n->isa, sizeof n->isa, "avx512vnni");
    n->fused = true;
    n->passes = calloc(1, sizeof *n->passes);
    n->passes[0] = text_copy("fuse_glue");
    n->passes_count = 1;
    snprintf(n->quantisation.calibration, sizeof n->quantisation.calibration, "min-max");
    n->quantisation.inputs = 8;
    snprintf(n->weights, sizeof n->weights, "generated");
    n->time.median_ns = 2e6;
    n->time.launches = 1;
    n->time.launch_medians_ns = calloc(1, sizeof(double));
    n->time.launch_ids = calloc(1, sizeof(int));
    n->time.launch_medians_ns[0] = 2e6;
    n->compute_fraction = 0.71;
    n->glue_share = 1.0 / 3;
    n->ace = 1e15;
    snprintf(n->fidelity.against, sizeof n->fidelity.against, "f32");
    n->fidelity.sqnr_db = 31.5;
    n->top1 = 0.96875;
    n->fidelity_inputs = 32;
    n->peak_bytes = INT64_C(1) << 40;
    n->layer_sum_ns = 1.9e6;
    n->layers = calloc(3, sizeof *n->layers);
    n->layers_count = 3;
    fill_layer(&n->layers[0], "conv1", "conv2d_3x3s2p0_3-64_227x227", "u8");
    n->layers[0].step.workload.glue = glue_default(precision_find("u8"));
    n->layers[0].step.workload.precision.activation_zero_point = true;
    fill_layer(&n->layers[1], "pool1", "max_pool_3x3s2p0_64_113x113", "u8");
    n->layers[1].is_glue = true;
    n->layers[1].step.in_place = true;
    fill_layer(&n->layers[2], "conv2", "conv2d_3x3s1p1_64-64_56x56", "u8");
    n->layers[2].step.workload.problem.pad_right = 0;
    n->layers[2].step.workload.precision.weight_low = -31;
}

static void fill(struct record *r)
{
    record_init(r);
    strcpy(r->id, "20261121T100000Z-0123456789ab");
    r->complete = true;
    strcpy(r->manifest.platform, "host");
    strcpy(r->manifest.commit, "0123456789abcdef0123456789abcdef01234567");
    r->manifest.command = calloc(1, sizeof(char *));
    r->manifest.command[0] = text_copy("run");
    r->manifest.command_count = 1;
    strcpy(r->manifest.suite, "quick");
    r->manifest.seed = UINT64_C(1) << 53;
    r->manifest.flags = calloc(1, sizeof *r->manifest.flags);
    strcpy(r->manifest.flags[0].key, "avx2");
    strcpy(r->manifest.flags[0].value, "-mavx2");
    r->manifest.flags_count = 1;
    strcpy(r->machine.model, "a CPU with \"quotes\" and \\");
    r->machine.caches = calloc(1, sizeof *r->machine.caches);
    r->machine.caches[0] = (struct machine_cache){1, "data", 32768, 64, 0, 1};
    r->machine.caches_count = 1;
    r->machine.cores = 2;
    r->machine.counters = calloc(1, sizeof *r->machine.counters);
    strcpy(r->machine.counters[0].event, "PAPI_TOT_INS");
    strcpy(r->machine.counters[0].reason, "no PMU");
    r->machine.counters[0].scale = NAN;
    r->machine.counters_count = 1;
    r->compute = calloc(1, sizeof *r->compute);
    strcpy(r->compute[0].kernel, "ceiling_f32_avx2");
    strcpy(r->compute[0].type, "f32");
    r->compute[0].threads = 1;
    r->compute[0].ops_per_s = 1.17e11;
    r->compute[0].ops_per_cycle = NAN;
    r->compute[0].samples = calloc(2, sizeof(double));
    r->compute[0].samples[1] = 3;
    r->compute[0].samples_count = 2;
    r->compute_count = 1;
    r->memory = calloc(1, sizeof *r->memory);
    strcpy(r->memory[0].kernel, "stream_load_avx2");
    strcpy(r->memory[0].level, "L1");
    r->memory[0].threads = 1;
    r->memory[0].bus_bytes_per_s = NAN;
    r->memory[0].working_set = 4608;
    r->memory_count = 1;
    r->latency = calloc(1, sizeof *r->latency);
    r->latency[0].ns = 1.08;
    r->latency[0].chains = 4;
    r->latency_count = 1;
    r->measurements = calloc(4, sizeof *r->measurements);
    fill_measurement(&r->measurements[0], "conv2d_3x3s2p1_64-64_56x56_g4", "u8");
    fill_measurement(&r->measurements[1], "matmul_1x1000x1000", "f32");
    fill_measurement(&r->measurements[2], "glue_add_64_56x56", "s8");
    fill_measurement(&r->measurements[3], "max_pool_3x3s2p0_64_111x111", "f32");
    r->measurements_count = 4;
    r->networks = calloc(1, sizeof *r->networks);
    r->networks_count = 1;
    fill_network(&r->networks[0]);
}

static char *contents(const char *file)
{
    char *text = NULL;
    size_t length = 0;
    struct error error;
    assert_int_equal(file_read(file, 1 << 24, &text, &length, &error), STATUS_OK);
    return text;
}

static void written_is_read_unchanged(void **state)
{
    (void)state;
    struct record first, again;
    struct error error = {0};
    fill(&first);
    assert_int_equal(record_write(path, &first, &error), STATUS_OK);
    enum status status = record_read(path, &again, &error);
    assert_string_equal(error.text, "");
    assert_int_equal(status, STATUS_OK);
    assert_int_equal(record_write(other, &again, &error), STATUS_OK);
    char *a = contents(path), *b = contents(other);
    assert_string_equal(a, b);
    const struct measurement *m = &again.measurements[0];
    assert_true(m->time.median_ns == 1234.5678901234567);
    assert_true(m->time.launch_medians_ns[1] == 1.0 / 3.0);
    assert_int_equal(m->time.launch_ids[1], 17);
    assert_true(isnan(m->counters[1].value) && isnan(again.compute[0].ops_per_cycle));
    assert_int_equal(m->workload.problem.groups, 4);
    assert_int_equal(m->workload.precision.weight_low, -127);
    assert_int_equal(m->work.main_class, WORK_POPCOUNT);
    assert_true(again.manifest.seed == UINT64_C(1) << 53);
    const struct network_result *n = &again.networks[0];
    assert_int_equal(again.networks_count, 1);
    assert_int_equal(again.latency[0].chains, 4);
    assert_true(n->time.launch_medians_ns[0] == 2e6 && n->time.launch_ids[0] == 0);
    assert_true(n->glue_share == 1.0 / 3 && n->top1 == 0.96875 && isnan(n->top5));
    assert_true(n->peak_bytes == INT64_C(1) << 40 && n->layer_sum_ns == 1.9e6);
    assert_string_equal(n->passes[0], "fuse_glue");
    assert_int_equal(n->layers_count, 3);
    const struct measurement *conv1 = &n->layers[0].step, *conv2 = &n->layers[2].step;
    assert_int_equal(conv1->workload.problem.c, 3);
    assert_true(conv1->workload.glue.bias && !conv2->workload.glue.bias);
    assert_true(conv1->workload.precision.activation_zero_point);
    assert_false(conv2->workload.precision.activation_zero_point);
    assert_int_equal(conv2->workload.problem.pad_right, 0);
    assert_int_equal(conv2->workload.problem.pad_left, 1);
    assert_int_equal(conv2->workload.precision.weight_low, -31);
    assert_true(n->layers[1].step.in_place && !conv1->in_place);
    assert_true(n->layers[1].is_glue && !n->layers[0].is_glue && n->layers[1].share == 0.25);
    assert_int_equal(conv1->time.launches, 9);
    assert_null(conv1->time.launch_medians_ns);
    free(a);
    free(b);
    record_free(&first);
    record_free(&again);
}

static void contract_names_stand(void **state)
{
    (void)state;
    struct record record;
    struct error error;
    fill(&record);
    assert_int_equal(record_write(path, &record, &error), STATUS_OK);
    record_free(&record);
    cJSON *document = NULL;
    assert_int_equal(json_read(path, &document, &error), STATUS_OK);
    struct json root = json_root(path, document), list, row, time, problem;
    assert_int_equal(json_array(&root, "measurements", &list, &error), STATUS_OK);
    row = json_element(&list, 0);
    assert_int_equal(json_object(&row, "time", &time, &error), STATUS_OK);
    assert_int_equal(json_object(&row, "problem", &problem, &error), STATUS_OK);
    static const char *const TIME[] = {"provenance",     "median",  "ci95",      "min",
                                       "launches",       "batches", "converged", "first_call",
                                       "launch_medians", "reason"};
    static const char *const PROBLEM[] = {
        "op",       "name",       "batch",     "c",          "k",          "h",
        "w",        "kh",         "kw",        "stride_h",   "stride_w",   "pad_top",
        "pad_left", "pad_bottom", "pad_right", "dilation_h", "dilation_w", "groups"};
    struct json found;
    for (size_t i = 0; i < sizeof TIME / sizeof TIME[0]; i++)
        assert_true(json_find(&time, TIME[i], &found));
    for (size_t i = 0; i < sizeof PROBLEM / sizeof PROBLEM[0]; i++)
        assert_true(json_find(&problem, PROBLEM[i], &found));
    static const char *const NETWORK[] = {"network",    "precision",    "setting",  "fused",
                                          "tiled",      "threads",      "passes",   "time",
                                          "work",       "roofline",     "fidelity", "glue_share",
                                          "peak_bytes", "weight_bytes", "ace",      "layers"};
    static const char *const LAYER[] = {"name",     "kernel", "time", "work",
                                        "roofline", "share",  "glue"};
    assert_int_equal(json_array(&root, "networks", &list, &error), STATUS_OK);
    row = json_element(&list, 0);
    for (size_t i = 0; i < sizeof NETWORK / sizeof NETWORK[0]; i++)
        assert_true(json_find(&row, NETWORK[i], &found));
    assert_int_equal(json_array(&row, "layers", &list, &error), STATUS_OK);
    row = json_element(&list, 0);
    for (size_t i = 0; i < sizeof LAYER / sizeof LAYER[0]; i++)
        assert_true(json_find(&row, LAYER[i], &found));
    cJSON_Delete(document);
}

// A null has a neighbour that says why; where nothing is null, `reason` is.
static void every_null_has_a_reason(void **state)
{
    (void)state;
    struct record record;
    struct error error;
    fill(&record);
    struct measurement *m = &record.measurements[0];
    m->simulated_instructions = m->simulated_l2_bytes = m->simulated_dram_bytes = NAN;
    snprintf(m->fidelity.against, sizeof m->fidelity.against, "reference");
    m->fidelity.max_abs = 0;
    m->fidelity.cosine = 1;
    m->fidelity.sqnr_db = NAN;
    m->time.median_ns = m->roofline.ops_per_s = m->roofline.fraction = NAN;
    snprintf(m->time.reason, sizeof m->time.reason, "no clock here");
    record.machine.turbo[0] = '\0';
    assert_int_equal(record_write(path, &record, &error), STATUS_OK);
    record_free(&record);
    cJSON *document = NULL;
    assert_int_equal(json_read(path, &document, &error), STATUS_OK);
    struct json root = json_root(path, document), list, row, machine, object;
    const char *reason = NULL;
    assert_int_equal(json_object(&root, "machine", &machine, &error), STATUS_OK);
    assert_int_equal(json_string(&machine, "reason", &reason, &error), STATUS_OK);
    assert_non_null(strstr(reason, "turbo"));
    assert_int_equal(json_array(&root, "measurements", &list, &error), STATUS_OK);
    row = json_element(&list, 0);
    static const char *const WHY[][2] = {
        {"simulated", "not simulated"}, {"fidelity", "no error"}, {"roofline", "no clock here"}};
    for (size_t i = 0; i < sizeof WHY / sizeof WHY[0]; i++) {
        assert_int_equal(json_object(&row, WHY[i][0], &object, &error), STATUS_OK);
        assert_int_equal(json_string(&object, "reason", &reason, &error), STATUS_OK);
        assert_non_null(strstr(reason, WHY[i][1]));
    }
    cJSON_Delete(document);
}

static void truncation_anywhere_is_refused(void **state)
{
    (void)state;
    struct record record;
    struct error error;
    fill(&record);
    network_result_free(&record.networks[0]);
    record.networks_count = 0;
    record.measurements_count = 1; // a small one; the rest is freed by hand
    for (size_t i = 1; i < 4; i++) {
        free(record.measurements[i].time.launch_medians_ns);
        free(record.measurements[i].time.launch_ids);
        free(record.measurements[i].counters);
    }
    assert_int_equal(record_write(path, &record, &error), STATUS_OK);
    record_free(&record);
    char *text = contents(path);
    size_t length = strlen(text);
    for (size_t i = 0; i < length; i++) {
        FILE *file = fopen(other, "we");
        assert_non_null(file);
        assert_int_equal(fwrite(text, 1, i, file), i);
        assert_int_equal(fclose(file), 0);
        assert_int_equal(record_read(other, &record, &error), STATUS_USAGE);
        assert_non_null(strstr(error.text, other));
        assert_int_equal(record.measurements_count, 0);
    }
    free(text);
}

// Every value of the document, replaced by values of other types and sizes: read as a record or
// refused with file and place, but never a crash (the sanitizers watch).
static void try_mutations(cJSON *root, cJSON *parent, size_t *refused)
{
    static const char *const HOSTILE[] = {"null", "true",  "-1", "1e308", "9007199254740993",
                                          "0.5",  "\"x\"", "[]", "{}",    "[[[[]]]]"};
    for (int i = 0; i < cJSON_GetArraySize(parent); i++) {
        cJSON *child = cJSON_GetArrayItem(parent, i);
        char key[128]; // a copy: replacing frees the name of what it puts in
        snprintf(key, sizeof key, "%s", child->string != NULL ? child->string : "");
        for (size_t h = 0; h < sizeof HOSTILE / sizeof HOSTILE[0]; h++) {
            cJSON *kept = cJSON_Duplicate(child, true);
            cJSON *bad = cJSON_Parse(HOSTILE[h]);
            if (cJSON_IsObject(parent))
                cJSON_ReplaceItemInObjectCaseSensitive(parent, key, bad);
            else
                cJSON_ReplaceItemInArray(parent, i, bad);
            char *text = cJSON_PrintUnformatted(root);
            FILE *file = fopen(other, "we");
            assert_non_null(file);
            fputs(text, file);
            assert_int_equal(fclose(file), 0);
            free(text);
            struct record record;
            struct error error = {0};
            enum status status = record_read(other, &record, &error);
            assert_true(status == STATUS_OK || status == STATUS_USAGE);
            if (status == STATUS_USAGE) {
                ++*refused;
                assert_non_null(strstr(error.text, other));
                assert_non_null(strstr(error.text, "$"));
            } else if (getenv("SHOW") != NULL) {
                printf("accepted %s = %s\n", key, HOSTILE[h]);
            }
            record_free(&record);
            if (cJSON_IsObject(parent))
                cJSON_ReplaceItemInObjectCaseSensitive(parent, key, kept);
            else
                cJSON_ReplaceItemInArray(parent, i, kept);
            child = cJSON_GetArrayItem(parent, i);
        }
        try_mutations(root, child, refused);
    }
}

static void wrong_types_are_refused(void **state)
{
    (void)state;
    struct record record;
    struct error error;
    size_t refused = 0;
    fill(&record);
    assert_int_equal(record_write(path, &record, &error), STATUS_OK);
    record_free(&record);
    cJSON *document = NULL;
    assert_int_equal(json_read(path, &document, &error), STATUS_OK);
    cJSON *measurements = cJSON_GetObjectItem(document, "measurements");
    while (cJSON_GetArraySize(measurements) > 1)
        cJSON_DeleteItemFromArray(measurements, 1);
    try_mutations(document, document, &refused);
    cJSON_Delete(document);
    printf("%zu refused\n", refused);
    assert_true(refused > 1600); // most values take one type only
}

static void refuse(const char *key, const char *value, const char *expected)
{
    struct record record;
    struct error error = {0};
    fill(&record);
    assert_int_equal(record_write(path, &record, &error), STATUS_OK);
    record_free(&record);
    cJSON *document = NULL;
    assert_int_equal(json_read(path, &document, &error), STATUS_OK);
    cJSON_ReplaceItemInObjectCaseSensitive(document, key, cJSON_Parse(value));
    char *text = cJSON_Print(document);
    assert_int_equal(file_replace(other, text, strlen(text), &error), STATUS_OK);
    free(text);
    cJSON_Delete(document);
    assert_int_equal(record_read(other, &record, &error), STATUS_USAGE);
    assert_non_null(strstr(error.text, expected));
}

static void complaints_name_the_place(void **state)
{
    (void)state;
    refuse("schema", "\"bitroof-record/9\"", "$.schema");
    refuse("complete", "1", "$.complete: expected true or false");
    refuse("measurements", "[{}]", "$.measurements[0].kernel: missing");
    refuse("machine", "[]", "$.machine: expected an object");
    refuse("networks", "[{\"network\":7}]", "$.networks[0].network: expected a string");
    refuse("networks", "{}", "$.networks: expected an array");
    refuse("ceilings", "{\"compute\":[{\"kernel\":3}]}", "$.ceilings.compute[0].kernel");
}

static void unknown_keys_are_ignored(void **state)
{
    (void)state;
    struct record record;
    struct error error;
    fill(&record);
    assert_int_equal(record_write(path, &record, &error), STATUS_OK);
    record_free(&record);
    cJSON *document = NULL;
    assert_int_equal(json_read(path, &document, &error), STATUS_OK);
    cJSON_AddStringToObject(document, "from_the_future", "yes");
    cJSON_AddNullToObject(cJSON_GetObjectItem(document, "machine"), "another");
    char *text = cJSON_Print(document);
    assert_int_equal(file_replace(other, text, strlen(text), &error), STATUS_OK);
    free(text);
    cJSON_Delete(document);
    assert_int_equal(record_read(other, &record, &error), STATUS_OK);
    record_free(&record);
}

static void an_unwritable_place_leaves_nothing(void **state)
{
    (void)state;
    struct record record;
    struct error error;
    fill(&record);
    char nowhere[96];
    snprintf(nowhere, sizeof nowhere, "%s/missing/r.json", directory);
    assert_int_equal(record_write(nowhere, &record, &error), STATUS_USAGE);
    assert_int_equal(record_write("/dev/full/x.json", &record, &error), STATUS_USAGE);
    record_free(&record);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(written_is_read_unchanged),
        cmocka_unit_test(contract_names_stand),
        cmocka_unit_test(every_null_has_a_reason),
        cmocka_unit_test(truncation_anywhere_is_refused),
        cmocka_unit_test(wrong_types_are_refused),
        cmocka_unit_test(complaints_name_the_place),
        cmocka_unit_test(unknown_keys_are_ignored),
        cmocka_unit_test(an_unwritable_place_leaves_nothing),
    };
    return cmocka_run_group_tests(tests, make_directory, remove_directory);
}
