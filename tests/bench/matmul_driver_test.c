// SPDX-License-Identifier: MIT
// The drivers around micro-kernels: packed layout, the split into tiles, tap skipping and run lists
// of convolutions, work() against a micro-kernel that counts what it is asked to do.
#include "base/checked.h"
#include "base/memory.h"
#include "bench/check/placement.h"
#include "bench/kernels/conv2d/conv2d_indirect.h"
#include "bench/kernels/conv2d/conv2d_rows.h"
#include "bench/kernels/matmul/matmul_rows.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

// A micro-kernel that computes nothing and counts the multiply-adds that its tiles execute.
enum { MR = 5, NR = 8, NARROW = 4, KR = 3 };

static int64_t counted;

static void count(const struct matmul_tile *tile, int rows, int columns)
{
    assert_in_range(tile->columns, 1, columns);
    for (int32_t run = 0; run < tile->run_count; run++) {
        assert_true(tile->runs[run].length >= 1);
        for (int i = 0; i < rows; i++)
            assert_non_null(tile->rows[run * rows + i]);
        counted += rows * columns * round_up_i64(tile->runs[run].length, KR);
    }
}

static void wide_1(const struct matmul_tile *tile)
{
    count(tile, 1, NR);
}

static void wide_2(const struct matmul_tile *tile)
{
    count(tile, 2, NR);
}

static void wide_3(const struct matmul_tile *tile)
{
    count(tile, 3, NR);
}

static void wide_4(const struct matmul_tile *tile)
{
    count(tile, 4, NR);
}

static void wide_5(const struct matmul_tile *tile)
{
    count(tile, 5, NR);
}

static void narrow_1(const struct matmul_tile *tile)
{
    count(tile, 1, NARROW);
}

static void narrow_2(const struct matmul_tile *tile)
{
    count(tile, 2, NARROW);
}

static void narrow_3(const struct matmul_tile *tile)
{
    count(tile, 3, NARROW);
}

static void narrow_4(const struct matmul_tile *tile)
{
    count(tile, 4, NARROW);
}

static void narrow_5(const struct matmul_tile *tile)
{
    count(tile, 5, NARROW);
}

static matmul_tile_function *const WIDE[] = {wide_1, wide_2, wide_3, wide_4, wide_5};
static matmul_tile_function *const SLIM[] = {narrow_1, narrow_2, narrow_3, narrow_4, narrow_5};

static bool accepts_all(const struct workload *workload)
{
    (void)workload;
    return true;
}

static const struct matmul_micro COUNTING = {
    .name = "matmul_s8_5x8_portable",
    .isa = ISA_PORTABLE,
    .precision = &PRECISION_S8,
    .mr = MR,
    .nr = NR,
    .kr = KR,
    .vector_columns = NARROW,
    .tiles = WIDE,
    .narrow = SLIM,
    .accepts = accepts_all,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .ceiling = "",
};

static struct workload workload_of(const char *name, const struct precision *precision)
{
    struct error error;
    struct workload workload = {.precision = *precision, .glue = glue_default(precision)};
    assert_int_equal(problem_parse(name, &workload.problem, &error), STATUS_OK);
    return workload;
}

static void test_split(void **state)
{
    (void)state;
    for (int64_t rows = 1; rows <= 40; rows++) {
        int64_t tiles = matmul_split_count(rows, MR);
        assert_int_equal(matmul_split_start(rows, tiles, 0), 0);
        assert_int_equal(matmul_split_start(rows, tiles, tiles), rows);
        for (int64_t i = 0; i < tiles; i++) {
            int64_t size =
                matmul_split_start(rows, tiles, i + 1) - matmul_split_start(rows, tiles, i);
            assert_in_range(size, rows / tiles, MR);
            assert_true(size <= rows / tiles + 1);
        }
    }
}

