// SPDX-License-Identifier: MIT
// The rows of the registry: micro-kernel x driver, and the kernels that are rows of their own.
#include "bench/kernels/registry.h"

#include "bench/kernels/ceiling/ceiling.h"
#include "bench/kernels/conv2d/conv2d_depthwise.h"
#include "bench/kernels/conv2d/conv2d_rows.h"
#include "bench/kernels/matmul/matmul_rows.h"
#include "bench/kernels/matmul/planes_family.h"
#include "bench/kernels/stream/latency.h"
#include "bench/kernels/stream/stream.h"

#include <assert.h>
#include <string.h>

enum { ROW_CAPACITY = 2048 };

static struct kernel rows[ROW_CAPACITY];
static size_t row_count;

static void append_micro(const struct matmul_micro *micro)
{
    assert(micro != NULL);
    row_count += matmul_rows_append(micro, rows + row_count, ROW_CAPACITY - row_count);
    row_count += conv2d_rows_append(micro, rows + row_count, ROW_CAPACITY - row_count);
}

// The members of a family that are rivals of better ones, or those that are not.
static void append_members(const struct matmul_micro *family, bool rivals)
{
    for (size_t i = 0; i < PRECISION_PLANES_COUNT; i++) {
        const struct precision *precision = &PRECISION_PLANES[i];
        const int pairs = precision->weight_bits * precision->activation_bits;
        if ((pairs < family->rival_below) == rivals && matmul_planes_has_member(family, i))
            append_micro(matmul_planes_member(family, i));
    }
}

// One entry of the list for all of PRECISION_PLANES?
static bool is_family(const struct matmul_micro *micro)
{
    return precision_is_planes(micro->precision) && !precision_is_basis_planes(micro->precision);
}

static void append_micros(const struct matmul_micro *const *micros)
{
    for (size_t i = 0; micros[i] != NULL; i++) {
        if (!is_family(micros[i]))
            append_micro(micros[i]);
        else
            append_members(micros[i], false);
    }
    for (size_t i = 0; micros[i] != NULL; i++) {
        if (is_family(micros[i]))
            append_members(micros[i], true);
    }
}

static void append_kernels(const struct kernel *const *kernels)
{
    for (; *kernels != NULL; kernels++) {
        assert(row_count < ROW_CAPACITY);
        rows[row_count++] = **kernels;
    }
}

// Convolutions by depthwise kernels, which are for layers where the others waste most.
static void append_depthwise(const struct kernel *const *kernels)
{
    for (; *kernels != NULL; kernels++)
        row_count += conv2d_depthwise_append(*kernels, rows + row_count, ROW_CAPACITY - row_count);
}

static void append_ceilings(const struct ceiling *const *ceilings)
{
    for (; *ceilings != NULL; ceilings++)
        row_count += ceiling_rows_append(*ceilings, rows + row_count, ROW_CAPACITY - row_count);
}

static void append_streams(const struct stream_family *const *families)
{
    for (; *families != NULL; families++)
        row_count += stream_rows_append(*families, rows + row_count, ROW_CAPACITY - row_count);
}

static void generate(void)
{
    append_depthwise(registry_arch_kernels);
    append_micros(registry_arch_micros);
    append_kernels(registry_arch_kernels);
    append_micros(registry_portable_micros);
    append_kernels(registry_portable_kernels);
    append_ceilings(registry_arch_ceilings);
    append_streams(registry_arch_streams);
    row_count += latency_rows_append(rows + row_count, ROW_CAPACITY - row_count);
}

size_t registry_count(void)
{
    if (row_count == 0)
        generate();
    return row_count;
}

const struct kernel *registry_at(size_t index)
{
    assert(index < registry_count());
    return &rows[index];
}

const struct kernel *registry_find(const char *name)
{
    for (size_t i = 0; i < registry_count(); i++) {
        if (strcmp(rows[i].name, name) == 0)
            return &rows[i];
    }
    return NULL;
}

const struct kernel *registry_reference(const struct workload *workload)
{
    for (size_t i = 0; i < registry_count(); i++) {
        if (rows[i].op == workload->problem.op && strcmp(rows[i].algorithm, "reference") == 0 &&
            rows[i].supports(&rows[i], workload))
            return &rows[i];
    }
    return NULL;
}

const struct kernel *registry_best(const struct workload *workload, uint32_t isa_mask)
{
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *row = &rows[i];
        // A separate pass is what it is: there is nothing to fuse it into.
        bool is_fused = row->fused || row->op == OP_GLUE;
        if (row->op == workload->problem.op && is_fused && row->tiled &&
            (isa_mask >> row->isa & 1u) != 0 && row->supports(row, workload))
            return row;
    }
    return NULL;
}
