// SPDX-License-Identifier: MIT
// A record from JSON text. Unknown keys are ignored (newer writers add some); everything that is
// known must have its type and range, or the file is refused with the place. Nothing is half read.
#include "analysis/record/record.h"
#include "analysis/record/record_fields.h"
#include "base/json.h"
#include "bench/problem_fields.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Return from the enclosing function on the first failure.
#define TRY(call)                                                                                  \
    do {                                                                                           \
        enum status try_status = (call);                                                           \
        if (try_status != STATUS_OK)                                                               \
            return try_status;                                                                     \
    } while (0)

static const int64_t WHOLE_LIMIT = INT64_C(1) << 53;

// ---- values -------------------------------------------------------------------------------------

static enum status need(const struct json *object, const char *key, struct json *member,
                        const char *expected, struct error *error)
{
    if (!cJSON_IsObject(object->value))
        return json_complain(object, error, "expected an object");
    if (!json_find(object, key, member))
        return json_complain(member, error, expected);
    return STATUS_OK;
}

// A finite number, or null: NaN.
static enum status read_number(const struct json *object, const char *key, double *value,
                               struct error *error)
{
    struct json member;
    TRY(need(object, key, &member, "missing, expected a number or null", error));
    if (cJSON_IsNull(member.value)) {
        *value = NAN;
        return STATUS_OK;
    }
    if (!cJSON_IsNumber(member.value) || !isfinite(member.value->valuedouble))
        return json_complain(&member, error, "expected a number or null");
    *value = member.value->valuedouble;
    return STATUS_OK;
}

static enum status copy_text(const struct json *at, const char *text, char *to, size_t size,
                             struct error *error)
{
    if (strlen(text) >= size)
        return json_complain(at, error, "text is longer than any that bitroof writes");
    strcpy(to, text);
    return STATUS_OK;
}

static enum status read_text(const struct json *object, const char *key, char *to, size_t size,
                             struct error *error)
{
    struct json member;
    TRY(need(object, key, &member, "missing, expected a string", error));
    if (!cJSON_IsString(member.value))
        return json_complain(&member, error, "expected a string");
    return copy_text(&member, member.value->valuestring, to, size, error);
}

// A string, or null or no key at all: "".
static enum status read_text_or_null(const struct json *object, const char *key, char *to,
                                     size_t size, struct error *error)
{
    struct json member;
    to[0] = '\0';
    if (!json_find(object, key, &member) || cJSON_IsNull(member.value))
        return STATUS_OK;
    return read_text(object, key, to, size, error);
}

static enum status read_int(const struct json *object, const char *key, int64_t low, int64_t high,
                            int *value, struct error *error)
{
    int64_t number = 0;
    TRY(json_integer(object, key, low, high, &number, error));
    *value = (int)number;
    return STATUS_OK;
}

// A whole number, or null or no key: `otherwise`.
static enum status read_int_or_null(const struct json *object, const char *key, int otherwise,
                                    int *value, struct error *error)
{
    struct json member;
    *value = otherwise;
    if (!json_find(object, key, &member) || cJSON_IsNull(member.value))
        return STATUS_OK;
    return read_int(object, key, 0, INT32_MAX, value, error);
}

static enum status read_bool_or(const struct json *object, const char *key, bool otherwise,
                                bool *value, struct error *error)
{
    struct json member;
    *value = otherwise;
    return json_find(object, key, &member) ? json_boolean(object, key, value, error) : STATUS_OK;
}

// ---- arrays: walked by their links, since an index would make them quadratic
// ---------------------

struct walk {
    struct json element;
    const struct json *array;
    size_t index;
};

static struct walk walk_begin(const struct json *array)
{
    return (struct walk){.array = array};
}

static bool walk_next(struct walk *walk)
{
    const cJSON *next =
        walk->element.value == NULL ? walk->array->value->child : walk->element.value->next;
    if (walk->element.value != NULL)
        walk->index++;
    walk->element = *walk->array;
    walk->element.value = next;
    size_t used = strlen(walk->element.path);
    snprintf(walk->element.path + used, sizeof walk->element.path - used, "[%zu]", walk->index);
    return next != NULL;
}

