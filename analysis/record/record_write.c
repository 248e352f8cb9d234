// SPDX-License-Identifier: MIT
// A record as JSON text: the field names and units of the contract, null for what could not be had.
#include "analysis/record/record.h"
#include "analysis/record/record_fields.h"
#include "base/file.h"
#include "base/json.h"
#include "bench/problem_fields.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// cJSON's constructors return NULL when memory is short and the adders then leave the field out. A
// record with a hole would be refused by its reader, so a document that lacks memory is not
// written: every addition goes through here and reports.
struct writer {
    bool short_of_memory;
};

static void add(struct writer *writer, cJSON *object, const char *key, cJSON *value)
{
    if (value == NULL || object == NULL || !cJSON_AddItemToObject(object, key, value)) {
        cJSON_Delete(value);
        writer->short_of_memory = true;
    }
}

static void append(struct writer *writer, cJSON *array, cJSON *value)
{
    if (value == NULL || array == NULL || !cJSON_AddItemToArray(array, value)) {
        cJSON_Delete(value);
        writer->short_of_memory = true;
    }
}

static cJSON *text_or_null(const char *text)
{
    return text[0] != '\0' ? cJSON_CreateString(text) : cJSON_CreateNull();
}

static void add_number(struct writer *writer, cJSON *object, const char *key, double value)
{
    add(writer, object, key, json_new_number(value));
}

static void add_text(struct writer *writer, cJSON *object, const char *key, const char *text)
{
    add(writer, object, key, cJSON_CreateString(text));
}

static void add_bool(struct writer *writer, cJSON *object, const char *key, bool value)
{
    add(writer, object, key, cJSON_CreateBool(value));
}

static cJSON *add_child(struct writer *writer, cJSON *object, const char *key, cJSON *child)
{
    bool good = child != NULL;
    add(writer, object, key, child);
    return good && !writer->short_of_memory ? child : NULL;
}

static cJSON *add_object(struct writer *writer, cJSON *object, const char *key)
{
    return add_child(writer, object, key, cJSON_CreateObject());
}

static cJSON *add_array(struct writer *writer, cJSON *object, const char *key)
{
    return add_child(writer, object, key, cJSON_CreateArray());
}

static void add_texts(struct writer *writer, cJSON *object, const char *key, char **texts,
                      size_t count)
{
    cJSON *array = add_array(writer, object, key);
    for (size_t i = 0; i < count; i++)
        append(writer, array, cJSON_CreateString(texts[i]));
}

static void add_pairs(struct writer *writer, cJSON *object, const char *key,
                      const struct text_pair *pairs, size_t count)
{
    cJSON *member = add_object(writer, object, key);
    for (size_t i = 0; i < count; i++)
        add_text(writer, member, pairs[i].key, pairs[i].value);
}

static void add_numbers(struct writer *writer, cJSON *object, const char *key, const double *values,
                        size_t count)
{
    cJSON *array = add_array(writer, object, key);
    for (size_t i = 0; i < count; i++)
        append(writer, array, json_new_number(values[i]));
}

// ---- manifest and machine ----------------------------------------------------------------------

static void write_manifest(struct writer *w, cJSON *root, const struct record_manifest *m)
{
    cJSON *object = add_object(w, root, "manifest");
    add_text(w, object, "platform", m->platform);
    add_text(w, object, "commit", m->commit);
    add_bool(w, object, "dirty", m->dirty);
    add_texts(w, object, "command", m->command, m->command_count);
    add_text(w, object, "suite", m->suite);
    add_text(w, object, "suite_sha256", m->suite_sha256);
    add_number(w, object, "seed", (double)m->seed);
    add_text(w, object, "compiler", m->compiler);
    add_pairs(w, object, "flags", m->flags, m->flags_count);
    add_texts(w, object, "isa_mask", m->isa_mask, m->isa_mask_count);
    add_pairs(w, object, "libraries", m->libraries, m->libraries_count);
    add_text(w, object, "started", m->started);
    add_number(w, object, "duration_s", m->duration_s);
    add_text(w, object, "replay", m->replay);
}

static void add_positive(struct writer *w, cJSON *object, const char *key, int value)
{
    add_number(w, object, key, value > 0 ? (double)value : (double)NAN);
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
    add(w, object, "reason", text_or_null(reason));
}

