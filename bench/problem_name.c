// SPDX-License-Identifier: MIT
// Canonical names of problems, and back. Grammar (optional parts only when not 1 or not square):
//   matmul_<m>x<n>x<k>                         lstm_<m>x<n>x<k>
//   conv2d_<window>_<c>-<k>_<h>x<w>[_g<groups>][_d<dilation>][_b<batch>]
//   dwconv_<window>_<c>_<h>x<w>[_d..][_b..]    max_pool_, average_pool_ the same without _d
//   global_pool_<c>_<h>x<w>[_b..]              glue_<pass>_<c>_<h>x<w>[_b..]
//   of glue, shuffle, pack and quantise: glue_shuffle_<c>_<h>x<w>[_g..][_b..]
//   lrn_<size>_<c>_<h>x<w>[_b..]               softmax_<c>_<h>x<w>[_b..]
//   <window>: <kh>x<kw>s<stride>p<padding>; stride and dilation: 2 or 2x1 (height x width);
//   padding: 1, or top.left.bottom.right. A same-on-all-sides padding has one number.
#include "bench/problem.h"

#include "bench/problem_fields.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool has_window(enum operation op)
{
    return op == OP_CONV2D || op == OP_DWCONV || op == OP_MAX_POOL || op == OP_AVERAGE_POOL;
}

static bool has_groups(const struct problem *p)
{
    return p->op == OP_CONV2D || problem_pass_has_groups(p);
}

__attribute__((format(printf, 3, 4))) static void append(struct problem *p, size_t *used,
                                                         const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(p->name + *used, sizeof p->name - *used, format, arguments);
    va_end(arguments);
    if (length > 0)
        *used += (size_t)length;
    if (*used >= sizeof p->name)
        *used = sizeof p->name - 1;
}

static void append_pair(struct problem *p, size_t *used, const char *letter, int64_t height,
                        int64_t width)
{
    if (height == width)
        append(p, used, "%s%" PRId64, letter, height);
    else
        append(p, used, "%s%" PRId64 "x%" PRId64, letter, height, width);
}

void problem_set_name(struct problem *p)
{
    size_t used = 0;
    p->name[0] = '\0';
    switch (p->op) {
    case OP_CEILING:
        append(p, &used, "ceiling");
        return;
    case OP_STREAM:
    case OP_LATENCY:
        append(p, &used, "%s_%" PRId64, operation_name(p->op), p->working_set);
        return;
    case OP_MATMUL:
    case OP_LSTM:
        append(p, &used, "%s_%" PRId64 "x%" PRId64 "x%" PRId64, operation_name(p->op), p->m, p->n,
               p->k);
        return;
    case OP_LRN:
        append(p, &used, "lrn_%" PRId64 "_", p->k);
        break;
    case OP_GLUE:
        append(p, &used, "glue_%s_", glue_pass_name(p->glue_pass));
        break;
    default:
        append(p, &used, "%s_", operation_name(p->op));
        break;
    }
    if (has_window(p->op)) {
        append(p, &used, "%" PRId64 "x%" PRId64, p->kh, p->kw);
        append_pair(p, &used, "s", p->stride_h, p->stride_w);
        if (p->pad_top == p->pad_left && p->pad_top == p->pad_bottom && p->pad_top == p->pad_right)
            append(p, &used, "p%" PRId64 "_", p->pad_top);
        else
            append(p, &used, "p%" PRId64 ".%" PRId64 ".%" PRId64 ".%" PRId64 "_", p->pad_top,
                   p->pad_left, p->pad_bottom, p->pad_right);
    }
    if (p->op == OP_CONV2D)
        append(p, &used, "%" PRId64 "-%" PRId64, p->c, p->k);
    else
        append(p, &used, "%" PRId64, p->c);
    append(p, &used, "_%" PRId64 "x%" PRId64, p->h, p->w);
    if (has_groups(p) && p->groups != 1)
        append(p, &used, "_g%" PRId64, p->groups);
    if (has_window(p->op) && (p->dilation_h != 1 || p->dilation_w != 1))
        append_pair(p, &used, "_d", p->dilation_h, p->dilation_w);
    if (p->batch != 1)
        append(p, &used, "_b%" PRId64, p->batch);
}

// ---- parsing: a cursor that stays put and turns false at the first thing that does not fit
// --------

struct cursor {
    const char *at;
    bool good;
};

static void expect(struct cursor *cursor, const char *text)
{
    size_t length = strlen(text);
    if (cursor->good && strncmp(cursor->at, text, length) == 0)
        cursor->at += length;
    else
        cursor->good = false;
}

static bool accept(struct cursor *cursor, const char *text)
{
    size_t length = strlen(text);
    if (!cursor->good || strncmp(cursor->at, text, length) != 0)
        return false;
    cursor->at += length;
    return true;
}

