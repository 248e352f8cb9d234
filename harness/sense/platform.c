// SPDX-License-Identifier: MIT
#include "harness/sense/platform.h"

#include "base/json.h"
#include "base/paths.h"

#include <dirent.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// A string of printable characters that fits; `required` or "" when absent.
static enum status read_text(const struct json *object, const char *key, bool required, char *text,
                             size_t size, struct error *error)
{
    struct json member;
    text[0] = '\0';
    if (!json_find(object, key, &member) && !required)
        return STATUS_OK;
    const char *value = NULL;
    TRY(json_string(object, key, &value, error));
    size_t length = strlen(value);
    if (length >= size || (required && length == 0))
        return error_set(error, STATUS_USAGE, "%s: %s: expected 1 to %zu characters", member.file,
                         member.path, size - 1);
    for (size_t i = 0; i < length; i++) {
        if ((unsigned char)value[i] < 0x20 || value[i] == 0x7f)
            return json_complain(&member, error, "expected printable characters only");
    }
    memcpy(text, value, length + 1);
    return STATUS_OK;
}

static enum status read_integer(const struct json *object, const char *key, int64_t low,
                                int64_t high, int *number, struct error *error)
{
    int64_t value = 0;
    TRY(json_integer(object, key, low, high, &value, error));
    *number = (int)value;
    return STATUS_OK;
}

static enum status read_identity(const struct json *root, struct platform *p, struct error *error)
{
    static const char *const KEYS[] = {"boards", NULL};
    struct json identity, boards;
    if (!json_find(root, "identity", &identity))
        return STATUS_OK;
    TRY(json_known_keys(&identity, KEYS, error));
    TRY(json_array(&identity, "boards", &boards, error));
    if (json_length(&boards) > PLATFORM_BOARDS)
        return json_complain(&boards, error, "expected at most 16 names");
    for (size_t i = 0; i < json_length(&boards); i++) {
        struct json element = json_element(&boards, i);
        if (!cJSON_IsString(element.value) || element.value->valuestring[0] == '\0' ||
            strlen(element.value->valuestring) >= RECORD_SHORT)
            return json_complain(&element, error, "expected the beginning of a board's name");
        strcpy(p->boards[p->boards_count++], element.value->valuestring);
    }
    return STATUS_OK;
}

static enum status read_processor(const struct json *root, struct platform *p, struct error *error)
{
    static const char *const KEYS[] = {"vendor",   "model",  "chip", "cores",
                                       "clock_hz", "source", NULL};
    struct json cpu, clock;
    char source[RECORD_TEXT];
    TRY(json_object(root, "cpu", &cpu, error));
    TRY(json_known_keys(&cpu, KEYS, error));
    TRY(read_text(&cpu, "vendor", true, p->vendor, sizeof p->vendor, error));
    TRY(read_text(&cpu, "model", true, p->model, sizeof p->model, error));
    TRY(read_text(&cpu, "chip", false, p->chip, sizeof p->chip, error));
    TRY(read_text(&cpu, "source", false, source, sizeof source, error));
    TRY(read_integer(&cpu, "cores", 1, 4096, &p->cores, error));
    if (json_find(&cpu, "clock_hz", &clock))
        TRY(json_number(&cpu, "clock_hz", 1e6, 1e11, &p->clock_hz, error));
    return STATUS_OK;
}

static enum status read_cache(const struct json *object, struct machine_cache *cache,
                              struct error *error)
{
    static const char *const KEYS[] = {"level", "kind", "size", "line", "ways", "shared_by", NULL};
    TRY(json_known_keys(object, KEYS, error));
    TRY(read_integer(object, "level", 1, 4, &cache->level, error));
    TRY(read_text(object, "kind", true, cache->kind, sizeof cache->kind, error));
    if (strcmp(cache->kind, "data") != 0 && strcmp(cache->kind, "instruction") != 0 &&
        strcmp(cache->kind, "unified") != 0)
        return error_set(error, STATUS_USAGE, "%s: %s.kind: expected data, instruction or unified",
                         object->file, object->path);
    TRY(json_integer(object, "size", 256, INT64_C(1) << 40, &cache->size, error));
    TRY(read_integer(object, "line", 8, 4096, &cache->line, error));
    TRY(read_integer(object, "ways", 0, 65536, &cache->ways, error));
    TRY(read_integer(object, "shared_by", 1, 4096, &cache->shared_by, error));
    int64_t set = (int64_t)cache->line * (cache->ways > 0 ? cache->ways : 1);
    if (cache->size % set != 0)
        return json_complain(object, error, "size is no multiple of line x ways");
    return STATUS_OK;
}

