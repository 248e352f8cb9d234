// SPDX-License-Identifier: MIT
#include "harness/launch/choose.h"

#include "base/checked.h"
#include "base/memory.h"
#include "base/random.h"
#include "bench/check/operands.h"
#include "harness/sense/clock.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { CANDIDATES = 16, COPIES_LIMIT = 64, ROUNDS = 5, CALLS_LIMIT = 64 };

// Of one reading: long against the clock's step, short against a network's preparation.
static const double READING_NS = 100e3;
// A challenger of the registry's first row must be better by more than the noise of the readings.
static const double MARGIN = 0.985;

struct decision {
    struct workload workload; // segments: a copy of ours
    char first[64];           // the first candidate's name
    size_t count, chosen;
};

struct chooser {
    struct target target;
    uint64_t seed;
    struct decision *decisions;
    size_t count;
};

// What the candidates work on.
struct trial {
    struct operands operands; // dense
    struct buffer input, residual, output;
    int64_t weight_copies;
};

struct candidate {
    const struct kernel *kernel;
    struct buffer packed[COPIES_LIMIT], scratch;
    int copies, turn;
    double best_ns;
};

struct chooser *chooser_make(const struct target *target, uint64_t seed)
{
    struct chooser *chooser = calloc(1, sizeof *chooser);
    if (chooser != NULL) {
        chooser->target = *target;
        chooser->seed = seed;
    }
    return chooser;
}

void chooser_free(struct chooser *chooser)
{
    for (size_t i = 0; chooser != NULL && i < chooser->count; i++)
        free((void *)(uintptr_t)chooser->decisions[i].workload.views.segments);
    if (chooser != NULL)
        free(chooser->decisions);
    free(chooser);
}

// ---- what was decided before -------------------------------------------------------------------

static bool same_views(const struct views *a, const struct views *b)
{
    if (a->input_stride != b->input_stride || a->residual_stride != b->residual_stride ||
        a->output_stride != b->output_stride || a->segment_count != b->segment_count)
        return false;
    for (int32_t i = 0; i < a->segment_count; i++) {
        if (a->segments[i].channels != b->segments[i].channels ||
            a->segments[i].offset != b->segments[i].offset ||
            a->segments[i].pixel_stride != b->segments[i].pixel_stride)
            return false;
    }
    return true;
}

static bool same_workload(const struct workload *a, const struct workload *b)
{
    return strcmp(a->problem.name, b->problem.name) == 0 &&
           a->problem.glue_pass == b->problem.glue_pass &&
           strcmp(a->precision.name, b->precision.name) == 0 &&
           a->precision.activation_encoding == b->precision.activation_encoding &&
           a->precision.activation_zero_point == b->precision.activation_zero_point &&
           memcmp(&a->glue, &b->glue, sizeof a->glue) == 0 && same_views(&a->views, &b->views);
}

static const struct decision *find(const struct chooser *chooser, const struct workload *workload,
                                   const struct kernel *const *candidates, size_t count)
{
    for (size_t i = 0; i < chooser->count; i++) {
        const struct decision *decision = &chooser->decisions[i];
        if (decision->count == count && strcmp(decision->first, candidates[0]->name) == 0 &&
            same_workload(&decision->workload, workload))
            return decision;
    }
    return NULL;
}

static void remember(struct chooser *chooser, const struct workload *workload,
                     const struct kernel *const *candidates, size_t count, size_t chosen)
{
    struct decision *decisions =
        realloc(chooser->decisions, (chooser->count + 1) * sizeof *decisions);
    if (decisions == NULL)
        return; // then it is measured again
    chooser->decisions = decisions;
    struct decision *decision = &decisions[chooser->count];
    *decision = (struct decision){.workload = *workload, .count = count, .chosen = chosen};
    size_t bytes = (size_t)workload->views.segment_count * sizeof *workload->views.segments;
    if (bytes > 0) {
        void *segments = malloc(bytes);
        if (segments == NULL)
            return;
        memcpy(segments, workload->views.segments, bytes);
        decision->workload.views.segments = segments;
    }
    strncpy(decision->first, candidates[0]->name, sizeof decision->first - 1);
    chooser->count++;
}

