// SPDX-License-Identifier: MIT
#include "bench/check/cases.h"

#include "bench/planes.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

// Sizes around every multiple of 4, 8, 16, 32 that a tile may have; primes; ones.
static const char *const MATMUL[] = {
    "matmul_1x1x1",    "matmul_1x17x3",    "matmul_2x33x64",  "matmul_3x16x127",  "matmul_5x7x5",
    "matmul_6x16x16",  "matmul_7x65x31",   "matmul_8x12x40",  "matmul_13x31x29",  "matmul_14x32x8",
    "matmul_15x47x33", "matmul_29x97x101", "matmul_1x256x96", "matmul_1x130x67",  "matmul_31x20x2",
    "matmul_4x1x1025", "matmul_61x129x19", "matmul_9x37x128", "matmul_27x16x384", "matmul_1x70x192",
    "matmul_1x33x256",
};

static const char *const CONV2D[] = {
    "conv2d_1x1s1p0_1-1_1x1",          "conv2d_1x1s1p0_8-33_5x7",
    "conv2d_1x1s1p1_9-20_5x6", // tiles that lie in the padding with every tap
    "conv2d_1x1s1p0_17-16_9x3",        "conv2d_1x1s2p0_16-40_7x9",
    "conv2d_3x3s1p1_3-8_7x7",          "conv2d_3x3s1p1_16-32_14x14",
    "conv2d_3x3s1p1_5-19_1x1",         "conv2d_3x3s1p1_9-37_6x17",
    "conv2d_3x3s2p1_8-24_15x13",       "conv2d_3x3s1p0_4-5_5x31",
    "conv2d_3x3s1p2_6-16_4x29",        "conv2d_3x3s2p0.0.1.1_3-16_12x12",
    "conv2d_3x3s1p2_8-16_9x11_d2",     "conv2d_3x3s1x2p1_7-18_8x10_d1x2",
    "conv2d_5x5s1p2_4-16_8x9",         "conv2d_7x7s2p3_3-40_19x23",
    "conv2d_7x7s2p3_3-16_5x5",         "conv2d_11x11s4p2_3-8_27x27",
    "conv2d_1x7s1p0.3.0.3_8-16_3x16",  "conv2d_7x1s1p3.0.3.0_8-16_16x3",
    "conv2d_3x3s1p1_8-12_7x8_g4",      "conv2d_1x1s1p0_24-48_5x6_g3",
    "conv2d_3x3s2p1_10-10_9x9_g5",     "conv2d_3x3s1p1_4-17_5x6_b3",
    "conv2d_1x1s1p0_12-20_3x3_b2",     "conv2d_5x3s3x2p1_2-9_14x11",
    "conv2d_3x3s1p1_64-24_5x6",        "conv2d_1x1s1p0_128-40_4x5",
    "conv2d_3x3s2p1_64-32_7x7_g2",     "conv2d_1x1s1p0_60-240_4x7_g3",
    "conv2d_1x1s1p0_96-96_3x5_g8",     "conv2d_3x3s1p1_24-48_6x9_g24",
    "conv2d_5x5s2p2_9-36_7x8_g9",      "conv2d_1x1s1p0_21-21_3x5_g21",
    "conv2d_3x3s1p1_7-21_5x4_g7_b2",   "conv2d_3x3s1p1_32-32_5x31_g8",
    "conv2d_5x5s1p2_24-24_4x9_g12",    "conv2d_3x3s2p1_48-16_9x9_g8",
    "conv2d_3x3s1p2_16-64_6x30_g8_d2", "conv2d_1x3s1p0.1.0.1_30-30_3x15_g10",
    "conv2d_3x3s1p1_128-40_2x24", // a whole kernel row of padding is longer than a tap
};

static const char *const DWCONV[] = {
    "dwconv_3x3s1p1_1_1x1",         "dwconv_3x3s1p1_8_7x7",          "dwconv_3x3s1p1_17_5x9",
    "dwconv_3x3s1p1_64_14x14",      "dwconv_3x3s2p1_33_15x13",       "dwconv_3x3s1p0_31_3x17",
    "dwconv_5x5s1p2_20_8x9",        "dwconv_5x5s2p2_7_11x11",        "dwconv_3x3s1p2_19_9x7_d2",
    "dwconv_1x7s1p0.3.0.3_16_3x12", "dwconv_3x3s2p0.0.1.1_48_12x12", "dwconv_3x3s1p1_35_4x4_b2",
    "dwconv_3x3s1p1_16_2x2",        "dwconv_7x7s1p3_24_10x6",        "dwconv_3x3s1x2p1_40_6x8",
    "dwconv_3x3s1p1_130_3x29",      "dwconv_2x2s2p0_13_6x6",         "dwconv_1x1s1p0_22_4x5",
    "dwconv_3x3s1p0_80_9x31",       "dwconv_7x7s2p3_100_9x9",        "dwconv_3x3s2p2_70_9x8_d2",
    "dwconv_17x17s1p8_9_5x6",
};

