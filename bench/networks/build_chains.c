// SPDX-License-Identifier: MIT
// Steps that follow each other, run strip by strip: which, and which rows of each when.
//
// A tensor that does not fit the second-level cache is written to memory by one layer and fetched
// by the next. When both work on a few rows at a time, the tensor between them is a buffer of a few
// rows, which stays in the cache. Each step goes on from the row where it stopped: rows that the
// next strip's windows want once more are moved to the front of the buffer, nothing is computed
// twice.
#include "bench/networks/build.h"

#include "base/checked.h"

#include <limits.h>
#include <stdlib.h>

// Steps of a chain at most, and rows of its last step's output in a strip at least: kernels of a
// few rows do not get into their stride.
enum { CHAIN_MOST = 6, FEWEST_ROWS = 4 };

struct chain {
    int first, end;
    int64_t bytes;   // of all tensors
    int64_t weights; // packed
    int64_t strips;
};

// ---- which steps --------------------------------------------------------------------------------

// Passes whose rows go by themselves and keep their type.
static bool is_row_pass(enum glue_pass pass)
{
    switch (pass) {
    case GLUE_RELU:
    case GLUE_RELU6:
    case GLUE_DPRELU:
    case GLUE_SIGMOID:
    case GLUE_TANH:
    case GLUE_HARD_SIGMOID:
    case GLUE_HARD_SWISH:
        return true;
    default:
        return false;
    }
}

static bool goes_by_rows(const struct network_step *step)
{
    const struct problem *p = &step->workload.problem;
    if (step->workload.views.segment_count > 0 || p->batch != 1 ||
        precision_is_planes(&step->workload.precision))
        return false;
    switch (p->op) {
    case OP_CONV2D:
    case OP_DWCONV:
    case OP_MAX_POOL:
    case OP_AVERAGE_POOL:
        return true;
    default:
        return p->op == OP_GLUE && is_row_pass(p->glue_pass);
    }
}

// A tensor that these two steps alone touch, all of it.
static bool is_private(const struct build *build, int next)
{
    const struct draft *from = &build->drafts[next - 1], *to = &build->drafts[next];
    const struct views *wrote = &build->plan->steps[next - 1].workload.views;
    const struct views *reads = &build->plan->steps[next].workload.views;
    if (from->output.storage < 0 || from->output.storage != to->input.storage)
        return false;
    const struct storage *s = &build->layout.storages[from->output.storage];
    return s->first_step == next - 1 && s->last_step == next && from->output.channel == 0 &&
           to->input.channel == 0 && wrote->output_stride == 0 && reads->input_stride == 0 &&
           to->residual.storage != from->output.storage;
}

static int64_t packed_bytes(const struct network_step *step)
{
    return (int64_t)step->kernel->packed_bytes(step->kernel, &step->workload);
}

static int64_t output_rows(const struct problem *p)
{
    return p->op == OP_GLUE ? p->h : problem_output_h(p);
}

// Does step `next` read what the one before it writes, and is that too much for the cache?
static bool is_link(const struct build *build, int next)
{
    const struct network_step *before = &build->plan->steps[next - 1];
    const struct network_step *step = &build->plan->steps[next];
    const int64_t room = (int64_t)build->target.l2_bytes * build->target.threads;
    return goes_by_rows(before) && goes_by_rows(step) && is_private(build, next) &&
           output_rows(&before->workload.problem) == step->workload.problem.h &&
           workload_output_bytes(&before->workload) > room;
}

// Of a strip, all tensors together take half of the cache: weights want room too.
static int64_t strips_of(const struct build *build, int64_t bytes)
{
    const int64_t room = max_i64(1, (int64_t)build->target.l2_bytes * build->target.threads / 2);
    return (bytes + room - 1) / room;
}

