// SPDX-License-Identifier: MIT
// The part of the reader for one element of "measurements".
#include "analysis/record/record_fields.h"
#include "analysis/record/record_read.h"
#include "analysis/record/record_values.h"
#include "bench/problem_fields.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum status record_read_problem(const struct json *row, struct problem *p, struct error *error)
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

enum status record_read_precision(const struct json *row, struct precision *p,
                                  char name[RECORD_SHORT], struct error *error)
{
    struct json object, range;
    bool zero_points = false;
    TRY(json_object(row, "precision", &object, error));
    TRY(value_text_or_null(&object, "name", name, RECORD_SHORT, error));
    TRY(value_int(&object, "weights", 0, 64, &p->weight_bits, error));
    TRY(value_int(&object, "activations", 0, 64, &p->activation_bits, error));
    TRY(value_int(&object, "accumulator", 0, 64, &p->accumulator_bits, error));
    WORD(&object, "weight_encoding", record_encoding_find, &p->weight_encoding);
    WORD(&object, "activation_encoding", record_encoding_find, &p->activation_encoding);
    WORD(&object, "granularity", record_granularity_find, &p->granularity);
    TRY(value_int(&object, "group", 0, INT32_MAX, &p->group, error));
    TRY(value_need(&object, "weight_range", &range, "missing, expected [low, high] or null",
                   error));
    if (!cJSON_IsNull(range.value)) {
        const cJSON *low = cJSON_IsArray(range.value) ? range.value->child : NULL;
        const cJSON *high = low != NULL ? low->next : NULL;
        if (high == NULL || high->next != NULL || !cJSON_IsNumber(low) || !cJSON_IsNumber(high))
            return json_complain(&range, error, "expected [low, high] or null");
        p->weight_low = low->valueint; // cJSON saturates it
        p->weight_high = high->valueint;
    }
    TRY(json_boolean(&object, "zero_points", &zero_points, error));
    TRY(value_bool_or(&object, "activation_zero_point", zero_points, &p->activation_zero_point,
                      error));
    TRY(value_bool_or(&object, "weight_zero_points", false, &p->weight_zero_points, error));
    char rounding[RECORD_SHORT];
    TEXT_OR_NULL(&object, "rounding", rounding);
    p->gemmlowp_rounding = strcmp(rounding, "gemmlowp") == 0;
    const struct precision *preset = precision_find(name);
    p->name = preset != NULL ? preset->name : "";
    return STATUS_OK;
}

enum status record_read_glue(const struct json *row, const char *key, struct glue *glue,
                             struct error *error)
{
    struct json object;
    TRY(json_object(row, key, &object, error));
    TRY(json_boolean(&object, "bias", &glue->bias, error));
    TRY(json_boolean(&object, "batch_norm", &glue->batch_norm, error));
    TRY(json_boolean(&object, "residual", &glue->residual, error));
    WORD(&object, "activation", record_activation_find, &glue->activation);
    return json_boolean(&object, "raw_accumulator", &glue->raw_accumulator, error);
}

static enum status read_launches(const struct json *object, enum samples samples,
                                 struct record_time *time, struct error *error)
{
    size_t medians = 0, ids = 0;
    double *id_numbers = NULL;
    TRY(value_numbers(object, "launch_medians", &time->launch_medians_ns, &medians, error));
    struct json array, member;
    if (samples == SAMPLES_OPTIONAL && medians == 0) {
        free(time->launch_medians_ns);
        time->launch_medians_ns = NULL;
        return STATUS_OK;
    }
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
    enum status status = value_numbers(object, "launch_ids", &id_numbers, &ids, error);
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

enum status record_read_time(const struct json *row, enum samples samples, struct record_time *time,
                             struct error *error)
{
    struct json object, interval;
    TRY(json_object(row, "time", &object, error));
    TRY(value_provenance(&object, &time->provenance, error));
    TRY(value_amount(&object, "median", &time->median_ns, error));
    TRY(value_need(&object, "ci95", &interval, "missing, expected [low, high] or null", error));
    if (!cJSON_IsNull(interval.value)) {
        const cJSON *low = cJSON_IsArray(interval.value) ? interval.value->child : NULL;
        const cJSON *high = low != NULL ? low->next : NULL;
        if (high == NULL || high->next != NULL || !cJSON_IsNumber(low) || !cJSON_IsNumber(high) ||
            !(low->valuedouble >= 0 && low->valuedouble <= high->valuedouble))
            return json_complain(&interval, error, "expected [low, high] or null");
        time->ci95_low_ns = low->valuedouble;
        time->ci95_high_ns = high->valuedouble;
    }
    TRY(value_amount(&object, "min", &time->min_ns, error));
    TRY(value_int(&object, "launches", 0, 1 << 24, &time->launches, error));
    TRY(value_int(&object, "batches", 0, 1 << 24, &time->batches, error));
    TRY(json_boolean(&object, "converged", &time->converged, error));
    TRY(value_amount(&object, "first_call", &time->first_call_ns, error));
    TEXT_OR_NULL(&object, "reason", time->reason);
    return read_launches(&object, samples, time, error);
}

enum status record_read_work(const struct json *row, struct work *work, struct error *error)
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
        TRY(value_copy_text(&object, item->string, counter->event, sizeof counter->event, error));
        counter->value = cJSON_IsNull(item) ? NAN : item->valuedouble;
        m->counters_count++;
    }
    return STATUS_OK;
}