static void write_machine(struct writer *w, cJSON *root, const struct record_machine *m)
{
    cJSON *object = add_object(w, root, "machine");
    cJSON *cpu = add_object(w, object, "cpu");
    add_text(w, cpu, "vendor", m->vendor);
    add_text(w, cpu, "model", m->model);
    add_text(w, cpu, "arch", m->arch);
    add_texts(w, cpu, "features", m->features, m->features_count);
    add_number(w, object, "cores", m->cores);
    cJSON *caches = add_array(w, object, "caches");
    for (size_t i = 0; i < m->caches_count; i++) {
        cJSON *cache = cJSON_CreateObject();
        add_number(w, cache, "level", m->caches[i].level);
        add_text(w, cache, "kind", m->caches[i].kind);
        add_number(w, cache, "size", (double)m->caches[i].size);
        add_positive(w, cache, "line", m->caches[i].line);
        add_positive(w, cache, "ways", m->caches[i].ways);
        add_positive(w, cache, "shared_by", m->caches[i].shared_by);
        append(w, caches, cache);
    }
    add_number(w, object, "memory_bytes", (double)m->memory_bytes);
    add_bool(w, object, "virtual", m->is_virtual);
    add_text(w, object, "kernel", m->kernel);
    add(w, object, "governor", text_or_null(m->governor));
    add(w, object, "turbo", text_or_null(m->turbo));
    add_bool(w, object, "aslr", m->aslr);
    add(w, object, "thp", text_or_null(m->thp));
    add(w, object, "throttled", text_or_null(m->throttled));
    add_machine_reason(w, object, m);
    cJSON *clock = add_object(w, object, "clock_hz");
    add_number(w, clock, "value", m->clock_hz.value);
    add_text(w, clock, "provenance", provenance_name(m->clock_hz.provenance));
    add(w, clock, "reason", text_or_null(m->clock_hz.reason));
    add_number(w, object, "load", m->load);
    cJSON *counters = add_array(w, object, "counters");
    for (size_t i = 0; i < m->counters_count; i++) {
        cJSON *counter = cJSON_CreateObject();
        add_text(w, counter, "event", m->counters[i].event);
        add_bool(w, counter, "usable", m->counters[i].usable);
        add_number(w, counter, "scale", m->counters[i].scale);
        add(w, counter, "reason", text_or_null(m->counters[i].reason));
        append(w, counters, counter);
    }
    add_texts(w, object, "warnings", m->warnings, m->warnings_count);
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
    cJSON *object = add_object(w, root, "ceilings");
    cJSON *compute = add_array(w, object, "compute");
    for (size_t i = 0; i < record->compute_count; i++) {
        const struct compute_ceiling *c = &record->compute[i];
        cJSON *row = cJSON_CreateObject();
        add_text(w, row, "kernel", c->kernel);
        add_text(w, row, "sequence", c->sequence);
        add_text(w, row, "type", c->type);
        add_number(w, row, "threads", c->threads);
        add_positive(w, row, "accumulators", c->accumulators);
        add_number(w, row, "ops_per_s", c->ops_per_s);
        add_number(w, row, "ops_per_cycle", c->ops_per_cycle);
        add_numbers(w, row, "samples", c->samples, c->samples_count);
        add(w, row, "reason", text_or_null(c->reason));
        append(w, compute, row);
    }
    cJSON *memory = add_array(w, object, "memory");
    for (size_t i = 0; i < record->memory_count; i++) {
        const struct memory_ceiling *m = &record->memory[i];
        cJSON *row = cJSON_CreateObject();
        add_text(w, row, "kernel", m->kernel);
        add(w, row, "level", text_or_null(m->level));
        add_number(w, row, "threads", m->threads);
        add_number(w, row, "bytes_per_s", m->bytes_per_s);
        add_number(w, row, "bus_bytes_per_s", m->bus_bytes_per_s);
        add_number(w, row, "working_set", (double)m->working_set);
        add(w, row, "page", text_or_null(m->page));
        add(w, row, "reason", text_or_null(m->reason));
        append(w, memory, row);
    }
    cJSON *latency = add_array(w, object, "latency");
    for (size_t i = 0; i < record->latency_count; i++) {
        cJSON *row = cJSON_CreateObject();
        add_number(w, row, "working_set", (double)record->latency[i].working_set);
        add_number(w, row, "ns", record->latency[i].ns);
        add(w, row, "page", text_or_null(record->latency[i].page));
        append(w, latency, row);
    }
}

// ---- measurements ------------------------------------------------------------------------------

static void write_problem(struct writer *w, cJSON *row, const struct problem *p)
{
    cJSON *object = add_object(w, row, "problem");
    add_text(w, object, "name", p->name);
    add_text(w, object, "op", operation_name(p->op));
    struct problem_field fields[PROBLEM_FIELDS];
    struct problem copy = *p;
    size_t count = problem_fields(&copy, fields);
    for (size_t i = 0; i < count; i++)
        add_number(w, object, fields[i].name, (double)*fields[i].value);
    if (p->op == OP_GLUE)
        add_text(w, object, "pass", glue_pass_name(p->glue_pass));
}