static const char *const MAX_POOL[] = {
    "max_pool_3x3s2p0_17_13x13",      "max_pool_2x2s2p0_64_6x8",     "max_pool_3x3s2p1_33_7x9",
    "max_pool_3x3s1p1_5_4x5",         "max_pool_3x3s1p1_130_3x3_b2", "max_pool_5x5s1p2_16_6x6",
    "max_pool_3x3s2p0.0.1.1_8_12x12",
};

static const char *const AVERAGE_POOL[] = {
    "average_pool_3x3s2p0_17_13x13",   "average_pool_2x2s2p0_64_6x8",
    "average_pool_3x3s2p1_33_7x9",     "average_pool_3x3s1p1_5_4x5",
    "average_pool_3x3s1p1_130_3x3_b2", "average_pool_7x7s1p0_40_7x7",
};

static const char *const GLOBAL_POOL[] = {
    "global_pool_1_1x1",       "global_pool_17_7x7",   "global_pool_512_7x7",
    "global_pool_130_13x3_b2", "global_pool_64_14x14",
};

static const char *const GLUE[] = {
    "glue_bias_17_5x3",
    "glue_bias_64_4x4",
    "glue_batchnorm_17_5x3",
    "glue_batchnorm_64_4x4",
    "glue_relu_17_5x3",
    "glue_relu_64_4x4",
    "glue_relu6_17_5x3",
    "glue_relu6_64_4x4",
    "glue_add_17_5x3",
    "glue_add_64_4x4",
    "glue_requantise_17_5x3",
    "glue_requantise_64_4x4",
    "glue_dequantise_17_5x3",
    "glue_dequantise_64_4x4",
    "glue_quantise_17_5x3",
    "glue_quantise_64_4x4",
    "glue_add_1_1x1",
    "glue_requantise_1_1x1",
    "glue_multiply_17_5x3",
    "glue_multiply_64_4x4",
    "glue_scale_17_5x3_b2",
    "glue_scale_64_4x4",
    "glue_copy_17_5x3",
    "glue_copy_130_3x3",
    "glue_shuffle_24_5x3_g3",
    "glue_shuffle_240_3x3_g8",
    "glue_shuffle_58_3x5_g2",
    "glue_sigmoid_17_5x3",
    "glue_sigmoid_64_4x4",
    "glue_tanh_17_5x3",
    "glue_tanh_130_3x3",
    "glue_hardsigmoid_17_5x3",
    "glue_hardswish_17_5x3",
    "glue_hardswish_130_4x4",
    "glue_gather_17_5x3",
    "glue_gather_70_3x3",
    "glue_pack_17_5x3",
    "glue_pack_130_3x3",
    "glue_quantise_130_3x3",
    "glue_requantise_130_3x3",
    "glue_weightscale_17_5x3",
    "glue_weightscale_64_4x4",
    "glue_dprelu_17_5x3",
    "glue_dprelu_64_4x4",
    "glue_dprelu_130_3x3",
    "glue_pack_120_3x3_g3",
    "glue_quantise_96_3x2_g8",
    "glue_requantisedprelu_17_5x3",
    "glue_requantisedprelu_64_4x4",
    "glue_requantisedprelu_130_3x3",
};

static const char *const LRN[] = {
    "lrn_5_64_5x3", "lrn_5_17_4x4_b2", "lrn_3_1_2x2",
    "lrn_9_5_3x3",  "lrn_1_33_2x3",    "lrn_5_130_3x3",
};

static const char *const SOFTMAX[] = {
    "softmax_1000_1x1", "softmax_1_2x2", "softmax_10_3x1", "softmax_17_5x3", "softmax_64_2x2_b2",
};

