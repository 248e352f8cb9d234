// SPDX-License-Identifier: MIT
#include "bench/suites/suite.h"

#include "base/file.h"
#include "base/json.h"
#include "bench/problem_fields.h"

#include <math.h>
#include <sha256.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define TRY(call)                                                                                  \
    do {                                                                                           \
        enum status try_status = (call);                                                           \
        if (try_status != STATUS_OK)                                                               \
            return try_status;                                                                     \
    } while (0)

static const size_t FILE_LIMIT = (size_t)4 << 20;
static const size_t PROBLEMS_LIMIT = 10000;

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

// ---- words -------------------------------------------------------------------------------------

static enum status copy_word(const struct json *at, const char *text, char to[SUITE_WORD],
                             struct error *error)
{
    if (strlen(text) >= SUITE_WORD || text[0] == '\0')
        return json_complain(at, error, "expected a word of 1 to 31 characters");
    strcpy(to, text);
    return STATUS_OK;
}

// A list of distinct words, each accepted by `accepts`.
static enum status read_words(const struct json *root, const char *key, char (*words)[SUITE_WORD],
                              size_t room, size_t *count, bool (*accepts)(const char *),
                              const char *expected, struct error *error)
{
    struct json array;
    TRY(json_array(root, key, &array, error));
    *count = 0;
    if (json_length(&array) < 1 || json_length(&array) > room)
        return json_complain(&array, error, expected);
    for (size_t i = 0; i < json_length(&array); i++) {
        struct json element = json_element(&array, i);
        if (!cJSON_IsString(element.value) || !accepts(element.value->valuestring))
            return json_complain(&element, error, expected);
        for (size_t j = 0; j < *count; j++) {
            if (strcmp(words[j], element.value->valuestring) == 0)
                return json_complain(&element, error, "stands twice");
        }
        TRY(copy_word(&element, element.value->valuestring, words[(*count)++], error));
    }
    return STATUS_OK;
}

static bool is_precision(const char *name)
{
    return precision_find(name) != NULL;
}

static bool is_cache(const char *name)
{
    return strcmp(name, "warm") == 0 || strcmp(name, "cold-weights") == 0 ||
           strcmp(name, "cold-all") == 0;
}

static bool is_variant(const char *name)
{
    static const char *const VARIANTS[] = {"best", "rivals", "algorithms", "naive"};
    for (size_t i = 0; i < sizeof VARIANTS / sizeof VARIANTS[0]; i++) {
        if (strcmp(VARIANTS[i], name) == 0)
            return true;
    }
    return false;
}

// ---- problems ----------------------------------------------------------------------------------

static bool operation_of_suites(const char *name, enum operation *op)
{
    for (int i = 0; i < OP_CEILING; i++) { // ceilings and streams have keys of their own
        if (strcmp(operation_name((enum operation)i), name) == 0) {
            *op = (enum operation)i;
            return true;
        }
    }
    return false;
}

// Optional fields of a problem that is given as an object: their values when they are left out.
static int64_t default_of(const char *field)
{
    static const char *const ONES[] = {"batch",      "stride_h", "stride_w", "dilation_h",
                                       "dilation_w", "groups",   "kh",       "kw"};
    for (size_t i = 0; i < sizeof ONES / sizeof ONES[0]; i++) {
        if (strcmp(ONES[i], field) == 0)
            return 1;
    }
    return strncmp(field, "pad_", 4) == 0 ? 0 : -1; // -1: must be given
}

static enum status read_pass(const struct json *at, struct problem *problem, struct error *error)
{
    const char *pass = NULL;
    TRY(json_string(at, "pass", &pass, error));
    for (int i = GLUE_NONE + 1; i < GLUE_PASS_COUNT; i++) {
        if (strcmp(glue_pass_name((enum glue_pass)i), pass) == 0) {
            problem->glue_pass = (enum glue_pass)i;
            return STATUS_OK;
        }
    }
    return json_complain(at, error, "pass: unknown glue pass");
}

