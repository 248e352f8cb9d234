// SPDX-License-Identifier: MIT
#include "bench/kernels/matmul/matmul_driver.h"

#include "base/checked.h"
#include "bench/kernels/matmul/matmul_pack_planes.h"
#include "bench/kernels/matmul/matmul_row_codes.h"

#include <assert.h>
#include <omp.h>
#include <stdalign.h>
#include <string.h>

static size_t aligned(size_t bytes)
{
    return (bytes + 63) / 64 * 64;
}

int64_t matmul_split_count(int64_t rows, int64_t mr)
{
    return (rows + mr - 1) / mr;
}

int64_t matmul_split_start(int64_t rows, int64_t tiles, int64_t index)
{
    // Long parts first; no product that could overflow.
    int64_t part = rows / tiles;
    return index * part + min_i64(index, rows - part * tiles);
}

// ---- scratch ------------------------------------------------------------------------------------

static size_t pointer_bytes(const struct matmul_micro *micro, int32_t run_capacity)
{
    return aligned((size_t)run_capacity * (size_t)micro->mr * sizeof(void *));
}

size_t matmul_slot_bytes(const struct matmul_micro *micro, int32_t run_capacity, size_t patch_bytes)
{
    return pointer_bytes(micro, run_capacity) +
           aligned((size_t)run_capacity * sizeof(struct matmul_run)) +
           aligned((size_t)run_capacity * sizeof(int32_t)) +
           aligned((size_t)micro->mr * sizeof(int32_t)) + aligned(patch_bytes);
}

size_t matmul_job_scratch(size_t slot_bytes, int64_t tiles, int threads)
{
    return (size_t)threads * (size_t)matmul_block_limit(slot_bytes, tiles) * slot_bytes;
}

// ---- the loops ----------------------------------------------------------------------------------

// 0: not a number of bytes, but bit planes.
static size_t output_element_bytes(const struct matmul_job *job, enum matmul_output *kind)
{
    const struct workload *workload = job->workload;
    if (precision_is_float(&workload->precision)) {
        *kind = MATMUL_OUTPUT_F32;
        return 4;
    }
    if (job->raw_sums || workload->glue.raw_accumulator) {
        *kind = MATMUL_OUTPUT_S32;
        return 4;
    }
    if (precision_is_planes(&workload->precision)) {
        *kind = MATMUL_OUTPUT_PLANES;
        return 0;
    }
    *kind = workload->precision.activation_encoding == ENCODING_SIGNED ? MATMUL_OUTPUT_S8
                                                                       : MATMUL_OUTPUT_U8;
    return 1;
}

// A skipped run leaves out correction * sum(w) that the packed bias takes away: give it back.
static const int32_t *corrected_bias(const struct matmul_job *job, int32_t correction,
                                     const struct matmul_tile_rows *built, const int32_t *bias,
                                     int64_t padded, int64_t width, int32_t *corrected)
{
    const struct matmul_layout *layout = job->layout;
    int64_t row = layout->shape.groups * layout->padded_columns;
    const int32_t *sums = (const int32_t *)(const void *)(job->packed + layout->run_sums) + padded;
    memcpy(corrected, bias, (size_t)width * sizeof *bias);
    for (int32_t s = 0; s < built->skipped_count; s++) {
        const int32_t *skipped = sums + built->skipped[s] * row;
        for (int64_t c = 0; c < width; c++)
            corrected[c] =
                (int32_t)((uint32_t)corrected[c] + (uint32_t)correction * (uint32_t)skipped[c]);
    }
    return corrected;
}

static const void *array_at(const struct matmul_job *job, size_t offset, int64_t index)
{
    return job->packed + offset + (size_t)index * 4;
}

static bool has_patterns(const struct matmul_layout *layout)
{
    return layout->shape.patterns_h > 0;
}

