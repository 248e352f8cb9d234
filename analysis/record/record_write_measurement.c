// SPDX-License-Identifier: MIT
// The part of the writer for one element of "measurements", and what networks share with it.
#include "analysis/record/record_fields.h"
#include "analysis/record/record_writer.h"
#include "bench/problem_fields.h"

#include <math.h>
#include <string.h>

void record_write_problem(struct writer *w, cJSON *row, const struct problem *p)
{
    cJSON *object = writer_object(w, row, "problem");
    writer_text(w, object, "name", p->name);
    writer_text(w, object, "op", operation_name(p->op));
    struct problem_field fields[PROBLEM_FIELDS];
    struct problem copy = *p;
    size_t count = problem_fields(&copy, fields);
    for (size_t i = 0; i < count; i++)
        writer_number(w, object, fields[i].name, (double)*fields[i].value);
    if (p->op == OP_GLUE)
        writer_text(w, object, "pass", glue_pass_name(p->glue_pass));
}

void record_write_precision(struct writer *w, cJSON *row, const struct precision *p,
                            const char *name)
{
    cJSON *object = writer_object(w, row, "precision");
    writer_text(w, object, "name", name);
    writer_number(w, object, "weights", p->weight_bits);
    writer_number(w, object, "activations", p->activation_bits);
    writer_number(w, object, "accumulator", p->accumulator_bits);
    writer_text(w, object, "weight_encoding", record_encoding_name(p->weight_encoding));
    writer_text(w, object, "activation_encoding", record_encoding_name(p->activation_encoding));
    writer_text(w, object, "granularity", record_granularity_name(p->granularity));
    writer_number(w, object, "group", p->group);
    cJSON *range = p->weight_encoding == ENCODING_FLOAT ? NULL : cJSON_CreateArray();
    if (range != NULL) {
        writer_append(w, range, json_new_number(p->weight_low));
        writer_append(w, range, json_new_number(p->weight_high));
    }
    writer_add(w, object, "weight_range", range != NULL ? range : cJSON_CreateNull());
    writer_bool(w, object, "zero_points", p->activation_zero_point || p->weight_zero_points);
    writer_bool(w, object, "activation_zero_point", p->activation_zero_point);
    writer_bool(w, object, "weight_zero_points", p->weight_zero_points);
    writer_text(w, object, "rounding", p->gemmlowp_rounding ? "gemmlowp" : "nearest-even");
}

void record_write_glue(struct writer *w, cJSON *row, const char *key, const struct glue *glue)
{
    cJSON *object = writer_object(w, row, key);
    writer_bool(w, object, "bias", glue->bias);
    writer_bool(w, object, "batch_norm", glue->batch_norm);
    writer_bool(w, object, "residual", glue->residual);
    writer_text(w, object, "activation", record_activation_name(glue->activation));
    writer_bool(w, object, "raw_accumulator", glue->raw_accumulator);
}

void record_write_time(struct writer *w, cJSON *row, const struct record_time *time)
{
    cJSON *object = writer_object(w, row, "time");
    writer_text(w, object, "provenance", provenance_name(time->provenance));
    writer_number(w, object, "median", time->median_ns);
    if (isfinite(time->ci95_low_ns) && isfinite(time->ci95_high_ns))
        writer_numbers(w, object, "ci95", (const double[]){time->ci95_low_ns, time->ci95_high_ns},
                       2);
    else
        writer_add(w, object, "ci95", cJSON_CreateNull());
    writer_number(w, object, "min", time->min_ns);
    writer_number(w, object, "launches", time->launches);
    writer_number(w, object, "batches", time->batches);
    writer_bool(w, object, "converged", time->converged);
    writer_number(w, object, "first_call", time->first_call_ns);
    // Steps of a network have no samples of their own here.
    bool has_samples = time->launches > 0 && time->launch_medians_ns != NULL;
    size_t count = has_samples ? (size_t)time->launches : 0;
    writer_numbers(w, object, "launch_medians", time->launch_medians_ns, count);
    cJSON *ids = writer_array(w, object, "launch_ids");
    for (size_t i = 0; i < count; i++)
        writer_append(w, ids, json_new_number(time->launch_ids[i]));
    writer_text_or_null(w, object, "reason", time->reason);
}