static const char *const LSTM[] = {
    "lstm_1x1x1", "lstm_5x17x3", "lstm_3x64x32", "lstm_9x33x65", "lstm_20x8x130", "lstm_2x100x40",
};

struct list {
    const char *const *names;
    size_t count;
};

#define LIST(array)                                                                                \
    {                                                                                              \
        array, sizeof(array) / sizeof(array)[0]                                                    \
    }
static const struct list LISTS[OP_COUNT] = {
    [OP_MATMUL] = LIST(MATMUL),
    [OP_CONV2D] = LIST(CONV2D),
    [OP_DWCONV] = LIST(DWCONV),
    [OP_MAX_POOL] = LIST(MAX_POOL),
    [OP_AVERAGE_POOL] = LIST(AVERAGE_POOL),
    [OP_GLOBAL_POOL] = LIST(GLOBAL_POOL),
    [OP_GLUE] = LIST(GLUE),
    [OP_LRN] = LIST(LRN),
    [OP_SOFTMAX] = LIST(SOFTMAX),
    [OP_LSTM] = LIST(LSTM),
};

struct variant {
    const char *name;
    struct glue glue;
    bool zero_points, weight_zero_points, per_tensor, gemmlowp;
    bool strided;          // tensors are channels of larger ones
    enum encoding weights; // of bit planes; ENCODING_FLOAT: the preset's
};

static const struct variant FLOAT_VARIANTS[] = {
    {.name = "bias relu", .glue = {.bias = true, .activation = ACTIVATION_RELU}},
    {.name = "no glue"},
    {.name = "bias batch-norm relu6",
     .glue = {.bias = true, .batch_norm = true, .activation = ACTIVATION_RELU6}},
    {.name = "bias residual relu",
     .glue = {.bias = true, .residual = true, .activation = ACTIVATION_RELU}},
    {.name = "batch-norm residual", .glue = {.batch_norm = true, .residual = true}},
    {.name = "strided, bias relu",
     .glue = {.bias = true, .activation = ACTIVATION_RELU},
     .strided = true},
    {.name = "strided, residual", .glue = {.bias = true, .residual = true}, .strided = true},
};

// Weights of few bits with fp32 activations.
static const struct variant WEIGHT_ONLY_VARIANTS[] = {
    {.name = "bias relu", .glue = {.bias = true, .activation = ACTIVATION_RELU}},
    {.name = "zero points, no glue", .weight_zero_points = true},
    {.name = "bias batch-norm relu6",
     .glue = {.bias = true, .batch_norm = true, .activation = ACTIVATION_RELU6}},
    {.name = "zero points, strided, residual",
     .glue = {.bias = true, .residual = true},
     .weight_zero_points = true,
     .strided = true},
    {.name = "strided, residual", .glue = {.bias = true, .residual = true}, .strided = true},
};

static const struct variant INTEGER_VARIANTS[] = {
    {.name = "bias relu", .glue = {.bias = true, .activation = ACTIVATION_RELU}},
    {.name = "zero-points no activation", .glue = {.bias = true}, .zero_points = true},
    {.name = "raw accumulator", .glue = {.raw_accumulator = true}, .zero_points = true},
    {.name = "zero-points residual relu6",
     .glue = {.bias = true, .residual = true, .activation = ACTIVATION_RELU6},
     .zero_points = true},
    {.name = "per-tensor, no bias", .glue = {.activation = ACTIVATION_RELU}, .per_tensor = true},
    {.name = "residual", .glue = {.bias = true, .residual = true}},
    {.name = "weight zero-points",
     .glue = {.bias = true, .activation = ACTIVATION_RELU},
     .zero_points = true,
     .weight_zero_points = true},
    {.name = "gemmlowp rounding", .glue = {.bias = true}, .zero_points = true, .gemmlowp = true},
    {.name = "raw accumulator with bias", .glue = {.bias = true, .raw_accumulator = true}},
    {.name = "strided, zero-points residual relu6",
     .glue = {.bias = true, .residual = true, .activation = ACTIVATION_RELU6},
     .zero_points = true,
     .strided = true},
    {.name = "strided, raw accumulator", .glue = {.raw_accumulator = true}, .strided = true},
};

