// SPDX-License-Identifier: MIT
// What becomes of each node: its kind, who shares its scale, and whether it is codes only.
#include "bench/networks/quantise_rewrite.h"

#include "bench/networks/calibrate.h"
#include "bench/planes.h"

#include <math.h>
#include <stdlib.h>

// ---- kinds --------------------------------------------------------------------------------------

static bool counts_as_integer(const struct rewriting *r, int node)
{
    return r->values[node].kind != KIND_FLOAT;
}

static bool inputs_are_integers(const struct rewriting *r, const struct node *node)
{
    bool are = node->input_count > 0;
    for (int i = 0; i < node->input_count; i++)
        are = are && counts_as_integer(r, node->inputs[i]);
    return are;
}

static enum kind kind_of(const struct rewriting *r, int index)
{
    const struct node *node = &r->from->nodes[index];
    const bool is_academic = r->options->setting == SETTING_ACADEMIC;
    const enum layer_precision wanted = r->precisions[node->layer];
    const bool is_integer = layer_precision_is_integer(wanted);
    switch (node->op) {
    case NODE_CONV:
    case NODE_DENSE:
        return is_integer ? KIND_SUMS : KIND_FLOAT;
    case NODE_BIAS:
        return !is_academic && r->values[node->inputs[0]].kind == KIND_SUMS ? KIND_SUMS
                                                                            : KIND_FLOAT;
    case NODE_LSTM:
        return wanted == LAYER_INT8 ? KIND_INTEGER : KIND_FLOAT;
    case NODE_SOFTMAX: // at the end it is what the network says: fp32, of sums as fp32
        if (index == r->from->output)
            return KIND_FLOAT;
        break;
    case NODE_ADD:
        if (node->input_count != 2)
            return KIND_FLOAT;
        break;
    case NODE_ACTIVATION:
    case NODE_MULTIPLY:
    case NODE_MAX_POOL:
    case NODE_AVERAGE_POOL:
    case NODE_GLOBAL_POOL:
    case NODE_LRN:
    case NODE_CONCAT:
    case NODE_SLICE:
    case NODE_SHUFFLE:
        break;
    default:
        return KIND_FLOAT;
    }
    if (is_academic || wanted == LAYER_F32)
        return KIND_FLOAT;
    return wanted == LAYER_INT8 || inputs_are_integers(r, node) ? KIND_INTEGER : KIND_FLOAT;
}

static bool is_dprelu(const struct node *node)
{
    return node->op == NODE_ACTIVATION && node->activation == LAYER_DPRELU;
}

// The input of an addition whose sums it takes: the one that is computed last; of a DPReLU, its
// own.
static int absorbed_input(const struct rewriting *r, const struct node *node)
{
    int best = -1;
    const bool is_add = node->op == NODE_ADD && node->inputs[0] != node->inputs[1];
    if (!is_add && !is_dprelu(node))
        return -1;
    for (int i = 0; i < node->input_count; i++) {
        const int input = node->inputs[i];
        if (r->values[input].kind == KIND_SUMS && !rewriting_has_float_sums(r, input) &&
            graph_uses(r->from, input) == 1 && (best < 0 || input > node->inputs[best]))
            best = i;
    }
    return best;
}

// ---- groups of equal scales ---------------------------------------------------------------------

static int root_of(const struct rewriting *r, int node)
{
    while (r->values[node].group != node)
        node = r->values[node].group;
    return node;
}

bool rewriting_is_dprelu_of_sums(const struct rewriting *r, int node)
{
    return is_dprelu(&r->from->nodes[node]) && r->values[node].absorbed >= 0;
}

bool rewriting_is_clamp(const struct node *node)
{
    return node->op == NODE_ACTIVATION &&
           (node->activation == LAYER_RELU || node->activation == LAYER_RELU6);
}

static bool keeps_scale(const struct node *node)
{
    return rewriting_is_clamp(node) || node->op == NODE_MAX_POOL || node->op == NODE_AVERAGE_POOL ||
           node->op == NODE_GLOBAL_POOL || node->op == NODE_CONCAT || node->op == NODE_SLICE ||
           node->op == NODE_SHUFFLE;
}

