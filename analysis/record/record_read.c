// SPDX-License-Identifier: MIT
// A record from JSON text. Unknown keys are ignored (newer writers add some); everything that is
// known must have its type and range, or the file is refused with the place. Nothing is half read.
#include "analysis/record/record.h"
#include "analysis/record/record_read.h"
#include "analysis/record/record_values.h"
#include "base/json.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// ---- manifest and machine ----------------------------------------------------------------------

static enum status read_manifest(const struct json *root, struct record_manifest *m,
                                 struct error *error)
{
    struct json object;
    int64_t seed = 0;
    TRY(json_object(root, "manifest", &object, error));
    TEXT(&object, "platform", m->platform);
    TEXT(&object, "commit", m->commit);
    TRY(json_boolean(&object, "dirty", &m->dirty, error));
    TRY(value_texts(&object, "command", &m->command, &m->command_count, error));
    TEXT(&object, "suite", m->suite);
    TEXT(&object, "suite_sha256", m->suite_sha256);
    TRY(json_integer(&object, "seed", 0, WHOLE_LIMIT, &seed, error));
    m->seed = (uint64_t)seed;
    TEXT(&object, "compiler", m->compiler);
    TRY(value_pairs(&object, "flags", &m->flags, &m->flags_count, error));
    TRY(value_texts(&object, "isa_mask", &m->isa_mask, &m->isa_mask_count, error));
    TRY(value_pairs(&object, "libraries", &m->libraries, &m->libraries_count, error));
    TEXT(&object, "started", m->started);
    TRY(value_amount(&object, "duration_s", &m->duration_s, error));
    TEXT(&object, "replay", m->replay);
    return STATUS_OK;
}

static enum status read_cache(const struct json *row, struct machine_cache *cache,
                              struct error *error)
{
    TRY(value_int(row, "level", 1, 16, &cache->level, error));
    TEXT(row, "kind", cache->kind);
    TRY(json_integer(row, "size", 0, WHOLE_LIMIT, &cache->size, error));
    TRY(value_int_or_null(row, "line", 0, &cache->line, error));
    TRY(value_int_or_null(row, "ways", 0, &cache->ways, error));
    return value_int_or_null(row, "shared_by", 0, &cache->shared_by, error);
}

static enum status read_machine_lists(const struct json *object, struct record_machine *m,
                                      struct error *error)
{
    struct json array;
    void *room = NULL;
    TRY(value_open_array(object, "caches", &array, sizeof *m->caches, &room, error));
    m->caches = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk); m->caches_count++)
        TRY(read_cache(&walk.element, &m->caches[m->caches_count], error));
    TRY(value_open_array(object, "counters", &array, sizeof *m->counters, &room, error));
    m->counters = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk); m->counters_count++) {
        struct counter_verdict *verdict = &m->counters[m->counters_count];
        TEXT(&walk.element, "event", verdict->event);
        TRY(json_boolean(&walk.element, "usable", &verdict->usable, error));
        TEXT_OR_NULL(&walk.element, "reason", verdict->reason);
        struct json scale;
        verdict->scale = NAN;
        if (json_find(&walk.element, "scale", &scale))
            TRY(value_number(&walk.element, "scale", &verdict->scale, error));
    }
    struct json warnings;
    if (json_find(object, "warnings", &warnings))
        TRY(value_texts(object, "warnings", &m->warnings, &m->warnings_count, error));
    return STATUS_OK;
}

static enum status read_machine(const struct json *root, struct record_machine *m,
                                struct error *error)
{
    struct json object, cpu, clock;
    TRY(json_object(root, "machine", &object, error));
    TRY(json_object(&object, "cpu", &cpu, error));
    TEXT(&cpu, "vendor", m->vendor);
    TEXT(&cpu, "model", m->model);
    TEXT(&cpu, "arch", m->arch);
    TRY(value_texts(&cpu, "features", &m->features, &m->features_count, error));
    TRY(value_int(&object, "cores", 0, 1 << 20, &m->cores, error));
    TRY(json_integer(&object, "memory_bytes", 0, WHOLE_LIMIT, &m->memory_bytes, error));
    TRY(json_boolean(&object, "virtual", &m->is_virtual, error));
    TEXT(&object, "kernel", m->kernel);
    TEXT_OR_NULL(&object, "governor", m->governor);
    TEXT_OR_NULL(&object, "turbo", m->turbo);
    TRY(json_boolean(&object, "aslr", &m->aslr, error));
    TEXT_OR_NULL(&object, "thp", m->thp);
    TEXT_OR_NULL(&object, "throttled", m->throttled);
    TRY(json_object(&object, "clock_hz", &clock, error));
    TRY(value_amount(&clock, "value", &m->clock_hz.value, error));
    TRY(value_provenance(&clock, &m->clock_hz.provenance, error));
    TEXT_OR_NULL(&clock, "reason", m->clock_hz.reason);
    TRY(value_amount(&object, "load", &m->load, error));
    return read_machine_lists(&object, m, error);
}

