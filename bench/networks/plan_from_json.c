// SPDX-License-Identifier: MIT
// A plan from JSON, which may be anybody's: every number is checked.
#include "base/json.h"
#include "bench/kernels/registry.h"
#include "bench/networks/build.h"
#include "bench/networks/plan_fields.h"
#include "bench/networks/plan_file.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const int64_t SIZE_LIMIT = INT64_C(1) << 50;

static enum status read_size(const struct json *object, const char *name, int64_t low,
                             int64_t *size, struct error *error)
{
    return json_integer(object, name, low, SIZE_LIMIT, size, error);
}

static enum status read_int(const struct json *object, const char *name, int64_t low, int64_t high,
                            int *number, struct error *error)
{
    int64_t wide;
    TRY(json_integer(object, name, low, high, &wide, error));
    *number = (int)wide;
    return STATUS_OK;
}

static enum status read_text(const struct json *object, const char *name, char *to, size_t size,
                             struct error *error)
{
    const char *text;
    TRY(json_string(object, name, &text, error));
    if (strlen(text) >= size)
        return json_complain(object, error, "a shorter text");
    snprintf(to, size, "%s", text);
    return STATUS_OK;
}

static enum status read_optional(const struct json *object, const char *name, int64_t *size,
                                 struct error *error)
{
    struct json member;
    *size = 0;
    return json_find(object, name, &member) ? read_size(object, name, 0, size, error) : STATUS_OK;
}

static enum status read_segments_of(const struct json *object, const struct network_plan *plan,
                                    struct views *views, struct error *error)
{
    struct json member;
    if (!json_find(object, "segment_count", &member))
        return STATUS_OK;
    int first, count;
    TRY(read_int(object, "first_segment", 0, plan->segment_count, &first, error));
    TRY(read_int(object, "segment_count", 1, plan->segment_count - first, &count, error));
    views->segments = plan->segments + first;
    views->segment_count = count;
    return STATUS_OK;
}

static enum status workload_from_json(const struct json *object, const struct network_plan *plan,
                                      struct workload *w, struct error *error)
{
    *w = (struct workload){0};
    int op, activation, levels;
    int64_t pass;
    TRY(read_int(object, "op", 0, OP_COUNT - 1, &op, error));
    TRY(read_optional(object, "pass", &pass, error));
    if (pass >= GLUE_PASS_COUNT)
        return json_complain(object, error, "a known pass");
    w->problem.op = (enum operation)op;
    w->problem.glue_pass = (enum glue_pass)pass;
    struct problem_field sizes[PROBLEM_FIELDS];
    const size_t count = problem_fields(&w->problem, sizes);
    for (size_t i = 0; i < count; i++)
        TRY(read_optional(object, sizes[i].name, sizes[i].value, error));
    problem_set_name(&w->problem);
    TRY(problem_validate(&w->problem, error));
    const char *precision;
    TRY(json_string(object, "precision", &precision, error));
    const struct precision *preset = precision_find(precision);
    if (preset == NULL)
        return json_complain(object, error, "a known precision");
    w->precision = *preset;
    TRY(json_boolean(object, "zero_point", &w->precision.activation_zero_point, error));
    struct plan_flag flags[PLAN_FLAGS];
    plan_flags(&w->glue, flags);
    for (size_t i = 0; i < PLAN_FLAGS; i++)
        TRY(json_boolean(object, flags[i].name, flags[i].value, error));
    TRY(read_int(object, "activation", 0, ACTIVATION_RELU6, &activation, error));
    w->glue.activation = (enum activation)activation;
    TRY(read_int(object, "levels", 0, LEVELS_BY_DPRELU, &levels, error));
    w->glue.levels = (enum level_rule)levels;
    struct problem_field strides[PLAN_STRIDES];
    plan_strides(&w->views, strides);
    for (size_t i = 0; i < PLAN_STRIDES; i++)
        TRY(read_optional(object, strides[i].name, strides[i].value, error));
    return read_segments_of(object, plan, &w->views, error);
}

// The kernel, the workload and the packed block that belong together.
static enum status kernel_from_json(const struct json *object, const struct kernel **kernel,
                                    struct error *error)
{
    const char *name;
    TRY(json_string(object, "kernel", &name, error));
    *kernel = registry_find(name);
    if (*kernel == NULL)
        return error_set(error, STATUS_USAGE,
                         "%s: %s: this build has no kernel '%.60s'; prepare the network again",
                         object->file, object->path, name);
    return STATUS_OK;
}

