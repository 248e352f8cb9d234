// SPDX-License-Identifier: MIT
// Seeded weights that make a network behave, as far as numbers go, like a trained one: activations
// keep a deviation of about one through any depth, few channels are dead, different inputs give
// different outputs.
//
// Mean and second moment of every layer's output are estimated from the graph, and each layer's
// weights are scaled so that its own output, after its activation, has the wanted moment (He et
// al., "Delving deep into rectifiers", 2015, for what an activation leaves of it). Only sums,
// products, quotients and square roots of doubles are used: the same bits on every platform.
#include "bench/networks/model.h"

#include "base/random.h"

#include <math.h>
#include <stdlib.h>

// A layer's output as a random variable.
struct moments {
    double mean, square;
};

static const double ONE_OVER_ROOT_2PI = 0.39894228040143268;
// A filter loses this part of its mean when it reads values of one sign. Random filters with their
// means make all inputs of a deep rectified network look alike (their correlation tends to 1); with
// all of it gone, small errors grow by half in each layer. In between it is like training leaves
// it.
static const double MEAN_LOST = 0.3;
static const double BRANCH_SQUARE = 0.25;  // a residual branch beside a trunk of 1 and more
static const double BRANCH_LIKENESS = 0.2; // correlation of trunk and branch, as it turns out
static const double LOGIT_SQUARE = 6.0;    // scores of classes differ by a few units
static const double GATE_SQUARE = 1.0;     // in front of sigmoids

// ---- random numbers ----------------------------------------------------------------------------

enum {
    STREAM_WEIGHTS,
    STREAM_RECURRENT,
    STREAM_BIAS,
    STREAM_BATCH_NORM,
    STREAM_CHANNEL,
    STREAM_DPRELU
};

// FNV-1a of the layer's name, so that a layer's numbers do not depend on the layers before it.
static void seed_for(struct random *random, uint64_t seed, const char *name, int stream)
{
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    for (; *name != '\0'; name++)
        hash = (hash ^ (unsigned char)*name) * UINT64_C(0x100000001B3);
    random_seed(random, hash ^ (seed * UINT64_C(0x9E3779B97F4A7C15)) ^ (uint64_t)stream << 56);
    random_u64(random);
}

// The sum of four uniform 16-bit numbers about 0: bell-shaped, exact. BELL_DEVIATION is the root
// of 4 (2^32 - 1) / 12.
static const double BELL_DEVIATION = 37837.22754735;

static int32_t bell(struct random *random)
{
    uint64_t z = random_u64(random);
    uint32_t sum = (uint32_t)(z & 0xFFFF) + (uint32_t)(z >> 16 & 0xFFFF) +
                   (uint32_t)(z >> 32 & 0xFFFF) + (uint32_t)(z >> 48);
    return (int32_t)sum - 131070;
}

static double between(struct random *random, double low, double high)
{
    return low + (high - low) * random_unit(random);
}

// `rows` filters of `each` weights with deviation `deviation`, rows differing as trained ones do.
// What is drawn stands as an exact float where its weight will.
static void fill_filters(float *weights, int64_t rows, int64_t each, double deviation,
                         double mean_lost, struct random *random, struct random *channel)
{
    for (int64_t row = 0; row < rows; row++, weights += each) {
        int64_t sum = 0;
        const double scale = deviation / BELL_DEVIATION * between(channel, 0.6, 1.4);
        for (int64_t i = 0; i < each; i++) {
            const int32_t draw = bell(random);
            weights[i] = (float)draw;
            sum += draw;
        }
        const double mean = mean_lost * ((double)sum / (double)each);
        for (int64_t i = 0; i < each; i++)
            weights[i] = (float)(((double)weights[i] - mean) * scale);
    }
}
static const double CHANNEL_SQUARE = 1.0 + 0.16 / 3; // mean square of what `channel` draws

// ---- moments -----------------------------------------------------------------------------------