static enum status read_caches(const struct json *root, struct platform *p, struct error *error)
{
    struct json caches;
    TRY(json_array(root, "caches", &caches, error));
    if (json_length(&caches) > PLATFORM_CACHES)
        return json_complain(&caches, error, "expected at most 8 caches");
    for (size_t i = 0; i < json_length(&caches); i++) {
        struct json element = json_element(&caches, i);
        TRY(read_cache(&element, &p->caches[i], error));
        p->caches_count = i + 1;
    }
    return STATUS_OK;
}

static enum status read_memory(const struct json *root, struct platform *p, struct error *error)
{
    static const char *const KEYS[] = {"bytes", "type", NULL};
    struct json memory;
    if (!json_find(root, "memory", &memory))
        return STATUS_OK;
    TRY(json_known_keys(&memory, KEYS, error));
    TRY(json_integer(&memory, "bytes", 1 << 20, INT64_C(1) << 50, &p->memory_bytes, error));
    return read_text(&memory, "type", false, p->memory_type, sizeof p->memory_type, error);
}

static enum status read_figure(const struct json *object, struct platform_figure *figure,
                               struct error *error)
{
    static const char *const KEYS[] = {"name",       "value",  "unit", "threads",
                                       "provenance", "source", NULL};
    static const char *const UNITS[] = {"op/s", "op/cycle", "byte/s", "byte/cycle", "ns"};
    char provenance[16];
    TRY(json_known_keys(object, KEYS, error));
    TRY(read_text(object, "name", true, figure->name, sizeof figure->name, error));
    TRY(json_number(object, "value", 1e-6, 1e18, &figure->value, error));
    TRY(read_text(object, "unit", true, figure->unit, sizeof figure->unit, error));
    bool is_unit = false;
    for (size_t i = 0; i < sizeof UNITS / sizeof UNITS[0]; i++)
        is_unit |= strcmp(UNITS[i], figure->unit) == 0;
    if (!is_unit)
        return error_set(error, STATUS_USAGE,
                         "%s: %s.unit: expected op/s, op/cycle, byte/s, byte/cycle or ns",
                         object->file, object->path);
    TRY(read_integer(object, "threads", 1, 4096, &figure->threads, error));
    TRY(read_text(object, "provenance", true, provenance, sizeof provenance, error));
    if (strcmp(provenance, "declared") == 0)
        figure->provenance = PROVENANCE_DECLARED;
    else if (strcmp(provenance, "predicted") == 0)
        figure->provenance = PROVENANCE_PREDICTED;
    else
        return error_set(error, STATUS_USAGE, "%s: %s.provenance: expected declared or predicted",
                         object->file, object->path);
    return read_text(object, "source", true, figure->source, sizeof figure->source, error);
}

static enum status read_figures(const struct json *root, struct platform *p, struct error *error)
{
    struct json figures;
    if (!json_find(root, "figures", &figures))
        return STATUS_OK;
    TRY(json_array(root, "figures", &figures, error));
    if (json_length(&figures) > PLATFORM_FIGURES)
        return json_complain(&figures, error, "expected at most 64 figures");
    for (size_t i = 0; i < json_length(&figures); i++) {
        struct json element = json_element(&figures, i);
        TRY(read_figure(&element, &p->figures[i], error));
        p->figures_count = i + 1;
    }
    return STATUS_OK;
}

static enum status read_document(const struct json *root, struct platform *p, struct error *error)
{
    static const char *const KEYS[] = {
        "schema",   "name",         "title",         "arch",          "toolchain",
        "emulator", "emulator_all", "emulator_root", "remote_runner", "identity",
        "cpu",      "caches",       "memory",        "figures",       NULL};
    char schema[RECORD_SHORT];
    TRY(json_known_keys(root, KEYS, error));
    TRY(read_text(root, "schema", true, schema, sizeof schema, error));
    if (strcmp(schema, PLATFORM_SCHEMA) != 0)
        return error_set(error, STATUS_USAGE, "%s: $.schema: expected \"%s\"", root->file,
                         PLATFORM_SCHEMA);
    TRY(read_text(root, "name", true, p->name, sizeof p->name, error));
    if (strspn(p->name, "abcdefghijklmnopqrstuvwxyz0123456789-_.") != strlen(p->name) ||
        p->name[0] == '.')
        return error_set(error, STATUS_USAGE,
                         "%s: $.name: expected small letters, digits, '-', '_' or '.'", root->file);
    TRY(read_text(root, "title", true, p->title, sizeof p->title, error));
    TRY(read_text(root, "arch", true, p->arch, sizeof p->arch, error));
    bool is_detected = strcmp(p->arch, "detected") == 0;
    if (!is_detected && strcmp(p->arch, "x86_64") != 0 && strcmp(p->arch, "aarch64") != 0 &&
        strcmp(p->arch, "arm") != 0)
        return error_set(error, STATUS_USAGE,
                         "%s: $.arch: expected x86_64, aarch64, arm or detected", root->file);
    TRY(read_text(root, "toolchain", false, p->toolchain, sizeof p->toolchain, error));
    TRY(read_text(root, "emulator", false, p->emulator, sizeof p->emulator, error));
    TRY(read_text(root, "emulator_all", false, p->emulator_all, sizeof p->emulator_all, error));
    TRY(read_text(root, "emulator_root", false, p->emulator_root, sizeof p->emulator_root, error));
    TRY(read_text(root, "remote_runner", false, p->remote_runner, sizeof p->remote_runner, error));
    TRY(read_identity(root, p, error));
    if (!is_detected) {
        TRY(read_processor(root, p, error));
        TRY(read_caches(root, p, error));
    }
    TRY(read_memory(root, p, error));
    return read_figures(root, p, error);
}