// 2 groups of 13 outputs: one panel of 8, two of 4 would be as wide as another of 8, so two of 8.
// 2 groups of 11: one of 8, one of 4.
static void test_panels(void **state)
{
    (void)state;
    struct workload workload = workload_of("matmul_7x11x10", &PRECISION_S8);
    struct matmul_shape shape = {.outputs = 26, .groups = 2, .run_count = 3, .run_elements = 4};
    struct matmul_layout layout = matmul_layout_of(&COUNTING, &workload, &shape);
    assert_int_equal(layout.wide_panels, 2);
    assert_int_equal(layout.narrow_panels, 0);
    assert_int_equal(layout.padded_columns, 16);
    assert_int_equal(layout.run_groups, 2);
    shape.outputs = 22;
    layout = matmul_layout_of(&COUNTING, &workload, &shape);
    assert_int_equal(layout.wide_panels, 1);
    assert_int_equal(layout.narrow_panels, 1);
    assert_int_equal(layout.padded_columns, 12);
    assert_int_equal(matmul_panel_width(&COUNTING, &layout, 1), NARROW);
    assert_int_equal(matmul_panel_column(&COUNTING, &layout, 1), NR);
    size_t last = matmul_panel_offset(&layout, 1, 1) + layout.narrow_bytes;
    assert_true(last <= layout.bias);
    assert_int_equal(matmul_panel_offset(&layout, 0, 0) % 64, 0);
}

// Every stored weight stands where the header says, all else is zero; biases are corrected.
static void test_pack(void **state)
{
    (void)state;
    enum { OUTPUTS = 22, RUNS = 3, ELEMENTS = 4, GROUP = 11, ZERO_POINT = 7 };
    struct workload workload = workload_of("matmul_7x22x12", &PRECISION_U8);
    struct matmul_shape shape = {
        .outputs = OUTPUTS, .groups = 2, .run_count = RUNS, .run_elements = ELEMENTS};
    struct matmul_layout layout = matmul_layout_of(&COUNTING, &workload, &shape);
    int8_t weights[OUTPUTS * RUNS * ELEMENTS];
    int32_t bias[OUTPUTS];
    float scale[OUTPUTS];
    for (int i = 0; i < OUTPUTS * RUNS * ELEMENTS; i++)
        weights[i] = (int8_t)(i % 251 - 125);
    for (int i = 0; i < OUTPUTS; i++) {
        bias[i] = 1000 * i;
        scale[i] = 0.5f;
    }
    struct parameters parameters = {.weights = weights,
                                    .bias_s32 = bias,
                                    .scale = scale,
                                    .input_zero_point = ZERO_POINT,
                                    .output_high = 255};
    struct buffer packed;
    assert_true(buffer_allocate(&packed, layout.total_bytes, 0, false));
    matmul_pack(&COUNTING, &workload, &layout, 1, &parameters, packed.data);
    int64_t nonzero = 0, expected_nonzero = 0;
    for (size_t i = layout.weights; i < layout.bias; i++)
        nonzero += ((const int8_t *)packed.data)[i] != 0;
    for (int output = 0; output < OUTPUTS; output++) {
        int group = output / GROUP, column = output % GROUP;
        int panel = column >= NR;
        int width = panel == 0 ? NR : NARROW;
        const int8_t *first =
            (const int8_t *)packed.data + matmul_panel_offset(&layout, group, panel);
        int32_t sum = 0;
        for (int k = 0; k < RUNS * ELEMENTS; k++) {
            int k_group = k / ELEMENTS * 2 + k % ELEMENTS / KR;
            int place = (k_group * width + column - panel * NR) * KR + k % ELEMENTS % KR;
            int8_t weight = weights[output * RUNS * ELEMENTS + k];
            assert_int_equal(first[place], weight);
            sum += weight;
            expected_nonzero += weight != 0;
        }
        int padded = group * 12 + column;
        const char *base = packed.data;
        assert_int_equal(((const int32_t *)(const void *)(base + layout.bias))[padded],
                         bias[output] - ZERO_POINT * sum);
        assert_int_equal(((const int32_t *)(const void *)(base + layout.neutral))[padded],
                         -ZERO_POINT * sum);
        assert_int_equal(((const int32_t *)(const void *)(base + layout.dense_bias))[output],
                         bias[output]);
    }
    assert_int_equal(nonzero, expected_nonzero);
    buffer_free(&packed);
}

