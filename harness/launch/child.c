// SPDX-License-Identifier: MIT
// `bitroof launch`: the child of the sampler. One fresh process, one problem, all the kernels asked
// for in random order (or one network, all its runs); a JSON line to standard output when a kernel
// begins and when it ends, so that the parent knows whom to blame when this process dies.
#include "bench/check/check.h"
#include "bench/isa.h"
#include "harness/cli/cli.h"
#include "harness/launch/child.h"
#include "harness/launch/pin.h"
#include "harness/launch/request.h"
#include "harness/launch/result.h"
#include "harness/launch/subject.h"
#include "harness/sense/clock.h"
#include "harness/sense/counters.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>

static const double CLOCK_SECONDS = 0.001; // for the core's frequency, once a kernel

struct child {
    struct launch_request request;
    struct random random;
    uint32_t isa_mask;
    // Operands of the last workload: kernels of one precision share them. `has_answer`: with the
    // reference's output.
    struct answer answer;
    bool has_operands, has_answer;
};

static uint64_t now(void *context)
{
    (void)context;
    return clock_now_ns();
}

const struct measure_clock CHILD_CLOCK = {.now_ns = now};

void child_say_begin(const char *name)
{
    printf("{\"begin\":\"%s\"}\n", name);
    fflush(stdout);
}

enum status child_say(const struct launch_result *result, struct error *error)
{
    cJSON *json = launch_result_to_json(result);
    char *text = cJSON_PrintUnformatted(json);
    cJSON_Delete(json);
    if (text == NULL)
        return error_set(error, STATUS_FAILED, "launch: no memory");
    bool good = printf("%s\n", text) >= 0 && fflush(stdout) == 0;
    free(text);
    return good ? STATUS_OK : error_set(error, STATUS_FAILED, "launch: cannot write the result");
}

static void forget_operands(struct child *child)
{
    if (child->has_operands)
        answer_free(&child->answer);
    child->has_operands = child->has_answer = false;
}

// Same bytes? Precisions are presets, so the name decides.
static bool same_workload(const struct workload *a, const struct workload *b)
{
    return strcmp(a->precision.name, b->precision.name) == 0 &&
           memcmp(&a->glue, &b->glue, sizeof a->glue) == 0;
}

static enum status want_operands(struct child *child, const struct workload *workload,
                                 bool with_answer, struct error *error)
{
    if (child->has_operands && same_workload(&child->answer.operands.workload, workload) &&
        (child->has_answer || !with_answer))
        return STATUS_OK;
    forget_operands(child);
    child->answer = (struct answer){0};
    uint64_t seed = child->request.data_seed;
    enum status status =
        with_answer ? answer_make(&child->answer, workload, PATTERN_RANDOM, seed, error)
                    : operands_make(&child->answer.operands, workload, PATTERN_RANDOM, seed, error);
    child->has_operands = status == STATUS_OK;
    child->has_answer = child->has_operands && with_answer;
    return status;
}

// Compares the whole output with the reference's.
static enum status compare(struct child *child, const struct subject *subject,
                           struct launch_result *result, struct error *error)
{
    enum status status = want_operands(child, &subject->workload, true, error);
    if (status != STATUS_OK)
        return status;
    struct comparison c =
        answer_compare(&child->answer, subject->kernel, subject->copies[0].args.output);
    struct record_fidelity *fidelity = &result->fidelity;
    snprintf(fidelity->against, sizeof fidelity->against, "reference");
    fidelity->max_abs = c.max_abs;
    fidelity->sqnr_db = c.sqnr_db;
    fidelity->cosine = c.cosine;
    fidelity->exact = c.is_exact;
    if (c.passes)
        return STATUS_OK;
    size_t channels = (size_t)problem_output_channels(&subject->workload.problem);
    result->outcome = OUTCOME_WRONG;
    snprintf(result->reason, sizeof result->reason,
             "%zu of %zu outputs wrong, first at pixel %zu channel %zu: expected %.9g, got %.9g",
             c.wrong, child->answer.count, c.first_wrong / channels, c.first_wrong % channels,
             c.expected, c.got);
    return STATUS_OK;
}

