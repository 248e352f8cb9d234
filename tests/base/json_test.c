// SPDX-License-Identifier: MIT
// Strict reading of JSON: every complaint names the file and the place.
#include "base/file.h"
#include "base/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *const TEXT =
    "{\"name\": \"x\", \"list\": [1, 2.5, {\"deep\": true}], \"n\": 7}\n";

static void test_getters(void **state)
{
    (void)state;
    struct error error = {0};
    cJSON *document;
    assert_int_equal(json_parse("f.json", TEXT, strlen(TEXT), &document, &error), STATUS_OK);
    struct json root = json_root("f.json", document), list;
    const char *text;
    int64_t number;
    double real;
    bool flag;
    assert_int_equal(json_string(&root, "name", &text, &error), STATUS_OK);
    assert_string_equal(text, "x");
    assert_int_equal(json_integer(&root, "n", 0, 10, &number, &error), STATUS_OK);
    assert_int_equal(number, 7);
    assert_int_equal(json_integer(&root, "n", 8, 10, &number, &error), STATUS_USAGE);
    assert_string_equal(error.text, "f.json: $.n: expected a whole number from 8 to 10");
    assert_int_equal(json_array(&root, "list", &list, &error), STATUS_OK);
    assert_int_equal(json_length(&list), 3);
    struct json third = json_element(&list, 2);
    assert_int_equal(json_boolean(&third, "deep", &flag, &error), STATUS_OK);
    assert_true(flag);
    assert_int_equal(json_number(&third, "deep", 0, 1, &real, &error), STATUS_USAGE);
    assert_string_equal(error.text, "f.json: $.list[2].deep: expected a number from 0 to 1");
    assert_int_equal(json_string(&third, "gone", &text, &error), STATUS_USAGE);
    assert_string_equal(error.text, "f.json: $.list[2].gone: missing, expected a string");
    static const char *const KNOWN[] = {"name", "list", NULL};
    assert_int_equal(json_known_keys(&root, KNOWN, &error), STATUS_USAGE);
    assert_string_equal(error.text, "f.json: $: unknown key \"n\"");
    cJSON_Delete(document);
}

static void test_every_truncation_is_refused(void **state)
{
    (void)state;
    for (size_t length = 0; length + 1 < strlen(TEXT); length++) {
        char *cut = strndup(TEXT, length);
        struct error error = {0};
        cJSON *document = NULL;
        assert_int_equal(json_parse("f.json", cut, length, &document, &error), STATUS_USAGE);
        assert_null(document);
        assert_non_null(strstr(error.text, "f.json:1:"));
        free(cut);
    }
}

static void test_duplicate_keys_and_depth(void **state)
{
    (void)state;
    struct error error = {0};
    cJSON *document;
    const char *twice = "{\"a\": 1, \"a\": 2}";
    static const char *const KNOWN[] = {"a", NULL};
    assert_int_equal(json_parse("f", twice, strlen(twice), &document, &error), STATUS_OK);
    struct json root = json_root("f", document);
    assert_int_equal(json_known_keys(&root, KNOWN, &error), STATUS_USAGE);
    cJSON_Delete(document);
    enum { DEPTH = 100000 };
    char *deep = malloc(DEPTH + 1);
    memset(deep, '[', DEPTH);
    deep[DEPTH] = '\0';
    assert_int_equal(json_parse("f", deep, DEPTH, &document, &error), STATUS_USAGE);
    free(deep);
}

static void test_files(void **state)
{
    (void)state;
    struct error error = {0};
    cJSON *document;
    assert_int_equal(json_read("/nonexistent/x.json", &document, &error), STATUS_USAGE);
    assert_non_null(strstr(error.text, "/nonexistent/x.json"));
    assert_int_equal(json_read("/", &document, &error), STATUS_USAGE);
    char directory[] = "/tmp/bitroof-json-XXXXXX", path[64];
    assert_non_null(mkdtemp(directory));
    snprintf(path, sizeof path, "%s/a.json", directory);
    assert_int_equal(file_replace(path, TEXT, strlen(TEXT), &error), STATUS_OK);
    assert_int_equal(json_read(path, &document, &error), STATUS_OK);
    cJSON_Delete(document);
    assert_int_equal(file_replace("/nonexistent/x.json", TEXT, 3, &error), STATUS_USAGE);
    unlink(path);
    rmdir(directory);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_getters),
        cmocka_unit_test(test_every_truncation_is_refused),
        cmocka_unit_test(test_duplicate_keys_and_depth),
        cmocka_unit_test(test_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