// Panels of 2 columns of 8 have 4 steps side by side, and what is left of each run behind them;
// panels of 4 have not.
static void test_interleaved(void **state)
{
    (void)state;
    enum { OUTPUTS = 8 + 4 + 2, RUNS = 2, ELEMENTS = 7 };
    struct matmul_micro micro = COUNTING;
    micro.kr = 1;
    micro.weight_bytes = micro.activation_bytes = 4;
    micro.least_columns = 2;
    micro.interleaved = true;
    struct workload workload = workload_of("matmul_7x14x14", &PRECISION_F32);
    static const struct {
        int outputs, width;
        int place[ELEMENTS]; // of column 1's weights of a run
    } CASES[] = {
        {12, 4, {1, 5, 9, 13, 17, 21, 25}},
        {10, 2, {4, 5, 6, 7, 11, 12, 13}},
    };
    for (size_t c = 0; c < sizeof CASES / sizeof *CASES; c++) {
        struct matmul_shape shape = {
            .outputs = CASES[c].outputs, .groups = 1, .run_count = RUNS, .run_elements = ELEMENTS};
        struct matmul_layout layout = matmul_layout_of(&micro, &workload, &shape);
        assert_int_equal(layout.wide_panels, 1);
        assert_int_equal(layout.narrow_panels, 1);
        assert_int_equal(matmul_panel_width(&micro, &layout, 1), CASES[c].width);
        assert_int_equal(layout.padded_columns, CASES[c].outputs);
        float weights[OUTPUTS * RUNS * ELEMENTS] = {0}, bias[OUTPUTS] = {0};
        for (int k = 0; k < RUNS * ELEMENTS; k++)
            weights[9 * RUNS * ELEMENTS + k] = (float)(10 + k); // column 1 behind the panel of 8
        struct parameters parameters = {.weights = weights, .bias_f32 = bias};
        struct buffer packed;
        assert_true(buffer_allocate(&packed, layout.total_bytes, 0, false));
        matmul_pack(&micro, &workload, &layout, 1, &parameters, packed.data);
        const float *panel = (const float *)(const void *)((const char *)packed.data +
                                                           matmul_panel_offset(&layout, 0, 1));
        for (int k = 0; k < RUNS * ELEMENTS; k++) {
            int run = k / ELEMENTS * ELEMENTS * CASES[c].width;
            assert_true(panel[run + CASES[c].place[k % ELEMENTS]] == (float)(10 + k));
        }
        buffer_free(&packed);
    }
}

static void run_counting(const struct kernel *kernel, const char *name, enum placement_kind kind)
{
    struct workload dense = workload_of(name, &PRECISION_S8);
    struct target target = target_default();
    struct error error;
    struct operands operands;
    assert_int_equal(operands_make(&operands, &dense, PATTERN_RANDOM, 1, &error), STATUS_OK);
    struct placement at;
    assert_true(placement_make(&at, &operands, kind, 7));
    const struct workload *workload = &at.workload;
    if (kernel->supports(kernel, workload)) {
        struct work work;
        kernel->work(kernel, workload, &work);
        struct buffer input, packed, scratch, output;
        assert_true(buffer_allocate(&input, at.input.bytes, 0, false));
        assert_true(buffer_allocate(&packed, kernel->packed_bytes(kernel, workload), 0, false));
        assert_true(
            buffer_allocate(&scratch, kernel->scratch_bytes(kernel, workload, 1), 0, false));
        assert_true(buffer_allocate(&output, at.output.bytes, 0, false));
        kernel->pack(kernel, workload, &target, &operands.parameters, packed.data);
        struct run_args args = {.input = (char *)input.data + at.input.origin,
                                .packed = packed.data,
                                .output = (char *)output.data + at.output.origin,
                                .scratch = scratch.data,
                                .threads = 1};
        counted = 0;
        kernel->run(kernel, workload, &args);
        if (work.executed_ops[WORK_MAC] != 2 * counted)
            fail_msg("%s on %s, %s: work() says %lld, counted %lld", kernel->name, name,
                     placement_name(kind), (long long)work.executed_ops[WORK_MAC],
                     (long long)(2 * counted));
        buffer_free(&input);
        buffer_free(&packed);
        buffer_free(&scratch);
        buffer_free(&output);
    }
    placement_free(&at);
    operands_free(&operands);
}