static const struct variant PLANES_VARIANTS[] = {
    {.name = "thresholds", .glue = {.levels = LEVELS_BY_THRESHOLD}},
    {.name = "raw accumulator", .glue = {.raw_accumulator = true}},
    {.name = "bias, shift", .glue = {.bias = true, .levels = LEVELS_BY_SHIFT}},
    {.name = "scale", .glue = {.levels = LEVELS_BY_SCALE}},
    {.name = "bias, thresholds, strided",
     .glue = {.bias = true, .levels = LEVELS_BY_THRESHOLD},
     .strided = true},
    {.name = "unsigned weights, bias, scale",
     .glue = {.bias = true, .levels = LEVELS_BY_SCALE},
     .weights = ENCODING_UNIPOLAR},
    {.name = "signed weights, thresholds", .weights = ENCODING_SIGNED},
    {.name = "DPReLU", .glue = {.levels = LEVELS_BY_DPRELU}},
    {.name = "bias, DPReLU, strided",
     .glue = {.bias = true, .levels = LEVELS_BY_DPRELU},
     .strided = true},
};

static const struct variant BASIS_VARIANTS[] = {
    {.name = "bias", .glue = {.bias = true, .raw_accumulator = true}},
    {.name = "no bias, strided", .glue = {.raw_accumulator = true}, .strided = true},
    {.name = "no bias", .glue = {.raw_accumulator = true}},
};

enum {
    BASIS_VARIANT_COUNT = sizeof BASIS_VARIANTS / sizeof BASIS_VARIANTS[0],
    PLANES_VARIANT_COUNT = sizeof PLANES_VARIANTS / sizeof PLANES_VARIANTS[0],
    WEIGHT_ONLY_VARIANT_COUNT = sizeof WEIGHT_ONLY_VARIANTS / sizeof WEIGHT_ONLY_VARIANTS[0],
    FLOAT_VARIANT_COUNT = sizeof FLOAT_VARIANTS / sizeof FLOAT_VARIANTS[0],
    INTEGER_VARIANT_COUNT = sizeof INTEGER_VARIANTS / sizeof INTEGER_VARIANTS[0]
};

static bool visit_variant(const struct problem *problem, const struct precision *precision,
                          const struct variant *variant, check_visit *visit, void *context)
{
    struct workload workload = {
        .problem = *problem, .precision = *precision, .glue = variant->glue};
    workload.precision.activation_zero_point = variant->zero_points;
    workload.precision.weight_zero_points |= variant->weight_zero_points;
    workload.precision.gemmlowp_rounding = variant->gemmlowp;
    if (variant->per_tensor && precision->granularity != GRANULARITY_GROUP)
        workload.precision.granularity = GRANULARITY_TENSOR;
    if (variant->strided) {
        workload.views.input_stride = workload_input_stride(&workload) + 5;
        workload.views.residual_stride = workload_residual_stride(&workload) + 3;
        workload.views.output_stride = workload_output_stride(&workload) + 9;
        if (precision_is_planes(precision))
            workload.views = (struct views){
                .input_stride = planes_words(workload_input_stride(&workload)) * PLANES_WORD,
                .output_stride = planes_words(workload_output_stride(&workload)) * PLANES_WORD,
            };
    }
    if (variant->weights != ENCODING_FLOAT) {
        struct precision *q = &workload.precision;
        const bool is_signed = variant->weights == ENCODING_SIGNED;
        q->weight_encoding = variant->weights;
        q->weight_low = is_signed ? -(1 << (q->weight_bits - 1)) : 0;
        q->weight_high = (1 << (is_signed ? q->weight_bits - 1 : q->weight_bits)) - 1;
    }
    char name[64];
    snprintf(name, sizeof name, "%s, %s", precision->name, variant->name);
    return visit(&workload, name, context);
}

static bool visit_variants(const struct problem *problem, const struct precision *precision,
                           enum effort effort, size_t turn, check_visit *visit, void *context)
{
    const struct variant *variants = INTEGER_VARIANTS;
    size_t count = INTEGER_VARIANT_COUNT;
    if (precision_is_weight_only(precision)) {
        variants = WEIGHT_ONLY_VARIANTS;
        count = WEIGHT_ONLY_VARIANT_COUNT;
    } else if (precision_is_float(precision)) {
        variants = FLOAT_VARIANTS;
        count = FLOAT_VARIANT_COUNT;
    } else if (precision_is_basis_planes(precision)) {
        variants = BASIS_VARIANTS;
        count = BASIS_VARIANT_COUNT;
    } else if (precision_is_planes(precision)) {
        variants = PLANES_VARIANTS;
        count = PLANES_VARIANT_COUNT;
    }
    for (size_t v = 0; v < count; v++) {
        // Quick: the plain variant, and one other that moves on with the problem.
        if (effort == EFFORT_QUICK && v != 0 && v != 1 + turn % (count - 1))
            continue;
        if (!visit_variant(problem, precision, &variants[v], visit, context))
            return false;
    }
    return true;
}

