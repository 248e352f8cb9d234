// SPDX-License-Identifier: MIT
#include "bench/suites/suite_problems.h"

#include "bench/problem_fields.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const size_t PROBLEMS_LIMIT = 10000;

// ---- what is run of them -----------------------------------------------------------------------

static bool is_precision(const char *name)
{
    return precision_find(name) != NULL;
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

// Of the object that has "precisions" and "variants": the suite, or a group of problems, which
// takes over what it does not say.
static enum status read_choice(const struct json *object, struct suite_choice *choice,
                               struct error *error)
{
    struct json member;
    if (json_find(object, "precisions", &member) || choice->precision_count == 0)
        TRY(suite_words(object, "precisions", choice->precisions, SUITE_PRECISIONS,
                        &choice->precision_count, is_precision,
                        "expected names of precisions, such as \"f32\", \"s8\", \"u8\"", error));
    if (!json_find(object, "variants", &member))
        return STATUS_OK;
    char variants[4][SUITE_WORD];
    size_t count = 0;
    TRY(suite_words(object, "variants", variants, 4, &count, is_variant,
                    "expected \"best\" and perhaps \"rivals\", \"algorithms\" or \"naive\"",
                    error));
    choice->rivals = choice->algorithms = choice->naive = false;
    for (size_t i = 0; i < count; i++) {
        choice->rivals |= strcmp(variants[i], "rivals") == 0;
        choice->algorithms |= strcmp(variants[i], "algorithms") == 0;
        choice->naive |= strcmp(variants[i], "naive") == 0;
    }
    return STATUS_OK;
}

// ---- one problem
// ---------------------------------------------------------------------------------

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

static enum status read_one(const struct json *at, struct problem *problem, struct error *error)
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

// ---- the list ----------------------------------------------------------------------------------

static enum status add(const struct json *at, const struct suite_choice *choice,
                       struct suite *suite, struct error *error)
{
    if (suite->problem_count == PROBLEMS_LIMIT)
        return json_complain(at, error, "expected at most 10000 problems");
    struct problem problem;
    TRY(read_one(at, &problem, error));
    for (size_t j = 0; j < suite->problem_count; j++) {
        if (strcmp(suite->problems[j].name, problem.name) == 0)
            return json_complain(at, error, "this problem stands twice");
    }
    struct problem *problems =
        realloc(suite->problems, (suite->problem_count + 1) * sizeof *problems);
    if (problems != NULL)
        suite->problems = problems;
    const struct suite_choice **problem_choices =
        realloc(suite->problem_choices, (suite->problem_count + 1) * sizeof *problem_choices);
    if (problem_choices != NULL)
        suite->problem_choices = problem_choices;
    if (problems == NULL || problem_choices == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", at->file);
    problems[suite->problem_count] = problem;
    problem_choices[suite->problem_count++] = choice;
    return STATUS_OK;
}

static struct json element_of(const struct json *array, const cJSON *item, size_t index)
{
    struct json element = *array;
    size_t used = strlen(element.path);
    element.value = item;
    snprintf(element.path + used, sizeof element.path - used, "[%zu]", index);
    return element;
}

// An object with "names": problems that have precisions or variants of their own.
static enum status read_group(const struct json *at, struct suite *suite, struct error *error)
{
    static const char *const KNOWN[] = {"names", "precisions", "variants", NULL};
    struct suite_choice *choice = &suite->choices[suite->choice_count++];
    struct json names;
    size_t index = 0;
    *choice = suite->choices[0];
    TRY(json_known_keys(at, KNOWN, error));
    TRY(read_choice(at, choice, error));
    TRY(json_array(at, "names", &names, error));
    if (json_length(&names) == 0)
        return json_complain(&names, error, "expected at least one problem");
    for (const cJSON *item = names.value->child; item != NULL; item = item->next) {
        struct json element = element_of(&names, item, index++);
        TRY(add(&element, choice, suite, error));
    }
    return STATUS_OK;
}

enum status suite_problems_read(const struct json *root, struct suite *suite, struct error *error)
{
    struct json array;
    size_t index = 0;
    TRY(json_array(root, "problems", &array, error));
    if (json_length(&array) < 1 || json_length(&array) > PROBLEMS_LIMIT)
        return json_complain(&array, error, "expected 1 to 10000 problems");
    // Of full size from the start: problems point at their choices.
    suite->choices = calloc(json_length(&array) + 1, sizeof *suite->choices);
    if (suite->choices == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", root->file);
    suite->choice_count = 1;
    TRY(read_choice(root, &suite->choices[0], error));
    for (const cJSON *item = array.value->child; item != NULL; item = item->next) {
        struct json element = element_of(&array, item, index++), names;
        if (cJSON_IsObject(item) && json_find(&element, "names", &names))
            TRY(read_group(&element, suite, error));
        else
            TRY(add(&element, &suite->choices[0], suite, error));
    }
    return STATUS_OK;
}

void suite_problems_free(struct suite *suite)
{
    free(suite->problems);
    free(suite->problem_choices);
    free(suite->choices);
}
