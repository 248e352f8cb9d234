// SPDX-License-Identifier: MIT
// `bitroof list`: what there is to measure.
#include "base/json.h"
#include "bench/isa.h"
#include "bench/kernels/registry.h"
#include "bench/networks/network.h"
#include "bench/suites/suite.h"
#include "harness/cli/cli.h"
#include "harness/sense/platform.h"

#include <cjson/cJSON.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static enum status print_json(cJSON *json, struct error *error)
{
    char *text = cJSON_Print(json);
    cJSON_Delete(json);
    if (text == NULL)
        return error_set(error, STATUS_FAILED, "list: no memory");
    puts(text);
    free(text);
    return STATUS_OK;
}

static enum status list_kernels(bool as_json, struct error *error)
{
    uint32_t mask = isa_detect();
    cJSON *array = cJSON_CreateArray();
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        bool is_available = (mask >> kernel->isa & 1u) != 0;
        if (!as_json) {
            printf("%-46s %-12s %-5s %-10s %-12s %-7s %-8s %s\n", kernel->name,
                   operation_name(kernel->op), kernel->precision->name, kernel->algorithm,
                   isa_name(kernel->isa), kernel->tile, kernel->fused ? "fused" : "unfused",
                   is_available ? "" : "not on this machine");
            continue;
        }
        cJSON *row = cJSON_CreateObject();
        cJSON_AddStringToObject(row, "name", kernel->name);
        cJSON_AddStringToObject(row, "op", operation_name(kernel->op));
        cJSON_AddStringToObject(row, "precision", kernel->precision->name);
        cJSON_AddStringToObject(row, "algorithm", kernel->algorithm);
        cJSON_AddStringToObject(row, "isa", isa_name(kernel->isa));
        cJSON_AddStringToObject(row, "tile", kernel->tile);
        cJSON_AddBoolToObject(row, "fused", kernel->fused);
        cJSON_AddBoolToObject(row, "available", is_available);
        if (is_available) {
            cJSON_AddNullToObject(row, "reason");
        } else {
            char reason[64];
            snprintf(reason, sizeof reason, "this machine has no %s", isa_name(kernel->isa));
            cJSON_AddStringToObject(row, "reason", reason);
        }
        cJSON_AddItemToArray(array, row);
    }
    if (as_json)
        return print_json(array, error);
    cJSON_Delete(array);
    return STATUS_OK;
}

// ---- suites ------------------------------------------------------------------------------------

static int by_name(const void *a, const void *b)
{
    return strcmp((const char *)a, (const char *)b);
}

enum { SUITES_MOST = 256 };

// Names of the *.json files of a folder, sorted.
static size_t json_files(const char *folder, char (*names)[SUITE_WORD], size_t capacity)
{
    DIR *directory = opendir(folder);
    size_t count = 0;
    for (struct dirent *entry; directory != NULL && (entry = readdir(directory)) != NULL;) {
        size_t length = strlen(entry->d_name);
        if (count == capacity || length <= 5 || length - 5 >= SUITE_WORD ||
            strcmp(entry->d_name + length - 5, ".json") != 0)
            continue;
        memcpy(names[count], entry->d_name, length - 5);
        names[count++][length - 5] = '\0';
    }
    if (directory != NULL)
        closedir(directory);
    qsort(names, count, SUITE_WORD, by_name);
    return count;
}

static enum status list_suites(bool as_json, struct error *error)
{
    char folder[SUITE_PATH], names[SUITES_MOST][SUITE_WORD];
    size_t count = suite_directory(folder) ? json_files(folder, names, SUITES_MOST) : 0;
    cJSON *array = cJSON_CreateArray();
    enum status status = STATUS_OK;
    for (size_t i = 0; i < count && status == STATUS_OK; i++) {
        char path[SUITE_PATH];
        struct suite suite;
        status = suite_find(names[i], path, error);
        if (status == STATUS_OK)
            status = suite_read(path, &suite, error);
        if (status != STATUS_OK)
            break;
        if (!as_json)
            printf("%-12s %3zu problems  %s\n", suite.name, suite.problem_count, suite.description);
        cJSON *row = cJSON_CreateObject();
        cJSON_AddStringToObject(row, "name", suite.name);
        cJSON_AddStringToObject(row, "description", suite.description);
        cJSON *problems = cJSON_AddArrayToObject(row, "problems");
        for (size_t p = 0; p < suite.problem_count; p++)
            cJSON_AddItemToArray(problems, cJSON_CreateString(suite.problems[p].name));
        cJSON_AddItemToArray(array, row);
        suite_free(&suite);
    }
    if (status == STATUS_OK && as_json)
        return print_json(array, error);
    cJSON_Delete(array);
    return status;
}