static struct chain chain_from(const struct build *build, int first)
{
    const struct network_plan *plan = build->plan;
    // Weights come by once a strip.
    const int64_t most_weights = (int64_t)build->target.l2_bytes / 16;
    struct chain chain = {.first = first,
                          .end = first + 1,
                          .bytes = workload_input_bytes(&plan->steps[first].workload) +
                                   workload_output_bytes(&plan->steps[first].workload),
                          .weights = packed_bytes(&plan->steps[first])};
    while (chain.end < plan->step_count && chain.end - first < CHAIN_MOST &&
           is_link(build, chain.end)) {
        const struct network_step *step = &plan->steps[chain.end];
        const int64_t bytes = chain.bytes + workload_output_bytes(&step->workload);
        const int64_t weights = chain.weights + packed_bytes(step);
        if (weights > most_weights ||
            strips_of(build, bytes) * FEWEST_ROWS > output_rows(&step->workload.problem))
            break;
        chain.weights = weights;
        chain.bytes = bytes;
        chain.end++;
    }
    chain.strips = strips_of(build, chain.bytes);
    return chain;
}

int64_t build_scaling_strips(const struct build *build, int node)
{
    // The weights come by once a strip, so that strips of the first level alone are too short, and
    // shorter than a micro-kernel's tile in any case; those of a few times that size are still in
    // the second level's near end.
    enum { FEWEST_PIXELS = 12, FIRST_LEVELS = 3 };
    const struct node *scaling = &build->graph->nodes[node];
    const struct shape *shape = &scaling->out;
    const int64_t row_bytes = shape->w * shape->c * node_element_bits(scaling) / 8;
    const int64_t room = FIRST_LEVELS * (int64_t)build->target.l1d_bytes * build->target.threads;
    int64_t best = 0;
    for (int64_t rows = 1; rows < shape->h && scaling->in_strips; rows++) {
        if (shape->h % rows != 0 || rows * shape->w < FEWEST_PIXELS)
            continue;
        if (best == 0 || rows * row_bytes <= room)
            best = rows;
    }
    return best == 0 || !build_has(build, PASS_FUSE_SCALE) ? 0 : shape->h / best;
}

// A scaling and what reads it; strips 0: no such.
static struct chain scaling_from(const struct build *build, int first)
{
    struct chain chain = {.first = first, .end = first + 2};
    const int node = build->drafts[first].node;
    if (chain.end <= build->plan->step_count && node >= 0 &&
        build->plan->steps[first].workload.problem.op == OP_GLUE && is_private(build, first + 1) &&
        goes_by_rows(&build->plan->steps[first + 1]))
        chain.strips = build_scaling_strips(build, node);
    return chain;
}

// ---- which rows ---------------------------------------------------------------------------------

// The window of a row; that of passes and pointwise layers is the row itself.
struct window {
    int64_t reach, stride, pad; // rows of input behind one of output
};

static struct window window_of(const struct problem *p)
{
    if (p->op == OP_GLUE)
        return (struct window){.reach = 1, .stride = 1};
    const int64_t dilation = max_i64(1, p->dilation_h);
    return (struct window){(p->kh - 1) * dilation + 1, p->stride_h, p->pad_top};
}

static int64_t row_bytes(int64_t pixels, int64_t stride, int64_t element)
{
    return pixels * stride * element;
}

// Rows from .. end - 1 of a step's output; input and output begin with these rows of their tensors.
struct rows {
    int64_t from, end;
    int64_t input_base, output_base;
};