// ---- tensors with their views ------------------------------------------------------------------

static int64_t input_pixels(const struct problem *problem)
{
    return problem->op == OP_MATMUL || problem->op == OP_LSTM
               ? problem->m
               : problem->batch * problem->h * problem->w;
}

// Elements from the first to the last that a tensor with this stride touches.
static int64_t extent(int64_t elements, int64_t pixels, int64_t stride)
{
    return stride == 0 || pixels < 1 ? elements : (pixels - 1) * stride + elements / pixels;
}

static int64_t input_extent(const struct workload *workload)
{
    const struct views *views = &workload->views;
    int64_t pixels = input_pixels(&workload->problem), most = 0;
    if (views->segment_count == 0)
        return extent(problem_input_elements(&workload->problem), pixels, views->input_stride);
    for (int32_t i = 0; i < views->segment_count; i++) {
        const struct segment *segment = &views->segments[i];
        most = max_i64(most,
                       segment->offset + (pixels - 1) * segment->pixel_stride + segment->channels);
    }
    return most;
}

// Real values all over, whatever the views leave out.
static bool spread(struct buffer *to, int64_t elements, size_t element_bytes,
                   const struct buffer *from)
{
    size_t bytes = (size_t)elements * element_bytes;
    if (!buffer_allocate(to, bytes, 0, true))
        return false;
    for (size_t at = 0; from->data != NULL && from->bytes > 0 && at < bytes; at += from->bytes) {
        size_t left = bytes - at;
        memcpy((char *)to->data + at, from->data, left < from->bytes ? left : from->bytes);
    }
    return true;
}

static bool trial_make(struct trial *trial, const struct workload *workload, uint64_t seed)
{
    struct error ignored;
    struct workload dense = *workload;
    dense.views = (struct views){0};
    *trial = (struct trial){0};
    if (operands_make(&trial->operands, &dense, PATTERN_RANDOM, seed, &ignored) != STATUS_OK)
        return false;
    int64_t elements = problem_output_elements(&workload->problem);
    int64_t channels = problem_output_channels(&workload->problem);
    int64_t pixels = channels > 0 ? elements / channels : 1;
    size_t in = workload_input_element_bytes(workload),
           out = workload_output_element_bytes(workload);
    int64_t residual = extent(elements, pixels, workload->views.residual_stride);
    bool wants_residual = trial->operands.residual.data != NULL;
    return spread(&trial->input, input_extent(workload), in, &trial->operands.input) &&
           (!wants_residual ||
            spread(&trial->residual, residual, out, &trial->operands.residual)) &&
           buffer_allocate(&trial->output,
                           (size_t)extent(elements, pixels, workload->views.output_stride) * out, 0,
                           true);
}

static void trial_free(struct trial *trial)
{
    buffer_free(&trial->input);
    buffer_free(&trial->residual);
    buffer_free(&trial->output);
    operands_free(&trial->operands);
}

// ---- timing ------------------------------------------------------------------------------------

static bool candidate_make(struct candidate *candidate, const struct kernel *kernel,
                           const struct workload *workload, const struct target *target,
                           const struct trial *trial)
{
    *candidate = (struct candidate){.kernel = kernel, .best_ns = INFINITY};
    size_t packed = kernel->packed_bytes(kernel, workload);
    size_t copies = packed > 0 ? 2 * target->l2_bytes / packed + 1 : 1;
    copies = copies > COPIES_LIMIT ? COPIES_LIMIT : copies;
    if (!buffer_allocate(&candidate->scratch,
                         kernel->scratch_bytes(kernel, workload, target->threads), 0, true))
        return false;
    for (size_t i = 0; i < copies; i++) {
        if (!buffer_allocate(&candidate->packed[i], packed, 0, true))
            return false;
        candidate->copies++;
        if (i == 0)
            kernel->pack(kernel, workload, target, &trial->operands.parameters,
                         candidate->packed[0].data);
        else
            memcpy(candidate->packed[i].data, candidate->packed[0].data, packed);
    }
    return true;
}

