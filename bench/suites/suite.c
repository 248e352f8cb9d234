// SPDX-License-Identifier: MIT
#include "bench/suites/suite.h"

#include "base/file.h"
#include "base/json.h"
#include "bench/suites/suite_problems.h"

#include <math.h>
#include <sha256.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const size_t FILE_LIMIT = (size_t)4 << 20;

// ---- finding the file --------------------------------------------------------------------------

static bool is_directory(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static bool beside_program(const char *below, char path[SUITE_PATH])
{
    char program[SUITE_PATH];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
    if (length <= 0)
        return false;
    program[length] = '\0';
    char *slash = strrchr(program, '/');
    if (slash == NULL)
        return false;
    *slash = '\0';
    int written = snprintf(path, SUITE_PATH, "%s/%s", program, below);
    return written > 0 && written < SUITE_PATH && is_directory(path);
}

bool suite_directory(char path[SUITE_PATH])
{
    snprintf(path, SUITE_PATH, "bench/suites");
    return is_directory(path) || beside_program("suites", path) ||
           beside_program("../../bench/suites", path);
}

enum status suite_find(const char *name, char path[SUITE_PATH], struct error *error)
{
    size_t length = strlen(name);
    bool is_path =
        strchr(name, '/') != NULL || (length > 5 && strcmp(name + length - 5, ".json") == 0);
    if (length == 0 || length > SUITE_PATH / 2)
        return error_set(error, STATUS_USAGE, "suite: its name is empty or too long");
    if (is_path) {
        snprintf(path, SUITE_PATH, "%s", name);
        return STATUS_OK;
    }
    char directory[SUITE_PATH];
    if (!suite_directory(directory))
        return error_set(
            error, STATUS_USAGE,
            "suite '%.60s': no directory bench/suites here or beside the program; give "
            "the path of the file",
            name);
    int written = snprintf(path, SUITE_PATH, "%s/%s.json", directory, name);
    if (written < 0 || written >= SUITE_PATH || access(path, F_OK) != 0)
        return error_set(error, STATUS_USAGE,
                         "suite '%.60s': not in %s; `bitroof list suites` lists them", name,
                         directory);
    return STATUS_OK;
}

// ---- what is in it -----------------------------------------------------------------------------

static bool is_cache(const char *name)
{
    return strcmp(name, "warm") == 0 || strcmp(name, "cold-weights") == 0 ||
           strcmp(name, "cold-all") == 0;
}

static enum status read_count(const struct json *root, const char *key, int64_t low, int64_t high,
                              int *value, struct error *error)
{
    struct json member;
    int64_t number = *value;
    if (json_find(root, key, &member))
        TRY(json_integer(root, key, low, high, &number, error));
    *value = (int)number;
    return STATUS_OK;
}

static enum status read_seconds(const struct json *object, const char *key, double low,
                                double *seconds, struct error *error)
{
    struct json member;
    return json_find(object, key, &member) ? json_number(object, key, low, 1e6, seconds, error)
                                           : STATUS_OK;
}

static enum status read_ceilings(const struct json *root, struct suite *suite, struct error *error)
{
    static const char *const WORDS[] = {"none", "main", "sweep"};
    struct json member;
    if (!json_find(root, "ceilings", &member))
        return STATUS_OK;
    for (int i = SUITE_CEILINGS_NONE; i <= SUITE_CEILINGS_SWEEP; i++) {
        if (cJSON_IsString(member.value) && strcmp(member.value->valuestring, WORDS[i]) == 0) {
            suite->ceilings = (enum suite_ceilings)i;
            return STATUS_OK;
        }
    }
    return json_complain(&member, error, "expected \"none\", \"main\" or \"sweep\"");
}

static enum status read_budgets(const struct json *root, struct suite *suite, struct error *error)
{
    static const char *const KNOWN[] = {"ceilings", "check",    "kernels",
                                        "prepare",  "networks", NULL};
    struct json budgets;
    if (!json_find(root, "budgets_s", &budgets))
        return STATUS_OK;
    TRY(json_known_keys(&budgets, KNOWN, error));
    TRY(read_seconds(&budgets, "ceilings", 0, &suite->budget_ceilings_s, error));
    TRY(read_seconds(&budgets, "check", 0, &suite->budget_check_s, error));
    TRY(read_seconds(&budgets, "kernels", 0, &suite->budget_kernels_s, error));
    TRY(read_seconds(&budgets, "prepare", 0, &suite->networks.budget_prepare_s, error));
    return read_seconds(&budgets, "networks", 0, &suite->networks.budget_s, error);
}

static enum status read_suite(const struct json *root, struct suite *suite, struct error *error)
{
    static const char *const KNOWN[] = {"name",
                                        "description",
                                        "problems",
                                        "precisions",
                                        "variants",
                                        "caches",
                                        "ceilings",
                                        "sweep_points_per_octave",
                                        "launches",
                                        "ceiling_launches",
                                        "warmup_cap_s",
                                        "budgets_s",
                                        "networks",
                                        "network_launches",
                                        "network_warmup_cap_s",
                                        NULL};
    struct json member;
    const char *text = NULL;
    TRY(json_known_keys(root, KNOWN, error));
    TRY(json_string(root, "name", &text, error));
    (void)json_find(root, "name", &member);
    TRY(suite_word(&member, text, suite->name, error));
    TRY(json_string(root, "description", &text, error));
    snprintf(suite->description, sizeof suite->description, "%s", text);
    TRY(suite_networks_read(root, &suite->networks, error));
    // Without networks there must be problems.
    if (json_find(root, "problems", &member) || suite->networks.count == 0)
        TRY(suite_problems_read(root, suite, error));
    if (json_find(root, "caches", &member))
        TRY(suite_words(root, "caches", suite->caches, SUITE_CACHES, &suite->cache_count, is_cache,
                        "expected \"warm\", \"cold-weights\" or \"cold-all\"", error));
    TRY(read_ceilings(root, suite, error));
    TRY(read_count(root, "sweep_points_per_octave", 0, 16, &suite->sweep_points_per_octave, error));
    TRY(read_count(root, "launches", 1, SUITE_LAUNCHES_MAXIMUM, &suite->launches, error));
    TRY(read_count(root, "ceiling_launches", 1, SUITE_LAUNCHES_MAXIMUM, &suite->ceiling_launches,
                   error));
    TRY(read_seconds(root, "warmup_cap_s", 0.001, &suite->warmup_cap_s, error));
    return read_budgets(root, suite, error);
}

enum status suite_read(const char *path, struct suite *suite, struct error *error)
{
    *suite = (struct suite){
        .caches = {"warm"},
        .cache_count = 1,
        .ceilings = SUITE_CEILINGS_MAIN,
        .sweep_points_per_octave = 4,
        .launches = 30,
        .ceiling_launches = 3,
        .warmup_cap_s = 1.0,
        .budget_ceilings_s = INFINITY,
        .budget_check_s = INFINITY,
        .budget_kernels_s = INFINITY,
        .networks = {.launches = 30,
                     .warmup_cap_s = 3.0,
                     .budget_prepare_s = INFINITY,
                     .budget_s = INFINITY},
    };
    char *text = NULL;
    size_t length = 0;
    cJSON *document = NULL;
    enum status status = file_read(path, FILE_LIMIT, &text, &length, error);
    if (status == STATUS_OK)
        status = json_parse(path, text, length, &document, error);
    if (status == STATUS_OK) {
        snprintf(suite->path, sizeof suite->path, "%s", path);
        SHA256Data((const uint8_t *)text, length, suite->sha256);
        struct json root = json_root(path, document);
        status = read_suite(&root, suite, error);
    }
    cJSON_Delete(document);
    free(text);
    if (status != STATUS_OK)
        suite_free(suite);
    return status;
}

void suite_free(struct suite *suite)
{
    suite_problems_free(suite);
    suite_networks_free(&suite->networks);
    *suite = (struct suite){0};
}