// Everything in the tile that depends on the panel alone.
static void set_panel(const struct matmul_job *job, const struct matmul_header *header,
                      int64_t group, int64_t panel, struct matmul_tile *tile)
{
    const struct matmul_layout *layout = job->layout;
    const struct workload *workload = job->workload;
    int64_t column = matmul_panel_column(job->micro, layout, panel);
    int64_t padded = group * layout->padded_columns + column;
    bool is_float = precision_is_float(&workload->precision);
    bool raw = tile->output_kind == MATMUL_OUTPUT_S32;
    size_t bias = job->raw_sums ? layout->neutral : layout->bias;
    tile->columns = (int32_t)min_i64(matmul_panel_width(job->micro, layout, panel),
                                     layout->group_outputs - column);
    tile->weights = job->packed + matmul_panel_offset(layout, group, panel);
    struct matmul_epilogue *epilogue = &tile->epilogue;
    if (layout->scale_groups > 0)
        tile->group_numbers =
            (const char *)tile->weights +
            matmul_panel_scales(layout, matmul_panel_width(job->micro, layout, panel));
    epilogue->bias_f32 = is_float || layout->scale_groups > 0 ? array_at(job, bias, padded) : NULL;
    epilogue->bias_s32 = is_float ? NULL : array_at(job, bias, padded);
    bool batch_norm = is_float && workload->glue.batch_norm && !job->raw_sums;
    bool requantise = !is_float && !raw;
    epilogue->scale = batch_norm || requantise ? array_at(job, layout->scale, padded) : NULL;
    epilogue->shift = batch_norm ? array_at(job, layout->shift, padded) : NULL;
    if (tile->planes != NULL) {
        epilogue->levels = workload->glue.levels;
        epilogue->level_stride = (ptrdiff_t)(layout->shape.groups * layout->padded_columns);
        epilogue->thresholds = array_at(job, layout->thresholds, padded);
        epilogue->threshold_flip = array_at(job, layout->threshold_flip, padded);
        epilogue->level_shift = array_at(job, layout->level_shift, padded);
        epilogue->scale = array_at(job, layout->scale, padded);
        epilogue->shift = array_at(job, layout->shift, padded);
        if (epilogue->levels == LEVELS_BY_DPRELU) {
            epilogue->split = array_at(job, layout->split, padded);
            epilogue->scale_below = array_at(job, layout->scale_below, padded);
            epilogue->shift_below = array_at(job, layout->shift_below, padded);
        }
        if (matmul_planes_has_limits(workload))
            epilogue->limits = array_at(job, layout->limits, padded);
        epilogue->limit_flips = array_at(job, layout->limit_flips, padded / 32);
        if (has_patterns(layout))
            epilogue->bias_s32 = array_at(job, layout->pattern_bias, padded);
    }
    epilogue->weight_zero_points =
        header->weight_zero_points ? array_at(job, layout->weight_zero_points, padded) : NULL;
    if (requantise && workload->precision.gemmlowp_rounding) {
        epilogue->gemmlowp_multiplier = array_at(job, layout->gemmlowp_multiplier, padded);
        epilogue->gemmlowp_shift = array_at(job, layout->gemmlowp_shift, padded);
    }
}

// How many panels the tile is handed, `panel` the first; returns the one behind them.
static int64_t set_panels(const struct matmul_job *job, int64_t panel, int64_t end_panel,
                          struct matmul_tile *tile)
{
    const struct matmul_layout *layout = job->layout;
    const bool wide = panel < layout->wide_panels;
    int64_t end = panel + 1;
    if (job->micro->many_panels && job->tiles == 1)
        end = wide ? min_i64(end_panel, layout->wide_panels) : end_panel;
    const int64_t left = layout->group_outputs - matmul_panel_column(job->micro, layout, panel);
    tile->panels = (int32_t)(end - panel);
    tile->panel_bytes = (ptrdiff_t)(wide ? layout->wide_bytes : layout->narrow_bytes);
    tile->columns_behind = (int32_t)(left - tile->columns);
    return end;
}