static void candidate_free(struct candidate *candidate)
{
    for (int i = 0; i < COPIES_LIMIT; i++)
        buffer_free(&candidate->packed[i]);
    buffer_free(&candidate->scratch);
}

static double call_ns(struct candidate *candidate, const struct workload *workload,
                      const struct trial *trial, int threads, int64_t calls)
{
    uint64_t start = clock_now_ns();
    for (int64_t i = 0; i < calls; i++) {
        const struct run_args args = {.input = trial->input.data,
                                      .residual = trial->residual.data,
                                      .packed = candidate->packed[candidate->turn].data,
                                      .output = trial->output.data,
                                      .scratch = candidate->scratch.data,
                                      .threads = threads};
        candidate->turn = candidate->turn + 1 == candidate->copies ? 0 : candidate->turn + 1;
        candidate->kernel->run(candidate->kernel, workload, &args);
    }
    return (double)(clock_now_ns() - start) / (double)calls;
}

// Portable rows beside vector ones would cost most of the time to lose for sure.
static bool is_worth_trying(const struct kernel *kernel, const struct kernel *first)
{
    return kernel->isa != ISA_PORTABLE || first->isa == ISA_PORTABLE;
}

// Rounds of readings, the candidates in turn, the best reading of each. One that is far behind
// after its first is not read again.
static size_t fastest(struct candidate *candidates, size_t count, const struct workload *workload,
                      const struct trial *trial, int threads)
{
    double best = INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t i = 0; i < count; i++) {
            struct candidate *candidate = &candidates[i];
            if (!is_worth_trying(candidate->kernel, candidates[0].kernel) ||
                (round > 1 && candidate->best_ns > 1.3 * best))
                continue;
            double first =
                round == 0 ? call_ns(candidate, workload, trial, threads, 1) : candidate->best_ns;
            int64_t calls = (int64_t)(READING_NS / fmax(first, 1.0)) + 1;
            double time = call_ns(candidate, workload, trial, threads, min_i64(calls, CALLS_LIMIT));
            candidate->best_ns = fmin(candidate->best_ns, time);
            best = fmin(best, candidate->best_ns);
        }
    }
    size_t chosen = 0;
    for (size_t i = 1; i < count; i++) {
        double limit = candidates[chosen].best_ns * (chosen == 0 ? MARGIN : 1.0);
        if (candidates[i].best_ns < limit)
            chosen = i;
    }
    return chosen;
}

size_t chooser_choose(const struct workload *workload, const struct kernel *const *candidates,
                      size_t count, void *context)
{
    struct chooser *chooser = context;
    if (count < 2)
        return 0;
    const struct decision *known = find(chooser, workload, candidates, count);
    if (known != NULL)
        return known->chosen;
    size_t tried = count < CANDIDATES ? count : CANDIDATES, made = 0, chosen = 0;
    struct trial trial;
    struct candidate *list = calloc(tried, sizeof *list);
    bool good = trial_make(&trial, workload, chooser->seed) && list != NULL;
    for (; good && made < tried; made++)
        good = candidate_make(&list[made], candidates[made], workload, &chooser->target, &trial);
    if (good)
        chosen = fastest(list, tried, workload, &trial, chooser->target.threads);
    for (size_t i = 0; i < made; i++)
        candidate_free(&list[i]);
    free(list);
    trial_free(&trial);
    if (good)
        remember(chooser, workload, candidates, count, chosen);
    return chosen;
}
