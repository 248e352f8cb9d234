// SPDX-License-Identifier: MIT
// One kernel, one case: guarded buffers, pack, run twice, compare.
#include "bench/check/check.h"

#include "bench/check/guard.h"
#include "bench/kernels/registry.h"

#include <inttypes.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Fills outputs before each run. Between pixels it must still be there afterwards; as a float it is
// tiny, and equal to itself.
enum { UNWRITTEN = 0xa5 };

static enum element output_element(const struct workload *w)
{
    if (workload_output_element_bytes(w) == 1)
        return w->precision.activation_encoding == ENCODING_UNSIGNED ? ELEMENT_U8 : ELEMENT_S8;
    bool is_float = precision_is_float(&w->precision) || precision_is_basis_planes(&w->precision) ||
                    (w->problem.op == OP_GLUE && w->problem.glue_pass == GLUE_DEQUANTISE);
    return is_float ? ELEMENT_F32 : ELEMENT_S32;
}

static enum status run_reference(const struct kernel *reference, const struct operands *o,
                                 void *output, struct error *error)
{
    struct buffer packed, scratch;
    const struct workload *w = &o->workload;
    struct target target = target_default();
    enum status status = STATUS_OK;
    bool has_packed = buffer_allocate(&packed, reference->packed_bytes(reference, w), 0, true);
    bool has_scratch =
        buffer_allocate(&scratch, reference->scratch_bytes(reference, w, 1), 0, true);
    if (has_packed && has_scratch) {
        reference->pack(reference, w, &target, &o->parameters, packed.data);
        struct run_args args = {.input = o->input.data,
                                .residual = o->residual.data,
                                .packed = packed.data,
                                .output = output,
                                .scratch = scratch.data,
                                .threads = 1};
        reference->run(reference, w, &args);
    } else {
        status = error_set(error, STATUS_FAILED, "%s: not enough memory for the reference",
                           w->problem.name);
    }
    buffer_free(&packed);
    buffer_free(&scratch);
    return status;
}

// The sum of |products| of each output, by the reference itself on absolute values.
static enum status make_magnitude(struct answer *answer, const struct kernel *reference,
                                  enum pattern pattern, uint64_t seed, struct error *error)
{
    struct operands absolute;
    struct workload workload = answer->operands.workload;
    workload.glue.activation = ACTIVATION_NONE;
    answer->magnitude = malloc(answer->count * sizeof(float) + 1);
    if (answer->magnitude == NULL)
        return error_set(error, STATUS_FAILED, "%s: not enough memory", workload.problem.name);
    enum status status = operands_make(&absolute, &workload, pattern, seed, error);
    if (status != STATUS_OK)
        return status;
    operands_make_absolute(&absolute);
    status = run_reference(reference, &absolute, answer->magnitude, error);
    operands_free(&absolute);
    return status;
}

enum status answer_make(struct answer *answer, const struct workload *workload,
                        enum pattern pattern, uint64_t seed, struct error *error)
{
    *answer = (struct answer){0};
    const struct kernel *reference = registry_reference(workload);
    if (reference == NULL)
        return error_set(error, STATUS_USAGE, "%s: no reference computes it in %s",
                         workload->problem.name, workload->precision.name);
    enum status status = operands_make(&answer->operands, workload, pattern, seed, error);
    if (status != STATUS_OK)
        return status;
    size_t bytes = answer->operands.output_bytes;
    answer->count = bytes / answer->operands.output_element_bytes;
    answer->expected = malloc(bytes + 1);
    if (answer->expected == NULL)
        status = error_set(error, STATUS_FAILED, "%s: not enough memory", workload->problem.name);
    else
        memset(answer->expected, UNWRITTEN, bytes);
    if (status == STATUS_OK)
        status = run_reference(reference, &answer->operands, answer->expected, error);
    bool needs_magnitude =
        output_element(workload) == ELEMENT_F32 && workload->problem.op != OP_GLUE;
    if (status == STATUS_OK && needs_magnitude)
        status = make_magnitude(answer, reference, pattern, seed, error);
    if (status != STATUS_OK)
        answer_free(answer);
    return status;
}