static struct network_call call_of(const struct network_plan *plan, int index,
                                   const struct rows *rows)
{
    const struct network_step *step = &plan->steps[index];
    const struct workload *w = &step->workload;
    const struct problem *p = &w->problem;
    const struct window window = window_of(p);
    const int64_t first = rows->from * window.stride - window.pad;
    const int64_t behind = (rows->end - 1) * window.stride - window.pad + window.reach;
    const int64_t top = max_i64(0, first), bottom = min_i64(p->h, behind);
    struct network_call call = {.step = index, .workload = *w};
    struct problem *part = &call.workload.problem;
    part->h = bottom - top;
    if (p->op != OP_GLUE) {
        part->pad_top = top - first;
        part->pad_bottom = behind - bottom;
    }
    problem_set_name(part);
    const int64_t output_w = p->op == OP_GLUE ? p->w : problem_output_w(p);
    const int64_t in = (int64_t)precision_activation_bytes(&w->precision);
    const int64_t out = workload_output_bytes(w) / problem_output_elements(p);
    call.input = (top - rows->input_base) * row_bytes(p->w, workload_input_stride(w), in);
    call.output =
        (rows->from - rows->output_base) * row_bytes(output_w, workload_output_stride(w), out);
    if (p->op != OP_GLUE) // a scaling's is one number a channel
        call.residual = rows->from * row_bytes(output_w, workload_residual_stride(w), out);
    return call;
}

static bool reserve(void **items, int count, int *capacity, size_t bytes)
{
    if (count < *capacity)
        return true;
    const int wanted = *capacity == 0 ? 64 : 2 * *capacity;
    void *grown = realloc(*items, (size_t)wanted * bytes);
    if (grown == NULL)
        return false;
    *items = grown;
    *capacity = wanted;
    return true;
}

static enum status append_call(struct build *build, const struct network_call *call,
                               struct error *error)
{
    struct network_plan *plan = build->plan;
    void *calls = plan->calls;
    const bool good = reserve(&calls, plan->call_count, &build->call_capacity, sizeof *plan->calls);
    plan->calls = calls;
    if (!good)
        return build_short(error, build->graph->network->name);
    plan->calls[plan->call_count++] = *call;
    return STATUS_OK;
}

// The rows that every step has to have come to, for the last one to come to `end`.
static void needed_rows(const struct network_plan *plan, const struct chain *chain, int64_t end,
                        int64_t rows[CHAIN_MOST])
{
    const int count = chain->end - chain->first;
    rows[count - 1] = end;
    for (int i = count - 2; i >= 0; i--) {
        const struct problem *reader = &plan->steps[chain->first + i + 1].workload.problem;
        const struct window window = window_of(reader);
        const int64_t wanted = (rows[i + 1] - 1) * window.stride - window.pad + window.reach;
        rows[i] = max_i64(1, min_i64(reader->h, wanted));
    }
}

// How far the steps of a chain have come: rows of their outputs, and the first one that the buffer
// of each holds.
struct progress {
    int64_t done[CHAIN_MOST], base[CHAIN_MOST];
    int64_t capacity[CHAIN_MOST]; // rows that buffers need
};

// What the reader of buffer `i` will not look at again goes.
static void make_room(const struct network_plan *plan, const struct chain *chain, int i,
                      struct progress *progress, struct network_call *call)
{
    const struct workload *w = &plan->steps[chain->first + i].workload;
    const struct problem *reader = &plan->steps[chain->first + i + 1].workload.problem;
    const struct window window = window_of(reader);
    const int64_t wanted = progress->done[i + 1] * window.stride - window.pad;
    const int64_t base = max_i64(progress->base[i], min_i64(wanted, progress->done[i]));
    const int64_t bytes = workload_output_bytes(w) / output_rows(&w->problem);
    call->shift = (base - progress->base[i]) * bytes;
    call->shift_bytes = call->shift == 0 ? 0 : (progress->done[i] - base) * bytes;
    progress->base[i] = base;
}

static enum status append_calls(struct build *build, const struct chain *chain,
                                struct progress *progress, struct error *error)
{
    const struct network_plan *plan = build->plan;
    const int64_t all = output_rows(&plan->steps[chain->end - 1].workload.problem);
    const int count = chain->end - chain->first;
    int64_t needed[CHAIN_MOST];
    enum status status = STATUS_OK;
    *progress = (struct progress){0};
    for (int64_t strip = 0; strip < chain->strips; strip++) {
        needed_rows(plan, chain, all * (strip + 1) / chain->strips, needed);
        for (int i = 0; i < count && status == STATUS_OK; i++) {
            if (needed[i] <= progress->done[i])
                continue;
            struct network_call shift = {0};
            if (i + 1 < count)
                make_room(plan, chain, i, progress, &shift);
            const struct rows rows = {progress->done[i], needed[i],
                                      i > 0 ? progress->base[i - 1] : 0, progress->base[i]};
            struct network_call call = call_of(plan, chain->first + i, &rows);
            call.shift = shift.shift;
            call.shift_bytes = shift.shift_bytes;
            status = append_call(build, &call, error);
            progress->done[i] = needed[i];
            progress->capacity[i] = max_i64(progress->capacity[i], needed[i] - progress->base[i]);
        }
    }
    return status;
}