// The scratch of a block: what every tile writes, densely; behind it, what few tiles need.
struct slots {
    char *dense, *rest;
    size_t dense_bytes, rest_bytes; // of one tile
};

static struct slots slots_of(const struct matmul_job *job, int64_t count, char *scratch)
{
    const size_t runs = (size_t)job->run_capacity;
    const size_t mr = (size_t)job->micro->mr;
    struct slots slots = {.dense = scratch};
    slots.dense_bytes =
        (runs * (sizeof(struct matmul_run) + sizeof(int32_t)) + mr * sizeof(int32_t) + 7) / 8 * 8;
    slots.rest = scratch + aligned((size_t)count * slots.dense_bytes);
    slots.rest_bytes = pointer_bytes(job->micro, job->run_capacity) + aligned(job->patch_bytes);
    return slots;
}

static struct matmul_tile_rows slot_at(const struct matmul_job *job, const struct slots *slots,
                                       int64_t tile, int32_t **row_sums)
{
    char *dense = slots->dense + (size_t)tile * slots->dense_bytes;
    char *rest = slots->rest + (size_t)tile * slots->rest_bytes;
    struct matmul_tile_rows built = {
        .runs = (struct matmul_run *)(void *)dense,
        .rows = (const void **)(void *)rest,
        .patch = rest + pointer_bytes(job->micro, job->run_capacity),
    };
    built.skipped = (int32_t *)(void *)(built.runs + job->run_capacity);
    *row_sums = built.skipped + job->run_capacity;
    return built;
}

// A tile of a block, ready for all panels.
struct block_tile {
    struct matmul_tile_rows built;
    int32_t *row_sums; // scratch for place.row_sums
};

// The tiles of a block. Those that follow each other and are alike are handed to a walk together.
struct block {
    int64_t count;
    struct block_tile tiles[MATMUL_BLOCK_TILES];
    struct matmul_place places[MATMUL_BLOCK_TILES];
    struct matmul_run even_runs[MATMUL_BLOCK_TILES]; // of tiles that no source was asked for
    int8_t alike[MATMUL_BLOCK_TILES];                // how many places from here on
    bool skips;                                      // some tile leaves runs out
};

// The distance between two neighbouring rows in the middle of the tile, away from padding.
static ptrdiff_t row_step(const struct matmul_tile_rows *built)
{
    if (built->row_count == 1 || built->run_count == 0)
        return 0;
    if (built->is_even)
        return built->runs[0].pitch;
    const void *const *middle = (const void *const *)built->rows +
                                built->run_count / 2 * built->row_count + built->row_count / 2;
    return (ptrdiff_t)((uintptr_t)middle[0] - (uintptr_t)middle[-1]);
}

static const int32_t *codes_of(const struct matmul_job *job, int64_t group, int64_t row)
{
    return job->row_codes == NULL ? NULL : job->row_codes + group * job->rows + row;
}

static const int32_t *patterns_of(const struct matmul_job *job, int64_t row)
{
    return job->row_patterns == NULL ? NULL : job->row_patterns + row;
}

