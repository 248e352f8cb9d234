// SPDX-License-Identifier: MIT
// A record as JSON text: the field names and units of the contract, null for what could not be had.
#include "analysis/record/record.h"
#include "analysis/record/record_writer.h"
#include "base/file.h"
#include "base/json.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// ---- manifest and machine ----------------------------------------------------------------------

static void write_manifest(struct writer *w, cJSON *root, const struct record_manifest *m)
{
    cJSON *object = writer_object(w, root, "manifest");
    writer_text(w, object, "platform", m->platform);
    writer_text(w, object, "commit", m->commit);
    writer_bool(w, object, "dirty", m->dirty);
    writer_texts(w, object, "command", m->command, m->command_count);
    writer_text(w, object, "suite", m->suite);
    writer_text(w, object, "suite_sha256", m->suite_sha256);
    writer_number(w, object, "seed", (double)m->seed);
    writer_text(w, object, "compiler", m->compiler);
    writer_pairs(w, object, "flags", m->flags, m->flags_count);
    writer_texts(w, object, "isa_mask", m->isa_mask, m->isa_mask_count);
    writer_pairs(w, object, "libraries", m->libraries, m->libraries_count);
    writer_text(w, object, "started", m->started);
    writer_number(w, object, "duration_s", m->duration_s);
    writer_text(w, object, "replay", m->replay);
}

static void add_positive(struct writer *w, cJSON *object, const char *key, int value)
{
    writer_number(w, object, key, value > 0 ? (double)value : (double)NAN);
}

// Which of the fields before it are null; they are so because the system shows no such thing.
static void add_machine_reason(struct writer *w, cJSON *object, const struct record_machine *m)
{
    const struct {
        const char *key, *value;
    } fields[] = {
        {"governor", m->governor},
        {"turbo", m->turbo},
        {"thp", m->thp},
        {"throttled", m->throttled},
    };
    char reason[RECORD_TEXT] = "";
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        size_t used = strlen(reason);
        if (fields[i].value[0] == '\0')
            snprintf(reason + used, sizeof reason - used, "%s%s",
                     used == 0 ? "this system does not show: " : ", ", fields[i].key);
    }
    writer_text_or_null(w, object, "reason", reason);
}

static void write_machine(struct writer *w, cJSON *root, const struct record_machine *m)
{
    cJSON *object = writer_object(w, root, "machine");
    cJSON *cpu = writer_object(w, object, "cpu");
    writer_text(w, cpu, "vendor", m->vendor);
    writer_text(w, cpu, "model", m->model);
    writer_text(w, cpu, "arch", m->arch);
    writer_texts(w, cpu, "features", m->features, m->features_count);
    writer_number(w, object, "cores", m->cores);
    cJSON *caches = writer_array(w, object, "caches");
    for (size_t i = 0; i < m->caches_count; i++) {
        cJSON *cache = cJSON_CreateObject();
        writer_number(w, cache, "level", m->caches[i].level);
        writer_text(w, cache, "kind", m->caches[i].kind);
        writer_number(w, cache, "size", (double)m->caches[i].size);
        add_positive(w, cache, "line", m->caches[i].line);
        add_positive(w, cache, "ways", m->caches[i].ways);
        add_positive(w, cache, "shared_by", m->caches[i].shared_by);
        writer_append(w, caches, cache);
    }
    writer_number(w, object, "memory_bytes", (double)m->memory_bytes);
    writer_bool(w, object, "virtual", m->is_virtual);
    writer_text(w, object, "kernel", m->kernel);
    writer_text_or_null(w, object, "governor", m->governor);
    writer_text_or_null(w, object, "turbo", m->turbo);
    writer_bool(w, object, "aslr", m->aslr);
    writer_text_or_null(w, object, "thp", m->thp);
    writer_text_or_null(w, object, "throttled", m->throttled);
    add_machine_reason(w, object, m);
    cJSON *clock = writer_object(w, object, "clock_hz");
    writer_number(w, clock, "value", m->clock_hz.value);
    writer_text(w, clock, "provenance", provenance_name(m->clock_hz.provenance));
    writer_text_or_null(w, clock, "reason", m->clock_hz.reason);
    writer_number(w, object, "load", m->load);
    cJSON *counters = writer_array(w, object, "counters");
    for (size_t i = 0; i < m->counters_count; i++) {
        cJSON *counter = cJSON_CreateObject();
        writer_text(w, counter, "event", m->counters[i].event);
        writer_bool(w, counter, "usable", m->counters[i].usable);
        writer_number(w, counter, "scale", m->counters[i].scale);
        writer_text_or_null(w, counter, "reason", m->counters[i].reason);
        writer_append(w, counters, counter);
    }
    writer_texts(w, object, "warnings", m->warnings, m->warnings_count);
}