static enum status read_problem_object(const struct json *at, struct problem *problem,
                                       struct error *error)
{
    const char *op = NULL, *known[PROBLEM_FIELDS + 3] = {"op"};
    size_t known_count = 1;
    *problem = (struct problem){0};
    if (!cJSON_IsObject(at->value))
        return json_complain(at, error, "expected a problem's name or an object");
    TRY(json_string(at, "op", &op, error));
    if (!operation_of_suites(op, &problem->op))
        return json_complain(at, error, "op: unknown operation");
    if (problem->op == OP_GLUE) {
        TRY(read_pass(at, problem, error));
        known[known_count++] = "pass";
    }
    struct problem_field fields[PROBLEM_FIELDS];
    size_t count = problem_fields(problem, fields);
    for (size_t i = 0; i < count; i++) {
        struct json member;
        known[known_count++] = fields[i].name;
        int64_t otherwise = default_of(fields[i].name);
        bool follows_c = strcmp(fields[i].name, "k") == 0 && problem->op != OP_CONV2D &&
                         problem->op != OP_MATMUL && problem->op != OP_LSTM &&
                         problem->op != OP_LRN;
        if (json_find(at, fields[i].name, &member) || (otherwise < 0 && !follows_c))
            TRY(json_integer(at, fields[i].name, 0, INT64_C(1) << 53, fields[i].value, error));
        else
            *fields[i].value = follows_c ? problem->c : otherwise;
    }
    known[known_count] = NULL;
    TRY(json_known_keys(at, known, error));
    if (problem->op == OP_DWCONV)
        problem->groups = problem->c;
    if (problem->op == OP_GLOBAL_POOL) {
        problem->kh = problem->h;
        problem->kw = problem->w;
    }
    problem_set_name(problem);
    return STATUS_OK;
}

static enum status read_problem(const struct json *at, struct problem *problem, struct error *error)
{
    struct error inner = {0};
    enum status status = STATUS_OK;
    if (cJSON_IsString(at->value)) {
        status = problem_parse(at->value->valuestring, problem, &inner);
    } else {
        TRY(read_problem_object(at, problem, error));
        status = problem_validate(problem, &inner);
        // By way of its name: what the name does not hold would make two problems of one name.
        if (status == STATUS_OK) {
            char name[PROBLEM_NAME_SIZE];
            memcpy(name, problem->name, sizeof name);
            status = problem_parse(name, problem, &inner);
        }
    }
    return status == STATUS_OK ? STATUS_OK : json_complain(at, error, inner.text);
}

static enum status read_problems(const struct json *root, struct suite *suite, struct error *error)
{
    struct json array;
    TRY(json_array(root, "problems", &array, error));
    size_t count = json_length(&array);
    if (count < 1 || count > PROBLEMS_LIMIT)
        return json_complain(&array, error, "expected 1 to 10000 problems");
    suite->problems = calloc(count, sizeof *suite->problems);
    if (suite->problems == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", root->file);
    for (const cJSON *item = array.value->child; item != NULL; item = item->next) {
        struct json element = array;
        element.value = item;
        size_t used = strlen(element.path);
        snprintf(element.path + used, sizeof element.path - used, "[%zu]", suite->problem_count);
        struct problem *problem = &suite->problems[suite->problem_count];
        TRY(read_problem(&element, problem, error));
        for (size_t j = 0; j < suite->problem_count; j++) {
            if (strcmp(suite->problems[j].name, problem->name) == 0)
                return json_complain(&element, error, "this problem stands twice");
        }
        suite->problem_count++;
    }
    return STATUS_OK;
}

// ---- the rest ----------------------------------------------------------------------------------

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
    TRY(copy_word(&member, text, suite->name, error));
    TRY(json_string(root, "description", &text, error));
    snprintf(suite->description, sizeof suite->description, "%s", text);
    TRY(suite_networks_read(root, &suite->networks, error));
    // Without networks there must be problems, and problems want precisions.
    if (json_find(root, "problems", &member) || suite->networks.count == 0) {
        TRY(read_problems(root, suite, error));
        TRY(read_words(root, "precisions", suite->precisions, SUITE_PRECISIONS,
                       &suite->precision_count, is_precision,
                       "expected names of precisions, such as \"f32\", \"s8\", \"u8\"", error));
    }
    if (json_find(root, "variants", &member)) {
        char variants[4][SUITE_WORD];
        size_t count = 0;
        TRY(read_words(root, "variants", variants, 4, &count, is_variant,
                       "expected \"best\" and perhaps \"rivals\", \"algorithms\" or \"naive\"",
                       error));
        for (size_t i = 0; i < count; i++) {
            suite->rivals |= strcmp(variants[i], "rivals") == 0;
            suite->algorithms |= strcmp(variants[i], "algorithms") == 0;
            suite->naive |= strcmp(variants[i], "naive") == 0;
        }
    }
    if (json_find(root, "caches", &member))
        TRY(read_words(root, "caches", suite->caches, SUITE_CACHES, &suite->cache_count, is_cache,
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
    free(suite->problems);
    suite_networks_free(&suite->networks);
    *suite = (struct suite){0};
}