static int64_t number(struct cursor *cursor)
{
    // At most 15 digits: no overflow here; the ranges are judged by problem_validate().
    int64_t value = 0;
    int digits = 0;
    while (cursor->good && *cursor->at >= '0' && *cursor->at <= '9' && digits < 15) {
        value = value * 10 + (*cursor->at - '0');
        cursor->at++;
        digits++;
    }
    if (digits == 0)
        cursor->good = false;
    return value;
}

static void pair(struct cursor *cursor, int64_t *height, int64_t *width)
{
    *height = number(cursor);
    *width = accept(cursor, "x") ? number(cursor) : *height;
}

static void window(struct cursor *cursor, struct problem *p)
{
    p->kh = number(cursor);
    expect(cursor, "x");
    p->kw = number(cursor);
    expect(cursor, "s");
    pair(cursor, &p->stride_h, &p->stride_w);
    expect(cursor, "p");
    p->pad_top = p->pad_left = p->pad_bottom = p->pad_right = number(cursor);
    if (accept(cursor, ".")) {
        p->pad_left = number(cursor);
        expect(cursor, ".");
        p->pad_bottom = number(cursor);
        expect(cursor, ".");
        p->pad_right = number(cursor);
    }
    expect(cursor, "_");
}

static bool parse_operation(struct cursor *cursor, struct problem *p)
{
    static const enum operation OPS[] = {OP_MATMUL,   OP_CONV2D,       OP_DWCONV,
                                         OP_MAX_POOL, OP_AVERAGE_POOL, OP_GLOBAL_POOL,
                                         OP_LRN,      OP_SOFTMAX,      OP_LSTM};
    for (size_t i = 0; i < sizeof OPS / sizeof OPS[0]; i++) {
        char prefix[32];
        snprintf(prefix, sizeof prefix, "%s_", operation_name(OPS[i]));
        if (accept(cursor, prefix)) {
            p->op = OPS[i];
            return true;
        }
    }
    for (int pass = GLUE_NONE + 1; pass < GLUE_PASS_COUNT; pass++) {
        char prefix[32];
        snprintf(prefix, sizeof prefix, "glue_%s_", glue_pass_name((enum glue_pass)pass));
        if (accept(cursor, prefix)) {
            p->op = OP_GLUE;
            p->glue_pass = (enum glue_pass)pass;
            return true;
        }
    }
    return false;
}

enum status problem_parse(const char *name, struct problem *problem, struct error *error)
{
    struct problem p = {.batch = 1, .dilation_h = 1, .dilation_w = 1, .groups = 1};
    struct cursor cursor = {.at = name, .good = true};
    if (!parse_operation(&cursor, &p))
        return error_set(error, STATUS_USAGE,
                         "problem '%.90s': unknown operation; names read like "
                         "conv2d_3x3s1p1_64-64_56x56 or matmul_128x4096x4096",
                         name);
    if (p.op == OP_MATMUL || p.op == OP_LSTM) {
        p.m = number(&cursor);
        expect(&cursor, "x");
        p.n = number(&cursor);
        expect(&cursor, "x");
        p.k = number(&cursor);
    } else {
        if (has_window(p.op))
            window(&cursor, &p);
        if (p.op == OP_LRN) {
            p.k = number(&cursor);
            expect(&cursor, "_");
        }
        p.c = number(&cursor);
        if (p.op == OP_CONV2D) {
            expect(&cursor, "-");
            p.k = number(&cursor);
        } else if (p.op != OP_LRN) {
            p.k = p.c;
        }
        expect(&cursor, "_");
        p.h = number(&cursor);
        expect(&cursor, "x");
        p.w = number(&cursor);
        if (has_groups(&p) && accept(&cursor, "_g"))
            p.groups = number(&cursor);
        if (has_window(p.op) && accept(&cursor, "_d"))
            pair(&cursor, &p.dilation_h, &p.dilation_w);
        if (accept(&cursor, "_b"))
            p.batch = number(&cursor);
        if (p.op == OP_DWCONV)
            p.groups = p.c;
        if (p.op == OP_GLOBAL_POOL) {
            p.kh = p.h;
            p.kw = p.w;
        } else if (!has_window(p.op)) {
            p.kh = p.kw = 1;
        }
        if (!has_window(p.op))
            p.stride_h = p.stride_w = 1;
    }
    if (!cursor.good || *cursor.at != '\0')
        return error_set(error, STATUS_USAGE,
                         "problem '%.90s': not understood at '%.30s'; names read like "
                         "conv2d_3x3s1p1_64-64_56x56 or matmul_128x4096x4096",
                         name, cursor.at);
    struct error inner = {0};
    enum status status = problem_validate(&p, &inner);
    if (status != STATUS_OK)
        return error_set(error, status, "problem '%.90s': %s", name, inner.text);
    problem_set_name(&p);
    if (strcmp(p.name, name) != 0)
        return error_set(error, STATUS_USAGE, "problem '%.90s': its canonical name is '%s'", name,
                         p.name);
    *problem = p;
    return STATUS_OK;
}
