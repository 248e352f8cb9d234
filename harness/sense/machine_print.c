// SPDX-License-Identifier: MIT
// The page and the JSON of `bitroof machine`.
#include "bench/isa.h"
#include "harness/sense/machine.h"

#include <cjson/cJSON.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static void print_size(FILE *stream, int64_t bytes)
{
    static const char *const UNITS[] = {"B", "KiB", "MiB", "GiB", "TiB"};
    double value = (double)bytes;
    size_t unit = 0;
    while (value >= 1024 && unit + 1 < sizeof UNITS / sizeof UNITS[0]) {
        value /= 1024;
        unit++;
    }
    fprintf(stream, "%.3g %s", value, UNITS[unit]);
}

static const char *or_unknown(const char *text)
{
    return text[0] != '\0' ? text : "unknown";
}

static void print_identity(FILE *stream, const struct machine *machine)
{
    const struct record_machine *record = &machine->record;
    const struct machine_facts *facts = &machine->facts;
    if (facts->root[0] != '\0')
        fprintf(stream, "captured      %s\n", facts->root);
    if (facts->board[0] != '\0')
        fprintf(stream, "board         %s\n", facts->board);
    fprintf(stream, "processor     %s %s, %s, %d hardware thread%s", or_unknown(record->vendor),
            or_unknown(record->model), or_unknown(record->arch), record->cores,
            record->cores == 1 ? "" : "s");
    if (facts->threads_per_core > 1)
        fprintf(stream, ", %d a core", facts->threads_per_core);
    fputs("\nkernels for   ", stream);
    for (int isa = 0; isa < ISA_COUNT; isa++) {
        if (machine->target.isa_mask >> isa & 1u)
            fprintf(stream, "%s ", isa_name((enum isa)isa));
    }
    fputs("\nclock         ", stream);
    if (record->clock_hz.value > 0)
        fprintf(stream, "%.2f GHz, measured\n", record->clock_hz.value * 1e-9);
    else
        fprintf(stream, "not measured: %s\n", record->clock_hz.reason);
    for (size_t i = 0; i < record->caches_count; i++) {
        const struct machine_cache *cache = &record->caches[i];
        fprintf(stream, "L%d %-10s ", cache->level,
                strcmp(cache->kind, "instruction") == 0 ? "code" : cache->kind);
        print_size(stream, cache->size);
        fprintf(stream, ", %d-byte lines", cache->line);
        if (cache->ways > 0)
            fprintf(stream, ", %d ways", cache->ways);
        if (cache->shared_by > 1)
            fprintf(stream, ", shared by %d threads", cache->shared_by);
        fputc('\n', stream);
    }
    if (record->caches_count == 0)
        fputs("caches        unknown; kernels assume 32 KiB and 256 KiB\n", stream);
    fputs("memory        ", stream);
    if (record->memory_bytes > 0)
        print_size(stream, record->memory_bytes);
    else
        fputs("unknown", stream);
    fprintf(stream, "\nsystem        %s", or_unknown(record->kernel));
    if (record->is_virtual)
        fprintf(stream, ", virtual (%s)", facts->hypervisor);
    if (facts->container[0] != '\0')
        fprintf(stream, ", in a container (%s)", facts->container);
    fputc('\n', stream);
}

static void print_health(FILE *stream, const struct machine *machine)
{
    const struct record_machine *record = &machine->record;
    fprintf(stream, "governor      %s\nturbo         %s\n", or_unknown(record->governor),
            or_unknown(record->turbo));
    fprintf(stream, "throttled     %s%s%s%s\n", or_unknown(record->throttled),
            machine->facts.throttle.known ? " (" : "", machine->facts.throttle.source,
            machine->facts.throttle.known ? ")" : "");
    fprintf(stream, "huge pages    %s\nrandomised    %s\n", or_unknown(record->thp),
            record->aslr ? "yes" : "no");
    if (isfinite(record->load))
        fprintf(stream, "load          %.2f\n", record->load);
    if (isfinite(machine->facts.steal))
        fprintf(stream, "stolen        %.2f %%\n", 100 * machine->facts.steal);
}

void machine_print(FILE *stream, const struct machine *machine)
{
    const struct record_machine *record = &machine->record;
    print_identity(stream, machine);
    print_health(stream, machine);
    for (size_t i = 0; i < record->counters_count; i++) {
        const struct counter_verdict *counter = &record->counters[i];
        fprintf(stream, "%s%-22s %s", i == 0 ? "counters      " : "              ", counter->event,
                counter->usable ? "usable" : "unusable: ");
        if (counter->usable && counter->scale != 1)
            fprintf(stream, ", divided by %.4g", counter->scale);
        fprintf(stream, "%s\n", counter->usable ? "" : counter->reason);
    }
    for (size_t i = 0; i < record->warnings_count; i++)
        fprintf(stream, "%s%s\n", i == 0 ? "warnings      " : "              ",
                record->warnings[i]);
    if (machine->facts.fit)
        fputs("verdict       fit to measure\n", stream);
    else
        fprintf(stream, "verdict       not fit to measure: %s\n", machine->facts.unfit);
}

static cJSON *text_or_null(const char *text)
{
    return text[0] != '\0' ? cJSON_CreateString(text) : cJSON_CreateNull();
}

enum status machine_print_json(FILE *stream, const struct machine *machine, struct error *error)
{
    const struct machine_facts *facts = &machine->facts;
    cJSON *object = record_machine_json(&machine->record);
    if (object == NULL)
        return error_set(error, STATUS_FAILED, "machine: no memory");
    cJSON *isas = cJSON_AddArrayToObject(object, "kernels_for");
    for (int isa = 0; isa < ISA_COUNT; isa++) {
        if (machine->target.isa_mask >> isa & 1u)
            cJSON_AddItemToArray(isas, cJSON_CreateString(isa_name((enum isa)isa)));
    }
    cJSON_AddItemToObject(object, "board", text_or_null(facts->board));
    cJSON_AddItemToObject(object, "hypervisor", text_or_null(facts->hypervisor));
    cJSON_AddItemToObject(object, "container", text_or_null(facts->container));
    cJSON_AddItemToObject(object, "emulated", text_or_null(facts->emulated));
    cJSON_AddItemToObject(object, "threads_per_core",
                          facts->threads_per_core > 0 ? cJSON_CreateNumber(facts->threads_per_core)
                                                      : cJSON_CreateNull());
    cJSON_AddItemToObject(object, "steal",
                          isfinite(facts->steal) ? cJSON_CreateNumber(facts->steal)
                                                 : cJSON_CreateNull());
    cJSON_AddBoolToObject(object, "fit", facts->fit);
    cJSON_AddItemToObject(object, "unfit_reason", text_or_null(facts->unfit));
    char *text = cJSON_Print(object);
    cJSON_Delete(object);
    if (text == NULL)
        return error_set(error, STATUS_FAILED, "machine: no memory");
    fprintf(stream, "%s\n", text);
    free(text);
    return STATUS_OK;
}