enum status record_read_roofline(const struct json *row, struct record_roofline *r,
                                 struct error *error)
{
    struct json object;
    TRY(json_object(row, "roofline", &object, error));
    TRY(value_amount(&object, "ops_per_s", &r->ops_per_s, error));
    TRY(value_amount(&object, "executed_ops_per_s", &r->executed_ops_per_s, error));
    TRY(value_amount(&object, "intensity", &r->intensity, error));
    TEXT_OR_NULL(&object, "bytes", r->bytes);
    TEXT_OR_NULL(&object, "bound", r->bound);
    TEXT_OR_NULL(&object, "ceiling", r->ceiling);
    TEXT_OR_NULL(&object, "best_ceiling", r->best_ceiling);
    TRY(value_amount(&object, "attainable_ops_per_s", &r->attainable_ops_per_s, error));
    TRY(value_amount(&object, "fraction", &r->fraction, error));
    TEXT_OR_NULL(&object, "sentence", r->sentence);
    return STATUS_OK;
}

enum status record_read_fidelity(const struct json *row, struct record_fidelity *fidelity,
                                 struct error *error)
{
    struct json object;
    TRY(json_object(row, "fidelity", &object, error));
    TEXT_OR_NULL(&object, "against", fidelity->against);
    TRY(value_amount(&object, "max_abs", &fidelity->max_abs, error));
    TRY(value_number(&object, "sqnr_db", &fidelity->sqnr_db, error));
    TRY(value_number(&object, "cosine", &fidelity->cosine, error));
    return json_boolean(&object, "exact", &fidelity->exact, error);
}

enum status record_read_measurement(const struct json *row, struct measurement *m,
                                    struct error *error)
{
    struct json object;
    TEXT(row, "kernel", m->kernel);
    TRY(record_read_problem(row, &m->workload.problem, error));
    TRY(record_read_precision(row, &m->workload.precision, m->precision_name, error));
    m->workload.glue = glue_default(&m->workload.precision);
    if (json_find(row, "glue", &object))
        TRY(record_read_glue(row, "glue", &m->workload.glue, error));
    TEXT(row, "algorithm", m->algorithm);
    TEXT(row, "isa", m->isa);
    TRY(value_int(row, "threads", 1, 1 << 20, &m->threads, error));
    TEXT(row, "cache", m->cache);
    TEXT(row, "setting", m->setting);
    TRY(json_boolean(row, "fused", &m->fused, error));
    TRY(json_boolean(row, "tiled", &m->tiled, error));
    TRY(record_read_time(row, SAMPLES_NEEDED, &m->time, error));
    TRY(record_read_work(row, &m->work, error));
    TRY(read_counters(row, m, error));
    TRY(json_object(row, "simulated", &object, error));
    TRY(value_amount(&object, "instructions", &m->simulated_instructions, error));
    TRY(value_amount(&object, "l2_bytes", &m->simulated_l2_bytes, error));
    TRY(value_amount(&object, "dram_bytes", &m->simulated_dram_bytes, error));
    TRY(record_read_roofline(row, &m->roofline, error));
    return record_read_fidelity(row, &m->fidelity, error);
}
