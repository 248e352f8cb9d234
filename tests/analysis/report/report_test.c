// SPDX-License-Identifier: MIT
// Reports of one stored record, byte for byte, and reports of records that mean harm.
//
// After a wanted change of the output: BITROOF_GOLDEN=write build/host/tests/analysis/report/
// report_test writes the expected files anew; read the difference before committing it.
#include "analysis/report/charts.h"
#include "analysis/report/gnuplot.h"
#include "analysis/report/labels.h"
#include "analysis/report/report.h"
#include "analysis/report/units.h"
#include "analysis/roofline/roofline.h"
#include "base/file.h"
#include "harness/cli/cli.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static const char sample[] = "tests/analysis/data/sample.json";

static void read_sample(struct record *record)
{
    struct error error = {0};
    if (record_read(sample, record, &error) != STATUS_OK)
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

static void test_golden_text(void **state)
{
    (void)state;
    static const struct {
        enum report_format format;
        const char *name;
    } cases[] = {{REPORT_MARKDOWN, "sample.md"}, {REPORT_CSV, "sample.csv"}};
    struct record record;
    read_sample(&record);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct text text = {0};
        struct error error = {0};
        assert_int_equal(report_write_format(&record, 1, cases[i].format, NULL, &text, &error),
                         STATUS_OK);
        assert_golden(cases[i].name, &text);
        text_free(&text);
    }
    record_free(&record);
}

static void test_golden_charts(void **state)
{
    (void)state;
    struct record record;
    struct digest digest;
    struct error error;
    read_sample(&record);
    assert_int_equal(digest_make(&record, &digest, &error), STATUS_OK);
    for (int i = 0; i < CHART_NETWORKS; i++) {
        struct text script = {0};
        char name[48];
        snprintf(name, sizeof name, "sample.%s.gp", CHARTS[i].stem);
        assert_true(CHARTS[i].script(&digest, CHARTS[i].stem, &script));
        assert_golden(name, &script);
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

// What a record says besides its samples must follow from them.
static void test_derived_fields_follow_from_samples(void **state)
{
    (void)state;
    struct record record;
    read_sample(&record);
    assert_true(record.measurements_count > 10);
    for (size_t i = 0; i < record.measurements_count; i++) {
        const struct measurement *stored = &record.measurements[i];
        struct measurement again = *stored;
        size_t launches = (size_t)stored->time.launches;
        assert_same_number(stored->time.median_ns,
                           statistics_median(stored->time.launch_medians_ns, launches));
        struct interval ci =
            statistics_sign_interval(stored->time.launch_medians_ns, launches, 0.95);
        assert_same_number(stored->time.ci95_low_ns, ci.low);
        assert_same_number(stored->time.ci95_high_ns, ci.high);
        if (strcmp(stored->setting, "canary") == 0)
            continue;
        roofline_derive(&record, &again);
        assert_same_number(stored->roofline.ops_per_s, again.roofline.ops_per_s);
        assert_same_number(stored->roofline.executed_ops_per_s, again.roofline.executed_ops_per_s);
        assert_same_number(stored->roofline.intensity, again.roofline.intensity);
        assert_same_number(stored->roofline.attainable_ops_per_s,
                           again.roofline.attainable_ops_per_s);
        assert_same_number(stored->roofline.fraction, again.roofline.fraction);
        assert_string_equal(stored->roofline.bound, again.roofline.bound);
        assert_string_equal(stored->roofline.ceiling, again.roofline.ceiling);
    }
    record_free(&record);
}

static void test_digest(void **state)
{
    (void)state;
    struct record record;
    struct digest digest;
    struct error error;
    read_sample(&record);
    assert_int_equal(digest_make(&record, &digest, &error), STATUS_OK);
    assert_int_equal(digest.problems, 4);
    assert_int_equal(digest.count, record.measurements_count - 3); // three canaries
    size_t baselines = 0, untimed = 0;
    for (size_t i = 0; i < digest.count; i++) {
        const struct digest_row *row = &digest.rows[i];
        if (isnan(row->measurement->time.median_ns)) {
            untimed++;
            assert_false(row->is_best);
            assert_true(isnan(row->speedup.median));
        } else if (row->measurement == row->baseline) {
            baselines++;
            assert_string_equal(row->group, "fp32");
            assert_true(fabs(row->speedup.median - 1) < 1e-12);
        } else {
            // Paired by launch: close to the ratio of medians, with an interval around it.
            double ratio = row->baseline->time.median_ns / row->measurement->time.median_ns;
            assert_true(fabs(row->speedup.median / ratio - 1) < 0.05);
            assert_true(row->speedup.ci.exists);
            assert_true(row->speedup.ci.low <= row->speedup.median &&
                        row->speedup.median <= row->speedup.ci.high);
        }
    }
    assert_int_equal(baselines, 4);
    assert_int_equal(untimed, 1);
    digest_free(&digest);
    record_free(&record);
}

static void make_directory(char directory[64])
{
    snprintf(directory, 64, "build/report-test-XXXXXX");
    assert_non_null(mkdtemp(directory));
}

static void remove_directory(const char *directory)
{
    static const char *const names[] = {
        "report.md",     "report.html",   "report.csv", "roofline.gp", "roofline.svg",
        "roofline.png",  "memory.gp",     "memory.svg", "memory.png",  "fractions.gp",
        "fractions.svg", "fractions.png", "broken.json"};
    char path[128];
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "%s/%s", directory, names[i]);
        unlink(path);
    }
    assert_int_equal(rmdir(directory), 0); // nothing unexpected was left behind
}

