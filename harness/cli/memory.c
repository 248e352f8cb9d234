// SPDX-License-Identifier: MIT
// `bitroof memory`: is a network limited by memory or by arithmetic, on paper.
#include "analysis/memory/perspectives.h"
#include "analysis/memory/pokebnn.h"
#include "analysis/memory/table.h"
#include "harness/cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct memory_request {
    struct memory_view view;
    struct memory_rule rule;
    struct chips chips;
    struct network *networks;
    int count;
    bool as_json, with_layers, perspectives, pokebnn;
};

static enum status read_rule(const char *name, struct memory_rule *rule, struct error *error)
{
    char known[200];
    size_t used = 0;
    if (memory_rule_parse(name, rule))
        return STATUS_OK;
    for (int i = 0; i < MEMORY_RULE_COUNT && used < sizeof known; i++)
        used += (size_t)snprintf(known + used, sizeof known - used, " %s", MEMORY_RULES[i].name);
    return error_set(
        error, STATUS_USAGE,
        "memory: no rule '%.40s'; there are:%s, and each with _nobias, _nopool, _nodense", name,
        known);
}

// "8": both; "1,2": weights, activations.
static enum status read_widths(const char *text, struct memory_widths *widths, struct error *error)
{
    char *end = NULL;
    long weights = strtol(text, &end, 10), activations = weights;
    if (end != text && *end == ',') {
        const char *second = end + 1;
        activations = strtol(second, &end, 10);
        if (end == second)
            weights = 0;
    }
    if (end == text || *end != '\0' || weights < 1 || weights > 32 || activations < 1 ||
        activations > 32)
        return error_set(error, STATUS_USAGE,
                         "memory: --widths: '%.40s' is not a number of bits from 1 to 32, or two "
                         "(weights,activations)",
                         text);
    *widths = memory_widths((int)weights, (int)activations);
    return STATUS_OK;
}

static enum status read_platforms(const char *text, struct chips *chips, struct error *error)
{
    size_t length = strlen(text);
    bool is_file =
        strchr(text, '/') != NULL || (length > 5 && strcmp(text + length - 5, ".json") == 0);
    if (is_file)
        return chips_read(text, chips, error);
    TRY(chips_read(NULL, chips, error));
    return chips_choose(chips, text, error);
}

// The networks that are named, or all.
static enum status read_networks(struct memory_request *request, const char *const *names,
                                 size_t count, struct error *error)
{
    request->networks = calloc(count + 1, sizeof *request->networks);
    if (request->networks == NULL)
        return error_set(error, STATUS_FAILED, "memory: no memory");
    for (size_t i = 0; i < count; i++) {
        char path[NETWORK_PATH];
        TRY(network_find(names[i], path, error));
        TRY(network_read(path, &request->networks[request->count], error));
        request->count++;
    }
    return STATUS_OK;
}

static enum status read_all_networks(struct memory_request *request, struct error *error)
{
    char(*names)[NETWORK_NAME] = NULL;
    size_t count = 0;
    enum status status = network_names(&names, &count, error);
    const char **pointers = calloc(count + 1, sizeof *pointers);
    if (status == STATUS_OK && pointers == NULL)
        status = error_set(error, STATUS_FAILED, "memory: no memory");
    for (size_t i = 0; status == STATUS_OK && i < count; i++)
        pointers[i] = names[i];
    if (status == STATUS_OK)
        status = read_networks(request, pointers, count, error);
    free(pointers);
    free(names);
    return status;
}

static enum status print(const struct memory_request *request, struct error *error)
{
    const struct memory_view *view = &request->view;
    struct text text = {0};
    if (request->as_json) {
        cJSON *json = memory_json(view, request->networks, request->count, request->with_layers);
        char *printed = cJSON_Print(json);
        cJSON_Delete(json);
        if (printed == NULL)
            return error_set(error, STATUS_FAILED, "memory: no memory");
        puts(printed);
        free(printed);
        return STATUS_OK;
    }
    memory_describe(view, &text);
    text_append(&text, "\n\n");
    memory_table(view, request->networks, request->count, &text);
    for (int i = 0; i < request->count && request->with_layers; i++) {
        text_add(&text, "\n%s\n\n", request->networks[i].name);
        memory_layer_table(view, &request->networks[i], &text);
    }
    if (!view->as_markdown)
        text_append(&text,
                    "\nmemory N %: at most N % of peak arithmetic can be had, the rest waits "
                    "for memory. Ridge: op/byte from which on\narithmetic is the limit. "
                    "Peaks are declared (`bitroof memory --json` has their sources), not "
                    "measured.\n");
    bool failed = text.failed;
    fputs(text.data != NULL ? text.data : "", stdout);
    text_free(&text);
    return failed ? error_set(error, STATUS_FAILED, "memory: no memory") : STATUS_OK;
}