static void write_precision(struct writer *w, cJSON *row, const struct measurement *m)
{
    const struct precision *p = &m->workload.precision;
    cJSON *object = add_object(w, row, "precision");
    add_text(w, object, "name", m->precision_name);
    add_number(w, object, "weights", p->weight_bits);
    add_number(w, object, "activations", p->activation_bits);
    add_number(w, object, "accumulator", p->accumulator_bits);
    add_text(w, object, "weight_encoding", record_encoding_name(p->weight_encoding));
    add_text(w, object, "activation_encoding", record_encoding_name(p->activation_encoding));
    add_text(w, object, "granularity", record_granularity_name(p->granularity));
    add_number(w, object, "group", p->group);
    cJSON *range = precision_is_float(p) ? NULL : cJSON_CreateArray();
    if (range != NULL) {
        append(w, range, json_new_number(p->weight_low));
        append(w, range, json_new_number(p->weight_high));
    }
    add(w, object, "weight_range", range != NULL ? range : cJSON_CreateNull());
    add_bool(w, object, "zero_points", p->activation_zero_point || p->weight_zero_points);
    add_bool(w, object, "activation_zero_point", p->activation_zero_point);
    add_bool(w, object, "weight_zero_points", p->weight_zero_points);
    add_text(w, object, "rounding", p->gemmlowp_rounding ? "gemmlowp" : "nearest-even");
}

static void write_glue(struct writer *w, cJSON *row, const struct glue *glue)
{
    cJSON *object = add_object(w, row, "glue");
    add_bool(w, object, "bias", glue->bias);
    add_bool(w, object, "batch_norm", glue->batch_norm);
    add_bool(w, object, "residual", glue->residual);
    add_text(w, object, "activation", record_activation_name(glue->activation));
    add_bool(w, object, "raw_accumulator", glue->raw_accumulator);
}

static void write_time(struct writer *w, cJSON *row, const struct record_time *time)
{
    cJSON *object = add_object(w, row, "time");
    add_text(w, object, "provenance", provenance_name(time->provenance));
    add_number(w, object, "median", time->median_ns);
    if (isfinite(time->ci95_low_ns) && isfinite(time->ci95_high_ns))
        add_numbers(w, object, "ci95", (const double[]){time->ci95_low_ns, time->ci95_high_ns}, 2);
    else
        add(w, object, "ci95", cJSON_CreateNull());
    add_number(w, object, "min", time->min_ns);
    add_number(w, object, "launches", time->launches);
    add_number(w, object, "batches", time->batches);
    add_bool(w, object, "converged", time->converged);
    add_number(w, object, "first_call", time->first_call_ns);
    size_t count = time->launches > 0 ? (size_t)time->launches : 0;
    add_numbers(w, object, "launch_medians", time->launch_medians_ns, count);
    cJSON *ids = add_array(w, object, "launch_ids");
    for (size_t i = 0; i < count; i++)
        append(w, ids, json_new_number(time->launch_ids[i]));
    add(w, object, "reason", text_or_null(time->reason));
}

static void write_work(struct writer *w, cJSON *row, const struct work *work)
{
    cJSON *object = add_object(w, row, "work");
    add_number(w, object, "useful_ops", (double)work->useful_ops);
    cJSON *executed = add_object(w, object, "executed_ops");
    for (int i = 0; i < WORK_CLASS_COUNT; i++) {
        if (work->executed_ops[i] != 0 || i == (int)work->main_class)
            add_number(w, executed, work_class_name((enum work_class)i),
                       (double)work->executed_ops[i]);
    }
    add_text(w, object, "main_class", work_class_name(work->main_class));
    cJSON *bytes = add_object(w, object, "bytes");
    add_number(w, bytes, "input", (double)work->input_bytes);
    add_number(w, bytes, "weights", (double)work->weight_bytes);
    add_number(w, bytes, "output", (double)work->output_bytes);
    add_number(w, bytes, "intermediate", (double)work->intermediate_bytes);
    add_number(w, bytes, "total", (double)work_total_bytes(work));
}

// Why fields of the roofline are null; NULL when none is.
static const char *roofline_reason(const struct measurement *m)
{
    const struct record_roofline *r = &m->roofline;
    if (!isfinite(m->time.median_ns))
        return m->time.reason[0] != '\0' ? m->time.reason : "no time was taken";
    if (!isfinite(r->ops_per_s))
        return m->work.useful_ops == 0 ? "the literature counts no operations of this problem"
                                       : "the roofline was not derived";
    if (!isfinite(r->fraction))
        return "the ceilings that make the roof were not measured in this run";
    if (r->ceiling[0] == '\0')
        return "no ceiling is measured for this kernel's instruction sequence";
    return NULL;
}