static long file_size(const char *directory, const char *name)
{
    char path[128];
    struct stat status;
    snprintf(path, sizeof path, "%s/%s", directory, name);
    return stat(path, &status) == 0 ? (long)status.st_size : -1;
}

static void test_whole_report_is_drawn(void **state)
{
    (void)state;
    if (!gnuplot_exists())
        skip();
    char directory[64];
    make_directory(directory);
    struct record record;
    struct text summary = {0};
    struct error error = {0};
    read_sample(&record);
    if (report_write(&record, 1, directory, &summary, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    assert_non_null(strstr(summary.data, "int8 is "));
    for (int i = 0; i < CHART_NETWORKS; i++) {
        char name[48];
        snprintf(name, sizeof name, "%s.svg", CHARTS[i].stem);
        assert_true(file_size(directory, name) > 4000);
        snprintf(name, sizeof name, "%s.png", CHARTS[i].stem);
        assert_true(file_size(directory, name) > 10000);
    }
    // The page is one file: its charts are in it.
    assert_true(file_size(directory, "report.html") > file_size(directory, "roofline.svg"));
    text_free(&summary);
    record_free(&record);
    remove_directory(directory);
}

static void test_without_gnuplot_the_text_is_written(void **state)
{
    (void)state;
    char directory[64], *path = strdup(getenv("PATH"));
    make_directory(directory);
    struct record record;
    struct text summary = {0};
    struct error error = {0};
    read_sample(&record);
    setenv("PATH", "/nonexistent", 1);
    enum status status = report_write(&record, 1, directory, &summary, &error);
    setenv("PATH", path, 1);
    free(path);
    assert_int_equal(status, STATUS_USAGE);
    assert_non_null(strstr(error.text, "gnuplot-nox"));
    assert_null(strchr(error.text, '\n'));
    assert_true(file_size(directory, "report.md") > 1000);
    assert_int_equal(file_size(directory, "roofline.svg"), -1);
    text_free(&summary);
    record_free(&record);
    remove_directory(directory);
}

// Strings of a record may hold anything: they must stay strings in every language written here.
static void test_hostile_strings(void **state)
{
    (void)state;
    struct record record;
    struct error error;
    read_sample(&record);
    static const char evil[] =
        "`touch pwned`\" ; system('touch pwned') #</td><script>|[a](javascript:1)";
    snprintf(record.machine.model, sizeof record.machine.model, "%s", evil);
    for (size_t i = 0; i < record.measurements_count; i++)
        snprintf(record.measurements[i].kernel, sizeof record.measurements[i].kernel, "%.63s",
                 evil);
    struct text html = {0}, markdown = {0}, csv = {0};
    char *path = strdup(getenv("PATH"));
    setenv("PATH", "/nonexistent", 1); // the text alone
    report_write_format(&record, 1, REPORT_HTML, NULL, &html, &error);
    setenv("PATH", path, 1);
    free(path);
    report_write_format(&record, 1, REPORT_MARKDOWN, NULL, &markdown, &error);
    report_write_format(&record, 1, REPORT_CSV, NULL, &csv, &error);
    assert_null(strstr(html.data, "<script>"));
    assert_null(strstr(markdown.data, "<script>"));
    assert_null(strstr(markdown.data, "](java"));
    assert_non_null(strstr(csv.data, "\"`touch pwned`\"\" ;"));
    struct digest digest;
    assert_int_equal(digest_make(&record, &digest, &error), STATUS_OK);
    for (int i = 0; i < CHART_NETWORKS; i++) {
        struct text script = {0};
        assert_true(CHARTS[i].script(&digest, CHARTS[i].stem, &script));
        assert_null(strchr(script.data, '`'));
        assert_null(strstr(script.data, "system('"));
        text_free(&script);
    }
    digest_free(&digest);
    text_free(&html);
    text_free(&markdown);
    text_free(&csv);
    record_free(&record);
}

static void test_broken_record_is_refused(void **state)
{
    (void)state;
    char directory[64], broken[96], *whole;
    size_t length;
    struct error error = {0};
    make_directory(directory);
    snprintf(broken, sizeof broken, "%s/broken.json", directory);
    assert_int_equal(file_read(sample, 1 << 24, &whole, &length, &error), STATUS_OK);
    assert_int_equal(file_replace(broken, whole, length / 2, &error), STATUS_OK);
    free(whole);
    char *arguments[] = {"report", broken, NULL};
    assert_int_equal(command_report(2, arguments, &error), STATUS_USAGE);
    assert_non_null(strstr(error.text, "broken.json"));
    char *unknown[] = {"report", (char *)sample, "--format", "pdf", NULL};
    assert_int_equal(command_report(4, unknown, &error), STATUS_USAGE);
    char *nothing[] = {"report", NULL};
    assert_int_equal(command_report(1, nothing, &error), STATUS_USAGE);
    remove_directory(directory);
}

static void test_empty_record(void **state)
{
    (void)state;
    struct record record;
    struct error error;
    record_init(&record);
    struct text text = {0};
    assert_int_equal(report_write_format(&record, 1, REPORT_MARKDOWN, NULL, &text, &error),
                     STATUS_OK);
    assert_non_null(strstr(text.data, "No time was measured"));
    text_free(&text);
    struct digest digest;
    assert_int_equal(digest_make(&record, &digest, &error), STATUS_OK);
    for (int i = 0; i < CHART_COUNT; i++)
        assert_false(CHARTS[i].script(&digest, CHARTS[i].stem, &text));
    digest_free(&digest);
    record_free(&record);
}

static void test_units(void **state)
{
    (void)state;
    assert_string_equal(unit_time(999.4).text, "999 ns");
    assert_string_equal(unit_time(999.6).text, "1.00 us");
    assert_string_equal(unit_time(12345).text, "12.3 us");
    assert_string_equal(unit_time(3.5e9).text, "3.50 s");
    assert_string_equal(unit_rate(471e9).text, "471 Gop/s");
    assert_string_equal(unit_rate(2477e9).text, "2477 Gop/s");
    assert_string_equal(unit_speed(33.1e9).text, "33.1 GB/s");
    assert_string_equal(unit_size(49152).text, "48 KiB");
    assert_string_equal(unit_percent(0.967).text, "97 %");
    assert_string_equal(unit_percent(0.0123).text, "1.2 %");
    assert_string_equal(unit_time(NAN).text, "-");
    assert_string_equal(unit_number(0).text, "0");
}

static void test_labels_do_not_collide(void **state)
{
    (void)state;
    enum { LABELS = 30 };
    struct rectangle taken[2 * LABELS], placed[LABELS];
    struct label_field field = {taken, 0, 2 * LABELS, {400, 300, 800, 600}};
    for (int i = 0; i < LABELS; i++) { // five clusters of points
        bool is_far;
        placed[i] = label_place(&field, 120 + 140 * (i % 5), 300 + (i / 5) * 4, 20, 14, &is_far);
    }
    for (int i = 0; i < LABELS; i++) {
        assert_true(fabs(placed[i].x - 400) <= 390 && fabs(placed[i].y - 300) <= 293);
        for (int j = 0; j < i; j++)
            assert_true(fabs(placed[i].x - placed[j].x) >= 20 - 1e-9 ||
                        fabs(placed[i].y - placed[j].y) >= 14 - 1e-9);
    }
    double positions[] = {500, 499, 498, 300, 10};
    label_spread(positions, 5, 20, 0, 510);
    for (int i = 0; i < 4; i++)
        assert_true(positions[i] - positions[i + 1] >= 17.9);
    assert_true(positions[0] <= 510.1 && fabs(positions[3] - 300) < 0.1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_golden_text),
        cmocka_unit_test(test_golden_charts),
        cmocka_unit_test(test_derived_fields_follow_from_samples),
        cmocka_unit_test(test_digest),
        cmocka_unit_test(test_whole_report_is_drawn),
        cmocka_unit_test(test_without_gnuplot_the_text_is_written),
        cmocka_unit_test(test_hostile_strings),
        cmocka_unit_test(test_broken_record_is_refused),
        cmocka_unit_test(test_empty_record),
        cmocka_unit_test(test_units),
        cmocka_unit_test(test_labels_do_not_collide),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
