// SPDX-License-Identifier: MIT
#include "bench/networks/memory_need.h"

#include "base/memory_limit.h"

static enum status judge(const char *name, double weights, double activations, struct error *error)
{
    const double available = (double)memory_available("");
    if (weights + activations <= available)
        return STATUS_OK;
    return error_set(error, STATUS_USAGE,
                     "%s: needs about %.2f GB (%.2f for weights, %.2f for activations) and %.2f GB "
                     "of memory are available; take a smaller network or another machine",
                     name, (weights + activations) / 1e9, weights / 1e9, activations / 1e9,
                     available / 1e9);
}

static double elements(const struct shape *shape)
{
    return (double)shape->h * (double)shape->w * (double)shape->c;
}

enum status network_fits_memory(const struct network *network, bool is_integer, struct error *error)
{
    double widest = 0;
    for (int i = 0; i < network->layer_count; i++) {
        const struct layer *layer = &network->layers[i];
        double bytes = 4 * (elements(&layer->in) + elements(&layer->out));
        widest = bytes > widest ? bytes : widest;
    }
    // Floats of the model, and what is packed of them: floats again, or bytes beside bytes.
    const double each = is_integer ? 4 + 1 + 1 : 4 + 4;
    return judge(network->name, each * (double)network_weights(network), widest, error);
}

enum status plan_fits_memory(const struct network_plan *plan, struct error *error)
{
    return judge(plan->network, (double)plan->weight_bytes,
                 (double)plan->arena_bytes + (double)plan->scratch_bytes, error);
}