static void find_groups(struct rewriting *r)
{
    for (int i = 0; i < r->from->node_count; i++) {
        const struct node *node = &r->from->nodes[i];
        if (node->is_removed || r->values[i].kind != KIND_INTEGER || !keeps_scale(node))
            continue;
        for (int k = 0; k < node->input_count; k++)
            r->values[root_of(r, node->inputs[k])].group = root_of(r, i);
    }
}

// ---- bit planes ---------------------------------------------------------------------------------

static bool is_product(const struct node *node)
{
    return node->op == NODE_CONV || node->op == NODE_DENSE;
}

const struct precision *rewriting_low(const struct rewriting *r, int node)
{
    const struct node *of = &r->from->nodes[node];
    return is_product(of) ? layer_precision_low(r->precisions[of->layer], r->options->activations)
                          : NULL;
}

bool rewriting_has_float_sums(const struct rewriting *r, int node)
{
    const struct node *of = &r->from->nodes[node];
    if (of->op == NODE_BIAS && r->values[node].kind == KIND_SUMS)
        return rewriting_has_float_sums(r, of->inputs[0]);
    return layer_precision_has_groups(rewriting_low(r, node));
}

const struct precision *rewriting_reads(const struct rewriting *r, int node)
{
    const struct precision *low = rewriting_low(r, node);
    return low != NULL && precision_is_planes(low) ? low : NULL;
}

int64_t rewriting_groups(const struct rewriting *r, int node)
{
    const struct node *of = &r->from->nodes[node];
    return of->op == NODE_CONV ? r->from->network->layers[of->layer].groups : 1;
}

// Codes that other layers read as well, because groups are whole words.
static bool reads_plain_codes(const struct rewriting *r, int node)
{
    const int64_t channels = r->from->nodes[r->from->nodes[node].inputs[0]].out.c;
    const int64_t groups = rewriting_groups(r, node);
    return groups == 1 || channels / groups % PLANES_WORD == 0;
}

bool rewriting_skips_clamp(const struct rewriting *r, const struct precision *planes)
{
    return r->options->setting != SETTING_ACADEMIC ||
           planes->activation_encoding == ENCODING_BIPOLAR;
}

// Channels side by side stay whole words.
static bool parts_are_words(const struct rewriting *r, const struct node *node)
{
    bool are = true;
    for (int i = 0; i + 1 < node->input_count; i++)
        are = are && r->from->nodes[node->inputs[i]].out.c % PLANES_WORD == 0;
    return are;
}

bool rewriting_keeps_codes(const struct rewriting *r, int node)
{
    const struct node *of = &r->from->nodes[node];
    return r->values[node].kind == KIND_INTEGER &&
           (of->op == NODE_MAX_POOL || (of->op == NODE_CONCAT && parts_are_words(r, of)));
}

// What a reader wants its input as: bit planes that its producer leaves, or NULL.
static const struct precision *wants(const struct rewriting *r, int reader)
{
    const struct node *node = &r->from->nodes[reader];
    const struct value *value = &r->values[reader];
    if (rewriting_reads(r, reader) != NULL)
        return reads_plain_codes(r, reader) ? rewriting_reads(r, reader) : NULL;
    const struct precision *planes = value->only_planes;
    if (planes == NULL)
        return NULL;
    if (rewriting_is_clamp(node))
        return rewriting_skips_clamp(r, planes) ? planes : NULL;
    if (value->kind == KIND_SUMS && node->op == NODE_BIAS)
        return planes;
    return rewriting_is_dprelu_of_sums(r, reader) || rewriting_keeps_codes(r, reader) ? planes
                                                                                      : NULL;
}

static bool same_planes(const struct precision *a, const struct precision *b)
{
    return a != NULL && b != NULL && planes_index(a) == planes_index(b);
}

// Readers first.
static void find_planes(struct rewriting *r)
{
    for (int i = r->from->node_count - 1; i >= 0; i--) {
        const struct precision *all = NULL;
        bool agree = !r->from->nodes[i].is_removed && i != r->from->output &&
                     !rewriting_has_float_sums(r, i);
        for (int k = i + 1; k < r->from->node_count && agree; k++) {
            const struct node *reader = &r->from->nodes[k];
            bool reads = false;
            for (int j = 0; j < reader->input_count; j++)
                reads = reads || reader->inputs[j] == i;
            if (!reads || reader->is_removed)
                continue;
            const struct precision *wanted = wants(r, k);
            agree = wanted != NULL && (all == NULL || same_planes(all, wanted));
            all = wanted;
        }
        r->values[i].only_planes = agree ? all : NULL;
    }
}