// Why figures of the fidelity are null; NULL when none is.
static const char *fidelity_reason(const struct measurement *m)
{
    if (m->fidelity.against[0] == '\0')
        return m->time.reason[0] != '\0' ? m->time.reason : "outputs were not compared";
    if (!isfinite(m->fidelity.sqnr_db) && m->fidelity.max_abs == 0)
        return "sqnr_db is infinite: there is no error";
    if (!isfinite(m->fidelity.sqnr_db) || !isfinite(m->fidelity.cosine))
        return "not defined for these outputs";
    return NULL;
}

static void add_reason(struct writer *w, cJSON *object, const char *reason)
{
    add(w, object, "reason", text_or_null(reason != NULL ? reason : ""));
}

static void write_roofline(struct writer *w, cJSON *row, const struct measurement *m)
{
    const struct record_roofline *r = &m->roofline;
    cJSON *object = add_object(w, row, "roofline");
    add_number(w, object, "ops_per_s", r->ops_per_s);
    add_number(w, object, "executed_ops_per_s", r->executed_ops_per_s);
    add_number(w, object, "intensity", r->intensity);
    add(w, object, "bytes", text_or_null(r->bytes));
    add(w, object, "bound", text_or_null(r->bound));
    add(w, object, "ceiling", text_or_null(r->ceiling));
    add(w, object, "best_ceiling", text_or_null(r->best_ceiling));
    add_number(w, object, "attainable_ops_per_s", r->attainable_ops_per_s);
    add_number(w, object, "fraction", r->fraction);
    add(w, object, "sentence", text_or_null(r->sentence));
    add_reason(w, object, roofline_reason(m));
}

static cJSON *measurement_json(struct writer *w, const struct measurement *m)
{
    cJSON *row = cJSON_CreateObject();
    add_text(w, row, "kernel", m->kernel);
    write_problem(w, row, &m->workload.problem);
    write_precision(w, row, m);
    write_glue(w, row, &m->workload.glue);
    add_text(w, row, "algorithm", m->algorithm);
    add_text(w, row, "isa", m->isa);
    add_number(w, row, "threads", m->threads);
    add_text(w, row, "cache", m->cache);
    add_text(w, row, "setting", m->setting);
    add_bool(w, row, "fused", m->fused);
    add_bool(w, row, "tiled", m->tiled);
    write_time(w, row, &m->time);
    write_work(w, row, &m->work);
    cJSON *counters = add_object(w, row, "counters");
    for (size_t i = 0; i < m->counters_count; i++)
        add_number(w, counters, m->counters[i].event, m->counters[i].value);
    cJSON *simulated = add_object(w, row, "simulated");
    add_number(w, simulated, "instructions", m->simulated_instructions);
    add_number(w, simulated, "l2_bytes", m->simulated_l2_bytes);
    add_number(w, simulated, "dram_bytes", m->simulated_dram_bytes);
    bool is_simulated = isfinite(m->simulated_instructions) || isfinite(m->simulated_l2_bytes) ||
                        isfinite(m->simulated_dram_bytes);
    add_reason(w, simulated, is_simulated ? NULL : "not simulated");
    write_roofline(w, row, m);
    cJSON *fidelity = add_object(w, row, "fidelity");
    add(w, fidelity, "against", text_or_null(m->fidelity.against));
    add_number(w, fidelity, "max_abs", m->fidelity.max_abs);
    add_number(w, fidelity, "sqnr_db", m->fidelity.sqnr_db);
    add_number(w, fidelity, "cosine", m->fidelity.cosine);
    add_bool(w, fidelity, "exact", m->fidelity.exact);
    add_reason(w, fidelity, fidelity_reason(m));
    return row;
}

enum status record_write(const char *path, const struct record *record, struct error *error)
{
    struct writer writer = {0};
    struct writer *w = &writer;
    cJSON *root = cJSON_CreateObject();
    add_text(w, root, "schema", RECORD_SCHEMA);
    add_text(w, root, "id", record->id);
    add_bool(w, root, "complete", record->complete);
    write_manifest(w, root, &record->manifest);
    write_machine(w, root, &record->machine);
    write_ceilings(w, root, record);
    cJSON *measurements = add_array(w, root, "measurements");
    for (size_t i = 0; i < record->measurements_count; i++)
        append(w, measurements, measurement_json(w, &record->measurements[i]));
    (void)add_array(w, root, "networks");
    char *text = writer.short_of_memory ? NULL : cJSON_Print(root);
    cJSON_Delete(root);
    if (text == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory to write the record", path);
    enum status status = file_replace(path, text, strlen(text), error);
    free(text);
    return status;
}