// The array `key` and room for its elements (at least one, zeroed).
static enum status open_array(const struct json *object, const char *key, struct json *array,
                              size_t size, void **room, struct error *error)
{
    TRY(json_array(object, key, array, error));
    *room = calloc(json_length(array) + 1, size);
    if (*room == NULL)
        return error_set(error, STATUS_FAILED, "%s: %s: no memory", array->file, array->path);
    return STATUS_OK;
}

static enum status read_texts(const struct json *object, const char *key, char ***texts,
                              size_t *count, struct error *error)
{
    struct json array;
    void *room = NULL;
    TRY(open_array(object, key, &array, sizeof(char *), &room, error));
    *texts = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk);) {
        if (!cJSON_IsString(walk.element.value))
            return json_complain(&walk.element, error, "expected a string");
        (*texts)[*count] = strdup(walk.element.value->valuestring);
        if ((*texts)[*count] == NULL)
            return error_set(error, STATUS_FAILED, "%s: no memory", array.file);
        ++*count;
    }
    return STATUS_OK;
}

static enum status read_pairs(const struct json *object, const char *key, struct text_pair **pairs,
                              size_t *count, struct error *error)
{
    struct json member;
    TRY(json_object(object, key, &member, error));
    *pairs = calloc(json_length(&member) + 1, sizeof **pairs);
    if (*pairs == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", object->file);
    for (const cJSON *item = member.value->child; item != NULL; item = item->next) {
        struct text_pair *pair = &(*pairs)[*count];
        if (!cJSON_IsString(item))
            return json_complain(&member, error, "expected strings only");
        TRY(copy_text(&member, item->string, pair->key, sizeof pair->key, error));
        TRY(copy_text(&member, item->valuestring, pair->value, sizeof pair->value, error));
        ++*count;
    }
    return STATUS_OK;
}

static enum status read_numbers(const struct json *object, const char *key, double **values,
                                size_t *count, struct error *error)
{
    struct json array;
    void *room = NULL;
    TRY(open_array(object, key, &array, sizeof(double), &room, error));
    *values = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk);) {
        const cJSON *value = walk.element.value;
        bool is_number = cJSON_IsNumber(value) && isfinite(value->valuedouble);
        if (!is_number && !cJSON_IsNull(value))
            return json_complain(&walk.element, error, "expected a number or null");
        (*values)[(*count)++] = is_number ? value->valuedouble : NAN;
    }
    return STATUS_OK;
}

static enum status read_provenance(const struct json *object, enum provenance *provenance,
                                   struct error *error)
{
    struct json member;
    const char *name = NULL;
    TRY(json_string(object, "provenance", &name, error));
    if (!provenance_find(name, provenance)) {
        (void)json_find(object, "provenance", &member);
        return json_complain(
            &member, error,
            "expected measured, counted, simulated, predicted, derived or declared");
    }
    return STATUS_OK;
}

// ---- manifest and machine ----------------------------------------------------------------------

#define TEXT(object, key, to)         TRY(read_text(object, key, to, sizeof(to), error))
#define TEXT_OR_NULL(object, key, to) TRY(read_text_or_null(object, key, to, sizeof(to), error))

static enum status read_manifest(const struct json *root, struct record_manifest *m,
                                 struct error *error)
{
    struct json object;
    int64_t seed = 0;
    TRY(json_object(root, "manifest", &object, error));
    TEXT(&object, "platform", m->platform);
    TEXT(&object, "commit", m->commit);
    TRY(json_boolean(&object, "dirty", &m->dirty, error));
    TRY(read_texts(&object, "command", &m->command, &m->command_count, error));
    TEXT(&object, "suite", m->suite);
    TEXT(&object, "suite_sha256", m->suite_sha256);
    TRY(json_integer(&object, "seed", 0, WHOLE_LIMIT, &seed, error));
    m->seed = (uint64_t)seed;
    TEXT(&object, "compiler", m->compiler);
    TRY(read_pairs(&object, "flags", &m->flags, &m->flags_count, error));
    TRY(read_texts(&object, "isa_mask", &m->isa_mask, &m->isa_mask_count, error));
    TRY(read_pairs(&object, "libraries", &m->libraries, &m->libraries_count, error));
    TEXT(&object, "started", m->started);
    TRY(read_number(&object, "duration_s", &m->duration_s, error));
    TEXT(&object, "replay", m->replay);
    return STATUS_OK;
}