static void test_work(void **state)
{
    (void)state;
    static const char *const CONVOLUTIONS[] = {
        "conv2d_3x3s1p1_16-20_7x7",    "conv2d_3x3s2p1_4-9_11x13",  "conv2d_1x1s1p0_8-8_5x5",
        "conv2d_7x7s2p3_3-11_23x19",   "conv2d_3x3s1p2_8-8_9x9_d2", "conv2d_5x5s1p2_12-12_3x2",
        "conv2d_3x3s1p1_12-12_8x8_g3", "conv2d_1x1s2p0_8-8_9x9",    "conv2d_3x3s1p1_400-9_4x6",
        "conv2d_3x3s3p0_500-8_10x10",
    };
    static const char *const PRODUCTS[] = {"matmul_1x1x1", "matmul_7x13x11", "matmul_23x8x4096",
                                           "matmul_64x12x3"};
    struct kernel rows[MATMUL_ROWS_PER_MICRO + CONV2D_ROWS_PER_MICRO];
    size_t matmuls = matmul_rows_append(&COUNTING, rows, MATMUL_ROWS_PER_MICRO);
    size_t count_all =
        matmuls + conv2d_rows_append(&COUNTING, rows + matmuls, CONV2D_ROWS_PER_MICRO);
    assert_int_equal(count_all, MATMUL_ROWS_PER_MICRO + CONV2D_ROWS_PER_MICRO);
    for (size_t r = 0; r < matmuls; r++) {
        for (size_t i = 0; i < sizeof PRODUCTS / sizeof PRODUCTS[0]; i++)
            for (int kind = 0; kind < PLACEMENT_COUNT; kind++)
                run_counting(&rows[r], PRODUCTS[i], (enum placement_kind)kind);
    }
    for (size_t r = matmuls; r < count_all; r++) {
        for (size_t i = 0; i < sizeof CONVOLUTIONS / sizeof CONVOLUTIONS[0]; i++)
            for (int kind = 0; kind < PLACEMENT_COUNT; kind++)
                run_counting(&rows[r], CONVOLUTIONS[i], (enum placement_kind)kind);
    }
}

struct built_tile {
    struct matmul_tile_rows rows;
    const void *pointers[64 * 25];
    struct matmul_run runs[64];
    int32_t skipped[64];
    char patch[1 << 14];
};

static void build(const struct conv2d_plan *plan, const char *input, const char *zero_row,
                  int64_t tile, struct built_tile *built)
{
    struct conv2d_source source = {.plan = plan, .input = input, .zero_row = zero_row};
    struct matmul_job job = {.micro = plan->micro, .context = &source};
    built->rows = (struct matmul_tile_rows){.rows = built->pointers,
                                            .runs = built->runs,
                                            .skipped = built->skipped,
                                            .patch = built->patch};
    conv2d_build_tile(&job, 0, tile, &built->rows);
}