static enum status read_packed(const struct json *object, const struct network_plan *plan,
                               const struct kernel *kernel, const struct workload *call,
                               int64_t *packed, int64_t *packed_bytes, struct error *error)
{
    TRY(json_integer(object, "packed", 0, plan->weight_bytes, packed, error));
    TRY(json_integer(object, "packed_bytes", 0, plan->weight_bytes - *packed, packed_bytes, error));
    if (kernel->op != call->problem.op || !kernel->supports(kernel, call) ||
        (int64_t)kernel->packed_bytes(kernel, call) != *packed_bytes)
        return json_complain(object, error, "a workload that its kernel was packed for");
    return STATUS_OK;
}

static enum status step_from_json(const struct json *object, const struct network_plan *plan,
                                  struct network_step *step, struct error *error)
{
    struct json workload;
    TRY(read_text(object, "name", step->name, sizeof step->name, error));
    TRY(read_text(object, "layer_name", step->layer_name, sizeof step->layer_name, error));
    TRY(read_int(object, "layer", 0, INT_MAX, &step->layer, error));
    TRY(json_boolean(object, "glue", &step->is_glue, error));
    TRY(kernel_from_json(object, &step->kernel, error));
    TRY(json_object(object, "workload", &workload, error));
    TRY(workload_from_json(&workload, plan, &step->workload, error));
    TRY(json_integer(object, "input", 0, plan->arena_bytes, &step->input, error));
    TRY(json_integer(object, "residual", -1, plan->arena_bytes, &step->residual, error));
    TRY(json_integer(object, "output", 0, plan->arena_bytes, &step->output, error));
    return read_packed(object, plan, step->kernel, &step->workload, &step->packed,
                       &step->packed_bytes, error);
}

static enum status tensor_from_json(const struct json *root, const char *name,
                                    const struct network_plan *plan, struct shape *shape,
                                    enum value_type *type, struct quantisation *quantisation,
                                    int64_t *offset, struct error *error)
{
    struct json object;
    double scale;
    int kind, zero_point;
    TRY(json_object(root, name, &object, error));
    TRY(read_size(&object, "h", 1, &shape->h, error));
    TRY(read_size(&object, "w", 1, &shape->w, error));
    TRY(read_size(&object, "c", 1, &shape->c, error));
    TRY(read_int(&object, "type", 0, VALUE_S32, &kind, error));
    TRY(json_number(&object, "scale", 0, 1e38, &scale, error));
    TRY(read_int(&object, "zero_point", -128, 255, &zero_point, error));
    TRY(json_integer(&object, "offset", 0, plan->arena_bytes, offset, error));
    *type = (enum value_type)kind;
    *quantisation = (struct quantisation){(float)scale, zero_point};
    const int64_t room = (plan->arena_bytes - *offset) / (int64_t)value_bytes(*type);
    if (shape->h > room || shape->w > room / shape->h || shape->c > room / shape->h / shape->w)
        return json_complain(&object, error, "a tensor inside the arena");
    return STATUS_OK;
}

static enum status read_segments(const struct json *root, struct network_plan *plan,
                                 struct error *error)
{
    struct json array;
    TRY(json_array(root, "segments", &array, error));
    size_t count = json_length(&array);
    if (count > INT_MAX / 2)
        return json_complain(&array, error, "fewer segments");
    plan->segments = calloc(count + 1, sizeof *plan->segments);
    if (plan->segments == NULL)
        return error_set(error, STATUS_FAILED, "%s: not enough memory", root->file);
    for (size_t i = 0; i < count; i++) {
        struct json item = json_element(&array, i);
        struct segment *segment = &plan->segments[i];
        TRY(read_size(&item, "channels", 1, &segment->channels, error));
        TRY(json_integer(&item, "offset", 0, plan->arena_bytes, &segment->offset, error));
        TRY(json_integer(&item, "stride", 1, plan->arena_bytes, &segment->pixel_stride, error));
        plan->segment_count++;
    }
    return STATUS_OK;
}

static enum status read_steps(const struct json *root, struct network_plan *plan,
                              struct error *error)
{
    struct json array;
    TRY(json_array(root, "steps", &array, error));
    size_t count = json_length(&array);
    if (count > INT_MAX / 2)
        return json_complain(&array, error, "fewer steps");
    plan->steps = calloc(count + 1, sizeof *plan->steps);
    if (plan->steps == NULL)
        return error_set(error, STATUS_FAILED, "%s: not enough memory", root->file);
    for (size_t i = 0; i < count; i++) {
        struct json item = json_element(&array, i);
        TRY(step_from_json(&item, plan, &plan->steps[i], error));
        plan->step_count++;
    }
    return STATUS_OK;
}