void check_each_case(enum operation op, enum effort effort, check_visit *visit, void *context)
{
    static const struct precision *const PRECISIONS[] = {
        &PRECISION_F32, &PRECISION_S8, &PRECISION_U8, &PRECISION_S8W7, &PRECISION_U8W7};
    // Drivers and glue are those of 8 bits, the tile is what is new: variants in turn are enough.
    // (Ternary weights are some of the levels of 2 bits.)
    static const struct precision *const FEW_BITS[] = {
        &PRECISION_W5A8, &PRECISION_W5S8, &PRECISION_W4A8, &PRECISION_W4S8, &PRECISION_W2A8,
        &PRECISION_W2S8, &PRECISION_W1A8, &PRECISION_W1S8, &PRECISION_C4A8, &PRECISION_C4S8};
    static const struct precision *const CODE_SETS[] = {&PRECISION_ESB4A8, &PRECISION_POT4A8,
                                                        &PRECISION_POT4S8, &PRECISION_ESB4S8};
    for (size_t i = 0; i < LISTS[op].count; i++) {
        struct problem problem;
        struct error error;
        enum status status = problem_parse(LISTS[op].names[i], &problem, &error);
        assert(status == STATUS_OK);
        (void)status;
        const size_t bytes = sizeof PRECISIONS / sizeof PRECISIONS[0];
        for (size_t p = 0; p < bytes; p++) {
            if (!visit_variants(&problem, PRECISIONS[p], effort, i + p, visit, context))
                return;
        }
        for (size_t p = 0; p < sizeof FEW_BITS / sizeof FEW_BITS[0]; p++) {
            if (!visit_variants(&problem, FEW_BITS[p], EFFORT_QUICK, i + p, visit, context))
                return;
        }
        // Levels are all that is new: the sets in turn.
        for (size_t p = i % 2; p < sizeof CODE_SETS / sizeof CODE_SETS[0]; p += 2) {
            if (!visit_variants(&problem, CODE_SETS[p], EFFORT_QUICK, i / 2 + p, visit, context))
                return;
        }
        for (size_t p = 0; p < PRECISION_W4_GROUPS_COUNT; p++) {
            // Zero points: one size of groups after the other.
            if (PRECISION_W4_GROUPS[p].weight_zero_points && p / 2 % 3 != i % 3)
                continue;
            if (!visit_variants(&problem, &PRECISION_W4_GROUPS[p], EFFORT_QUICK, i + p, visit,
                                context))
                return;
        }
        for (size_t p = i % 2; p < PRECISION_W2_GROUPS_COUNT; p += 2) {
            if (!visit_variants(&problem, &PRECISION_W2_GROUPS[p], EFFORT_QUICK, i + p, visit,
                                context))
                return;
        }
        for (size_t p = 0; p < PRECISION_W4A32_COUNT && (op == OP_MATMUL || op == OP_CONV2D); p++) {
            if (!visit_variants(&problem, &PRECISION_W4A32[p], EFFORT_QUICK, i + p, visit, context))
                return;
        }
        for (size_t p = 0; p < PRECISION_BCQ_COUNT && (op == OP_MATMUL || op == OP_CONV2D); p++) {
            if (!visit_variants(&problem, &PRECISION_BCQ[p], EFFORT_QUICK, i + p, visit, context))
                return;
        }
        for (size_t p = 0; p < PRECISION_LQ_COUNT && (op == OP_MATMUL || op == OP_CONV2D); p++) {
            if (!visit_variants(&problem, &PRECISION_LQ[p], EFFORT_QUICK, i + p, visit, context))
                return;
        }
        for (size_t p = 0; p < PRECISION_PLANES_COUNT; p++) {
            // One in four numbers of bits and polarities, others for the next problem: a family has
            // one tile for all of them.
            if (p > 1 && (p + i) % 4 != 0)
                continue;
            if (!visit_variants(&problem, &PRECISION_PLANES[p], effort, i + p / 4, visit, context))
                return;
        }
    }
}