// 3x3 over 400 channels: a run per tap. The first output row has no taps above, the first tile's
// first pixel none to the left.
static void test_taps(void **state)
{
    (void)state;
    struct workload workload = workload_of("conv2d_3x3s1p1_400-9_4x10", &PRECISION_S8);
    struct conv2d_plan plan = conv2d_plan_of(&COUNTING, &workload);
    assert_false(plan.by_kernel_row);
    assert_true(plan.rows_apart);
    assert_int_equal(plan.tiles, 4 * 2);
    static char input[400 * 40 + 64], zero_row[1024];
    struct built_tile *built = calloc(1, sizeof *built);
    assert_non_null(built);
    build(&plan, input, zero_row, 0, built);
    assert_int_equal(built->rows.row_count, 5);
    assert_int_equal(built->rows.skipped_count, 3);
    for (int32_t i = 0; i < 3; i++)
        assert_int_equal(built->rows.skipped[i], i);
    assert_int_equal(built->rows.run_count, 6);
    assert_int_equal(built->runs[0].length, 400);
    assert_int_equal(built->runs[0].weight_group, 3 * 134); // ceil(400 / 3) groups a tap
    assert_ptr_equal(built->pointers[0], zero_row); // pixel 0, tap (1, 0): left of the image
    assert_ptr_equal(built->pointers[1], input);    // pixel 1, tap (1, 0)
    assert_ptr_equal(built->pointers[5], input);    // pixel 0, tap (1, 1)
    assert_ptr_equal(built->pointers[5 * 3 + 2], input + (10 + 1) * 400); // pixel 2, tap (2, 0)
    // The last tile of the last row: no taps below.
    build(&plan, input, zero_row, plan.tiles - 1, built);
    assert_int_equal(built->rows.skipped_count, 3);
    assert_int_equal(built->rows.skipped[0], 6);
    assert_int_equal(built->rows.first_row, 35);
    free(built);
}

// 3 channels: a run per kernel row; kernel rows that cross the edge are copied between zero points.
static void test_kernel_rows(void **state)
{
    (void)state;
    struct workload workload = workload_of("conv2d_3x3s1p1_3-9_4x10", &PRECISION_S8);
    struct conv2d_plan plan = conv2d_plan_of(&COUNTING, &workload);
    assert_true(plan.by_kernel_row);
    static char input[3 * 40 + 64], zero_row[256];
    memset(zero_row, 0xEE, sizeof zero_row);
    for (size_t i = 0; i < sizeof input; i++)
        input[i] = (char)(i + 1);
    struct built_tile *built = calloc(1, sizeof *built);
    assert_non_null(built);
    build(&plan, input, zero_row, 2, built); // second output row, pixels 0..4
    assert_int_equal(built->rows.run_count, 3);
    assert_int_equal(built->rows.skipped_count, 0);
    assert_int_equal(built->runs[1].length, 9);
    assert_int_equal(built->runs[1].weight_group, 3);
    const char *copied = built->pointers[0];
    for (int i = 0; i < 3; i++)
        assert_int_equal(copied[i], (char)0xEE);
    assert_memory_equal(copied + 3, input, 6);
    for (int i = 1; i < 5; i++)
        assert_ptr_equal(built->pointers[i], copied + 3 * i); // the copy is evenly spaced as well
    assert_memory_equal(built->pointers[4], input + 3 * 3, 9);
    assert_memory_equal(built->pointers[5 + 1], input + 30, 9); // second kernel row
    build(&plan, input, zero_row, 3, built); // pixels 5..9: the last one crosses the right edge
    copied = built->pointers[4];
    assert_memory_equal(copied, input + 8 * 3, 6);
    assert_int_equal(copied[6], (char)0xEE);
    build(&plan, input, zero_row, 1, built); // the first output row: a kernel row is skipped
    assert_int_equal(built->rows.run_count, 2);
    assert_int_equal(built->rows.skipped[0], 0);
    workload = workload_of("conv2d_3x3s1p1_3-9_3x12", &PRECISION_S8);
    plan = conv2d_plan_of(&COUNTING, &workload);
    build(&plan, input, zero_row, 4, built); // pixels 4..7 of 12: nothing crosses, nothing copied
    assert_ptr_equal(built->pointers[0], input + 3 * 3);
    assert_ptr_equal(built->pointers[2 * 4 + 3], input + (2 * 12 + 6) * 3);
    free(built);
}

// When every pixel of a tile is inside and taps are whole k-groups, a kernel row is one run.
static void test_merged_taps(void **state)
{
    (void)state;
    struct workload workload = workload_of("conv2d_3x3s1p0_402-9_5x12", &PRECISION_S8);
    struct conv2d_plan plan = conv2d_plan_of(&COUNTING, &workload);
    static char input[402 * 60 + 64], zero_row[1024];
    struct built_tile *built = calloc(1, sizeof *built);
    assert_non_null(built);
    build(&plan, input, zero_row, 0, built);
    assert_int_equal(built->rows.run_count, 3);
    assert_int_equal(built->runs[2].length, 3 * 402);
    assert_int_equal(built->runs[2].weight_group, 2 * 402);
    free(built);
}

