// SPDX-License-Identifier: MIT
// The pass that turns a float graph into integers: first every node gets a kind, then values that
// must share a scale are put into groups, then the new graph is written out.
#include "bench/networks/quantise.h"

#include "bench/kernels/matmul/code_levels.h"
#include "bench/networks/calibrate.h"
#include "bench/networks/interpret.h"
#include "bench/networks/lower_levels.h"
#include "bench/networks/quantise_policy.h"
#include "bench/networks/quantise_rewrite.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// At most so many new nodes for an old one: itself, requantise or quantise, dequantise, weight
// scale, codes, and the codes that it reads in groups.
enum { NEW_NODES_EACH = 5 + PLANES_TYPES };

// ---- the new graph ------------------------------------------------------------------------------

static struct node *append(struct rewriting *r, int like, const char *suffix)
{
    struct node *node = &r->nodes[r->count++];
    const struct node *old = &r->from->nodes[like];
    *node = *old;
    snprintf(node->name, sizeof node->name, "%.*s%s", (int)(sizeof node->name - 14), old->name,
             suffix);
    node->float_node = 0;
    return node;
}

static int append_step(struct rewriting *r, int like, enum node_op op, int input,
                       const char *suffix)
{
    struct node *node = append(r, like, suffix);
    node->op = op;
    node->inputs[0] = input;
    node->input_count = 1;
    node->activation = LAYER_NONE;
    node->type = VALUE_F32;
    node->quantisation = (struct quantisation){0};
    node->low = NULL;
    return r->count - 1;
}

static void set_8bit(const struct rewriting *r, struct node *node, int old)
{
    node->type = r->options->activations;
    node->quantisation = r->values[old].quantisation;
}

static int want_8bit(struct rewriting *r, int old)
{
    struct value *value = &r->values[old];
    if (value->as_8bit >= 0)
        return value->as_8bit;
    if (value->as_sums >= 0) {
        const bool is_float = rewriting_has_float_sums(r, old);
        value->as_8bit = append_step(r, old, is_float ? NODE_QUANTISE : NODE_REQUANTISE,
                                     value->as_sums, "/requantise");
        r->nodes[value->as_8bit].float_node = old + 1;
    } else {
        value->as_8bit = append_step(r, old, NODE_QUANTISE, value->as_float, "/quantise");
    }
    set_8bit(r, &r->nodes[value->as_8bit], old);
    return value->as_8bit;
}

// The glue of bit planes in passes is what Riptide counts: dequantise, weight scale, batch norm,
// activation, quantise and pack. (Of 8 bits, one scale of sums is what everybody runs.)
static bool has_weights_apart(const struct rewriting *r, int old)
{
    return r->options->setting == SETTING_ACADEMIC && r->values[old].kind == KIND_SUMS &&
           rewriting_reads(r, old) != NULL;
}

// From 8 bits when there are any, so that sums which are requantised have one reader.
static int want_float(struct rewriting *r, int old)
{
    struct value *value = &r->values[old];
    if (value->as_float < 0) {
        const int stored = value->as_8bit >= 0 ? value->as_8bit : value->as_sums;
        value->as_float = append_step(r, old, NODE_DEQUANTISE, stored, "/dequantise");
        if (has_weights_apart(r, old)) {
            r->nodes[value->as_float].weights_apart = true;
            value->as_float =
                append_step(r, old, NODE_WEIGHT_SCALE, value->as_float, "/weight_scale");
        }
        if (value->as_8bit < 0)
            r->nodes[value->as_float].float_node = old + 1;
    }
    return value->as_float;
}

static void set_planes(const struct rewriting *r, struct node *node, int old,
                       const struct precision *planes)
{
    node->type = VALUE_PLANES;
    node->low = planes;
    node->quantisation = (struct quantisation){rewriting_planes_scale(r, old, planes), 0};
}