// ---- all of it ----------------------------------------------------------------------------------

static bool calls_are_supported(const struct network_plan *plan, int first_call)
{
    for (int i = first_call; i < plan->call_count; i++) {
        const struct network_call *call = &plan->calls[i];
        const struct kernel *kernel = plan->steps[call->step].kernel;
        struct error ignored;
        if (problem_validate(&call->workload.problem, &ignored) != STATUS_OK ||
            !kernel->supports(kernel, &call->workload))
            return false;
    }
    return true;
}

// Buffers instead of the tensors between the steps, and all that they touch lives as long as the
// chain runs.
static enum status set_buffers(struct build *build, const struct chain *chain,
                               const struct progress *progress, struct error *error)
{
    struct layout *layout = &build->layout;
    for (int i = chain->first; i + 1 < chain->end; i++) {
        struct storage *whole = &layout->storages[build->drafts[i].output.storage];
        whole->first_step = INT_MAX; // nobody's any more
        whole->last_step = -1;
        const int64_t pixels = whole->pixels / output_rows(&build->plan->steps[i].workload.problem);
        const int buffer = layout_add(layout, pixels * progress->capacity[i - chain->first],
                                      whole->channels, whole->element_bits, whole->granule);
        if (buffer < 0)
            return build_short(error, build->graph->network->name);
        build->drafts[i].output.storage = build->drafts[i + 1].input.storage = buffer;
    }
    for (int i = chain->first; i < chain->end; i++) {
        const struct spot *spots[] = {&build->drafts[i].input, &build->drafts[i].residual,
                                      &build->drafts[i].output};
        for (size_t k = 0; k < sizeof spots / sizeof spots[0]; k++) {
            if (spots[k]->storage < 0)
                continue;
            layout_touch(layout, spots[k]->storage, chain->first);
            layout_touch(layout, spots[k]->storage, chain->end - 1);
        }
    }
    return STATUS_OK;
}

static enum status append_chain(struct build *build, const struct chain *chain, struct error *error)
{
    struct network_plan *plan = build->plan;
    const int first_call = plan->call_count;
    struct progress progress;
    enum status status = append_calls(build, chain, &progress, error);
    if (status != STATUS_OK)
        return status;
    if (!calls_are_supported(plan, first_call)) {
        plan->call_count = first_call;
        return STATUS_OK;
    }
    void *chains = plan->chains;
    const bool good =
        reserve(&chains, plan->chain_count, &build->chain_capacity, sizeof *plan->chains);
    plan->chains = chains;
    if (!good)
        return build_short(error, build->graph->network->name);
    plan->chains[plan->chain_count++] =
        (struct network_chain){chain->first, chain->end, first_call, plan->call_count};
    return set_buffers(build, chain, &progress, error);
}

enum status build_chains(struct build *build, struct error *error)
{
    enum status status = STATUS_OK;
    for (int i = 0; i < build->plan->step_count && status == STATUS_OK;) {
        struct chain chain = scaling_from(build, i);
        if (chain.strips == 0 && build_has(build, PASS_TILE_STRIPS))
            chain = chain_from(build, i);
        const bool is_chain = chain.strips > 1 && chain.end - chain.first > 1;
        if (is_chain)
            status = append_chain(build, &chain, error);
        i = is_chain ? chain.end : i + 1;
    }
    return status;
}
