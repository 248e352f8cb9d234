// SPDX-License-Identifier: MIT
// Networks in reports: one made-up record (its times were computed, not measured), byte for byte,
// and records that mean harm. Expected files are written anew as in report_test.c.
#include "analysis/report/charts.h"
#include "analysis/report/gnuplot.h"
#include "analysis/report/network_digest.h"
#include "analysis/report/network_losses.h"
#include "analysis/report/report.h"
#include "analysis/report/summary.h"
#include "analysis/roofline/network.h"
#include "base/file.h"

#include <cjson/cJSON.h>
#include <dirent.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static void read_networks(struct record *record)
{
    struct error error = {0};
    if (record_read("tests/analysis/data/networks.json", record, &error) != STATUS_OK)
        fail_msg("%s", error.text);
}

static void assert_golden(const char *name, const struct text *text)
{
    char path[128];
    struct error error = {0};
    snprintf(path, sizeof path, "tests/analysis/data/%s", name);
    assert_false(text->failed);
    assert_non_null(text->data);
    if (getenv("BITROOF_GOLDEN") != NULL)
        assert_int_equal(text_write(text, path, &error), STATUS_OK);
    char *expected;
    size_t length;
    if (file_read(path, 1 << 24, &expected, &length, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    size_t line = 1, i = 0;
    while (i < length && expected[i] == text->data[i])
        line += expected[i++] == '\n';
    if (length != text->length || i < length)
        fail_msg("%s differs from line %zu on", path, line);
    free(expected);
}

static void golden_text(void **state)
{
    (void)state;
    struct record record;
    struct text text = {0};
    struct error error = {0};
    read_networks(&record);
    assert_int_equal(report_write_format(&record, 1, REPORT_MARKDOWN, NULL, &text, &error),
                     STATUS_OK);
    assert_golden("networks.md", &text);
    text_free(&text);
    record_free(&record);
}

static void golden_summary(void **state)
{
    (void)state;
    struct record record;
    struct digest digest;
    struct error error;
    struct text text = {0};
    read_networks(&record);
    assert_int_equal(digest_make(&record, &digest, &error), STATUS_OK);
    summary_add(&digest, &text);
    assert_golden("networks.txt", &text);
    text_free(&text);
    digest_free(&digest);
    record_free(&record);
}

static void golden_charts(void **state)
{
    (void)state;
    struct record record;
    struct digest digest;
    struct error error;
    struct text script = {0};
    read_networks(&record);
    assert_int_equal(digest_make(&record, &digest, &error), STATUS_OK);
    assert_true(CHARTS[CHART_NETWORKS].script(&digest, "networks", &script));
    assert_golden("networks.networks.gp", &script);
    text_free(&script);
    for (int i = 0; i < NETWORK_CHART_COUNT; i++) {
        char name[64];
        assert_true(NETWORK_CHARTS[i].script(&digest, 1, NETWORK_CHARTS[i].stem, &script));
        snprintf(name, sizeof name, "networks.%s.gp", NETWORK_CHARTS[i].stem);
        assert_golden(name, &script);
        text_free(&script);
        // The third network has no times: nothing to draw.
        assert_false(NETWORK_CHARTS[i].script(&digest, 3, NETWORK_CHARTS[i].stem, &script));
        text_free(&script);
    }
    digest_free(&digest);
    record_free(&record);
}

static void assert_same_number(double stored, double again)
{
    if (!(stored == again || (isnan(stored) && isnan(again))))
        fail_msg("stored %.17g, derived %.17g", stored, again);
}

// What the record says besides its times and work must follow from them.
static void derived_fields_follow(void **state)
{
    (void)state;
    struct record stored, again;
    read_networks(&stored);
    read_networks(&again);
    assert_int_equal(stored.networks_count, 9);
    for (size_t i = 0; i < stored.networks_count; i++) {
        struct network_result *n = &again.networks[i];
        const struct network_result *was = &stored.networks[i];
        n->compute_fraction = n->glue_share = n->roofline.fraction = -1;
        n->layers[0].share = n->layers[0].step.roofline.fraction = -1;
        roofline_derive_network(&again, i);
        assert_same_number(was->compute_fraction, n->compute_fraction);
        assert_same_number(was->glue_share, n->glue_share);
        assert_same_number(was->compute_share, n->compute_share);
        assert_same_number(was->memory_share, n->memory_share);
        assert_same_number(was->other_share, n->other_share);
        assert_same_number(was->ace, n->ace);
        assert_same_number(was->roofline.fraction, n->roofline.fraction);
        assert_same_number(was->roofline.attainable_ops_per_s, n->roofline.attainable_ops_per_s);
        assert_string_equal(was->roofline.bound, n->roofline.bound);
        assert_string_equal(was->roofline.sentence, n->roofline.sentence);
        for (size_t k = 0; k < n->layers_count; k++) {
            assert_same_number(was->layers[k].share, n->layers[k].share);
            assert_same_number(was->layers[k].step.roofline.fraction,
                               n->layers[k].step.roofline.fraction);
        }
    }
    record_free(&stored);
    record_free(&again);
}

static void rows_are_sorted_and_paired(void **state)
{
    (void)state;
    static const char *const LABELS[] = {"fp32",
                                         "fp32, without reuse_memory",
                                         "fp32, unfused",
                                         "int8 academic",
                                         "int8 deployable",
                                         "int8 deployable, unfused",
                                         "fp32",
                                         "int8 deployable",
                                         "fp32"};
    struct record record;
    struct digest digest;
    struct error error;
    read_networks(&record);
    assert_int_equal(digest_make(&record, &digest, &error), STATUS_OK);
    assert_int_equal(digest.network_rows, 9);
    assert_int_equal(digest.network_count, 3);
    for (size_t i = 0; i < 9; i++)
        assert_string_equal(digest.networks[i].label, LABELS[i]);
    const struct network_row *f32 = network_main_row(&digest, 1, "f32");
    const struct network_row *s8 = network_main_row(&digest, 1, "deployable");
    const struct network_row *unfused = network_unfused_row(&digest, s8);
    assert_ptr_equal(f32, &digest.networks[0]);
    assert_ptr_equal(s8->baseline, f32->result);
    assert_ptr_equal(unfused, &digest.networks[5]);
    assert_null(network_unfused_row(&digest, network_main_row(&digest, 2, "f32")));
    assert_null(network_main_row(&digest, 3, "deployable"));
    assert_true(s8->speedup.ci.exists && s8->speedup.ci.low > 2.5 && s8->speedup.ci.high < 3.5);
    assert_true(unfused->slowdown.median > 2 && unfused->speedup.median < s8->speedup.median);
    double sum = 0;
    for (int kind = 0; kind < STEP_KIND_COUNT; kind++)
        sum += network_kind_ns(s8->result, (enum step_kind)kind);
    assert_true(fabs(sum / s8->result->layer_sum_ns - 1) < 1e-9);
    assert_true(isnan(network_kind_ns(digest.networks[8].result, STEP_CONVOLUTION)));
    digest_free(&digest);
    record_free(&record);
}

static double parts_of(const struct loss *loss)
{
    return loss->ideal + loss->padding + loss->roof + loss->overhead;
}

// Every nanosecond of the steps is somewhere, and none twice.
static void losses_add_up(void **state)
{
    (void)state;
    struct record record;
    read_networks(&record);
    int known = 0;
    for (size_t i = 0; i < record.networks_count; i++) {
        const struct network_result *n = &record.networks[i];
        struct network_losses losses;
        if (!network_losses_make(n, &losses)) {
            assert_true(isnan(n->time.median_ns));
            continue;
        }
        known++;
        double named = 0, steps = 0;
        for (size_t k = 0; k < n->layers_count; k++)
            steps += n->layers[k].step.time.median_ns;
        for (size_t k = 0; k < losses.count; k++) {
            const struct loss *loss = &losses.named[k];
            assert_true(fabs(parts_of(loss) / loss->layer->step.time.median_ns - 1) < 1e-9);
            assert_true(k == 0 || loss_above(loss) <= loss_above(loss - 1));
            named += parts_of(loss);
        }
        assert_true(fabs(parts_of(&losses.all) / steps - 1) < 1e-9);
        assert_true(fabs((named + parts_of(&losses.others)) / steps - 1) < 1e-9);
        // The multiply-adds at the ceiling are what the network's fraction is of.
        assert_true(fabs(losses.all.ideal / (n->compute_fraction * n->time.median_ns) - 1) < 1e-9);
    }
    assert_int_equal(known, 8);
    record_free(&record);
}

static void exports_hold_networks_and_steps(void **state)
{
    (void)state;
    struct record record;
    struct text text = {0};
    struct error error = {0};
    read_networks(&record);
    size_t steps = 0, lines = 0, columns = 0;
    for (size_t i = 0; i < record.networks_count; i++)
        steps += record.networks[i].layers_count;
    assert_int_equal(report_write_format(&record, 1, REPORT_CSV, NULL, &text, &error), STATUS_OK);
    for (const char *c = text.data; *c != '\0'; c++) {
        lines += *c == '\n';
        columns += lines == 0 && *c == ',';
    }
    struct digest digest;
    assert_int_equal(digest_make(&record, &digest, &error), STATUS_OK);
    assert_int_equal(lines, 1 + digest.count + 9 + steps);
    digest_free(&digest);
    const char *row = strstr(text.data, ",network,");
    assert_non_null(row);
    row = strstr(strchr(text.data, '\n'), ",network,,");
    assert_non_null(row);
    size_t commas = 1;
    for (const char *c = row + 1; *c != '\n'; c++)
        commas += *c == ',';
    assert_int_equal(commas, columns);
    text_free(&text);
    assert_int_equal(report_write_format(&record, 1, REPORT_JSON, NULL, &text, &error), STATUS_OK);
    cJSON *root = cJSON_Parse(text.data);
    assert_non_null(root);
    const cJSON *networks = cJSON_GetObjectItem(
        cJSON_GetArrayItem(cJSON_GetObjectItem(root, "records"), 0), "networks");
    assert_int_equal(cJSON_GetArraySize(networks), 9);
    const cJSON *first = cJSON_GetArrayItem(networks, 0);
    assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItem(first, "steps")),
                     record.networks[0].layers_count);
    assert_string_equal(cJSON_GetObjectItem(first, "network")->valuestring, "mlperf_tiny_kws");
    cJSON_Delete(root);
    text_free(&text);
    record_free(&record);
}