// All that one place of an even split needs, and no more: layers like this can be so small that
// setting up costs. Above ten words compilers clear a place by a string instruction, which takes
// longer than all the rest.
_Static_assert(sizeof(struct matmul_place) <= 80, "a place is written in single stores");
static void build_even_places(const struct matmul_job *job, int64_t group, int64_t first_tile,
                              const struct matmul_tile *tile, struct block *block)
{
    const struct matmul_even_source even = job->even;
    const int64_t part = even.rows / job->tiles, rest = even.rows - part * job->tiles;
    const int64_t first_row = first_tile * part + min_i64(first_tile, rest);
    const int64_t longer = min_i64(block->count, max_i64(0, rest - first_tile));
    const int32_t *codes = codes_of(job, group, 0), *patterns = patterns_of(job, 0);
    // Walks widen the rows of a block into the same place; those of a single panel, which nobody
    // reads twice, into two places of the first level by turns.
    const bool widens = even.stored != NULL;
    const bool turns = widens && matmul_panel_count(job->layout) == 1;
    const ptrdiff_t turn = turns ? (ptrdiff_t)(part + 1) * even.pitch : 0;
    const char *base = even.first;
    if (!widens)
        base += group * even.group_bytes + first_row * even.pitch;
    const char *stored = widens ? even.stored + first_row * even.length : NULL;
    const size_t output_stride = tile->output_stride, residual_stride = tile->residual_stride;
    int64_t row = first_row;
    block->skips = false;
    for (int64_t t = 0; t < block->count; t++) {
        const int64_t count = part + (t < longer);
        const ptrdiff_t span = (ptrdiff_t)count * even.pitch;
        const char *here = base + (t & 1) * turn;
        block->even_runs[t] =
            (struct matmul_run){.length = even.length, .base = here, .pitch = even.pitch};
        block->places[t] = (struct matmul_place){
            .runs = &block->even_runs[t],
            .run_count = 1,
            .row_count = (int32_t)count,
            .row_sums = codes == NULL ? NULL : codes + row,
            .row_bias = patterns == NULL ? NULL : patterns + row,
            .output_offset = (size_t)row * output_stride,
            .residual_offset = (size_t)row * residual_stride,
            .rows_ahead = count == 1 ? 0 : span,
            .rows_span = count == 1 ? 0 : span,
            .stored = stored,
        };
        if (turns) {
            stored += count * even.length;
            block->places[t].rows_ahead = (ptrdiff_t)((uintptr_t)stored - (uintptr_t)here);
            block->places[t].rows_span = (ptrdiff_t)count * even.length;
        } else {
            stored += widens ? count * even.length : 0;
            base += span;
        }
        block->alike[t] = (int8_t)((t < longer ? longer : block->count) - t);
        row += count;
    }
}

static void build_places(const struct matmul_job *job, int64_t group, int64_t first_tile,
                         const struct matmul_tile *tile, struct block *block, char *scratch)
{
    const struct matmul_header *header = (const struct matmul_header *)(const void *)job->packed;
    const bool sums_rows = header->weight_zero_points;
    const struct slots slots = slots_of(job, block->count, scratch);
    block->skips = false;
    for (int64_t t = 0; t < block->count; t++) {
        struct matmul_tile_rows *built = &block->tiles[t].built;
        int32_t *row_sums;
        *built = slot_at(job, &slots, t, &row_sums);
        built->may_be_even = job->micro->walks != NULL && !sums_rows;
        built->rows_ahead = 0;
        job->source(job, group, first_tile + t, built);
        assert(built->run_count + built->skipped_count <= job->run_capacity);
        block->skips = block->skips || built->skipped_count > 0;
        if (sums_rows)
            matmul_sum_rows(job, built, header->input_zero_point, row_sums);
        const ptrdiff_t span = row_step(built) * built->row_count;
        block->places[t] = (struct matmul_place){
            .runs = built->runs,
            .rows = built->is_even ? NULL : (const void *const *)built->rows,
            .run_count = built->run_count,
            .row_count = built->row_count,
            .output_offset = (size_t)built->first_row * tile->output_stride,
            .residual_offset = (size_t)built->first_row * tile->residual_stride,
            .row_sums = sums_rows ? row_sums : codes_of(job, group, built->first_row),
            .row_bias = patterns_of(job, built->first_row),
            .rows_ahead = built->rows_ahead != 0 ? built->rows_ahead : span,
            .rows_span = span,
        };
    }
}