// Of a bell-shaped value that is rectified; the normal distribution's functions by rational ones.
static struct moments rectified(struct moments in)
{
    const double mean = in.mean, spread = in.square - mean * mean;
    const double t = mean / sqrt(spread), tt = t * t;
    const double part = 0.5 * (1 + t / sqrt(tt + 1.5707963)); // above 0
    const double density = ONE_OVER_ROOT_2PI / (1 + tt / 2 + tt * tt / 8 + tt * tt * tt / 48);
    return (struct moments){
        .mean = (mean + sqrt(mean * mean + 0.63661977 * spread)) / 2,
        .square = in.square * part + mean * sqrt(spread) * density,
    };
}

// Slopes as DPReLU begins its training with (see fill_dprelu): a quarter below, one above.
static struct moments bent(struct moments in)
{
    const struct moments above = rectified(in);
    return (struct moments){
        .mean = (in.mean + 3 * above.mean) / 4,
        .square = above.square + (in.square - above.square) / 16,
    };
}

static struct moments activated(enum layer_activation activation, struct moments in)
{
    const double square = in.square;
    switch (activation) {
    case LAYER_RELU:
    case LAYER_RELU6:
        return rectified(in);
    case LAYER_DPRELU:
        return bent(in);
    case LAYER_SIGMOID:
        return (struct moments){0.5, 0.25 + 0.045 * square};
    case LAYER_HARD_SIGMOID:
        return (struct moments){0.5, 0.25 + square / 36};
    case LAYER_TANH:
        return (struct moments){0.0, square / (1 + square)};
    case LAYER_HARD_SWISH: // of x (x + 3) / 6
        return (struct moments){square / 6, (3 * square * square + 9 * square) / 36};
    default:
        return in;
    }
}

// Square before the activation that leaves about 1 after it.
static double wanted_square(enum layer_activation activation)
{
    switch (activation) {
    case LAYER_RELU:
    case LAYER_RELU6:
    case LAYER_HARD_SWISH:
        return 2.0;
    case LAYER_SIGMOID:
    case LAYER_HARD_SIGMOID:
    case LAYER_TANH:
        return GATE_SQUARE;
    case LAYER_DPRELU:
        return 1.9;
    default:
        return 1.0;
    }
}

static struct moments of_inputs(const struct layer *layer, const struct moments *known)
{
    struct moments m = {0, 0};
    double channels = 0;
    const struct moments a = known[layer->inputs[0]];
    switch (layer->op) {
    case LAYER_ADD:
        for (int i = 0; i < layer->input_count; i++) {
            const struct moments b = known[layer->inputs[i]];
            const double spread = b.square - b.mean * b.mean;
            m.mean += b.mean;
            m.square += spread + 2 * BRANCH_LIKENESS * sqrt(m.square * spread);
        }
        m.square += m.mean * m.mean;
        return m;
    case LAYER_MULTIPLY:
        m = a;
        for (int i = 1; i < layer->input_count; i++) {
            m.mean *= known[layer->inputs[i]].mean;
            m.square *= known[layer->inputs[i]].square;
        }
        return m;
    case LAYER_CONCAT:
        for (int i = 0; i < layer->input_count; i++) {
            const struct moments b = known[layer->inputs[i]];
            m.mean += b.mean; // (widths do not matter: all are about alike)
            m.square += b.square;
            channels++;
        }
        return (struct moments){m.mean / channels, m.square / channels};
    case LAYER_MAX_POOL:
        return (struct moments){a.mean * 1.4, a.square * 1.7};
    case LAYER_AVERAGE_POOL:
        return (struct moments){a.mean, a.mean * a.mean + (a.square - a.mean * a.mean) * 0.6};
    case LAYER_GLOBAL_POOL:
        return (struct moments){a.mean, a.mean * a.mean + (a.square - a.mean * a.mean) * 0.3};
    case LAYER_LRN: { // k^0.75 and what the squares add to it
        const double root = sqrt((double)layer->lrn_k + (double)layer->lrn_alpha * a.square);
        const double by = root * sqrt(root);
        return (struct moments){a.mean / by, a.square / by / by};
    }
    case LAYER_SOFTMAX:
        return (struct moments){0.0, 0.01};
    default:
        return a;
    }
}