// Positive slopes keep the order of sums, negative ones turn it over, and either way thresholds say
// all that a DPReLU does to codes. Slopes of different signs do not, nor does a shift.
static enum level_rule dprelu_rule(const struct rewriting *r, int layer)
{
    const struct layer_parameters *p = &r->model->layers[layer];
    const bool is_line =
        r->options->levels == LEVELS_BY_SCALE ||
        (p->dprelu != NULL && !levels_are_thresholds(p->dprelu, p->dprelu_count / 4));
    return is_line ? LEVELS_BY_DPRELU : LEVELS_BY_THRESHOLD;
}

// A DPReLU that makes codes or 8 bits of sums.
static void take_sums(struct rewriting *r, struct node *node, int old)
{
    const struct node *from = &r->from->nodes[old];
    const int sums = r->values[from->inputs[0]].as_sums;
    node->op = NODE_REQUANTISE;
    node->activation = LAYER_NONE;
    node->inputs[0] = sums;
    node->layer = r->nodes[sums].layer;
    node->dprelu = from->layer + 1;
}

// Codes of a value: from its sums when nobody wants anything else, from those in front of a ReLU
// that is left out, or packed from what there is.
static int want_planes(struct rewriting *r, int old, const struct precision *planes)
{
    const struct node *from = &r->from->nodes[old];
    struct value *value = &r->values[old];
    int *as_planes = &value->as_planes[planes_index(planes)];
    if (*as_planes >= 0)
        return *as_planes;
    const bool is_bipolar = planes->activation_encoding == ENCODING_BIPOLAR;
    const bool is_skipped = rewriting_is_clamp(from) && rewriting_skips_clamp(r, planes) &&
                            (value->only_planes != NULL || is_bipolar);
    if (is_skipped) {
        *as_planes = want_planes(r, from->inputs[0], planes);
    } else if (value->kind == KIND_SUMS && value->only_planes != NULL) {
        *as_planes = append_step(r, old, NODE_REQUANTISE, value->as_sums, "/levels");
        r->nodes[*as_planes].glue = (struct glue){.levels = r->options->levels};
        set_planes(r, &r->nodes[*as_planes], old, planes);
    } else if (rewriting_is_dprelu_of_sums(r, old) && value->only_planes != NULL) {
        *as_planes = append_step(r, old, NODE_REQUANTISE, from->inputs[0], "/levels");
        take_sums(r, &r->nodes[*as_planes], old);
        r->nodes[*as_planes].glue = (struct glue){.levels = dprelu_rule(r, from->layer)};
        set_planes(r, &r->nodes[*as_planes], old, planes);
    } else {
        const int input = value->kind == KIND_FLOAT ? want_float(r, old) : want_8bit(r, old);
        *as_planes = append_step(r, old, NODE_QUANTISE, input, "/pack");
        set_planes(r, &r->nodes[*as_planes], old, planes);
    }
    if (value->only_planes != NULL)
        r->nodes[*as_planes].float_node = old + 1;
    return *as_planes;
}

// Codes for one reader whose groups begin with words of their own, in the network's order.
static int want_groups(struct rewriting *r, int old, const struct precision *planes, int64_t groups)
{
    const struct node *from = &r->from->nodes[old];
    const bool is_bipolar = planes->activation_encoding == ENCODING_BIPOLAR;
    if (is_bipolar && rewriting_is_clamp(from) && rewriting_skips_clamp(r, planes))
        return want_groups(r, from->inputs[0], planes, groups);
    const bool is_float = r->values[old].kind == KIND_FLOAT;
    const int input = is_float ? want_float(r, old) : want_8bit(r, old);
    const int codes = append_step(r, old, NODE_QUANTISE, input, "/pack_groups");
    set_planes(r, &r->nodes[codes], old, planes);
    r->nodes[codes].plane_groups = groups;
    return codes;
}

static void append_float(struct rewriting *r, int old)
{
    int inputs[LAYER_INPUTS];
    const int count = r->from->nodes[old].input_count;
    for (int i = 0; i < count; i++)
        inputs[i] = want_float(r, r->from->nodes[old].inputs[i]);
    struct node *node = append(r, old, "");
    memcpy(node->inputs, inputs, sizeof inputs);
    node->float_node = old + 1;
    r->values[old].as_float = r->count - 1;
}

