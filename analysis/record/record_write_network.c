// SPDX-License-Identifier: MIT
// The part of the writer for one element of "networks". A network has hundreds of steps, so each is
// one line, and what its name says already is not written again.
#include "analysis/record/record_fields.h"
#include "analysis/record/record_writer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// ---- steps -------------------------------------------------------------------------------------

static void write_layer_problem(struct writer *w, cJSON *row, const struct problem *p)
{
    if (record_problem_is_named(p))
        writer_text(w, row, "problem", p->name);
    else
        record_write_problem(w, row, p);
}

static void write_layer_precision(struct writer *w, cJSON *row, const struct measurement *step)
{
    const struct precision *p = &step->workload.precision;
    if (!record_precision_is_preset(p, step->precision_name)) {
        record_write_precision(w, row, p, step->precision_name);
        return;
    }
    writer_text(w, row, "precision", step->precision_name);
    writer_bool(w, row, "zero_point", p->activation_zero_point);
}

static cJSON *layer_json(struct writer *w, const struct layer_result *layer)
{
    const struct measurement *m = &layer->step;
    const struct glue *epilogue = &m->workload.glue;
    bool has_epilogue = epilogue->bias || epilogue->batch_norm || epilogue->residual ||
                        epilogue->raw_accumulator || epilogue->activation != ACTIVATION_NONE;
    cJSON *row = cJSON_CreateObject();
    writer_text(w, row, "name", layer->name);
    writer_text(w, row, "layer", layer->layer);
    writer_text(w, row, "op", operation_name(m->workload.problem.op));
    writer_bool(w, row, "glue", layer->is_glue);
    writer_text(w, row, "kernel", m->kernel);
    writer_text(w, row, "algorithm", m->algorithm);
    writer_text(w, row, "isa", m->isa);
    write_layer_problem(w, row, &m->workload.problem);
    write_layer_precision(w, row, m);
    if (has_epilogue)
        record_write_glue(w, row, "epilogue", epilogue);
    writer_bool(w, row, "fused", m->fused);
    writer_bool(w, row, "tiled", m->tiled);
    writer_bool(w, row, "in_place", m->in_place);
    record_write_time(w, row, &m->time);
    writer_number(w, row, "share", layer->share);
    record_write_work(w, row, &m->work);
    record_write_roofline(w, row, &m->roofline, record_roofline_reason(m));
    record_write_fidelity(w, row, &m->fidelity, record_fidelity_reason(&m->fidelity, &m->time));
    char *line = w->short_of_memory ? NULL : cJSON_PrintUnformatted(row);
    cJSON_Delete(row);
    cJSON *raw = line != NULL ? cJSON_CreateRaw(line) : NULL;
    free(line);
    return raw;
}

// ---- the network -------------------------------------------------------------------------------

static void write_quantisation(struct writer *w, cJSON *row, const struct network_result *n)
{
    cJSON *object = writer_object(w, row, "quantisation");
    writer_text_or_null(w, object, "calibration", n->quantisation.calibration);
    writer_number(w, object, "inputs", n->quantisation.inputs);
    writer_text_or_null(w, object, "first", n->quantisation.first);
    writer_text_or_null(w, object, "last", n->quantisation.last);
    writer_text_or_null(w, object, "assignment", n->quantisation.assignment);
    writer_reason(w, object,
                  n->quantisation.calibration[0] == '\0' ? "nothing was calibrated"
                  : n->quantisation.assignment[0] == '\0'
                      ? "every layer follows the setting: no assignment file"
                      : NULL);
}

static const char *network_roofline_reason(const struct network_result *n)
{
    if (!isfinite(n->time.median_ns))
        return n->time.reason[0] != '\0' ? n->time.reason : "no time was taken";
    if (n->layers_count == 0)
        return "no layers were recorded";
    if (!isfinite(n->compute_fraction) || !isfinite(n->roofline.fraction))
        return "the ceilings that make the roof were not measured in this run";
    return NULL;
}

static void write_network_roofline(struct writer *w, cJSON *row, const struct network_result *n)
{
    record_write_roofline(w, row, &n->roofline, network_roofline_reason(n));
    cJSON *object = cJSON_GetObjectItemCaseSensitive(row, "roofline");
    writer_number(w, object, "compute_fraction", n->compute_fraction);
    writer_number(w, object, "compute_share", n->compute_share);
    writer_number(w, object, "memory_share", n->memory_share);
    writer_number(w, object, "other_share", n->other_share);
}

static void write_network_fidelity(struct writer *w, cJSON *row, const struct network_result *n)
{
    bool is_reference = strcmp(n->setting, "f32") == 0 && n->fidelity.against[0] == '\0' &&
                        n->output_checksum[0] != '\0';
    record_write_fidelity(w, row, &n->fidelity,
                          is_reference ? "fp32 with nothing folded is what others are compared with"
                                       : record_fidelity_reason(&n->fidelity, &n->time));
    cJSON *object = cJSON_GetObjectItemCaseSensitive(row, "fidelity");
    writer_number(w, object, "top1", n->top1);
    writer_number(w, object, "top5", n->top5);
    writer_number(w, object, "inputs", n->fidelity_inputs);
}

cJSON *record_network_json(struct writer *w, const struct network_result *n)
{
    cJSON *row = cJSON_CreateObject();
    writer_text(w, row, "network", n->network);
    record_write_precision(w, row, &n->precision, n->precision_name);
    writer_text(w, row, "setting", n->setting);
    writer_text(w, row, "isa", n->isa);
    writer_bool(w, row, "fused", n->fused);
    writer_bool(w, row, "tiled", n->tiled);
    writer_number(w, row, "threads", n->threads);
    writer_texts(w, row, "passes", n->passes, n->passes_count);
    write_quantisation(w, row, n);
    writer_text(w, row, "weights", n->weights);
    writer_text_or_null(w, row, "output_checksum", n->output_checksum);
    record_write_time(w, row, &n->time);
    record_write_work(w, row, &n->work);
    write_network_roofline(w, row, n);
    writer_number(w, row, "ace", n->ace);
    writer_number(w, row, "glue_share", n->glue_share);
    write_network_fidelity(w, row, n);
    writer_number(w, row, "peak_bytes", (double)n->peak_bytes);
    writer_number(w, row, "naive_bytes", (double)n->naive_bytes);
    writer_number(w, row, "scratch_bytes", (double)n->scratch_bytes);
    writer_number(w, row, "weight_bytes", (double)n->weight_bytes);
    cJSON *sum = writer_object(w, row, "layer_sum");
    writer_number(w, sum, "median", n->layer_sum_ns);
    writer_text_or_null(w, sum, "reason", n->layer_note);
    cJSON *layers = writer_array(w, row, "layers");
    for (size_t i = 0; i < n->layers_count; i++)
        writer_append(w, layers, layer_json(w, &n->layers[i]));
    return row;
}
