// SPDX-License-Identifier: MIT
// The life of a struct record: empty, filled, freed. Writing and reading: record_write.c,
// record_read.c.
#include "analysis/record/record.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

const char *provenance_name(enum provenance provenance)
{
    static const char *const NAMES[] = {
        [PROVENANCE_MEASURED] = "measured",   [PROVENANCE_COUNTED] = "counted",
        [PROVENANCE_SIMULATED] = "simulated", [PROVENANCE_PREDICTED] = "predicted",
        [PROVENANCE_DERIVED] = "derived",     [PROVENANCE_DECLARED] = "declared",
    };
    return NAMES[provenance];
}

bool provenance_find(const char *name, enum provenance *provenance)
{
    for (int i = PROVENANCE_MEASURED; i <= PROVENANCE_DECLARED; i++) {
        if (strcmp(provenance_name((enum provenance)i), name) == 0) {
            *provenance = (enum provenance)i;
            return true;
        }
    }
    return false;
}

void record_init(struct record *record)
{
    *record = (struct record){0};
    record->manifest.duration_s = NAN;
    record->machine.clock_hz.value = NAN;
    record->machine.load = NAN;
}

void measurement_init(struct measurement *measurement)
{
    *measurement = (struct measurement){
        .threads = 1,
        .time = {.median_ns = NAN,
                 .ci95_low_ns = NAN,
                 .ci95_high_ns = NAN,
                 .min_ns = NAN,
                 .first_call_ns = NAN},
        .simulated_instructions = NAN,
        .simulated_l2_bytes = NAN,
        .simulated_dram_bytes = NAN,
        .roofline = {.ops_per_s = NAN,
                     .executed_ops_per_s = NAN,
                     .intensity = NAN,
                     .attainable_ops_per_s = NAN,
                     .fraction = NAN},
        .fidelity = {.max_abs = NAN, .sqnr_db = NAN, .cosine = NAN},
    };
}

void layer_result_init(struct layer_result *layer)
{
    *layer = (struct layer_result){.share = NAN};
    measurement_init(&layer->step);
}

void network_result_init(struct network_result *network)
{
    struct measurement nothing;
    measurement_init(&nothing);
    *network = (struct network_result){
        .threads = 1,
        .time = nothing.time,
        .roofline = nothing.roofline,
        .compute_fraction = NAN,
        .glue_share = NAN,
        .compute_share = NAN,
        .memory_share = NAN,
        .other_share = NAN,
        .ace = NAN,
        .fidelity = nothing.fidelity,
        .top1 = NAN,
        .top5 = NAN,
        .layer_sum_ns = NAN,
    };
}

static void free_texts(char **texts, size_t count)
{
    for (size_t i = 0; i < count; i++)
        free(texts[i]);
    free(texts);
}

static void free_measurement(struct measurement *measurement)
{
    free(measurement->time.launch_medians_ns);
    free(measurement->time.launch_ids);
    free(measurement->counters);
}

void network_result_free(struct network_result *network)
{
    free_texts(network->passes, network->passes_count);
    free(network->time.launch_medians_ns);
    free(network->time.launch_ids);
    for (size_t i = 0; i < network->layers_count; i++)
        free_measurement(&network->layers[i].step);
    free(network->layers);
    network_result_init(network);
}

void record_free(struct record *record)
{
    struct record_manifest *manifest = &record->manifest;
    free_texts(manifest->command, manifest->command_count);
    free_texts(manifest->isa_mask, manifest->isa_mask_count);
    free(manifest->flags);
    free(manifest->libraries);
    struct record_machine *machine = &record->machine;
    free_texts(machine->features, machine->features_count);
    free_texts(machine->warnings, machine->warnings_count);
    free(machine->caches);
    free(machine->counters);
    for (size_t i = 0; i < record->compute_count; i++)
        free(record->compute[i].samples);
    free(record->compute);
    free(record->memory);
    free(record->latency);
    for (size_t i = 0; i < record->measurements_count; i++)
        free_measurement(&record->measurements[i]);
    free(record->measurements);
    for (size_t i = 0; i < record->networks_count; i++)
        network_result_free(&record->networks[i]);
    free(record->networks);
    record_init(record);
}