static enum status print_perspectives(const struct memory_request *request, struct error *error)
{
    struct text text = {0};
    enum status status =
        perspectives_write(request->networks, request->count, &request->chips, &text, error);
    if (status == STATUS_OK && text.failed)
        status = error_set(error, STATUS_FAILED, "memory: no memory");
    if (status == STATUS_OK)
        fputs(text.data, stdout);
    text_free(&text);
    return status;
}

static enum status print_pokebnn(struct error *error)
{
    struct network network;
    char path[NETWORK_PATH];
    struct text text = {0};
    TRY(network_find("resnet50_v1.5", path, error));
    TRY(network_read(path, &network, error));
    pokebnn_write(&network, &text);
    network_free(&network);
    const bool failed = text.failed;
    if (!failed)
        fputs(text.data, stdout);
    text_free(&text);
    return failed ? error_set(error, STATUS_FAILED, "memory: no memory") : STATUS_OK;
}

static enum status read_options(int argc, char **argv, struct memory_request *request,
                                const char **names, size_t *count, struct error *error)
{
    struct options options = options_begin(argc, argv);
    const char *word, *value;
    while (options_next(&options, &word)) {
        if (options_is(&options, "--rule")) {
            TRY(options_value(&options, &value, error));
            TRY(read_rule(value, &request->rule, error));
        } else if (options_is(&options, "--widths")) {
            TRY(options_value(&options, &value, error));
            TRY(read_widths(value, &request->view.widths, error));
        } else if (options_is(&options, "--platforms")) {
            TRY(options_value(&options, &value, error));
            TRY(read_platforms(value, &request->chips, error));
        } else if (options_is(&options, "--json")) {
            request->as_json = true;
        } else if (options_is(&options, "--markdown")) {
            request->view.as_markdown = true;
        } else if (options_is(&options, "--layers")) {
            request->with_layers = true;
        } else if (options_is(&options, "--perspectives")) {
            request->perspectives = true;
        } else if (options_is(&options, "--pokebnn")) {
            request->pokebnn = true;
        } else if (word[0] != '-') {
            names[(*count)++] = word;
        } else {
            return options_unknown(&options, error);
        }
    }
    if (*count > 0 && (request->perspectives || request->pokebnn))
        return error_set(error, STATUS_USAGE,
                         "memory: %s is about networks of its own; leave out '%.60s'",
                         request->pokebnn ? "--pokebnn" : "--perspectives", names[0]);
    return STATUS_OK;
}

enum status command_memory(int argc, char **argv, struct error *error)
{
    static struct memory_request request; // large: the chips
    request = (struct memory_request){.rule = *memory_rule_find("R0cs"),
                                      .view.widths = memory_widths(32, 32)};
    request.view.rule = &request.rule;
    request.view.chips = &request.chips;
    size_t count = 0;
    const char **names = calloc((size_t)argc + 1, sizeof *names);
    enum status status = names != NULL ? chips_read(NULL, &request.chips, error)
                                       : error_set(error, STATUS_FAILED, "memory: no memory");
    if (status == STATUS_OK)
        status = read_options(argc, argv, &request, names, &count, error);
    if (status == STATUS_OK && request.pokebnn) {
        free(names);
        return print_pokebnn(error);
    }
    if (status == STATUS_OK)
        status = count > 0 ? read_networks(&request, names, count, error)
                           : read_all_networks(&request, error);
    if (status == STATUS_OK)
        status =
            request.perspectives ? print_perspectives(&request, error) : print(&request, error);
    for (int i = 0; i < request.count; i++)
        network_free(&request.networks[i]);
    free(request.networks);
    free(names);
    return status;
}
