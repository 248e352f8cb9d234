// SPDX-License-Identifier: MIT
// A plan as JSON: everything but the weights.
#include "base/json.h"
#include "bench/networks/plan_fields.h"
#include "bench/networks/plan_file.h"

static void add_number(cJSON *object, const char *name, double number)
{
    cJSON_AddItemToObject(object, name, json_new_number(number));
}

// Zero is left out: most sizes of most operations are.
static void add_size(cJSON *object, const char *name, int64_t size)
{
    if (size != 0)
        add_number(object, name, (double)size);
}

static cJSON *workload_to_json(const struct workload *w, const struct network_plan *plan)
{
    struct workload copy = *w; // the lists of fields are of what can be written
    cJSON *object = cJSON_CreateObject();
    add_number(object, "op", w->problem.op);
    add_size(object, "pass", w->problem.glue_pass);
    struct problem_field sizes[PROBLEM_FIELDS];
    const size_t count = problem_fields(&copy.problem, sizes);
    for (size_t i = 0; i < count; i++)
        add_size(object, sizes[i].name, *sizes[i].value);
    cJSON_AddStringToObject(object, "precision", w->precision.name);
    cJSON_AddBoolToObject(object, "zero_point", w->precision.activation_zero_point);
    struct plan_flag flags[PLAN_FLAGS];
    plan_flags(&copy.glue, flags);
    for (size_t i = 0; i < PLAN_FLAGS; i++)
        cJSON_AddBoolToObject(object, flags[i].name, *flags[i].value);
    add_number(object, "activation", w->glue.activation);
    add_number(object, "levels", w->glue.levels);
    struct problem_field strides[PLAN_STRIDES];
    plan_strides(&copy.views, strides);
    for (size_t i = 0; i < PLAN_STRIDES; i++)
        add_size(object, strides[i].name, *strides[i].value);
    if (w->views.segment_count > 0) {
        add_number(object, "first_segment", (double)(w->views.segments - plan->segments));
        add_number(object, "segment_count", w->views.segment_count);
    }
    return object;
}

static cJSON *step_to_json(const struct network_step *step, const struct network_plan *plan)
{
    cJSON *object = cJSON_CreateObject();
    cJSON_AddStringToObject(object, "name", step->name);
    add_number(object, "layer", step->layer);
    cJSON_AddStringToObject(object, "layer_name", step->layer_name);
    cJSON_AddBoolToObject(object, "glue", step->is_glue);
    cJSON_AddStringToObject(object, "kernel", step->kernel->name);
    cJSON_AddItemToObject(object, "workload", workload_to_json(&step->workload, plan));
    add_number(object, "input", (double)step->input);
    add_number(object, "residual", (double)step->residual);
    add_number(object, "output", (double)step->output);
    add_number(object, "packed", (double)step->packed);
    add_number(object, "packed_bytes", (double)step->packed_bytes);
    return object;
}

static void add_chains(cJSON *root, const struct network_plan *plan)
{
    cJSON *calls = cJSON_AddArrayToObject(root, "calls");
    for (int i = 0; i < plan->call_count; i++) {
        const struct network_call *call = &plan->calls[i];
        cJSON *object = cJSON_CreateObject();
        add_number(object, "step", call->step);
        add_size(object, "shift", call->shift);
        add_size(object, "shift_bytes", call->shift_bytes);
        cJSON_AddItemToObject(object, "workload", workload_to_json(&call->workload, plan));
        add_number(object, "input", (double)call->input);
        add_number(object, "residual", (double)call->residual);
        add_number(object, "output", (double)call->output);
        add_number(object, "packed", (double)call->packed);
        add_number(object, "packed_bytes", (double)call->packed_bytes);
        cJSON_AddItemToArray(calls, object);
    }
    cJSON *chains = cJSON_AddArrayToObject(root, "chains");
    for (int i = 0; i < plan->chain_count; i++) {
        const struct network_chain *chain = &plan->chains[i];
        cJSON *object = cJSON_CreateObject();
        add_number(object, "first", chain->first);
        add_number(object, "end", chain->end);
        add_number(object, "first_call", chain->first_call);
        add_number(object, "end_call", chain->end_call);
        cJSON_AddItemToArray(chains, object);
    }
}

static cJSON *tensor_to_json(const struct shape *shape, enum value_type type,
                             const struct quantisation *quantisation, int64_t offset)
{
    cJSON *object = cJSON_CreateObject();
    add_number(object, "h", (double)shape->h);
    add_number(object, "w", (double)shape->w);
    add_number(object, "c", (double)shape->c);
    add_number(object, "type", type);
    add_number(object, "scale", (double)quantisation->scale);
    add_number(object, "zero_point", quantisation->zero_point);
    add_number(object, "offset", (double)offset);
    return object;
}

cJSON *plan_to_json(const struct network_plan *plan)
{
    cJSON *root = cJSON_CreateObject();
    cJSON_AddStringToObject(root, "network", plan->network);
    cJSON_AddStringToObject(root, "setting", plan->setting);
    cJSON_AddStringToObject(root, "definition", plan->definition);
    add_number(root, "passes", plan->passes);
    add_number(root, "threads", plan->threads);
    add_number(root, "arena_bytes", (double)plan->arena_bytes);
    add_number(root, "naive_bytes", (double)plan->naive_bytes);
    add_number(root, "scratch_bytes", (double)plan->scratch_bytes);
    add_number(root, "weight_bytes", (double)plan->weight_bytes);
    cJSON_AddItemToObject(root, "input",
                          tensor_to_json(&plan->input_shape, plan->input_type,
                                         &plan->input_quantisation, plan->input_offset));
    cJSON_AddItemToObject(root, "output",
                          tensor_to_json(&plan->output_shape, plan->output_type,
                                         &plan->output_quantisation, plan->output_offset));
    cJSON *segments = cJSON_AddArrayToObject(root, "segments");
    for (int i = 0; i < plan->segment_count; i++) {
        cJSON *segment = cJSON_CreateObject();
        add_number(segment, "channels", (double)plan->segments[i].channels);
        add_number(segment, "offset", (double)plan->segments[i].offset);
        add_number(segment, "stride", (double)plan->segments[i].pixel_stride);
        cJSON_AddItemToArray(segments, segment);
    }
    cJSON *steps = cJSON_AddArrayToObject(root, "steps");
    for (int i = 0; i < plan->step_count; i++)
        cJSON_AddItemToArray(steps, step_to_json(&plan->steps[i], plan));
    add_chains(root, plan);
    return root;
}