// A shuffled input of two groups, three and two segments: a run per segment, a k-group for each,
// and as much room behind the second group's taps as the first one needs.
static void test_segments(void **state)
{
    (void)state;
    static const struct segment SEGMENTS[] = {
        {2, 0, 16}, {4, -90, 4}, {1, 8, 16}, {3, 2, 16}, {4, 10, 16}};
    struct workload workload = workload_of("conv2d_1x1s1p0_14-16_3x3_g2", &PRECISION_S8);
    workload.views.segments = SEGMENTS;
    workload.views.segment_count = 5;
    assert_true(workload_views_fit(&workload));
    struct conv2d_plan plan = conv2d_plan_of(&COUNTING, &workload);
    struct matmul_layout layout = matmul_layout_of(&COUNTING, &workload, &plan.shape);
    assert_int_equal(plan.run_capacity, 3);
    assert_int_equal(layout.run_groups, 4); // ceil(2 / 3) + ceil(4 / 3) + ceil(1 / 3)
    int32_t first[3];
    for (int64_t group = 0; group < 3; group++)
        first[group] = matmul_first_segment(&plan.shape, group);
    assert_int_equal(first[1], 3);
    assert_int_equal(first[2], 5);
    static char storage[256];
    struct built_tile *built = calloc(1, sizeof *built);
    assert_non_null(built);
    struct conv2d_source source = {.plan = &plan,
                                   .input = storage + 100,
                                   .run_groups = layout.run_groups,
                                   .first_segment = first};
    struct matmul_job job = {.micro = plan.micro, .context = &source};
    built->rows = (struct matmul_tile_rows){.rows = built->pointers, .runs = built->runs};
    conv2d_build_tile(&job, 0, 1, &built->rows); // pixels 5..8
    assert_int_equal(built->rows.run_count, 3);
    assert_int_equal(built->runs[1].length, 4);
    assert_int_equal(built->runs[1].weight_group, 1);
    assert_int_equal(built->runs[2].weight_group, 3);
    assert_ptr_equal(built->pointers[1], storage + 100 + 6 * 16);
    assert_ptr_equal(built->pointers[4], storage + 10 + 5 * 4);
    conv2d_build_tile(&job, 1, 1, &built->rows);
    assert_int_equal(built->rows.run_count, 2);
    assert_ptr_equal(built->pointers[4], storage + 110 + 5 * 16);
    free(built);
}

static void test_views_that_do_not_fit(void **state)
{
    (void)state;
    static const struct segment CROSSING[] = {{8, 0, 14}, {6, 8, 14}};
    static const struct segment SHORT[] = {{7, 0, 14}, {6, 8, 14}};
    struct workload workload = workload_of("conv2d_1x1s1p0_14-16_3x3_g2", &PRECISION_S8);
    workload.views.segments = CROSSING;
    workload.views.segment_count = 2;
    assert_false(workload_views_fit(&workload));
    workload.views.segments = SHORT;
    assert_false(workload_views_fit(&workload));
    workload.views = (struct views){.output_stride = 15};
    assert_false(workload_views_fit(&workload));
    workload.views = (struct views){.output_stride = 16, .input_stride = 14};
    assert_true(workload_views_fit(&workload) && workload_views_are_strides(&workload));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_split),       cmocka_unit_test(test_panels),
        cmocka_unit_test(test_pack),        cmocka_unit_test(test_interleaved),
        cmocka_unit_test(test_work),        cmocka_unit_test(test_taps),
        cmocka_unit_test(test_kernel_rows), cmocka_unit_test(test_merged_taps),
        cmocka_unit_test(test_segments),    cmocka_unit_test(test_views_that_do_not_fit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