void record_write_work(struct writer *w, cJSON *row, const struct work *work)
{
    cJSON *object = writer_object(w, row, "work");
    writer_number(w, object, "useful_ops", (double)work->useful_ops);
    cJSON *executed = writer_object(w, object, "executed_ops");
    for (int i = 0; i < WORK_CLASS_COUNT; i++) {
        if (work->executed_ops[i] != 0 || i == (int)work->main_class)
            writer_number(w, executed, work_class_name((enum work_class)i),
                          (double)work->executed_ops[i]);
    }
    writer_text(w, object, "main_class", work_class_name(work->main_class));
    cJSON *bytes = writer_object(w, object, "bytes");
    writer_number(w, bytes, "input", (double)work->input_bytes);
    writer_number(w, bytes, "weights", (double)work->weight_bytes);
    writer_number(w, bytes, "output", (double)work->output_bytes);
    writer_number(w, bytes, "intermediate", (double)work->intermediate_bytes);
    writer_number(w, bytes, "total", (double)work_total_bytes(work));
}

// Why fields of the roofline are null; NULL when none is.
const char *record_roofline_reason(const struct measurement *m)
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
const char *record_fidelity_reason(const struct record_fidelity *fidelity,
                                   const struct record_time *time)
{
    if (fidelity->against[0] == '\0')
        return !isfinite(time->median_ns) && time->reason[0] != '\0' ? time->reason
                                                                     : "outputs were not compared";
    if (!isfinite(fidelity->sqnr_db) && fidelity->max_abs == 0)
        return "sqnr_db is infinite: there is no error";
    if (!isfinite(fidelity->sqnr_db) || !isfinite(fidelity->cosine))
        return "not defined for these outputs";
    return NULL;
}

void record_write_roofline(struct writer *w, cJSON *row, const struct record_roofline *r,
                           const char *reason)
{
    cJSON *object = writer_object(w, row, "roofline");
    writer_number(w, object, "ops_per_s", r->ops_per_s);
    writer_number(w, object, "executed_ops_per_s", r->executed_ops_per_s);
    writer_number(w, object, "intensity", r->intensity);
    writer_text_or_null(w, object, "bytes", r->bytes);
    writer_text_or_null(w, object, "bound", r->bound);
    writer_text_or_null(w, object, "ceiling", r->ceiling);
    writer_text_or_null(w, object, "best_ceiling", r->best_ceiling);
    writer_number(w, object, "attainable_ops_per_s", r->attainable_ops_per_s);
    writer_number(w, object, "fraction", r->fraction);
    writer_text_or_null(w, object, "sentence", r->sentence);
    writer_reason(w, object, reason);
}

void record_write_fidelity(struct writer *w, cJSON *row, const struct record_fidelity *f,
                           const char *reason)
{
    cJSON *object = writer_object(w, row, "fidelity");
    writer_text_or_null(w, object, "against", f->against);
    writer_number(w, object, "max_abs", f->max_abs);
    writer_number(w, object, "sqnr_db", f->sqnr_db);
    writer_number(w, object, "cosine", f->cosine);
    writer_bool(w, object, "exact", f->exact);
    writer_reason(w, object, reason);
}

cJSON *record_measurement_json(struct writer *w, const struct measurement *m)
{
    cJSON *row = cJSON_CreateObject();
    writer_text(w, row, "kernel", m->kernel);
    record_write_problem(w, row, &m->workload.problem);
    record_write_precision(w, row, &m->workload.precision, m->precision_name);
    record_write_glue(w, row, "glue", &m->workload.glue);
    writer_text(w, row, "algorithm", m->algorithm);
    writer_text(w, row, "isa", m->isa);
    writer_number(w, row, "threads", m->threads);
    writer_text(w, row, "cache", m->cache);
    writer_text(w, row, "setting", m->setting);
    writer_bool(w, row, "fused", m->fused);
    writer_bool(w, row, "tiled", m->tiled);
    record_write_time(w, row, &m->time);
    record_write_work(w, row, &m->work);
    cJSON *counters = writer_object(w, row, "counters");
    for (size_t i = 0; i < m->counters_count; i++)
        writer_number(w, counters, m->counters[i].event, m->counters[i].value);
    cJSON *simulated = writer_object(w, row, "simulated");
    writer_number(w, simulated, "instructions", m->simulated_instructions);
    writer_number(w, simulated, "l2_bytes", m->simulated_l2_bytes);
    writer_number(w, simulated, "dram_bytes", m->simulated_dram_bytes);
    bool is_simulated = isfinite(m->simulated_instructions) || isfinite(m->simulated_l2_bytes) ||
                        isfinite(m->simulated_dram_bytes);
    writer_reason(w, simulated, is_simulated ? NULL : "not simulated");
    record_write_roofline(w, row, &m->roofline, record_roofline_reason(m));
    record_write_fidelity(w, row, &m->fidelity, record_fidelity_reason(&m->fidelity, &m->time));
    return row;
}
