// SPDX-License-Identifier: MIT
// All kernels over all cases. Cases are the outer loop, so that each reference answer is computed
// once for all kernels that support the case.
#include "bench/check/check.h"

#include "bench/kernels/registry.h"

#include <fnmatch.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

struct outcome {
    bool is_wanted, has_failed;
    size_t cases;
    struct error error;
};

struct sweep {
    struct outcome *outcomes; // one a registry row
    enum effort effort;
    uint64_t seed;
    size_t case_index;
    enum status status;
    struct error *error;
};

// Kernels of wide weights take narrow ones as they come: nothing is to be learned from levels that
// are more than a bit narrower than a kernel's own.
static bool takes(const struct kernel *kernel, const struct workload *workload)
{
    return kernel->op == workload->problem.op &&
           kernel->precision->weight_bits <= workload->precision.weight_bits + 1 &&
           kernel->supports(kernel, workload);
}

// Does any kernel still want this workload? Saves the reference's time.
static bool is_wanted(const struct sweep *sweep, const struct workload *workload)
{
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        const struct outcome *outcome = &sweep->outcomes[i];
        if (outcome->is_wanted && !outcome->has_failed && takes(kernel, workload))
            return true;
    }
    return false;
}

// Views change addresses and not sums: one kind of data is enough for them; and in a quick sweep
// one kind of view for each case.
static bool wants_placement(const struct sweep *sweep, enum placement_kind kind,
                            enum pattern pattern)
{
    if (kind == PLACEMENT_DENSE)
        return true;
    if (pattern != PATTERN_RANDOM)
        return false;
    size_t turn = sweep->case_index + sweep->case_index / 2; // variants come in pairs
    return sweep->effort == EFFORT_THOROUGH || turn % 2 == kind % 2;
}

static void check_answer(struct sweep *sweep, const struct answer *answer, const char *variant,
                         enum pattern pattern, int threads)
{
    const struct workload *workload = &answer->operands.workload;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        struct outcome *outcome = &sweep->outcomes[i];
        if (!outcome->is_wanted || outcome->has_failed || !takes(kernel, workload))
            continue;
        for (int kind = 0; kind < PLACEMENT_COUNT && !outcome->has_failed; kind++) {
            if (!wants_placement(sweep, (enum placement_kind)kind, pattern))
                continue;
            struct error inner = {0};
            bool ran;
            enum status status = check_kernel_placed(kernel, answer, (enum placement_kind)kind,
                                                     sweep->seed, threads, &ran, &inner);
            outcome->cases += ran;
            if (status == STATUS_OK)
                continue;
            outcome->has_failed = true;
            error_set(&outcome->error, status,
                      "%s: %s (%s; %s data; %s; %d thread%s; seed %" PRIu64 "): %s", kernel->name,
                      workload->problem.name, variant, pattern_name(pattern),
                      placement_name((enum placement_kind)kind), threads, threads == 1 ? "" : "s",
                      sweep->seed, inner.text);
        }
    }
}

static bool visit(const struct workload *workload, const char *variant, void *context)
{
    struct sweep *sweep = context;
    size_t index = sweep->case_index++;
    if (registry_reference(workload) == NULL || !is_wanted(sweep, workload))
        return true;
    for (int pattern = 0; pattern < PATTERN_COUNT; pattern++) {
        if (pattern == PATTERN_DENORMAL && !precision_is_float(&workload->precision))
            continue; // the same as random
        // Quick: random data always, one adversarial pattern in turn.
        if (sweep->effort == EFFORT_QUICK && pattern != PATTERN_RANDOM &&
            (size_t)pattern != 1 + index % (PATTERN_COUNT - 1))
            continue;
        struct answer answer;
        sweep->status = answer_make(&answer, workload, (enum pattern)pattern, sweep->seed + index,
                                    sweep->error);
        if (sweep->status != STATUS_OK)
            return false;
        // Two threads now and then: the split of the work is checked too.
        int threads = pattern == PATTERN_RANDOM && index % 3 == 0 ? 2 : 1;
        check_answer(sweep, &answer, variant, (enum pattern)pattern, threads);
        answer_free(&answer);
    }
    return true;
}

static bool matches(const struct kernel *kernel, const char *kernel_glob, uint32_t isa_mask)
{
    return fnmatch(kernel_glob, kernel->name, 0) == 0 && (isa_mask >> kernel->isa & 1u) != 0 &&
           strcmp(kernel->algorithm, "reference") != 0 && kernel->op < OP_CEILING;
}

size_t check_count(const char *kernel_glob, uint32_t isa_mask)
{
    size_t count = 0;
    for (size_t i = 0; i < registry_count(); i++)
        count += matches(registry_at(i), kernel_glob, isa_mask);
    return count;
}

enum status check_all(const char *kernel_glob, uint32_t isa_mask, enum effort effort, uint64_t seed,
                      check_report *report, void *context, struct check_summary *summary,
                      struct error *error)
{
    *summary = (struct check_summary){0};
    struct outcome *outcomes = calloc(registry_count() + 1, sizeof *outcomes);
    if (outcomes == NULL)
        return error_set(error, STATUS_FAILED, "check: not enough memory");
    for (size_t i = 0; i < registry_count(); i++)
        outcomes[i].is_wanted = matches(registry_at(i), kernel_glob, isa_mask);
    struct sweep sweep = {.outcomes = outcomes, .effort = effort, .seed = seed, .error = error};
    for (int op = 0; op < OP_CEILING && sweep.status == STATUS_OK; op++) {
        sweep.case_index = 0;
        check_each_case((enum operation)op, effort, visit, &sweep);
    }
    for (size_t i = 0; i < registry_count(); i++) {
        const struct outcome *outcome = &outcomes[i];
        if (!outcome->is_wanted)
            continue;
        summary->kernels++;
        summary->cases += outcome->cases;
        summary->failed_kernels += outcome->has_failed;
        report(registry_at(i), outcome->cases, outcome->has_failed ? &outcome->error : NULL,
               context);
    }
    free(outcomes);
    return sweep.status;
}