// ---- the layers --------------------------------------------------------------------------------

struct generation {
    const struct network *network;
    struct model *model;
    struct moments *known; // [layer_count]
    int *depth;            // longest way from the input, in layers
    int *reader;           // the only layer that reads this one, or -1
};

static void look_at_readers(struct generation *g)
{
    for (int i = 0; i < g->network->layer_count; i++)
        g->reader[i] = -2; // nobody yet
    for (int i = 0; i < g->network->layer_count; i++) {
        const struct layer *layer = &g->network->layers[i];
        g->depth[i] = 0;
        for (int k = 0; k < layer->input_count; k++) {
            const int from = layer->inputs[k];
            g->reader[from] = g->reader[from] == -2 ? i : -1;
            g->depth[i] = g->depth[from] >= g->depth[i] ? g->depth[from] + 1 : g->depth[i];
        }
    }
}

// Does layer `index` end the branch (not the trunk) of a residual addition?
static bool ends_branch(const struct generation *g, int index)
{
    const int reader = g->reader[index];
    if (reader < 0 || g->network->layers[reader].op != LAYER_ADD)
        return false;
    const struct layer *add = &g->network->layers[reader];
    for (int k = 0; k < add->input_count; k++) {
        if (add->inputs[k] != index && g->depth[add->inputs[k]] > g->depth[index])
            return false;
    }
    return true;
}

static enum layer_activation activation_after(const struct generation *g, int index)
{
    const struct layer *layer = &g->network->layers[index];
    if (layer->activation != LAYER_NONE || g->reader[index] < 0)
        return layer->activation;
    const struct layer *reader = &g->network->layers[g->reader[index]];
    return reader->op == LAYER_ACTIVATION ? reader->activation : LAYER_NONE;
}

static double output_square(const struct generation *g, int index)
{
    const struct layer *layer = &g->network->layers[index];
    const int reader = g->reader[index];
    if (ends_branch(g, index))
        return BRANCH_SQUARE;
    if (layer->activation == LAYER_NONE && layer->op == LAYER_DENSE &&
        (index == g->network->output ||
         (reader >= 0 && g->network->layers[reader].op == LAYER_SOFTMAX)))
        return LOGIT_SQUARE;
    return wanted_square(activation_after(g, index));
}

static void fill_offsets(struct layer_parameters *p, const struct layer *layer, double deviation,
                         uint64_t seed)
{
    struct random random;
    seed_for(&random, seed, layer->name, STREAM_BIAS);
    for (int64_t o = 0; p->bias != NULL && o < p->outputs; o++)
        p->bias[o] = (float)between(&random, -0.1 * deviation, 0.15 * deviation);
    seed_for(&random, seed, layer->name, STREAM_BATCH_NORM);
    for (int64_t o = 0; p->batch_norm_scale != NULL && o < p->outputs; o++) {
        p->batch_norm_scale[o] = (float)between(&random, 0.75, 1.25);
        p->batch_norm_shift[o] = (float)between(&random, -0.2 * deviation, 0.3 * deviation);
    }
}

// Shifts of both sides and slopes about those that training begins with (0, 0.25 and 1).
static void fill_dprelu(struct layer_parameters *p, const struct layer *layer, double deviation,
                        uint64_t seed)
{
    const double reach = 0.2 * deviation;
    const double low[4] = {-reach, 0.1, 0.75, -reach}, high[4] = {reach, 0.4, 1.25, reach};
    const int64_t channels = p->dprelu_count / 4;
    struct random random;
    seed_for(&random, seed, layer->name, STREAM_DPRELU);
    for (int row = 0; row < 4; row++)
        for (int64_t c = 0; c < channels; c++)
            p->dprelu[row * channels + c] = (float)between(&random, low[row], high[row]);
}