enum status platform_read(const char *path, struct platform *platform, struct error *error)
{
    *platform = (struct platform){.clock_hz = NAN};
    cJSON *document = NULL;
    TRY(json_read(path, &document, error));
    struct json root = json_root(path, document);
    enum status status = read_document(&root, platform, error);
    cJSON_Delete(document);
    return status;
}

static int compare_names(const void *a, const void *b)
{
    return strcmp(a, b);
}

enum status platform_names(char (**names)[RECORD_SHORT], size_t *count, struct error *error)
{
    enum { MOST = 256 };
    char folder[4096];
    *names = NULL;
    *count = 0;
    TRY(path_of_data("platforms", NULL, folder, sizeof folder, error));
    DIR *directory = opendir(folder);
    if (directory == NULL)
        return error_set(error, STATUS_USAGE, "%s: cannot be read", folder);
    char(*list)[RECORD_SHORT] = calloc(MOST, sizeof *list);
    if (list == NULL) {
        closedir(directory);
        return error_set(error, STATUS_FAILED, "no memory to list the platforms");
    }
    const struct dirent *entry;
    while ((entry = readdir(directory)) != NULL && *count < MOST) {
        size_t length = strlen(entry->d_name);
        if (length <= 5 || length - 5 >= RECORD_SHORT || entry->d_name[0] == '.' ||
            strcmp(entry->d_name + length - 5, ".json") != 0)
            continue;
        memcpy(list[*count], entry->d_name, length - 5);
        (*count)++;
    }
    closedir(directory);
    qsort(list, *count, sizeof *list, compare_names);
    *names = list;
    return STATUS_OK;
}

enum status platform_load(const char *name, struct platform *platform, struct error *error)
{
    if (strchr(name, '/') != NULL)
        return platform_read(name, platform, error);
    char(*names)[RECORD_SHORT] = NULL;
    size_t count = 0;
    TRY(platform_names(&names, &count, error));
    char list[512] = "";
    bool is_known = false;
    for (size_t i = 0; i < count; i++) {
        is_known |= strcmp(names[i], name) == 0;
        size_t used = strlen(list);
        snprintf(list + used, sizeof list - used, " %s", names[i]);
    }
    free(names);
    if (!is_known)
        return error_set(error, STATUS_USAGE, "unknown platform '%.60s'; there are:%s", name, list);
    char file[RECORD_SHORT + 8], path[4096];
    snprintf(file, sizeof file, "%s.json", name);
    TRY(path_of_data("platforms", file, path, sizeof path, error));
    TRY(platform_read(path, platform, error));
    if (strcmp(platform->name, name) != 0)
        return error_set(error, STATUS_USAGE, "%s: $.name: expected \"%s\", as the file is called",
                         path, name);
    return STATUS_OK;
}

bool platform_is(const struct platform *platform, const char *arch, const char *board)
{
    if (strcmp(platform->arch, "detected") == 0)
        return true;
    // A 32-bit program on a 64-bit kernel sees armv8l; a 32-bit kernel says armv7l.
    bool is_arm32 = strncmp(arch, "armv7", 5) == 0 || strncmp(arch, "armv8", 5) == 0 ||
                    strcmp(arch, "arm") == 0;
    bool fits =
        strcmp(platform->arch, arch) == 0 || (strcmp(platform->arch, "arm") == 0 && is_arm32);
    if (!fits || board[0] == '\0')
        return false;
    for (size_t i = 0; i < platform->boards_count; i++) {
        if (strncmp(platform->boards[i], board, strlen(platform->boards[i])) == 0)
            return true;
    }
    return false;
}