// ---- ceilings ----------------------------------------------------------------------------------

static enum status read_compute(const struct json *row, struct compute_ceiling *c,
                                struct error *error)
{
    TEXT(row, "kernel", c->kernel);
    TEXT(row, "sequence", c->sequence);
    TEXT(row, "type", c->type);
    TRY(value_int(row, "threads", 1, 1 << 20, &c->threads, error));
    TRY(value_int_or_null(row, "accumulators", 0, &c->accumulators, error));
    TRY(value_amount(row, "ops_per_s", &c->ops_per_s, error));
    TRY(value_amount(row, "ops_per_cycle", &c->ops_per_cycle, error));
    TRY(value_numbers(row, "samples", &c->samples, &c->samples_count, error));
    TEXT_OR_NULL(row, "reason", c->reason);
    return STATUS_OK;
}

static enum status read_memory(const struct json *row, struct memory_ceiling *m,
                               struct error *error)
{
    TEXT(row, "kernel", m->kernel);
    TEXT_OR_NULL(row, "level", m->level);
    TRY(value_int(row, "threads", 1, 1 << 20, &m->threads, error));
    TRY(value_amount(row, "bytes_per_s", &m->bytes_per_s, error));
    TRY(value_amount(row, "bus_bytes_per_s", &m->bus_bytes_per_s, error));
    TRY(json_integer(row, "working_set", 0, WHOLE_LIMIT, &m->working_set, error));
    TEXT_OR_NULL(row, "page", m->page);
    TEXT_OR_NULL(row, "reason", m->reason);
    return STATUS_OK;
}

static enum status read_ceilings(const struct json *root, struct record *record,
                                 struct error *error)
{
    struct json object, array;
    void *room = NULL;
    TRY(json_object(root, "ceilings", &object, error));
    TRY(value_open_array(&object, "compute", &array, sizeof *record->compute, &room, error));
    record->compute = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk);) {
        // Counted first: record_free() must see a half-read row.
        struct compute_ceiling *row = &record->compute[record->compute_count++];
        TRY(read_compute(&walk.element, row, error));
    }
    TRY(value_open_array(&object, "memory", &array, sizeof *record->memory, &room, error));
    record->memory = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk);)
        TRY(read_memory(&walk.element, &record->memory[record->memory_count++], error));
    TRY(value_open_array(&object, "latency", &array, sizeof *record->latency, &room, error));
    record->latency = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk);) {
        struct latency_point *point = &record->latency[record->latency_count++];
        TRY(json_integer(&walk.element, "working_set", 0, WHOLE_LIMIT, &point->working_set, error));
        TRY(value_amount(&walk.element, "ns", &point->ns, error));
        TRY(value_int_or_null(&walk.element, "chains", 1, &point->chains, error));
        TEXT_OR_NULL(&walk.element, "page", point->page);
    }
    return STATUS_OK;
}

static enum status read_document(const struct json *root, struct record *record,
                                 struct error *error)
{
    struct json array;
    const char *schema = NULL;
    void *room = NULL;
    TRY(json_string(root, "schema", &schema, error));
    if (strcmp(schema, RECORD_SCHEMA) != 0)
        return error_set(error, STATUS_USAGE,
                         "%s: $.schema: '%.60s' is not one that this version reads (%s)",
                         root->file, schema, RECORD_SCHEMA);
    TEXT(root, "id", record->id);
    TRY(json_boolean(root, "complete", &record->complete, error));
    TRY(read_manifest(root, &record->manifest, error));
    TRY(read_machine(root, &record->machine, error));
    TRY(read_ceilings(root, record, error));
    TRY(value_open_array(root, "measurements", &array, sizeof *record->measurements, &room, error));
    record->measurements = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk);) {
        struct measurement *row = &record->measurements[record->measurements_count++];
        measurement_init(row);
        TRY(record_read_measurement(&walk.element, row, error));
    }
    struct json networks;
    if (!json_find(root, "networks", &networks))
        return STATUS_OK;
    TRY(value_open_array(root, "networks", &array, sizeof *record->networks, &room, error));
    record->networks = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk);) {
        struct network_result *row = &record->networks[record->networks_count++];
        network_result_init(row);
        TRY(record_read_network(&walk.element, row, error));
    }
    return STATUS_OK;
}

enum status record_read(const char *path, struct record *record, struct error *error)
{
    record_init(record);
    cJSON *document = NULL;
    TRY(json_read(path, &document, error));
    struct json root = json_root(path, document);
    enum status status = read_document(&root, record, error);
    cJSON_Delete(document);
    if (status != STATUS_OK)
        record_free(record);
    return status;
}