void answer_free(struct answer *answer)
{
    operands_free(&answer->operands);
    free(answer->expected);
    free(answer->magnitude);
    *answer = (struct answer){0};
}

struct comparison answer_compare(const struct answer *answer, const struct kernel *kernel,
                                 const void *output)
{
    return compare_outputs(output_element(&answer->operands.workload), answer->expected, output,
                           answer->count, kernel->tolerance, answer->operands.terms,
                           answer->magnitude);
}

// ---- a kernel that crashes is a failure of that kernel, not of the program ----------------------

static sigjmp_buf crash_return;
static volatile sig_atomic_t crash_is_expected;

static void on_crash(int number)
{
    if (crash_is_expected) {
        crash_is_expected = 0;
        siglongjmp(crash_return, number);
    }
    signal(number, SIG_DFL);
    raise(number);
}

static const int CRASH_SIGNALS[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE};
enum { CRASH_SIGNAL_COUNT = sizeof CRASH_SIGNALS / sizeof CRASH_SIGNALS[0] };

struct guards {
    struct guarded input, residual, packed, scratch, output;
    uint64_t input_checksum;
    void *gathered; // the output without its gaps
};

static void guards_free(struct guards *g)
{
    guarded_free(&g->input);
    guarded_free(&g->residual);
    guarded_free(&g->packed);
    guarded_free(&g->scratch);
    guarded_free(&g->output);
    free(g->gathered);
}

static bool guards_make(struct guards *g, const struct kernel *kernel, const struct operands *o,
                        const struct placement *at, int threads)
{
    const struct workload *w = &at->workload;
    *g = (struct guards){.gathered = malloc(o->output_bytes + 1)};
    // All ones between the pixels: NaN for floats.
    bool good =
        g->gathered != NULL && guarded_allocate(&g->input, at->input.bytes, 0xff, 0xff) &&
        guarded_allocate(&g->residual, at->residual.bytes, 0xff, 0xff) &&
        guarded_allocate(&g->packed, kernel->packed_bytes(kernel, w), 0x5a, 0xc3) &&
        guarded_allocate(&g->scratch, kernel->scratch_bytes(kernel, w, threads), 0xff, 0xc3) &&
        guarded_allocate(&g->output, at->output.bytes, UNWRITTEN, 0xc3);
    if (!good) {
        guards_free(g);
        return false;
    }
    placement_scatter_input(at, o->input.data, g->input.data);
    if (o->residual.data != NULL)
        placement_scatter(&at->residual, o->residual.data, g->residual.data);
    g->input_checksum = checksum_bytes(g->input.data, g->input.bytes);
    return true;
}

static enum status check_guards(const struct guards *g, const struct placement *at,
                                const char *when, struct error *error)
{
    const struct {
        const char *name;
        const struct guarded *guarded;
    } all[] = {{"input", &g->input},
               {"residual", &g->residual},
               {"packed weights", &g->packed},
               {"scratch", &g->scratch},
               {"output", &g->output}};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        long offset;
        if (!guarded_is_intact(all[i].guarded, &offset))
            return error_set(error, STATUS_WRONG, "%s wrote outside the %s, at byte %ld of %zu",
                             when, all[i].name, offset, all[i].guarded->bytes);
    }
    if (checksum_bytes(g->input.data, g->input.bytes) != g->input_checksum)
        return error_set(error, STATUS_WRONG, "%s changed the input", when);
    size_t gap;
    if (!placement_gaps_hold(&at->output, g->output.data, UNWRITTEN, &gap))
        return error_set(error, STATUS_WRONG,
                         "%s wrote between the pixels of the output, at byte %zu of %zu", when, gap,
                         g->output.bytes);
    return STATUS_OK;
}