void rewriting_find_kinds(struct rewriting *r)
{
    for (int i = 0; i < r->from->node_count; i++) {
        const struct node *node = &r->from->nodes[i];
        struct value *value = &r->values[i];
        *value = (struct value){
            .group = i, .absorbed = -1, .as_float = -1, .as_8bit = -1, .as_sums = -1};
        for (int k = 0; k < PLANES_TYPES; k++)
            value->as_planes[k] = -1;
        if (node->is_removed)
            continue;
        value->kind = kind_of(r, i);
        const struct precision *reads = rewriting_reads(r, i);
        r->is_bipolar |= reads != NULL && reads->activation_encoding == ENCODING_BIPOLAR;
        if (value->kind != KIND_INTEGER)
            continue;
        value->absorbed = absorbed_input(r, node);
        if (value->absorbed >= 0)
            r->values[node->inputs[value->absorbed]].is_absorbed = true;
    }
    find_groups(r);
    find_planes(r);
}

// ---- scales -------------------------------------------------------------------------------------

// Is there a reader that has the value clamped, and no other?
static bool is_only_clamped(const struct rewriting *r, int index)
{
    if (graph_uses(r->from, index) != 1)
        return false;
    for (int i = index + 1; i < r->from->node_count; i++) {
        const struct node *node = &r->from->nodes[i];
        if (!node->is_removed && rewriting_is_clamp(node) && node->inputs[0] == index)
            return r->values[i].kind == KIND_INTEGER;
    }
    return false;
}

enum status rewriting_find_scales(struct rewriting *r, struct error *error)
{
    const int count = r->from->node_count;
    struct observed_range *ranges = calloc((size_t)count + 1, sizeof *ranges);
    if (ranges == NULL)
        return error_set(error, STATUS_FAILED, "%s: not enough memory to quantise it",
                         r->from->network->name);
    enum status status = STATUS_OK;
    for (int i = 0; i < count && status == STATUS_OK; i++) {
        const struct node *node = &r->from->nodes[i];
        // Bipolar codes are made of what a clamp would cut off.
        if (node->is_removed || (is_only_clamped(r, i) && !r->is_bipolar))
            continue;
        const struct observed_range *seen = model_range(r->model, node->name);
        if (seen == NULL) {
            status = error_set(error, STATUS_USAGE,
                               "%s: the model has no range of %s: it was made with other options",
                               r->from->network->name, node->name);
            break;
        }
        struct observed_range *range = &ranges[root_of(r, i)];
        range->low = fminf(range->low, seen->low);
        range->high = fmaxf(range->high, seen->high);
    }
    for (int i = 0; i < count; i++) {
        const struct observed_range *range = &ranges[root_of(r, i)];
        r->values[i].quantisation =
            quantisation_of_range(range->low, range->high, r->options->activations);
    }
    free(ranges);
    return status;
}

// The values that a group begins with; pools and the like only select or average them. What is
// clamped counts in front of the clamp for bipolar codes, and behind it for unipolar ones, which is
// the same for the positive values.
float rewriting_planes_scale(const struct rewriting *r, int node, const struct precision *planes)
{
    const bool is_bipolar = planes->activation_encoding == ENCODING_BIPOLAR;
    const int root = root_of(r, node);
    double squares = 0, elements = 0, own = 0;
    for (int i = 0; i < r->from->node_count; i++) {
        const struct node *member = &r->from->nodes[i];
        if (member->is_removed || root_of(r, i) != root || (keeps_scale(member) && i != node))
            continue;
        const struct observed_range *seen = model_range(r->model, member->name);
        const double rms = seen == NULL ? 0 : (double)(is_bipolar ? seen->rms : seen->positive_rms);
        if (i == node)
            own = rms;
        if (keeps_scale(member))
            continue;
        const double count = (double)shape_elements(&member->out);
        squares += rms * rms * count;
        elements += count;
    }
    return planes_step(planes, (float)(elements > 0 ? sqrt(squares / elements) : own));
}