static bool is_read_as_8bit(const struct rewriting *r, int old)
{
    for (int i = old + 1; i < r->from->node_count; i++) {
        const struct node *node = &r->from->nodes[i];
        const enum kind kind = r->values[i].kind;
        bool reads = false;
        for (int k = 0; k < node->input_count; k++)
            reads = reads || node->inputs[k] == old;
        if (reads && !node->is_removed && rewriting_reads(r, i) == NULL &&
            (kind == KIND_INTEGER || (kind == KIND_SUMS && node->op != NODE_BIAS)))
            return true;
    }
    return false;
}

// Are codes of a value made where it is computed, and not packed from 8 bits?
static bool has_codes_at_once(const struct rewriting *r, int old)
{
    const struct value *value = &r->values[old];
    const struct node *from = &r->from->nodes[old];
    if (value->only_planes == NULL)
        return false;
    if (rewriting_is_clamp(from) && rewriting_skips_clamp(r, value->only_planes))
        return has_codes_at_once(r, from->inputs[0]);
    return value->kind == KIND_SUMS || rewriting_is_dprelu_of_sums(r, old) ||
           rewriting_keeps_codes(r, old);
}

static int product_input(struct rewriting *r, int old)
{
    const int input = r->from->nodes[old].inputs[0];
    const struct precision *planes = rewriting_reads(r, old);
    if (planes == NULL)
        return want_8bit(r, input);
    const int64_t groups = rewriting_groups(r, old);
    return groups > 1 && !has_codes_at_once(r, input) ? want_groups(r, input, planes, groups)
                                                      : want_planes(r, input, planes);
}

static bool is_read_by_bias(const struct rewriting *r, int old)
{
    bool is = false;
    for (int i = old + 1; i < r->from->node_count; i++) {
        const struct node *node = &r->from->nodes[i];
        is = is || (!node->is_removed && node->op == NODE_BIAS && node->inputs[0] == old);
    }
    return is;
}

// Codes are made of sums as they are: the bias is in the levels.
static void append_sums(struct rewriting *r, int old)
{
    const struct node *from = &r->from->nodes[old];
    struct value *value = &r->values[old];
    const bool is_bias = from->op == NODE_BIAS;
    if (is_bias && value->only_planes != NULL) {
        value->as_sums = r->values[from->inputs[0]].as_sums;
    } else {
        const int input = is_bias ? r->values[from->inputs[0]].as_sums : product_input(r, old);
        struct node *node = append(r, old, "");
        node->inputs[0] = input;
        node->type = rewriting_has_float_sums(r, old) ? VALUE_F32 : VALUE_S32;
        node->low = rewriting_low(r, old);
        value->as_sums = r->count - 1;
        if (node->type == VALUE_F32)
            value->as_float = value->as_sums;
    }
    if (value->only_planes != NULL && !value->is_absorbed && !is_read_by_bias(r, old))
        want_planes(r, old, value->only_planes);
    else if (value->only_planes == NULL && !value->is_absorbed && is_read_as_8bit(r, old))
        want_8bit(r, old);
}

// Maxima and concatenations of codes.
static void append_codes(struct rewriting *r, int old)
{
    const struct node *from = &r->from->nodes[old];
    const struct precision *planes = r->values[old].only_planes;
    int inputs[LAYER_INPUTS];
    for (int i = 0; i < from->input_count; i++)
        inputs[i] = want_planes(r, from->inputs[i], planes);
    struct node *node = append(r, old, "");
    memcpy(node->inputs, inputs, sizeof inputs);
    set_planes(r, node, old, planes);
    node->float_node = old + 1;
    r->values[old].as_planes[planes_index(planes)] = r->count - 1;
}