static struct moments generate_sums(struct generation *g, int index)
{
    const struct layer *layer = &g->network->layers[index];
    struct layer_parameters *p = &g->model->layers[index];
    const struct moments in = g->known[layer->inputs[0]];
    const int64_t each = p->weight_count / p->outputs;
    const double spread = in.square - in.mean * in.mean;
    const bool is_one_sided = in.mean * in.mean > 0.1 * in.square;
    // Filters of few taps (depthwise) keep their mean: taken out, they would see edges only.
    const double lost = is_one_sided && each >= 16 ? MEAN_LOST : 0.0;
    const double seen = spread + (1 - lost) * (1 - lost) * in.mean * in.mean;
    const double square = output_square(g, index);
    const double deviation = sqrt(square / ((double)each * seen * CHANNEL_SQUARE));
    struct random random, channel;
    seed_for(&random, g->model->seed, layer->name, STREAM_WEIGHTS);
    seed_for(&channel, g->model->seed, layer->name, STREAM_CHANNEL);
    fill_filters(p->weights, p->outputs, each, deviation, lost, &random, &channel);
    fill_offsets(p, layer, sqrt(square), g->model->seed);
    fill_dprelu(p, layer, sqrt(square), g->model->seed);
    return activated(layer->activation, (struct moments){0.0, square});
}

// Gates see one unit of square, two parts in three of it from the inputs; the forget gates stand
// open, as after training.
static struct moments generate_lstm(struct generation *g, int index)
{
    const struct layer *layer = &g->network->layers[index];
    struct layer_parameters *p = &g->model->layers[index];
    const struct moments in = g->known[layer->inputs[0]], out = {0.0, 0.15};
    const int64_t cells = layer->out.c;
    struct random random, channel;
    seed_for(&random, g->model->seed, layer->name, STREAM_WEIGHTS);
    seed_for(&channel, g->model->seed, layer->name, STREAM_CHANNEL);
    fill_filters(p->weights, p->outputs, layer->in.c,
                 sqrt(0.67 / ((double)layer->in.c * in.square * CHANNEL_SQUARE)), 0.0, &random,
                 &channel);
    seed_for(&random, g->model->seed, layer->name, STREAM_RECURRENT);
    fill_filters(p->recurrent_weights, p->outputs, cells,
                 sqrt(0.33 / ((double)cells * out.square * CHANNEL_SQUARE)), 0.0, &random,
                 &channel);
    fill_offsets(p, layer, 1.0, g->model->seed);
    for (int64_t o = cells; p->bias != NULL && o < 2 * cells; o++)
        p->bias[o] += 1.0f;
    return out;
}

static struct moments generate_layer(struct generation *g, int index)
{
    const struct layer *layer = &g->network->layers[index];
    switch (layer->op) {
    case LAYER_INPUT:
        return (struct moments){0.0, 1.0};
    case LAYER_CONV:
    case LAYER_DENSE:
        return generate_sums(g, index);
    case LAYER_LSTM:
        return generate_lstm(g, index);
    default: {
        const struct moments in = of_inputs(layer, g->known);
        fill_dprelu(&g->model->layers[index], layer, sqrt(in.square), g->model->seed);
        return activated(layer->activation, in);
    }
    }
}

enum status model_generate(struct model *model, const struct network *network, uint64_t seed,
                           struct error *error)
{
    enum status status = model_allocate(model, network, error);
    if (status != STATUS_OK)
        return status;
    model->seed = seed;
    const size_t layers = (size_t)network->layer_count;
    struct generation g = {
        .network = network,
        .model = model,
        .known = calloc(layers, sizeof *g.known),
        .depth = calloc(layers, sizeof *g.depth),
        .reader = calloc(layers, sizeof *g.reader),
    };
    if (g.known != NULL && g.depth != NULL && g.reader != NULL) {
        look_at_readers(&g);
        for (int i = 0; i < network->layer_count; i++)
            g.known[i] = generate_layer(&g, i);
    } else {
        model_free(model);
        status = error_set(error, STATUS_FAILED, "%s: not enough memory to generate its weights",
                           network->name);
    }
    free(g.known);
    free(g.depth);
    free(g.reader);
    return status;
}
