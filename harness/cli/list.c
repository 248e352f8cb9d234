// SPDX-License-Identifier: MIT
// `bitroof list`: what there is to measure.
#include "bench/isa.h"
#include "bench/kernels/registry.h"
#include "harness/cli/cli.h"

#include <cjson/cJSON.h>
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
    return error_set(error, STATUS_USAGE,
                     "list: say what: kernels, networks, suites or platforms (not '%.40s')",
                     what == NULL ? "" : what);
}