static void build_block(const struct matmul_job *job, int64_t group, int64_t first_tile,
                        const struct matmul_tile *tile, struct block *block, char *scratch)
{
    const struct matmul_header *header = (const struct matmul_header *)(const void *)job->packed;
    if (job->even.first != NULL && job->micro->walks != NULL && !header->weight_zero_points) {
        build_even_places(job, group, first_tile, tile, block);
        return;
    }
    build_places(job, group, first_tile, tile, block, scratch);
    for (int64_t t = block->count - 1; t >= 0; t--) {
        const struct matmul_place *now = &block->places[t];
        // Where runs are skipped, integers have a bias of their own.
        const struct matmul_place *next = now + 1;
        bool last = t + 1 == block->count || next->row_count != now->row_count ||
                    (next->rows == NULL) != (now->rows == NULL) ||
                    (header->correction != 0 && block->tiles[t + 1].built.skipped_count > 0);
        block->alike[t] = last ? 1 : (int8_t)(block->alike[t + 1] + 1);
    }
}

// A panel of weights for a block.
struct panel {
    int64_t padded, width;    // first padded column, and how many
    bool wide, least;         // nr or least_columns columns; neither: vector_columns
    const char *next_weights; // of the panel that comes after
    int64_t bytes;            // of weights
    int32_t correction;       // of the header
};

static const int32_t *tile_bias(const struct matmul_job *job, const struct panel *panel,
                                const struct block *block, int64_t t, const int32_t *bias,
                                int32_t *corrected)
{
    const struct matmul_tile_rows *built = &block->tiles[t].built;
    if (panel->correction == 0 || !block->skips || built->skipped_count == 0)
        return bias;
    return corrected_bias(job, panel->correction, built, bias, panel->padded, panel->width,
                          corrected);
}

// The part of the next panel that tile t of a block fetches. Two large panels would drive each
// other, and the activations, out of the second level: a megabyte for tiles that listen.
static void share_fetching(const struct block *block, const struct panel *panel, int64_t t,
                           struct matmul_tile *tile)
{
    enum { LINE = 64, LARGE = 256 << 10 };
    tile->fetch = NULL;
    if (panel->next_weights == tile->weights || panel->bytes > LARGE)
        return;
    tile->fetch = panel->next_weights + panel->bytes / LINE * t / block->count * LINE;
    tile->fetch_share = (int32_t)block->count;
}

// One panel, tile by tile.
static void run_tiles(const struct matmul_job *job, const struct block *block,
                      const struct panel *panel, struct matmul_tile *tile)
{
    alignas(64) int32_t corrected[MATMUL_MAX_COLUMNS];
    const int32_t *bias = tile->epilogue.bias_s32;
    char *output = tile->output;
    const char *residual = tile->residual;
    const char *weights = tile->weights;
    matmul_tile_function *const *functions = panel->wide ? job->micro->tiles : job->micro->narrow;
    for (int64_t t = 0; t < block->count; t++) {
        const struct matmul_place *now = &block->places[t];
        tile->rows = now->rows;
        tile->runs = now->runs;
        tile->run_count = now->run_count;
        tile->output = output + now->output_offset;
        tile->residual = residual == NULL ? NULL : residual + now->residual_offset;
        tile->row_sums = now->row_sums;
        tile->row_bias = now->row_bias;
        tile->rows_ahead = now->rows_ahead;
        tile->slides = block->tiles[t].built.slides ? job->kernel_columns : 0;
        tile->prefetch = t + 1 < block->count ? weights : panel->next_weights;
        share_fetching(block, panel, t, tile);
        tile->epilogue.bias_s32 = tile_bias(job, panel, block, t, bias, corrected);
        functions[now->row_count - 1](tile);
    }
}