static enum status call_from_json(const struct json *object, const struct network_plan *plan,
                                  struct network_call *call, struct error *error)
{
    struct json workload;
    TRY(read_int(object, "step", 0, plan->step_count - 1, &call->step, error));
    TRY(read_optional(object, "shift", &call->shift, error));
    TRY(read_optional(object, "shift_bytes", &call->shift_bytes, error));
    const int64_t room = plan->arena_bytes - plan->steps[call->step].output;
    if (call->shift > room || call->shift_bytes > room - call->shift)
        return json_complain(object, error, "rows inside the arena");
    TRY(json_object(object, "workload", &workload, error));
    TRY(workload_from_json(&workload, plan, &call->workload, error));
    TRY(json_integer(object, "input", 0, plan->arena_bytes, &call->input, error));
    TRY(json_integer(object, "residual", -1, plan->arena_bytes, &call->residual, error));
    TRY(json_integer(object, "output", 0, plan->arena_bytes, &call->output, error));
    return read_packed(object, plan, plan->steps[call->step].kernel, &call->workload, &call->packed,
                       &call->packed_bytes, error);
}

static enum status chain_from_json(const struct json *object, const struct network_plan *plan,
                                   struct network_chain *chain, struct error *error)
{
    TRY(read_int(object, "first", 0, plan->step_count - 1, &chain->first, error));
    TRY(read_int(object, "end", chain->first + 1, plan->step_count, &chain->end, error));
    TRY(read_int(object, "first_call", 0, plan->call_count, &chain->first_call, error));
    TRY(read_int(object, "end_call", chain->first_call, plan->call_count, &chain->end_call, error));
    for (int i = chain->first_call; i < chain->end_call; i++) {
        if (plan->calls[i].step < chain->first || plan->calls[i].step >= chain->end)
            return json_complain(object, error, "calls of the chain's own steps");
    }
    const int count = plan->chain_count;
    if (count > 0 && chain->first < plan->chains[count - 1].end)
        return json_complain(object, error, "chains in order");
    return STATUS_OK;
}

static enum status read_chains(const struct json *root, struct network_plan *plan,
                               struct error *error)
{
    struct json calls, chains;
    TRY(json_array(root, "calls", &calls, error));
    TRY(json_array(root, "chains", &chains, error));
    const size_t call_count = json_length(&calls), chain_count = json_length(&chains);
    if (call_count > INT_MAX / 2 || chain_count > INT_MAX / 2)
        return json_complain(&calls, error, "fewer calls");
    plan->calls = calloc(call_count + 1, sizeof *plan->calls);
    plan->chains = calloc(chain_count + 1, sizeof *plan->chains);
    if (plan->calls == NULL || plan->chains == NULL)
        return error_set(error, STATUS_FAILED, "%s: not enough memory", root->file);
    for (size_t i = 0; i < call_count; i++) {
        struct json item = json_element(&calls, i);
        TRY(call_from_json(&item, plan, &plan->calls[i], error));
        plan->call_count++;
    }
    for (size_t i = 0; i < chain_count; i++) {
        struct json item = json_element(&chains, i);
        TRY(chain_from_json(&item, plan, &plan->chains[i], error));
        plan->chain_count++;
    }
    return STATUS_OK;
}

static enum status read_all(const struct json *root, struct network_plan *plan, struct error *error)
{
    int64_t passes;
    TRY(read_text(root, "network", plan->network, sizeof plan->network, error));
    TRY(read_text(root, "setting", plan->setting, sizeof plan->setting, error));
    TRY(read_text(root, "definition", plan->definition, sizeof plan->definition, error));
    TRY(json_integer(root, "passes", 0, PASSES_ALL, &passes, error));
    plan->passes = (uint32_t)passes;
    TRY(read_int(root, "threads", 1, 4096, &plan->threads, error));
    TRY(read_size(root, "arena_bytes", 0, &plan->arena_bytes, error));
    TRY(read_size(root, "naive_bytes", 0, &plan->naive_bytes, error));
    TRY(read_size(root, "scratch_bytes", 0, &plan->scratch_bytes, error));
    TRY(read_size(root, "weight_bytes", 0, &plan->weight_bytes, error));
    TRY(tensor_from_json(root, "input", plan, &plan->input_shape, &plan->input_type,
                         &plan->input_quantisation, &plan->input_offset, error));
    TRY(tensor_from_json(root, "output", plan, &plan->output_shape, &plan->output_type,
                         &plan->output_quantisation, &plan->output_offset, error));
    TRY(read_segments(root, plan, error));
    TRY(read_steps(root, plan, error));
    return read_chains(root, plan, error);
}

enum status plan_from_json(const char *file, const cJSON *document, struct network_plan *plan,
                           struct error *error)
{
    *plan = (struct network_plan){0};
    struct json root = json_root(file, document);
    enum status status = read_all(&root, plan, error);
    if (status != STATUS_OK)
        network_plan_free(plan);
    return status;
}