// Removes a directory of plain files; how many there were.
static int remove_all(const char *directory)
{
    int count = 0;
    DIR *listing = opendir(directory);
    assert_non_null(listing);
    for (struct dirent *entry; (entry = readdir(listing)) != NULL;) {
        char path[512];
        if (entry->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "%s/%s", directory, entry->d_name);
        assert_int_equal(unlink(path), 0);
        count++;
    }
    closedir(listing);
    assert_int_equal(rmdir(directory), 0);
    return count;
}

// Names of networks and steps become names of files and words of charts: whatever they are, all
// stays in the directory and no command runs.
static void hostile_names_stay_harmless(void **state)
{
    (void)state;
    static const char evil[] = "../../`touch pwned`\"; system('touch pwned') #<script>|";
    struct record record;
    struct text summary = {0};
    struct error error = {0};
    char directory[64] = "build/networks-test-XXXXXX";
    assert_non_null(mkdtemp(directory));
    read_networks(&record);
    for (size_t i = 0; i < record.networks_count; i++) {
        struct network_result *n = &record.networks[i];
        snprintf(n->network, sizeof n->network, "%s%zu", evil, i / 6);
        for (size_t k = 0; k < n->layers_count; k++)
            snprintf(n->layers[k].name, sizeof n->layers[k].name, "%s", evil);
    }
    enum status status = report_write(&record, 1, directory, &summary, &error);
    if (gnuplot_exists() && status != STATUS_OK)
        fail_msg("%s", error.text);
    assert_int_equal(access("pwned", F_OK), -1);
    char path[128], *page;
    size_t length;
    snprintf(path, sizeof path, "%s/report.md", directory);
    assert_int_equal(file_read(path, 1 << 24, &page, &length, &error), STATUS_OK);
    assert_null(strstr(page, "<script>"));
    free(page);
    int files = remove_all(directory);
    if (gnuplot_exists()) // text, three charts of kernels, one of networks, two of each of two
        assert_int_equal(files, 3 + 3 * (3 + 1 + 2 * 2));
    text_free(&summary);
    record_free(&record);
}