// One panel, by walks over tiles that are alike.
static void walk_tiles(const struct matmul_job *job, const struct block *block,
                       const struct panel *panel, struct matmul_tile *tile)
{
    alignas(64) int32_t corrected[MATMUL_MAX_COLUMNS];
    const int32_t *bias = tile->epilogue.bias_s32;
    const struct matmul_walks *walks = job->micro->walks;
    matmul_walk_function *const *even = panel->wide ? walks->even : walks->even_narrow;
    matmul_walk_function *const *listed = panel->wide ? walks->listed : walks->listed_narrow;
    if (panel->least) {
        even = walks->even_least;
        listed = walks->listed_least;
    }
    for (int64_t t = 0, end; t < block->count; t = end) {
        const struct matmul_place *first = &block->places[t];
        tile->epilogue.bias_s32 = tile_bias(job, panel, block, t, bias, corrected);
        bool alone = tile->epilogue.bias_s32 == corrected;
        end = t + (alone ? 1 : block->alike[t]);
        tile->prefetch = end == block->count ? panel->next_weights : NULL;
        matmul_walk_function *const *functions = first->rows == NULL ? even : listed;
        functions[first->row_count - 1](tile, first, &block->places[end]);
    }
}

// One block of tiles against panels [first_panel, end_panel) of one group. What comes after it
// reads next_weights first, or NULL: nobody knows.
static void run_block(const struct matmul_job *job, int64_t group, int64_t first_tile,
                      int64_t count, int64_t first_panel, int64_t end_panel,
                      const char *next_weights, char *scratch)
{
    const struct matmul_layout *layout = job->layout;
    const struct matmul_header *header = (const struct matmul_header *)(const void *)job->packed;
    struct matmul_tile tile = {
        .epilogue = {.low = header->low,
                     .high = header->high,
                     .bounded = header->bounded != 0,
                     .output_zero_point = header->output_zero_point,
                     .residual_scale = header->residual_scale,
                     .residual_zero_point = header->residual_zero_point},
        .row_elements = job->even.length,
        .input_zero_point = header->input_zero_point,
    };
    if (job->raw_sums) {
        tile.epilogue.low = -__builtin_inff();
        tile.epilogue.high = __builtin_inff();
    }
    const struct precision *precision = &job->workload->precision;
    if (job->micro->merges > 0) {
        const struct problem *p = &job->workload->problem;
        tile.group_columns = (int32_t)(p->k / p->groups);
        tile.group_channels = (int32_t)(p->c / p->groups);
    }
    struct matmul_planes planes;
    if (precision_is_planes(precision)) {
        planes = matmul_planes_of(precision);
        tile.planes = &planes;
    }
    if (precision_is_basis_planes(precision))
        tile.activation_basis = header->activation_basis;
    size_t element = output_element_bytes(job, &tile.output_kind);
    const bool is_planes = tile.output_kind == MATMUL_OUTPUT_PLANES;
    tile.output_stride = is_planes ? precision_stored_bytes(precision, job->output_stride)
                                   : (size_t)job->output_stride * element;
    tile.residual_stride = (size_t)workload_residual_stride(job->workload) * element;
    if (precision->granularity == GRANULARITY_GROUP)
        tile.group_length = precision->group / job->micro->kr;
    else if (layout->scale_groups > 0) // all of the column
        tile.group_length = (int32_t)(layout->shape.run_count * layout->run_groups);
    if (job->workload->precision.weight_encoding == ENCODING_CODE)
        tile.code_levels = (const int8_t *)job->packed + layout->code_levels;
    struct block block;
    block.count = count;
    build_block(job, group, first_tile, &tile, &block, scratch);
    for (int64_t index = first_panel, next; index < end_panel; index = next) {
        // Merged groups have a panel each; the block was built for the first of them.
        const bool merged = job->micro->merges > 0;
        const int64_t i = merged ? 0 : index;
        group = merged ? index : group;
        tile.rows_offset = merged ? (ptrdiff_t)((size_t)index * job->group_bytes) : 0;
        set_panel(job, header, group, i, &tile);
        next = merged ? index + 1 : set_panels(job, i, end_panel, &tile);
        int64_t column = matmul_panel_column(job->micro, layout, i);
        const int64_t output = group * layout->group_outputs + column;
        size_t output_column =
            is_planes ? precision_stored_bytes(precision, output) : (size_t)output * element;
        struct panel panel = {
            .padded = group * layout->padded_columns + column,
            .width = matmul_panel_width(job->micro, layout, i),
            .wide = i < layout->wide_panels,
            .least =
                i >= layout->wide_panels && layout->narrow_columns != job->micro->vector_columns,
            .next_weights = tile.weights,
            .correction = header->correction,
        };
        panel.bytes = (int64_t)(panel.wide ? layout->wide_bytes : layout->narrow_bytes);
        if (index + 1 < end_panel)
            panel.next_weights =
                job->packed + matmul_panel_offset(layout, group + merged, merged ? 0 : i + 1);
        else if (next_weights != NULL)
            panel.next_weights = next_weights;
        // Later panels find the rows.
        tile.widens = job->even.stored != NULL && index == first_panel;
        tile.output = job->output + output_column;
        tile.residual = job->residual == NULL ? NULL : job->residual + output_column;
        if (job->micro->walks != NULL)
            walk_tiles(job, &block, &panel, &tile);
        else
            run_tiles(job, &block, &panel, &tile);
    }
}