static void append_integer(struct rewriting *r, int old)
{
    const struct node *from = &r->from->nodes[old];
    struct value *value = &r->values[old];
    int inputs[LAYER_INPUTS];
    for (int i = 0; i < from->input_count; i++)
        inputs[i] = i == value->absorbed ? r->values[from->inputs[i]].as_sums
                                         : want_8bit(r, from->inputs[i]);
    struct node *node = append(r, old, "");
    memcpy(node->inputs, inputs, sizeof inputs);
    node->float_node = old + 1;
    set_8bit(r, node, old);
    value->as_8bit = r->count - 1;
    if (value->absorbed < 0)
        return;
    if (rewriting_is_dprelu_of_sums(r, old)) {
        take_sums(r, node, old);
        return;
    }
    node->op = NODE_REQUANTISE;
    node->layer = r->nodes[inputs[value->absorbed]].layer;
    node->inputs[0] = inputs[value->absorbed];
    node->inputs[1] = inputs[1 - value->absorbed];
}

static void rewrite(struct rewriting *r)
{
    for (int i = 0; i < r->from->node_count; i++) {
        if (r->from->nodes[i].is_removed)
            continue;
        const struct node *node = &r->from->nodes[i];
        const struct precision *planes = r->values[i].only_planes;
        // Left out: the least code is what it does.
        if (planes != NULL && rewriting_is_clamp(node) && rewriting_skips_clamp(r, planes))
            continue;
        switch (r->values[i].kind) {
        case KIND_SUMS:
            append_sums(r, i);
            break;
        case KIND_INTEGER:
            if (planes != NULL && rewriting_keeps_codes(r, i))
                append_codes(r, i);
            else if (planes != NULL && rewriting_is_dprelu_of_sums(r, i))
                want_planes(r, i, planes);
            else
                append_integer(r, i);
            break;
        default:
            append_float(r, i);
        }
    }
}

// ---- numbers ------------------------------------------------------------------------------------

// Weights are codes where the layer wants codes and nowhere else; what a file says is looked at.
static bool has_codes(const struct node *node, const struct layer_parameters *p)
{
    const bool is_coded = node->low != NULL && node->low->weight_encoding == ENCODING_CODE;
    if (!is_coded || p->code_levels == NULL || p->weights_s8 == NULL)
        return is_coded == (p->code_levels != NULL);
    bool has_zero = false, good = true;
    for (int i = 0; i < CODE_LEVELS_COUNT; i++) {
        has_zero |= p->code_levels[i] == 0;
        good = good && abs(p->code_levels[i]) <= node->low->level_most;
    }
    for (int64_t i = 0; i < p->weight_count && good; i++)
        good = p->weights_s8[i] >= 0 && p->weights_s8[i] < CODE_LEVELS_COUNT;
    return good && has_zero;
}

static bool has_group_zero_points(const struct precision *low, const struct layer_parameters *p)
{
    if (!low->weight_zero_points || p->group_zero_point == NULL)
        return !low->weight_zero_points && p->group_zero_point == NULL;
    bool good = true;
    for (int64_t i = 0; i < p->group_scale_count; i++)
        good = good && p->group_zero_point[i] >= low->weight_low &&
               p->group_zero_point[i] <= low->weight_high;
    return good;
}

static bool has_numbers(const struct node *node, const struct layer_parameters *p)
{
    const bool has_groups = layer_precision_has_groups(node->low);
    const bool is_integer = node->type != VALUE_F32 || has_groups;
    const bool has_scales = has_groups
                                ? p->group_scale != NULL &&
                                      p->group_scale_count * node->low->group == p->weight_count &&
                                      has_group_zero_points(node->low, p)
                                : p->weight_scale != NULL;
    const bool has_dprelu = node->op == NODE_ACTIVATION && node->activation == LAYER_DPRELU;
    const bool has_bias = is_integer ? p->bias_s32 != NULL : p->bias != NULL;
    const bool has_weights = is_integer ? p->weights_s8 != NULL && has_scales : p->weights != NULL;
    switch (node->op) {
    case NODE_CONV:
    case NODE_DENSE:
        return has_weights && has_codes(node, p);
    case NODE_LSTM:
        return has_weights && (has_bias || !node->glue.bias) &&
               (is_integer ? p->recurrent_s8 != NULL && p->recurrent_scale != NULL
                           : p->recurrent_weights != NULL);
    case NODE_BIAS:
        return has_bias;
    case NODE_BATCH_NORM:
        return p->batch_norm_scale != NULL && p->batch_norm_shift != NULL;
    case NODE_ACTIVATION:
        return !has_dprelu || p->dprelu != NULL;
    case NODE_REQUANTISE:
        return node->type == VALUE_PLANES ? p->weight_scale != NULL : p->requantise_scale != NULL;
    default:
        return true;
    }
}