static void outputs_are_compared_side_by_side(void **state)
{
    (void)state;
    struct record records[2];
    struct error error = {0};
    for (int differs = 0; differs < 2; differs++) {
        struct text text = {0};
        for (int i = 0; i < 2; i++)
            read_networks(&records[i]);
        for (size_t i = 0; i < records[1].networks_count; i++)
            records[1].networks[i].output_checksum[0] = differs ? 'x' : '0';
        assert_int_equal(report_write_format(records, 2, REPORT_MARKDOWN, NULL, &text, &error),
                         STATUS_OK);
        assert_true((strstr(text.data, "same output bit for bit") == NULL) == differs);
        assert_true((strstr(text.data, "OUTPUT DIFFERS") != NULL) == differs);
        assert_non_null(strstr(text.data, "not timed"));
        text_free(&text);
        for (int i = 0; i < 2; i++)
            record_free(&records[i]);
    }
}

static void networks_alone_make_a_report(void **state)
{
    (void)state;
    struct record record;
    struct text text = {0};
    struct error error = {0};
    read_networks(&record);
    size_t measurements = record.measurements_count;
    record.measurements_count = 0;
    assert_int_equal(report_write_format(&record, 1, REPORT_MARKDOWN, NULL, &text, &error),
                     STATUS_OK);
    assert_null(strstr(text.data, "No time was measured"));
    assert_non_null(strstr(text.data, "As whole networks, int8 (deployable) is 2."));
    record.measurements_count = measurements;
    text_free(&text);
    record_free(&record);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(golden_text),
        cmocka_unit_test(golden_summary),
        cmocka_unit_test(golden_charts),
        cmocka_unit_test(derived_fields_follow),
        cmocka_unit_test(rows_are_sorted_and_paired),
        cmocka_unit_test(losses_add_up),
        cmocka_unit_test(exports_hold_networks_and_steps),
        cmocka_unit_test(hostile_names_stay_harmless),
        cmocka_unit_test(outputs_are_compared_side_by_side),
        cmocka_unit_test(networks_alone_make_a_report),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