static enum status read_cache(const struct json *row, struct machine_cache *cache,
                              struct error *error)
{
    TRY(read_int(row, "level", 1, 16, &cache->level, error));
    TEXT(row, "kind", cache->kind);
    TRY(json_integer(row, "size", 0, WHOLE_LIMIT, &cache->size, error));
    TRY(read_int_or_null(row, "line", 0, &cache->line, error));
    TRY(read_int_or_null(row, "ways", 0, &cache->ways, error));
    return read_int_or_null(row, "shared_by", 0, &cache->shared_by, error);
}

static enum status read_machine_lists(const struct json *object, struct record_machine *m,
                                      struct error *error)
{
    struct json array;
    void *room = NULL;
    TRY(open_array(object, "caches", &array, sizeof *m->caches, &room, error));
    m->caches = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk); m->caches_count++)
        TRY(read_cache(&walk.element, &m->caches[m->caches_count], error));
    TRY(open_array(object, "counters", &array, sizeof *m->counters, &room, error));
    m->counters = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk); m->counters_count++) {
        struct counter_verdict *verdict = &m->counters[m->counters_count];
        TEXT(&walk.element, "event", verdict->event);
        TRY(json_boolean(&walk.element, "usable", &verdict->usable, error));
        TEXT_OR_NULL(&walk.element, "reason", verdict->reason);
        struct json scale;
        verdict->scale = NAN;
        if (json_find(&walk.element, "scale", &scale))
            TRY(read_number(&walk.element, "scale", &verdict->scale, error));
    }
    struct json warnings;
    if (json_find(object, "warnings", &warnings))
        TRY(read_texts(object, "warnings", &m->warnings, &m->warnings_count, error));
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
    TRY(read_texts(&cpu, "features", &m->features, &m->features_count, error));
    TRY(read_int(&object, "cores", 0, 1 << 20, &m->cores, error));
    TRY(json_integer(&object, "memory_bytes", 0, WHOLE_LIMIT, &m->memory_bytes, error));
    TRY(json_boolean(&object, "virtual", &m->is_virtual, error));
    TEXT(&object, "kernel", m->kernel);
    TEXT_OR_NULL(&object, "governor", m->governor);
    TEXT_OR_NULL(&object, "turbo", m->turbo);
    TRY(json_boolean(&object, "aslr", &m->aslr, error));
    TEXT_OR_NULL(&object, "thp", m->thp);
    TEXT_OR_NULL(&object, "throttled", m->throttled);
    TRY(json_object(&object, "clock_hz", &clock, error));
    TRY(read_number(&clock, "value", &m->clock_hz.value, error));
    TRY(read_provenance(&clock, &m->clock_hz.provenance, error));
    TEXT_OR_NULL(&clock, "reason", m->clock_hz.reason);
    TRY(read_number(&object, "load", &m->load, error));
    return read_machine_lists(&object, m, error);
}

// ---- ceilings ----------------------------------------------------------------------------------

static enum status read_compute(const struct json *row, struct compute_ceiling *c,
                                struct error *error)
{
    TEXT(row, "kernel", c->kernel);
    TEXT(row, "sequence", c->sequence);
    TEXT(row, "type", c->type);
    TRY(read_int(row, "threads", 1, 1 << 20, &c->threads, error));
    TRY(read_int_or_null(row, "accumulators", 0, &c->accumulators, error));
    TRY(read_number(row, "ops_per_s", &c->ops_per_s, error));
    TRY(read_number(row, "ops_per_cycle", &c->ops_per_cycle, error));
    TRY(read_numbers(row, "samples", &c->samples, &c->samples_count, error));
    TEXT_OR_NULL(row, "reason", c->reason);
    return STATUS_OK;
}

static enum status read_memory(const struct json *row, struct memory_ceiling *m,
                               struct error *error)
{
    TEXT(row, "kernel", m->kernel);
    TEXT_OR_NULL(row, "level", m->level);
    TRY(read_int(row, "threads", 1, 1 << 20, &m->threads, error));
    TRY(read_number(row, "bytes_per_s", &m->bytes_per_s, error));
    TRY(read_number(row, "bus_bytes_per_s", &m->bus_bytes_per_s, error));
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
    TRY(open_array(&object, "compute", &array, sizeof *record->compute, &room, error));
    record->compute = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk);) {
        // Counted first: record_free() must see a half-read row.
        struct compute_ceiling *row = &record->compute[record->compute_count++];
        TRY(read_compute(&walk.element, row, error));
    }
    TRY(open_array(&object, "memory", &array, sizeof *record->memory, &room, error));
    record->memory = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk);)
        TRY(read_memory(&walk.element, &record->memory[record->memory_count++], error));
    TRY(open_array(&object, "latency", &array, sizeof *record->latency, &room, error));
    record->latency = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk);) {
        struct latency_point *point = &record->latency[record->latency_count++];
        TRY(json_integer(&walk.element, "working_set", 0, WHOLE_LIMIT, &point->working_set, error));
        TRY(read_number(&walk.element, "ns", &point->ns, error));
        TEXT_OR_NULL(&walk.element, "page", point->page);
    }
    return STATUS_OK;
}