// ---- platforms and networks ---------------------------------------------------------------------

static enum status list_platforms(bool as_json, struct error *error)
{
    char(*names)[RECORD_SHORT] = NULL;
    size_t count = 0;
    enum status status = platform_names(&names, &count, error);
    cJSON *array = cJSON_CreateArray();
    for (size_t i = 0; i < count && status == STATUS_OK; i++) {
        struct platform platform;
        status = platform_load(names[i], &platform, error);
        if (status != STATUS_OK)
            break;
        if (!as_json)
            printf("%-10s %-9s %s\n", platform.name, platform.arch, platform.title);
        cJSON *row = cJSON_CreateObject();
        cJSON_AddStringToObject(row, "name", platform.name);
        cJSON_AddStringToObject(row, "title", platform.title);
        cJSON_AddStringToObject(row, "arch", platform.arch);
        cJSON_AddItemToArray(array, row);
    }
    free(names);
    if (status == STATUS_OK && as_json)
        return print_json(array, error);
    cJSON_Delete(array);
    return status;
}

static enum status list_networks(bool as_json, struct error *error)
{
    char(*names)[NETWORK_NAME] = NULL;
    size_t count = 0;
    enum status status = network_names(&names, &count, error);
    cJSON *array = cJSON_CreateArray();
    if (status == STATUS_OK && !as_json)
        printf("%-24s %9s %9s  %s\n", "name", "MMAC", "k weights", "description");
    for (size_t i = 0; i < count && status == STATUS_OK; i++) {
        char path[NETWORK_PATH];
        struct network network;
        status = network_find(names[i], path, error);
        if (status == STATUS_OK)
            status = network_read(path, &network, error);
        if (status != STATUS_OK)
            break;
        if (!as_json)
            printf("%-24s %9.2f %9.0f  %s\n", network.name, (double)network_macs(&network) / 1e6,
                   (double)network_weights(&network) / 1e3, network.description);
        cJSON *row = cJSON_CreateObject();
        cJSON_AddStringToObject(row, "name", network.name);
        cJSON_AddStringToObject(row, "description", network.description);
        cJSON_AddStringToObject(row, "source", network.source);
        cJSON_AddStringToObject(row, "path", network.path);
        cJSON_AddItemToObject(row, "layers", json_new_number(network.layer_count - 1));
        cJSON_AddItemToObject(row, "macs", json_new_number((double)network_macs(&network)));
        cJSON_AddItemToObject(row, "weights", json_new_number((double)network_weights(&network)));
        cJSON_AddItemToArray(array, row);
        network_free(&network);
    }
    free(names);
    if (status == STATUS_OK && as_json)
        return print_json(array, error);
    cJSON_Delete(array);
    return status;
}

enum status command_list(int argc, char **argv, struct error *error)
{
    const char *what = NULL;
    bool as_json = false;
    struct options options = options_begin(argc, argv);
    const char *word;
    while (options_next(&options, &word)) {
        if (options_is(&options, "--json"))
            as_json = true;
        else if (what == NULL && word[0] != '-')
            what = word;
        else
            return options_unknown(&options, error);
    }
    if (what != NULL && strcmp(what, "kernels") == 0)
        return list_kernels(as_json, error);
    if (what != NULL && strcmp(what, "suites") == 0)
        return list_suites(as_json, error);
    if (what != NULL && strcmp(what, "platforms") == 0)
        return list_platforms(as_json, error);
    if (what != NULL && strcmp(what, "networks") == 0)
        return list_networks(as_json, error);
    return error_set(error, STATUS_USAGE,
                     "list: say what: kernels, networks, suites or platforms (not '%.40s')",
                     what == NULL ? "" : what);
}
