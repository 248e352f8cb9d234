// SPDX-License-Identifier: MIT
#include "analysis/record/record_fields.h"

#include "bench/problem_fields.h"

#include <string.h>

static bool find_word(const char *name, const char *const *words, int count, int *index)
{
    for (int i = 0; i < count; i++) {
        if (strcmp(words[i], name) == 0) {
            *index = i;
            return true;
        }
    }
    return false;
}

static const char *const ENCODINGS[] = {
    [ENCODING_FLOAT] = "float",       [ENCODING_SIGNED] = "signed",
    [ENCODING_UNSIGNED] = "unsigned", [ENCODING_BIPOLAR] = "bipolar",
    [ENCODING_UNIPOLAR] = "unipolar", [ENCODING_CODE] = "code",
    [ENCODING_BASIS] = "basis",
};
static const char *const GRANULARITIES[] = {
    [GRANULARITY_TENSOR] = "tensor",
    [GRANULARITY_CHANNEL] = "channel",
    [GRANULARITY_GROUP] = "group",
};
static const char *const ACTIVATIONS[] = {
    [ACTIVATION_NONE] = "none",
    [ACTIVATION_RELU] = "relu",
    [ACTIVATION_RELU6] = "relu6",
};

enum {
    ENCODING_COUNT = sizeof ENCODINGS / sizeof ENCODINGS[0],
    GRANULARITY_COUNT = sizeof GRANULARITIES / sizeof GRANULARITIES[0],
    ACTIVATION_COUNT = sizeof ACTIVATIONS / sizeof ACTIVATIONS[0],
};

const char *record_encoding_name(enum encoding encoding)
{
    return ENCODINGS[encoding];
}

bool record_encoding_find(const char *name, enum encoding *encoding)
{
    int index;
    if (!find_word(name, ENCODINGS, ENCODING_COUNT, &index))
        return false;
    *encoding = (enum encoding)index;
    return true;
}

const char *record_granularity_name(enum granularity granularity)
{
    return GRANULARITIES[granularity];
}

bool record_granularity_find(const char *name, enum granularity *granularity)
{
    int index;
    if (!find_word(name, GRANULARITIES, GRANULARITY_COUNT, &index))
        return false;
    *granularity = (enum granularity)index;
    return true;
}

const char *record_activation_name(enum activation activation)
{
    return ACTIVATIONS[activation];
}

bool record_activation_find(const char *name, enum activation *activation)
{
    int index;
    if (!find_word(name, ACTIVATIONS, ACTIVATION_COUNT, &index))
        return false;
    *activation = (enum activation)index;
    return true;
}

bool record_operation_find(const char *name, enum operation *op)
{
    for (int i = 0; i < OP_COUNT; i++) {
        if (strcmp(operation_name((enum operation)i), name) == 0) {
            *op = (enum operation)i;
            return true;
        }
    }
    return false;
}

bool record_glue_pass_find(const char *name, enum glue_pass *pass)
{
    for (int i = 0; i < GLUE_PASS_COUNT; i++) {
        if (strcmp(glue_pass_name((enum glue_pass)i), name) == 0) {
            *pass = (enum glue_pass)i;
            return true;
        }
    }
    return false;
}

bool record_problem_is_named(const struct problem *problem)
{
    struct problem parsed, copy = *problem;
    struct error unused;
    struct problem_field a[PROBLEM_FIELDS], b[PROBLEM_FIELDS];
    if (problem_parse(problem->name, &parsed, &unused) != STATUS_OK || parsed.op != copy.op ||
        parsed.glue_pass != copy.glue_pass)
        return false;
    size_t count = problem_fields(&parsed, a);
    (void)problem_fields(&copy, b);
    for (size_t i = 0; i < count; i++) {
        if (*a[i].value != *b[i].value)
            return false;
    }
    return true;
}

bool record_precision_is_preset(const struct precision *p, const char *name)
{
    const struct precision *q = precision_find(name);
    return q != NULL && p->weight_bits == q->weight_bits &&
           p->activation_bits == q->activation_bits && p->accumulator_bits == q->accumulator_bits &&
           p->weight_encoding == q->weight_encoding &&
           p->activation_encoding == q->activation_encoding && p->granularity == q->granularity &&
           p->group == q->group && p->weight_low == q->weight_low &&
           p->weight_high == q->weight_high && p->weight_zero_points == q->weight_zero_points &&
           p->gemmlowp_rounding == q->gemmlowp_rounding;
}