// A model that was read from a file has the numbers of the options that it was made with.
static enum status check_numbers(const struct rewriting *r, struct error *error)
{
    for (int i = 0; i < r->count; i++) {
        const struct node *node = &r->nodes[i];
        if (!has_numbers(node, &r->model->layers[node->layer]) ||
            (node->dprelu != 0 && r->model->layers[node->dprelu - 1].dprelu == NULL))
            return error_set(error, STATUS_USAGE,
                             "%s: the model has no numbers for %s: it was made with other options",
                             r->from->network->name, node->name);
    }
    return STATUS_OK;
}

static enum status quantise_layers(struct rewriting *r, struct error *error)
{
    enum status status = STATUS_OK;
    for (int i = 0; i < r->count && status == STATUS_OK; i++) {
        const struct node *sums = &r->nodes[i];
        struct layer_parameters *p = &r->model->layers[sums->layer];
        if ((sums->op != NODE_CONV && sums->op != NODE_DENSE && sums->op != NODE_LSTM) ||
            (sums->type == VALUE_F32 && sums->low == NULL) || p->weights_s8 != NULL ||
            p->weights == NULL) // from a model file
            continue;
        float output_scale = 0;
        for (int k = i + 1; k < r->count; k++) {
            if (r->nodes[k].op == NODE_REQUANTISE && r->nodes[k].type != VALUE_PLANES &&
                r->nodes[k].layer == sums->layer)
                output_scale = r->nodes[k].quantisation.scale;
        }
        status = layer_quantise(p, sums->low, r->nodes[sums->inputs[0]].quantisation.scale,
                                output_scale, error);
    }
    return status;
}

static enum status run(struct rewriting *r, struct graph *graph, struct error *error)
{
    rewriting_find_kinds(r);
    enum status status = rewriting_find_scales(r, error);
    if (status != STATUS_OK)
        return status;
    rewrite(r);
    const int output = want_float(r, graph->output);
    status = quantise_layers(r, error);
    if (status == STATUS_OK)
        status = check_numbers(r, error);
    if (status != STATUS_OK)
        return status;
    free(graph->nodes);
    graph->nodes = r->nodes;
    graph->node_count = r->count;
    graph->output = output;
    r->nodes = NULL;
    return STATUS_OK;
}

enum status graph_quantise(struct graph *graph, struct model *model,
                           const struct quantise_options *options, struct error *error)
{
    const struct network *network = graph->network;
    enum layer_precision *precisions = calloc((size_t)network->layer_count + 1, sizeof *precisions);
    const size_t nodes = (size_t)graph->node_count;
    struct rewriting r = {
        .from = graph,
        .model = model,
        .options = options,
        .precisions = precisions,
        .values = calloc(nodes + 1, sizeof *r.values),
        .nodes = calloc(nodes * NEW_NODES_EACH + 1, sizeof *r.nodes),
    };
    enum status status = STATUS_OK;
    if (precisions == NULL || r.values == NULL || r.nodes == NULL)
        status =
            error_set(error, STATUS_FAILED, "%s: not enough memory to quantise it", network->name);
    else
        status = policy_decide(network, options, precisions, error);
    if (status == STATUS_OK && policy_has_integers(network, precisions)) {
        if (model->ranges == NULL)
            status = model_calibrate(model, graph, options, error);
        if (status == STATUS_OK)
            status = run(&r, graph, error);
    }
    free(precisions);
    free(r.values);
    free(r.nodes);
    return status;
}