// Is what the first call left right? By checksum when one is known. Floats get a second chance by
// tolerance: the order of additions may depend on addresses.
static enum status verify(struct child *child, const struct launch_kernel *row,
                          const struct subject *subject, struct launch_result *result,
                          struct error *error)
{
    if (!subject_has_operands(subject->workload.problem.op))
        return STATUS_OK;
    result->checksum = checksum_bytes(subject->copies[0].args.output, subject->output_bytes);
    bool must_compare = child->request.mode == LAUNCH_CHECK || !row->has_expected ||
                        row->expected != result->checksum;
    return must_compare ? compare(child, subject, result, error) : STATUS_OK;
}

// One event at a time around calls that are not timed, as many as fill half a batch.
static void count_events(const struct launch_request *request, struct subject *subject,
                         struct launch_result *result)
{
    if (request->counter_count == 0)
        return;
    struct counter_verdict verdicts[LAUNCH_COUNTERS_MAXIMUM] = {0};
    for (size_t i = 0; i < request->counter_count; i++) {
        snprintf(verdicts[i].event, sizeof verdicts[i].event, "%s", request->counters[i].event);
        verdicts[i].scale = request->counters[i].scale;
        verdicts[i].usable = true;
    }
    struct counters counters;
    int64_t runs = result->timing.calls / 2 > 0 ? result->timing.calls / 2 : 1;
    counters_open(&counters, counters_source(), verdicts, request->counter_count);
    for (size_t event = 0; event < counters.count; event++) {
        counters_start(&counters, event);
        for (int64_t i = 0; i < runs; i++)
            subject_call(subject);
        counters_stop(&counters, event);
    }
    result->counter_count = counters_read(&counters, (double)runs, result->counters);
    counters_close(&counters);
}

// Our own counts of one run(), for whoever watches this process through PAPI.
static void publish_work(const struct subject *subject)
{
    struct work work = {0};
    subject->kernel->work(subject->kernel, &subject->workload, &work);
    published_add(work.useful_ops, work_total_bytes(&work));
}

struct measure_settings child_settings(const struct launch_request *request)
{
    return (struct measure_settings){
        .batch_ns = request->batch_ns,
        .sampling_ns = request->sampling_ns,
        .batches_low = request->batches_low,
        .batches_high = request->batches_high,
        .warmup_ns = request->warmup_ns,
        .warmup_cap_ns = request->warmup_cap_ns,
        .slow_ns = request->slow_ns,
    };
}

void child_measure(const struct launch_request *request, const struct measure_call *call,
                   struct random *random, struct launch_result *result)
{
    const struct measure_settings settings = child_settings(request);
    struct rusage before, after;
    getrusage(RUSAGE_SELF, &before);
    measure_batches(&settings, &CHILD_CLOCK, call, result->first_call_ns, random, &result->timing);
    getrusage(RUSAGE_SELF, &after);
    result->switches = after.ru_nivcsw - before.ru_nivcsw;
    result->faults = after.ru_majflt - before.ru_majflt;
    result->outcome = OUTCOME_MEASURED;
}

static void measure(struct child *child, struct subject *subject, struct launch_result *result)
{
    const struct measure_call call = {.call = subject_call, .context = subject};
    child_measure(&child->request, &call, &child->random, result);
    count_events(&child->request, subject, result);
    result->clock_hz = clock_core_hz(CLOCK_SECONDS);
}