// ---- measurements ------------------------------------------------------------------------------

// A word of a closed list.
#define WORD(object, key, find, to)                                                                \
    do {                                                                                           \
        const char *word_text = NULL;                                                              \
        TRY(json_string(object, key, &word_text, error));                                          \
        struct json word_at;                                                                       \
        (void)json_find(object, key, &word_at);                                                    \
        if (!find(word_text, to))                                                                  \
            return json_complain(&word_at, error, "unknown word");                                 \
    } while (0)

static enum status read_problem(const struct json *row, struct problem *p, struct error *error)
{
    struct json object;
    TRY(json_object(row, "problem", &object, error));
    WORD(&object, "op", record_operation_find, &p->op);
    TEXT(&object, "name", p->name);
    if (p->op == OP_GLUE)
        WORD(&object, "pass", record_glue_pass_find, &p->glue_pass);
    struct problem_field fields[PROBLEM_FIELDS];
    size_t count = problem_fields(p, fields);
    for (size_t i = 0; i < count; i++)
        TRY(json_integer(&object, fields[i].name, 0, WHOLE_LIMIT, fields[i].value, error));
    struct error inner = {0};
    if (problem_validate(p, &inner) != STATUS_OK)
        return json_complain(&object, error, inner.text);
    return STATUS_OK;
}

static enum status read_precision(const struct json *row, struct measurement *m,
                                  struct error *error)
{
    struct precision *p = &m->workload.precision;
    struct json object, range;
    bool zero_points = false;
    TRY(json_object(row, "precision", &object, error));
    TEXT_OR_NULL(&object, "name", m->precision_name);
    TRY(read_int(&object, "weights", 0, 64, &p->weight_bits, error));
    TRY(read_int(&object, "activations", 0, 64, &p->activation_bits, error));
    TRY(read_int(&object, "accumulator", 0, 64, &p->accumulator_bits, error));
    WORD(&object, "weight_encoding", record_encoding_find, &p->weight_encoding);
    WORD(&object, "activation_encoding", record_encoding_find, &p->activation_encoding);
    WORD(&object, "granularity", record_granularity_find, &p->granularity);
    TRY(read_int(&object, "group", 0, INT32_MAX, &p->group, error));
    TRY(need(&object, "weight_range", &range, "missing, expected [low, high] or null", error));
    if (!cJSON_IsNull(range.value)) {
        const cJSON *low = cJSON_IsArray(range.value) ? range.value->child : NULL;
        const cJSON *high = low != NULL ? low->next : NULL;
        if (high == NULL || high->next != NULL || !cJSON_IsNumber(low) || !cJSON_IsNumber(high))
            return json_complain(&range, error, "expected [low, high] or null");
        p->weight_low = low->valueint; // cJSON saturates it
        p->weight_high = high->valueint;
    }
    TRY(json_boolean(&object, "zero_points", &zero_points, error));
    TRY(read_bool_or(&object, "activation_zero_point", zero_points, &p->activation_zero_point,
                     error));
    TRY(read_bool_or(&object, "weight_zero_points", false, &p->weight_zero_points, error));
    char rounding[RECORD_SHORT];
    TEXT_OR_NULL(&object, "rounding", rounding);
    p->gemmlowp_rounding = strcmp(rounding, "gemmlowp") == 0;
    const struct precision *preset = precision_find(m->precision_name);
    p->name = preset != NULL ? preset->name : "";
    return STATUS_OK;
}