cJSON *record_machine_json(const struct record_machine *machine)
{
    struct writer writer = {0};
    cJSON *root = cJSON_CreateObject();
    write_machine(&writer, root, machine);
    cJSON *object = cJSON_DetachItemFromObjectCaseSensitive(root, "machine");
    cJSON_Delete(root);
    if (writer.short_of_memory) {
        cJSON_Delete(object);
        return NULL;
    }
    return object;
}

// ---- ceilings ----------------------------------------------------------------------------------

static void write_ceilings(struct writer *w, cJSON *root, const struct record *record)
{
    cJSON *object = writer_object(w, root, "ceilings");
    cJSON *compute = writer_array(w, object, "compute");
    for (size_t i = 0; i < record->compute_count; i++) {
        const struct compute_ceiling *c = &record->compute[i];
        cJSON *row = cJSON_CreateObject();
        writer_text(w, row, "kernel", c->kernel);
        writer_text(w, row, "sequence", c->sequence);
        writer_text(w, row, "type", c->type);
        writer_number(w, row, "threads", c->threads);
        add_positive(w, row, "accumulators", c->accumulators);
        writer_number(w, row, "ops_per_s", c->ops_per_s);
        writer_number(w, row, "ops_per_cycle", c->ops_per_cycle);
        writer_numbers(w, row, "samples", c->samples, c->samples_count);
        writer_text_or_null(w, row, "reason", c->reason);
        writer_append(w, compute, row);
    }
    cJSON *memory = writer_array(w, object, "memory");
    for (size_t i = 0; i < record->memory_count; i++) {
        const struct memory_ceiling *m = &record->memory[i];
        cJSON *row = cJSON_CreateObject();
        writer_text(w, row, "kernel", m->kernel);
        writer_text_or_null(w, row, "level", m->level);
        writer_number(w, row, "threads", m->threads);
        writer_number(w, row, "bytes_per_s", m->bytes_per_s);
        writer_number(w, row, "bus_bytes_per_s", m->bus_bytes_per_s);
        writer_number(w, row, "working_set", (double)m->working_set);
        writer_text_or_null(w, row, "page", m->page);
        writer_text_or_null(w, row, "reason", m->reason);
        writer_append(w, memory, row);
    }
    cJSON *latency = writer_array(w, object, "latency");
    for (size_t i = 0; i < record->latency_count; i++) {
        cJSON *row = cJSON_CreateObject();
        writer_number(w, row, "working_set", (double)record->latency[i].working_set);
        writer_number(w, row, "ns", record->latency[i].ns);
        writer_number(w, row, "chains", record->latency[i].chains);
        writer_text_or_null(w, row, "page", record->latency[i].page);
        writer_append(w, latency, row);
    }
}

enum status record_write(const char *path, const struct record *record, struct error *error)
{
    struct writer writer = {0};
    struct writer *w = &writer;
    cJSON *root = cJSON_CreateObject();
    writer_text(w, root, "schema", RECORD_SCHEMA);
    writer_text(w, root, "id", record->id);
    writer_bool(w, root, "complete", record->complete);
    write_manifest(w, root, &record->manifest);
    write_machine(w, root, &record->machine);
    write_ceilings(w, root, record);
    cJSON *measurements = writer_array(w, root, "measurements");
    for (size_t i = 0; i < record->measurements_count; i++)
        writer_append(w, measurements, record_measurement_json(w, &record->measurements[i]));
    cJSON *networks = writer_array(w, root, "networks");
    for (size_t i = 0; i < record->networks_count; i++)
        writer_append(w, networks, record_network_json(w, &record->networks[i]));
    char *text = writer.short_of_memory ? NULL : cJSON_Print(root);
    cJSON_Delete(root);
    if (text == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory to write the record", path);
    enum status status = file_replace(path, text, strlen(text), error);
    free(text);
    return status;
}