static enum status run_kernel(struct child *child, const struct launch_kernel *row,
                              struct launch_result *result, struct error *error)
{
    const struct launch_request *request = &child->request;
    const struct kernel *kernel = row->kernel;
    struct workload workload = kernel_workload(kernel, &request->problem);
    if ((child->isa_mask >> kernel->isa & 1u) == 0 || kernel->op != request->problem.op ||
        !kernel->supports(kernel, &workload)) {
        result->outcome = OUTCOME_UNSUPPORTED;
        bool lacks_isa = (child->isa_mask >> kernel->isa & 1u) == 0;
        snprintf(result->reason, sizeof result->reason,
                 lacks_isa ? "this machine has no %s" : "the kernel does not compute %s",
                 lacks_isa ? isa_name(kernel->isa) : request->problem.name);
        return STATUS_OK;
    }
    struct subject subject;
    bool has_operands = subject_has_operands(kernel->op);
    enum status status = has_operands ? want_operands(child, &workload, false, error) : STATUS_OK;
    if (status == STATUS_OK)
        status =
            subject_make(&subject, kernel, &workload, has_operands ? &child->answer.operands : NULL,
                         &request->target, request->cache, &child->random, error);
    if (status != STATUS_OK)
        return status;
    const struct measure_call call = {.call = subject_call, .context = &subject};
    result->first_call_ns = measure_first(&CHILD_CLOCK, &call);
    publish_work(&subject);
    result->offset = subject.offset;
    result->outcome = OUTCOME_CHECKED;
    status = verify(child, row, &subject, result, error);
    if (status == STATUS_OK && result->outcome == OUTCOME_CHECKED &&
        request->mode == LAUNCH_MEASURE) {
        measure(child, &subject, result);
        snprintf(result->page, sizeof result->page, "%s", subject_page(&subject));
    }
    subject_free(&subject);
    return status;
}

static enum status run_kernels(struct child *child, bool *any_wrong, struct error *error)
{
    struct launch_request *request = &child->request;
    enum status status = STATUS_OK;
    for (size_t i = request->kernel_count; i > 1; i--) { // Fisher-Yates
        size_t j = random_below(&child->random, (uint32_t)i);
        struct launch_kernel kept = request->kernels[i - 1];
        request->kernels[i - 1] = request->kernels[j];
        request->kernels[j] = kept;
    }
    for (size_t i = 0; status == STATUS_OK && i < request->kernel_count; i++) {
        struct launch_result result;
        launch_result_init(&result);
        snprintf(result.kernel, sizeof result.kernel, "%s", request->kernels[i].kernel->name);
        child_say_begin(result.kernel);
        status = run_kernel(child, &request->kernels[i], &result, error);
        if (status == STATUS_OK)
            status = child_say(&result, error);
        *any_wrong |= result.outcome == OUTCOME_WRONG;
    }
    forget_operands(child);
    return status;
}

static enum status run_request(struct child *child, bool *any_wrong, struct error *error)
{
    const struct launch_request *request = &child->request;
    if (request->network.name[0] == '\0')
        return run_kernels(child, any_wrong, error);
    return request->mode == LAUNCH_PREPARE
               ? child_prepare(request, &child->random, any_wrong, error)
               : child_network(request, &child->random, any_wrong, error);
}

enum status command_launch(int argc, char **argv, struct error *error)
{
    struct child *child = calloc(1, sizeof *child);
    if (child == NULL)
        return error_set(error, STATUS_FAILED, "launch: no memory");
    struct launch_request *request = &child->request;
    enum status status = launch_request_from_argv(argc, argv, request, error);
    // Where the kernel cannot switch them off, the page found behind the buffers says so.
    if (status == STATUS_OK && request->small_pages)
        (void)prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
    if (status == STATUS_OK && clock_now_ns() == 0)
        status = error_set(error, STATUS_UNFIT, "launch: this system has no usable clock");
    if (status != STATUS_OK) {
        free(child);
        return status;
    }
    child->isa_mask = isa_detect();
    random_seed(&child->random, request->order_seed);
    if (!pin_threads(request->cpus, request->cpu_count))
        fprintf(stderr, "bitroof: launch: threads could not be pinned\n");
    bool any_wrong = false;
    status = run_request(child, &any_wrong, error);
    free(child);
    if (status == STATUS_OK && any_wrong)
        return error_set(error, STATUS_WRONG, "launch: a kernel computed a wrong result");
    return status;
}
