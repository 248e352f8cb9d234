// SPDX-License-Identifier: MIT
#include "harness/launch/manifest.h"

#include "build_config.h"

#include "harness/sense/counters.h"
#include "harness/sense/sources.h"

#include <cjson/cJSON.h>
#include <gnu/libc-version.h>
#include <sha256.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const struct text_pair FLAGS[] = BUILD_FLAGS;
enum { FLAGS_COUNT = sizeof FLAGS / sizeof FLAGS[0], LIBRARIES_COUNT = 6 };

const char *manifest_platform(void)
{
    return BUILD_PLATFORM;
}

const char *manifest_commit(void)
{
    return BUILD_COMMIT;
}

void manifest_time(char iso[RECORD_SHORT], char compact[RECORD_SHORT])
{
    time_t now = time(NULL);
    struct tm utc;
    gmtime_r(&now, &utc);
    strftime(iso, RECORD_SHORT, "%Y-%m-%dT%H:%M:%SZ", &utc);
    strftime(compact, RECORD_SHORT, "%Y%m%dT%H%M%SZ", &utc);
}

static char **copy_words(const char *const *words, size_t count)
{
    char **copy = calloc(count + 1, sizeof *copy);
    for (size_t i = 0; copy != NULL && i < count; i++) {
        copy[i] = strdup(words[i]);
        if (copy[i] == NULL) {
            while (i > 0)
                free(copy[--i]);
            free(copy);
            return NULL;
        }
    }
    return copy;
}

static bool split_isas(const char *list, char ***words, size_t *count)
{
    *words = calloc(strlen(list) + 2, sizeof **words);
    if (*words == NULL)
        return false;
    while (*list != '\0') {
        size_t length = strcspn(list, ",");
        if (length > 0) {
            (*words)[*count] = strndup(list, length);
            if ((*words)[*count] == NULL)
                return false;
            ++*count;
        }
        list += length + (list[length] == ',');
    }
    return true;
}

enum status manifest_fill(struct record_manifest *m, const struct manifest_source *source,
                          struct error *error)
{
    snprintf(m->platform, sizeof m->platform, "%s", BUILD_PLATFORM);
    snprintf(m->commit, sizeof m->commit, "%s", BUILD_COMMIT);
    m->dirty = BUILD_DIRTY;
    snprintf(m->suite, sizeof m->suite, "%s", source->suite->name);
    snprintf(m->suite_sha256, sizeof m->suite_sha256, "%s", source->suite->sha256);
    m->seed = source->seed;
    snprintf(m->compiler, sizeof m->compiler, "%s", BUILD_COMPILER);
    snprintf(m->started, sizeof m->started, "%s", source->started);
    snprintf(m->replay, sizeof m->replay, "%s", source->replay);
    m->command = copy_words(source->command, source->command_count);
    m->flags = malloc(sizeof FLAGS);
    m->libraries = calloc(LIBRARIES_COUNT, sizeof *m->libraries);
    if (m->command == NULL || m->flags == NULL || m->libraries == NULL ||
        (source->isa_list != NULL &&
         !split_isas(source->isa_list, &m->isa_mask, &m->isa_mask_count)))
        return error_set(error, STATUS_FAILED, "run: no memory");
    m->command_count = source->command_count;
    memcpy(m->flags, FLAGS, sizeof FLAGS);
    m->flags_count = FLAGS_COUNT;
    const struct {
        const char *name, *version;
    } libraries[LIBRARIES_COUNT] = {
        {"cjson", cJSON_Version()},       {"libc", gnu_get_libc_version()},
        {"papi", counters_library()},     {"sde", published_library()},
        {"libcpuid", identity_library()}, {"hwloc", topology_library()},
    };
    for (size_t i = 0; i < LIBRARIES_COUNT; i++) {
        struct text_pair *library = &m->libraries[m->libraries_count++];
        snprintf(library->key, sizeof library->key, "%s", libraries[i].name);
        snprintf(library->value, sizeof library->value, "%s", libraries[i].version);
    }
    return STATUS_OK;
}

void manifest_machine_digest(const struct record_machine *machine, char digest[65])
{
    SHA2_CTX context;
    char text[1024];
    SHA256Init(&context);
    int length = snprintf(text, sizeof text, "%s|%s|%s|%d", machine->vendor, machine->model,
                          machine->arch, machine->cores);
    SHA256Update(&context, (const uint8_t *)text, (size_t)length);
    for (size_t i = 0; i < machine->caches_count; i++) {
        const struct machine_cache *cache = &machine->caches[i];
        length = snprintf(text, sizeof text, "|%d %s %lld", cache->level, cache->kind,
                          (long long)cache->size);
        SHA256Update(&context, (const uint8_t *)text, (size_t)length);
    }
    SHA256End(&context, digest);
}

enum status manifest_build_digest(char digest[65], struct error *error)
{
    if (SHA256File("/proc/self/exe", digest) == NULL)
        return error_set(error, STATUS_FAILED, "run: the program cannot read its own file");
    return STATUS_OK;
}