static enum status read_glue(const struct json *row, struct measurement *m, struct error *error)
{
    struct json object;
    struct glue *glue = &m->workload.glue;
    if (!json_find(row, "glue", &object)) {
        *glue = glue_default(&m->workload.precision);
        return STATUS_OK;
    }
    TRY(json_boolean(&object, "bias", &glue->bias, error));
    TRY(json_boolean(&object, "batch_norm", &glue->batch_norm, error));
    TRY(json_boolean(&object, "residual", &glue->residual, error));
    WORD(&object, "activation", record_activation_find, &glue->activation);
    return json_boolean(&object, "raw_accumulator", &glue->raw_accumulator, error);
}

static enum status read_launches(const struct json *object, struct record_time *time,
                                 struct error *error)
{
    size_t medians = 0, ids = 0;
    double *id_numbers = NULL;
    TRY(read_numbers(object, "launch_medians", &time->launch_medians_ns, &medians, error));
    struct json array, member;
    if ((size_t)time->launches != medians) {
        (void)json_find(object, "launch_medians", &member);
        return json_complain(&member, error, "expected as many numbers as launches");
    }
    time->launch_ids = calloc(medians + 1, sizeof *time->launch_ids);
    if (time->launch_ids == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", object->file);
    for (size_t i = 0; i < medians; i++)
        time->launch_ids[i] = (int)i; // for records that do not have them
    if (!json_find(object, "launch_ids", &array))
        return STATUS_OK;
    enum status status = read_numbers(object, "launch_ids", &id_numbers, &ids, error);
    for (size_t i = 0; status == STATUS_OK && i < ids; i++) {
        double id = id_numbers[i];
        if (ids != medians || !(id >= 0 && id < 0x1p31) || id != floor(id))
            status = json_complain(&array, error, "expected one whole number a launch");
        else
            time->launch_ids[i] = (int)id;
    }
    if (status == STATUS_OK && ids != medians)
        status = json_complain(&array, error, "expected one whole number a launch");
    free(id_numbers);
    return status;
}

static enum status read_time(const struct json *row, struct record_time *time, struct error *error)
{
    struct json object, interval;
    TRY(json_object(row, "time", &object, error));
    TRY(read_provenance(&object, &time->provenance, error));
    TRY(read_number(&object, "median", &time->median_ns, error));
    TRY(need(&object, "ci95", &interval, "missing, expected [low, high] or null", error));
    if (!cJSON_IsNull(interval.value)) {
        const cJSON *low = cJSON_IsArray(interval.value) ? interval.value->child : NULL;
        const cJSON *high = low != NULL ? low->next : NULL;
        if (high == NULL || high->next != NULL || !cJSON_IsNumber(low) || !cJSON_IsNumber(high) ||
            !(low->valuedouble <= high->valuedouble))
            return json_complain(&interval, error, "expected [low, high] or null");
        time->ci95_low_ns = low->valuedouble;
        time->ci95_high_ns = high->valuedouble;
    }
    TRY(read_number(&object, "min", &time->min_ns, error));
    TRY(read_int(&object, "launches", 0, 1 << 24, &time->launches, error));
    TRY(read_int(&object, "batches", 0, 1 << 24, &time->batches, error));
    TRY(json_boolean(&object, "converged", &time->converged, error));
    TRY(read_number(&object, "first_call", &time->first_call_ns, error));
    TEXT_OR_NULL(&object, "reason", time->reason);
    return read_launches(&object, time, error);
}

static enum status read_work(const struct json *row, struct work *work, struct error *error)
{
    struct json object, executed, bytes, member;
    TRY(json_object(row, "work", &object, error));
    TRY(json_integer(&object, "useful_ops", 0, WHOLE_LIMIT, &work->useful_ops, error));
    TRY(json_object(&object, "executed_ops", &executed, error));
    int64_t most = -1;
    for (int i = 0; i < WORK_CLASS_COUNT; i++) {
        const char *name = work_class_name((enum work_class)i);
        if (!json_find(&executed, name, &member))
            continue;
        TRY(json_integer(&executed, name, 0, WHOLE_LIMIT, &work->executed_ops[i], error));
        if (work->executed_ops[i] > most) {
            most = work->executed_ops[i];
            work->main_class = (enum work_class)i;
        }
    }
    if (json_find(&object, "main_class", &member)) {
        bool found = false;
        for (int i = 0; cJSON_IsString(member.value) && i < WORK_CLASS_COUNT; i++) {
            if (strcmp(work_class_name((enum work_class)i), member.value->valuestring) == 0) {
                work->main_class = (enum work_class)i;
                found = true;
            }
        }
        if (!found)
            return json_complain(&member, error, "expected a class of operations");
    }
    TRY(json_object(&object, "bytes", &bytes, error));
    TRY(json_integer(&bytes, "input", 0, WHOLE_LIMIT, &work->input_bytes, error));
    TRY(json_integer(&bytes, "weights", 0, WHOLE_LIMIT, &work->weight_bytes, error));
    TRY(json_integer(&bytes, "output", 0, WHOLE_LIMIT, &work->output_bytes, error));
    return json_integer(&bytes, "intermediate", 0, WHOLE_LIMIT, &work->intermediate_bytes, error);
}

static enum status read_counters(const struct json *row, struct measurement *m, struct error *error)
{
    struct json object;
    TRY(json_object(row, "counters", &object, error));
    m->counters = calloc(json_length(&object) + 1, sizeof *m->counters);
    if (m->counters == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", row->file);
    for (const cJSON *item = object.value->child; item != NULL; item = item->next) {
        struct record_counter *counter = &m->counters[m->counters_count];
        if (!cJSON_IsNull(item) && !(cJSON_IsNumber(item) && isfinite(item->valuedouble)))
            return json_complain(&object, error, "expected numbers or null");
        TRY(copy_text(&object, item->string, counter->event, sizeof counter->event, error));
        counter->value = cJSON_IsNull(item) ? NAN : item->valuedouble;
        m->counters_count++;
    }
    return STATUS_OK;
}

static enum status read_roofline(const struct json *row, struct record_roofline *r,
                                 struct error *error)
{
    struct json object;
    TRY(json_object(row, "roofline", &object, error));
    TRY(read_number(&object, "ops_per_s", &r->ops_per_s, error));
    TRY(read_number(&object, "executed_ops_per_s", &r->executed_ops_per_s, error));
    TRY(read_number(&object, "intensity", &r->intensity, error));
    TEXT_OR_NULL(&object, "bytes", r->bytes);
    TEXT_OR_NULL(&object, "bound", r->bound);
    TEXT_OR_NULL(&object, "ceiling", r->ceiling);
    TEXT_OR_NULL(&object, "best_ceiling", r->best_ceiling);
    TRY(read_number(&object, "attainable_ops_per_s", &r->attainable_ops_per_s, error));
    TRY(read_number(&object, "fraction", &r->fraction, error));
    TEXT_OR_NULL(&object, "sentence", r->sentence);
    return STATUS_OK;
}

static enum status read_measurement(const struct json *row, struct measurement *m,
                                    struct error *error)
{
    struct json object;
    TEXT(row, "kernel", m->kernel);
    TRY(read_problem(row, &m->workload.problem, error));
    TRY(read_precision(row, m, error));
    TRY(read_glue(row, m, error));
    TEXT(row, "algorithm", m->algorithm);
    TEXT(row, "isa", m->isa);
    TRY(read_int(row, "threads", 1, 1 << 20, &m->threads, error));
    TEXT(row, "cache", m->cache);
    TEXT(row, "setting", m->setting);
    TRY(json_boolean(row, "fused", &m->fused, error));
    TRY(json_boolean(row, "tiled", &m->tiled, error));
    TRY(read_time(row, &m->time, error));
    TRY(read_work(row, &m->work, error));
    TRY(read_counters(row, m, error));
    TRY(json_object(row, "simulated", &object, error));
    TRY(read_number(&object, "instructions", &m->simulated_instructions, error));
    TRY(read_number(&object, "l2_bytes", &m->simulated_l2_bytes, error));
    TRY(read_number(&object, "dram_bytes", &m->simulated_dram_bytes, error));
    TRY(read_roofline(row, &m->roofline, error));
    TRY(json_object(row, "fidelity", &object, error));
    TEXT_OR_NULL(&object, "against", m->fidelity.against);
    TRY(read_number(&object, "max_abs", &m->fidelity.max_abs, error));
    TRY(read_number(&object, "sqnr_db", &m->fidelity.sqnr_db, error));
    TRY(read_number(&object, "cosine", &m->fidelity.cosine, error));
    return json_boolean(&object, "exact", &m->fidelity.exact, error);
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
    TRY(open_array(root, "measurements", &array, sizeof *record->measurements, &room, error));
    record->measurements = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk);) {
        struct measurement *row = &record->measurements[record->measurements_count++];
        measurement_init(row);
        TRY(read_measurement(&walk.element, row, error));
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