struct cut {
    int64_t blocks, chunks; // of one group's tiles; of its panels
    int64_t items;
};

// Those of all groups, when they are merged, else of one.
static int64_t panels_of_item(const struct matmul_job *job)
{
    return job->micro->merges > 0 ? job->layout->shape.groups : matmul_panel_count(job->layout);
}

// Tiles fetch as much as their own panel has.
static int64_t last_panel_bytes(const struct matmul_layout *layout)
{
    return (int64_t)(layout->narrow_panels > 0 ? layout->narrow_bytes : layout->wide_bytes);
}

static void run_item(const struct matmul_job *job, const struct cut *cut, int64_t item,
                     char *scratch)
{
    int64_t panels = panels_of_item(job);
    int64_t chunk = item % cut->chunks;
    int64_t block = item / cut->chunks % cut->blocks;
    int64_t group = item / cut->chunks / cut->blocks;
    int64_t first = block * job->block_tiles;
    // Threads take items in any order; one takes the groups front to back, and behind the last item
    // comes the next call.
    const char *next_weights = NULL;
    const bool is_last = item + 1 == cut->items;
    if (job->threads == 1 && !is_last && job->micro->merges == 0)
        next_weights = job->packed + matmul_panel_offset(job->layout, (item + 1) / cut->blocks, 0);
    if (job->threads == 1 && is_last && job->next_bytes >= last_panel_bytes(job->layout))
        next_weights = job->next;
    run_block(job, group, first, min_i64(job->block_tiles, job->tiles - first),
              matmul_split_start(panels, cut->chunks, chunk),
              matmul_split_start(panels, cut->chunks, chunk + 1), next_weights, scratch);
}

void matmul_execute(const struct matmul_job *job)
{
    int64_t panels = panels_of_item(job);
    const int64_t groups = job->micro->merges > 0 ? 1 : job->layout->shape.groups;
    struct cut cut = {.blocks = (job->tiles + job->block_tiles - 1) / job->block_tiles,
                      .chunks = 1};
    size_t slot = matmul_slot_bytes(job->micro, job->run_capacity, job->patch_bytes);
    size_t thread_bytes = (size_t)matmul_block_limit(slot, job->tiles) * slot;
    assert(job->block_tiles <= matmul_block_limit(slot, job->tiles));
    if (job->threads == 1) {
        cut.items = cut.blocks * groups;
        for (int64_t item = 0; item < cut.items; item++)
            run_item(job, &cut, item, job->scratch);
        return;
    }
    // Four items a thread even out the ends.
    int64_t wanted = 4 * (int64_t)job->threads;
    int64_t whole = cut.blocks * groups;
    cut.chunks = min_i64(panels, (wanted + whole - 1) / whole);
    cut.items = whole * cut.chunks;
#pragma omp parallel for num_threads(job->threads) schedule(dynamic)
    for (int64_t item = 0; item < cut.items; item++)
        run_item(job, &cut, item, job->scratch + (size_t)omp_get_thread_num() * thread_bytes);
}