static enum status compare(const struct kernel *kernel, const struct answer *answer,
                           const struct guards *g, struct error *error)
{
    const struct workload *w = &answer->operands.workload;
    struct comparison c = answer_compare(answer, kernel, g->gathered);
    if (c.passes)
        return STATUS_OK;
    size_t channels = (size_t)workload_output_stride(w);
    return error_set(error, STATUS_WRONG,
                     "%zu of %zu outputs wrong, first at pixel %zu channel %zu: expected %.9g, got "
                     "%.9g; worst %.3g times the tolerance",
                     c.wrong, answer->count, c.first_wrong / channels, c.first_wrong % channels,
                     c.expected, c.got, c.worst_units);
}

static void *origin(const struct guarded *guarded, const struct placed *placed)
{
    return (char *)guarded->data + (size_t)placed->origin * placed->element;
}

static enum status pack_run_compare(const struct kernel *kernel, const struct answer *answer,
                                    const struct placement *at, int threads, struct guards *g,
                                    struct error *error)
{
    const struct operands *o = &answer->operands;
    const struct workload *w = &at->workload;
    struct target target = target_default();
    target.threads = threads;
    kernel->pack(kernel, w, &target, &o->parameters, g->packed.data);
    enum status status = check_guards(g, at, "pack", error);
    struct run_args args = {
        .input = origin(&g->input, &at->input),
        .residual = o->residual.data == NULL ? NULL : origin(&g->residual, &at->residual),
        .packed = g->packed.data,
        .output = origin(&g->output, &at->output),
        .scratch = g->scratch.data,
        .threads = threads};
    // Twice: the second call finds the scratch as the first one left it.
    for (int call = 0; call < 2 && status == STATUS_OK; call++) {
        memset(g->output.data, UNWRITTEN, g->output.bytes);
        kernel->run(kernel, w, &args);
        status = check_guards(g, at, "run", error);
        placement_gather(&at->output, g->output.data, g->gathered);
        if (status == STATUS_OK)
            status = compare(kernel, answer, g, error);
    }
    return status;
}

static enum status check_placement(const struct kernel *kernel, const struct answer *answer,
                                   const struct placement *at, int threads, struct error *error)
{
    struct guards guards;
    if (!guards_make(&guards, kernel, &answer->operands, at, threads))
        return error_set(error, STATUS_FAILED, "not enough memory for guarded buffers");
    struct sigaction old[CRASH_SIGNAL_COUNT];
    struct sigaction action = {.sa_handler = on_crash};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < CRASH_SIGNAL_COUNT; i++)
        sigaction(CRASH_SIGNALS[i], &action, &old[i]);
    enum status status;
    int number = sigsetjmp(crash_return, 1);
    if (number == 0) {
        crash_is_expected = 1;
        status = pack_run_compare(kernel, answer, at, threads, &guards, error);
        crash_is_expected = 0;
    } else {
        status = error_set(error, STATUS_WRONG,
                           "ended by signal %d (%s): an access far outside its "
                           "buffers, or an instruction this CPU lacks",
                           number, strsignal(number));
    }
    for (int i = 0; i < CRASH_SIGNAL_COUNT; i++)
        sigaction(CRASH_SIGNALS[i], &old[i], NULL);
    guards_free(&guards);
    return status;
}

enum status check_kernel_placed(const struct kernel *kernel, const struct answer *answer,
                                enum placement_kind kind, uint64_t seed, int threads, bool *ran,
                                struct error *error)
{
    struct placement at;
    *ran = false;
    if (kind != PLACEMENT_DENSE && !workload_is_dense(&answer->operands.workload))
        return STATUS_OK;
    if (!placement_make(&at, &answer->operands, kind, seed))
        return error_set(error, STATUS_FAILED, "not enough memory for the check");
    enum status status = STATUS_OK;
    if (kernel->supports(kernel, &at.workload)) {
        *ran = true;
        status = check_placement(kernel, answer, &at, threads, error);
    }
    placement_free(&at);
    return status;
}

enum status check_kernel(const struct kernel *kernel, const struct answer *answer, int threads,
                         struct error *error)
{
    struct placement dense;
    if (!placement_make(&dense, &answer->operands, PLACEMENT_DENSE, 0))
        return error_set(error, STATUS_FAILED, "not enough memory for the check");
    enum status status = check_placement(kernel, answer, &dense, threads, error);
    placement_free(&dense);
    return status;
}
